import type { ReactNode } from 'react';
import { pick, type Localized } from '../intl/localized.ts';
import { isVocalised } from '../intl/vocalised.ts';
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

export interface TextProps extends LanguageProps {
  /** What to say; a map by language falls back to English, then Arabic, then the first there is. */
  value: LocalizedNode;
  /** Element to write. Default `span`. */
  as?: TextElement;
  /** Name for styling, `::part()` in shadow DOM. */
  part?: string;
  id?: string;
}

/** Writes text with the `lang` and `dir` of the language it is really in, isolated from what stands around it. */
export function Text({ value, as: Element = 'span', part, id, ...language }: TextProps) {
  const picked = pick(value, part ? `<Text part="${part}">` : '<Text value>', useLocale(language, '<Text>'));
  if (!picked) return null;
  const vocalised = typeof picked.value === 'string' && isVocalised(picked.value);
  return (
    <Element id={id} part={part} data-vocalised={vocalised || undefined} {...languageAttributes(picked.locale)}>
      {picked.value}
    </Element>
  );
}
