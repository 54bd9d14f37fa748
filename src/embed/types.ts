import type * as elements from './elements.ts';

type Kebab<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type Rows = typeof elements;

/** The props of the component behind each tag: `PropsByTag['bayan-stats-badge']` is `StatsBadgeProps`. */
export type PropsByTag = {
  [Name in keyof Rows as `bayan-${Kebab<Name>}`]: Parameters<Awaited<ReturnType<Rows[Name]['load']>>>[0];
};

/** Tag of a custom element: `bayan-stats-badge`. */
export type ElementName = keyof PropsByTag;
