import type { ReactNode } from 'react';
import { closed } from '../intl/isolate.ts';
import type { Locale } from '../intl/locale.ts';
import { pick, type Localized } from '../intl/localized.ts';
import { development, warn } from '../intl/warn.ts';
import { holdsArabic, isVocalised } from '../intl/vocalised.ts';
import { speaking } from './runtime.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

/** Content in the language of the page, or a map by language: `{ ar: …, en: … }`. */
export type LocalizedNode = Localized<ReactNode>;

export type TextElement =
  | 'span'
  | 'p'
  | 'div'
  | 'li'
  | 'dt'
  | 'dd'
  | 'cite'
  | 'figcaption'
  | 'strong'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6';

export interface TextProps extends Pick<LanguageProps, 'locale'> {
  /** What to say; a map by language falls back to another script of its language, then to English, Arabic, the first there is. */
  value: LocalizedNode;
  /** Element to write. Default `span`. */
  as?: TextElement;
  /** Name for styling, `::part()` in shadow DOM. */
  part?: string;
  id?: string;
}

/**
 * Writes text with the `lang` and `dir` of the language it is really in, isolated from what stands around it. Components of
 * ours among its nodes speak that language too; in Server Components, which have no context, each by its own `locale`.
 */
export function Text({ value, as = 'span', part, id, locale }: TextProps) {
  return element(value, '<Text value>', as, useLocale({ locale }, '<Text>'), part, id);
}

/**
 * The same within a component that knows its language, without a component of its own. `prop` is component and prop,
 * `ArticleHeader kicker`: the part has the name of the prop. Nothing to say writes nothing. `around` is the language
 * of the element round it where the part shall not say it again.
 */
export function textPart(
  value: LocalizedNode | undefined,
  prop: string,
  as: TextElement,
  locale: Locale,
  around?: Locale,
): ReactNode {
  return element(value, `<${prop}>`, as, locale, prop.slice(prop.indexOf(' ') + 1), undefined, around);
}

const ELEMENTS = /^(?:span|p|div|li|dt|dd|cite|figcaption|strong|h[1-6])$/;

function element(
  value: LocalizedNode | undefined,
  place: string,
  as: TextElement,
  locale: Locale,
  part?: string,
  id?: string,
  around?: Locale,
): ReactNode {
  const picked = pick(value, place, locale);
  const shown = picked && nodesOf(picked.value, place);
  if (!picked || shown === undefined) return null;
  // React throws at a name that is none, and at words in a `br`.
  const Element = typeof as === 'string' && ELEMENTS.test(as) ? as : 'span';
  if (development && Element !== as) {
    warn(
      '<Text as>',
      `“${String(as)}” is no element for a text; a span is written.`,
      'Give p, li, h2, cite or the like.',
    );
  }
  return (
    <Element id={id} part={part} {...tallLetters(shown, picked.locale)} {...languageAttributes(picked.locale, around)}>
      {typeof shown === 'string' ? closed(shown) : speaking(picked.locale, shown)}
    </Element>
  );
}

/** What React can draw of a value; `undefined` for an object that it throws at, `{ ar: { title: … } }` or a `Date`, with a warning. */
export function nodesOf(value: ReactNode, place: string): ReactNode | undefined {
  if (Array.isArray(value)) return value.every(isNode) ? value : value.map((one) => nodesOf(one, place));
  if (isNode(value)) return value;
  if (development) warn(place, 'an object is no text; it is left out.', 'Give a string, or a React node.');
  return undefined;
}

function isNode(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) ? value.every(isNode) : ['$$typeof', 'then', Symbol.iterator].some((key) => key in value);
}

/** Tells the style sheet of letters that need more room between lines than the language has. */
export function tallLetters(value: ReactNode, locale: Locale) {
  const text = typeof value === 'string' ? value : '';
  return { 'data-vocalised': isVocalised(text) || undefined, 'data-mixed': holdsArabic(text, locale) || undefined };
}
