/**
 * CLDR misspells most Persian months in Arabic and Urdu: there they are the Persian names in the letters of the language.
 */
const LETTERS: Record<string, (persian: string) => string> = {
  ar: (name) => name.replaceAll('ی', 'ي').replace('ار', 'أر').replace('اس', 'إس'),
  ur: (name) => name.replaceAll('ه', 'ہ'),
};

/** The name of a Persian month in another language, of its Persian one; `undefined` where CLDR's is right. */
export function persianMonth(language: string, persian: () => string): string | undefined {
  return LETTERS[language]?.(persian());
}

/** CLDR has a space within the Urdu names of two Hijri months. */
export function withoutGap(month: string): string {
  return month.replace(/^ر (?=ب)/, 'ر');
}

/** French counts the first day of a month, `1er mars`, and CLDR does not. */
export function dayName(day: string, language: string): string {
  return language === 'fr' && day === '1' ? '1er' : day;
}
