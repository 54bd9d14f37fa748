import type { PluralCategory } from './plural.ts';
import { words } from './words.ts';

/** By ordinal category (CLDR), `other` at the least; a number of its own where its ordinal is a word of its own. */
export type OrdinalForms = { readonly [C in PluralCategory | number]?: string } & { readonly other: string };

/** Intl has no ordinal figures. Arabic: the article, a space that does not break, the figure; no hyphen. */
export default words<OrdinalForms>('ordinal', {
  ar: { other: 'الـ\u00a0{n}' },
  en: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
});
