import type { CSSProperties, HTMLAttributes, Ref } from 'react';
import type { LocaleSettings } from '../intl/locale.ts';
import type { ElementName, PropsByTag } from './types.ts';

type Listeners<P> = { [K in keyof P]-?: NonNullable<P[K]> extends (...args: never[]) => unknown ? K : never }[keyof P];
type Left<P> = Omit<P, 'locale' | 'id' | 'className' | 'role' | 'focus' | Listeners<P>>;

/** What an element takes as properties: the props of its component; `role` is `speakerRole` and
 * `focus` `focalPoint`, which HTML leaves free. */
export type ElementProperties<Tag extends ElementName> = Partial<Left<PropsByTag[Tag]>> &
  Omit<LocaleSettings, 'languages'> &
  ('role' extends keyof PropsByTag[Tag] ? { speakerRole?: PropsByTag[Tag]['role'] } : unknown) &
  ('focus' extends keyof PropsByTag[Tag] ? { focalPoint?: PropsByTag[Tag]['focus'] } : unknown);

/** An element as a script holds it. */
export type BayanElement<Tag extends ElementName> = HTMLElement & ElementProperties<Tag>;

/** Of `bayan-index-change`: the picture, from 0, that the reader went to. */
export type IndexChangeEvent = CustomEvent<{ index: number }>;

/** A flag or data may be text too, as in HTML: React 18 writes attributes only. */
type OrText<T> = T | (T extends boolean ? '' | 'true' | 'false' : T extends object ? string : never);
type Written<P> = { [K in keyof P]: OrText<P[K]> };

type Style = CSSProperties & { [name: `--${string}`]: string | number | undefined };

/** In React 19, which sets properties and listens to `on` and the name of an event. */
export type ElementAttributes<Tag extends ElementName> = Written<ElementProperties<Tag>> &
  Omit<HTMLAttributes<BayanElement<Tag>>, keyof ElementProperties<Tag> | 'style'> & {
    style?: Style;
    class?: string;
    key?: string | number | null;
    ref?: Ref<BayanElement<Tag>>;
  } & Event<Tag, 'onbayan-index-change'>;

type Elements = { [Tag in ElementName]: ElementAttributes<Tag> };

declare module 'react' {
  // A namespace, since that is what React's own types have there.
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

type Event<Tag, Name extends string> = Tag extends 'bayan-image-carousel'
  ? { [name in Name]?: (event: IndexChangeEvent) => void }
  : unknown;

/** Svelte's own attributes are known where Svelte is. */
type InSvelte = {
  [Tag in ElementName]: Written<ElementProperties<Tag>> & {
    readonly [attribute: string]: unknown;
  } & Event<Tag, 'onbayan-index-change'>;
};

/** A template takes what has `$props` for a component; what else stands there, Vue lets through. */
type InVue = {
  [Tag in ElementName]: new () => {
    $props: Written<ElementProperties<Tag>> & Event<Tag, 'onBayanIndexChange'>;
  };
};

/** @ts-ignore Apps without Vue have no such module, and nothing to be told. */
declare module 'vue' {
  interface GlobalComponents extends InVue {}
}

type ByTag = { [Tag in ElementName]: BayanElement<Tag> };

declare global {
  interface HTMLElementTagNameMap extends ByTag {}
  /** Where Svelte's language tools look. */
  namespace svelteHTML {
    interface IntrinsicElements extends InSvelte {}
  }
  interface HTMLElementEventMap {
    'bayan-index-change': IndexChangeEvent;
  }
}
