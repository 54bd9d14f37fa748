import type { Locale } from './locale.ts';

/**
 * The words a component says. Arabic gives the shape, every other language must answer each word, or it does not
 * compile. A page in a language without words of its own gets the English ones.
 */
export function words<W>(table: { ar: W; en: NoInfer<W> }): (locale: Locale) => W {
  return ({ language }) => (language === 'ar' ? table.ar : table.en);
}
