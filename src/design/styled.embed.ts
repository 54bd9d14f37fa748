import type { JSX, RefObject } from 'react';
import { jsx } from 'react/jsx-runtime';
import { adopt } from './adopt.ts';
import type { RootProps, StyledTag } from './styled.ts';

/** The door for custom elements: class names only, and the CSS goes to the shadow root that an element comes to stand in. */
export function styled<Tag extends keyof JSX.IntrinsicElements>(tag: Tag, name: string): StyledTag<Tag> {
  const id = `bayan-${name}`;
  // Printed by the build, whole rules with their class (`printStyles`).
  return ([css]) => {
    const arrived = (element: Element | null) => element && adopt(element.getRootNode() as ShadowRoot, css!);
    const both = new WeakMap<object, (element: Element | null) => void>();
    // The same each time, since a new one would be called again.
    const refTo = (own: RefObject<unknown>) => {
      let ref = both.get(own);
      if (!ref) {
        ref = (element) => {
          own.current = element;
          arrived(element);
        };
        both.set(own, ref);
      }
      return ref;
    };
    return ({ className, ref, ...props }: RootProps<Tag>) =>
      jsx(tag as 'div', {
        ...(props as object),
        ref: ref ? refTo(ref as RefObject<unknown>) : arrived,
        className: className ? `${id} ${className}` : id,
      });
  };
}
