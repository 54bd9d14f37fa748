import { resolveLocale, type Locale } from './locale.ts';
import { development, warn } from './warn.ts';

/**
 * A language beside the built-in Arabic and English, as an app imports it from `bayan-ui/locales/…` or writes it.
 * Plain data, so that it passes from a server to a client component.
 */
export interface LanguageWords {
  /** ISO 639 code, `fr`; with the script where it is not the usual one of the language, `az-Arab`. */
  readonly language: string;
  /**
   * The words of each component, by its name. Those that are missing are ours in Arabic and English, in another language
   * the English ones: `{ language: 'ar', words: { ordinal: { 1: 'الأول', 2: 'الثاني', other: 'الـ {n}' } } }`.
   */
  readonly words: object;
}

/**
 * The words a component says. Arabic gives the shape, every other language must answer each word, or it does not
 * compile. Words that an app gives win, also over ours in Arabic and English. A page in a language that nobody gave words
 * for gets the English ones: see `wordsLocale`.
 */
export function words<W>(name: string, table: { ar: W; en: NoInfer<W> }): (locale: Locale) => W {
  return (locale) => {
    const given = (wordsFor(locale)?.words as Record<string, W> | undefined)?.[name];
    const ours = locale.language === 'ar' ? table.ar : table.en;
    if (typeof given !== 'object' || !given) return ours;
    // Forms of a plural are whole by themselves.
    return 'other' in given ? given : { ...ours, ...given };
  };
}

/** Whether the language has words of its own. */
export function hasWords(locale: Locale): boolean {
  return locale.language === 'ar' || locale.language === 'en' || wordsFor(locale) !== undefined;
}

/** The language the words are really in, for `lang` and `dir` of what holds them. */
export function wordsLocale(locale: Locale): Locale {
  if (hasWords(locale)) return locale;
  if (development) {
    warn(
      'locale',
      `there are no words in “${locale.language}”; English ones are used.`,
      'Import its pack from bayan-ui/locales, or write one.',
    );
  }
  return resolveLocale('en', { timeZone: locale.timeZone });
}

/** The language that numbers are really printed in: English where an engine has no data of the page's. */
export function valuesLocale(locale: Locale): Locale {
  return locale.tag.startsWith('en-') ? englishFor(locale) : locale;
}

/** The language that dates are really printed in, which also has the months of the calendar. */
export function datesLocale(locale: Locale): Locale {
  return locale.dateTag.startsWith('en-') ? englishFor(locale) : locale;
}

/** English in the place of another language, with the choices made for that one. */
export function englishFor(locale: Locale): Locale {
  return locale.language === 'en' ? locale : resolveLocale('en', locale.choices);
}

function wordsFor({ language, languages }: Locale): LanguageWords | undefined {
  return languages.find((one) => one.language === language);
}

/** What a table of words holds for one language. */
export type WordsOf<Table extends (locale: Locale) => unknown> = ReturnType<Table>;

/** Puts values into a template: `fill('{n} of {count}', { n: '3', count: '9' })`. What has no value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
