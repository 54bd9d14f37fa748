import type { PluralCategory } from './plural.ts';
import { words } from './words.ts';

/** By ordinal category (CLDR), `other` at the least; a number of its own where its ordinal is a word of its own. */
export type OrdinalForms = { readonly [C in PluralCategory | number]?: string } & { readonly other: string };

/** The categories of ordinals in CLDR 48, of the languages here that have more than `other`. */
export interface OrdinalsByLanguage {
  en: 'one' | 'two' | 'few' | 'other';
  fr: 'one' | 'other';
}

/** With all the forms that a language has. */
export type AllOrdinals<L extends string> = OrdinalForms &
  (L extends keyof OrdinalsByLanguage ? { readonly [C in OrdinalsByLanguage[L]]: string } : unknown);

/** Intl has no ordinal figures. Arabic: the article, a space that does not break, the figure; no hyphen. */
export default words<OrdinalForms>('ordinal', {
  ar: { other: 'الـ\u00a0{n}' },
  en: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' } satisfies AllOrdinals<'en'>,
});
