import type { ComponentType, JSX } from 'react';
import { styled as styledComponents } from 'styled-components';

/** Any attribute the element takes, and `data-*` for variants. */
export type RootProps<Tag extends keyof JSX.IntrinsicElements> = JSX.IntrinsicElements[Tag] & {
  [variant: `data-${string}`]: string | number | boolean | undefined;
};

export type StyledRoot<Tag extends keyof JSX.IntrinsicElements> = ComponentType<RootProps<Tag>>;

/** The template holds strings only: the CSS is the same for every instance and known when it is built. */
export type StyledTag<Tag extends keyof JSX.IntrinsicElements> = (
  strings: TemplateStringsArray,
  ...values: string[]
) => StyledRoot<Tag>;

/**
 * The one door through which styled-components comes in. Makes a component's root; its parts are plain elements
 * styled from it. The name is the class name, the same in every build: `styled('figure', 'pull-quote')` has
 * `.bayan-pull-quote`. Behind the same door Server Components find `styled.server.ts`.
 */
export function styled<Tag extends keyof JSX.IntrinsicElements>(tag: Tag, name: string): StyledTag<Tag> {
  const make = styledComponents[tag as 'div'].withConfig({ componentId: `bayan-${name}` });
  return make as unknown as StyledTag<Tag>;
}
