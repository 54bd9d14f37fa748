import { createElement, type JSX } from 'react';
import type { RootProps, StyledTag } from './styled.ts';

/** The CSS of each root, by its class name. */
export const cssByClass = new Map<string, string>();

/** The door for HTML that stands without React: class names only; who writes the HTML writes the CSS of those in it. */
export function styled<Tag extends keyof JSX.IntrinsicElements>(tag: Tag, name: string): StyledTag<Tag> {
  const id = `bayan-${name}`;
  // Printed by the build, whole rules with their class (`printStyles`).
  return ([css]) => {
    cssByClass.set(id, css!);
    return ({ className, ...props }: RootProps<Tag>) =>
      createElement(tag as string, { ...props, className: className ? `${id} ${className}` : id });
  };
}
