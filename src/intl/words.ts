import type { Locale } from './locale.ts';

/**
 * A language beside the built-in Arabic and English, as an app imports it from `bayan-ui/locales/…` or writes it.
 * Plain data, so that it passes from a server to a client component.
 */
export interface LanguageWords {
  /** ISO 639 code: `fr`. */
  readonly language: string;
  /** The words of each component, by its name. */
  readonly words: object;
}

/**
 * The words a component says. Arabic gives the shape, every other language must answer each word, or it does not
 * compile. A page in a language that nobody gave words for gets the English ones.
 */
export function words<W>(name: string, table: { ar: W; en: NoInfer<W> }): (locale: Locale) => W {
  return ({ language, languages }) => {
    if (language === 'ar') return table.ar;
    const given = languages.find((one) => one.language === language)?.words as Record<string, W> | undefined;
    return given?.[name] ?? table.en;
  };
}

/** What a table of words holds for one language. */
export type WordsOf<Table extends (locale: Locale) => unknown> = ReturnType<Table>;

/** Puts values into a template: `fill('{n} of {count}', { n: '3', count: '9' })`. What has no value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
