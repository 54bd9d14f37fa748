import type { Locale } from './locale.ts';

const VOWEL_SIGNS = /[\u064b-\u0652\u0670]/g;
const ARABIC_LETTERS = /[\u0620-\u064a\u0671-\u06d3]/g;

/** Whether Arabic is written with its vowel signs throughout, so that lines need more room; a single shadda does not count. */
export function isVocalised(text: string): boolean {
  const signs = text.match(VOWEL_SIGNS)?.length ?? 0;
  return signs > 4 && signs * 3 > (text.match(ARABIC_LETTERS)?.length ?? 0);
}

/** Languages written from right to left whose letters stand apart and level, as Latin ones do: they are set as these. */
export const HEBREW_LANGUAGES: readonly string[] = ['he', 'yi'];

/** Whether Arabic letters, which reach higher and lower, stand in a text that is set as one in Latin letters. */
export function holdsArabic(text: string, { dir, language }: Pick<Locale, 'dir' | 'language'>): boolean {
  return (dir === 'ltr' || HEBREW_LANGUAGES.includes(language)) && /\p{Script=Arabic}/u.test(text);
}
