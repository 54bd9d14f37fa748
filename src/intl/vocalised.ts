const VOWEL_SIGNS = /[\u064b-\u0652\u0670]/g;
const ARABIC_LETTERS = /[\u0620-\u064a\u0671-\u06d3]/g;

/** Whether Arabic is written with its vowel signs throughout, so that lines need more room; a single shadda does not count. */
export function isVocalised(text: string): boolean {
  const signs = text.match(VOWEL_SIGNS)?.length ?? 0;
  return signs > 4 && signs * 3 > (text.match(ARABIC_LETTERS)?.length ?? 0);
}

/** Languages usually written in Arabic letters, by ISO 639. */
export const ARABIC_LANGUAGES: readonly string[] = ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'];

/** Whether Arabic letters, which reach higher and lower, stand in a text of a language with other ones. */
export function holdsArabic(text: string, language: string): boolean {
  return !ARABIC_LANGUAGES.includes(language) && /\p{Script=Arabic}/u.test(text);
}
