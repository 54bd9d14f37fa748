import { createContext, createElement, useContext, type ComponentType, type JSX } from 'react';
import type { RootProps, StyledTag } from './styled.ts';

/** Takes the CSS of each root that is rendered inside. */
export const StyleSink = createContext<(css: string) => void>(() => {});

/**
 * The door for custom elements and static HTML: class names only. The CSS goes to whoever renders, a shadow root that
 * adopts it as a constructable sheet (which no security policy refuses), or a server that writes it down.
 */
export function styled<Tag extends keyof JSX.IntrinsicElements>(tag: Tag, name: string): StyledTag<Tag> {
  const id = `bayan-${name}`;
  // Printed by the build, whole rules with their class (`printStyles`).
  return ([css]) => {
    return ({ className, ...props }: RootProps<Tag>) => {
      useContext(StyleSink)(css!);
      const Root = tag as unknown as ComponentType<object>;
      return createElement(Root, { ...props, className: className ? `${id} ${className}` : id } as object);
    };
  };
}
