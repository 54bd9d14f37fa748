import type { Locale } from './locale.ts';

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Forms<C extends PluralCategory> = { readonly [K in C]: string };

/** The plural forms that CLDR 48 asks of each language. All are needed; a form may leave the number out. */
export interface FormsByLanguage {
  ar: Forms<PluralCategory>;
  en: Forms<'one' | 'other'>;
  es: Forms<'one' | 'many' | 'other'>;
  fa: Forms<'one' | 'other'>;
  fr: Forms<'one' | 'many' | 'other'>;
  he: Forms<'one' | 'two' | 'other'>;
  ur: Forms<'one' | 'other'>;
}

/**
 * A word that agrees with its number, by language. `{n}` is where the figure goes; Arabic says one and two
 * without it: `{ ar: { zero: 'لا مندوبين', one: 'مندوب واحد', two: 'مندوبان', few: '{n} مندوبين', … } }`.
 */
export type CountForms = { readonly [L in keyof FormsByLanguage]?: FormsByLanguage[L] };

export function isCountForms(value: unknown): value is CountForms {
  if (typeof value !== 'object' || value === null) return false;
  const forms = Object.values(value as object)[0] as { other?: unknown } | undefined;
  return typeof forms === 'object' && forms !== null && typeof forms.other === 'string';
}

const rules = new Map<string, Intl.PluralRules>();

/** Category of a number as printed (CLDR plural rules); pass the same fraction digits as to the formatter. */
export function pluralCategory(value: number, fractionDigits: number | undefined, locale: Locale): PluralCategory {
  const key = `${locale.language} ${fractionDigits ?? ''}`;
  let rule = rules.get(key);
  if (!rule) {
    rule = new Intl.PluralRules(locale.language, {
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
    rules.set(key, rule);
  }
  return rule.select(Math.abs(value));
}
