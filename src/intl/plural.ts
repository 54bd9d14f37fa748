import { cache } from './cache.ts';
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
  return Object.values(value).some((forms: { other?: unknown } | undefined) => typeof forms?.other === 'string');
}

/** As many digits after the decimal mark as engines take. */
export function fractionDigitsOf(asked: unknown): number | undefined {
  return typeof asked === 'number' ? Math.min(20, Math.max(0, Math.trunc(asked) || 0)) : undefined;
}

const rules = cache<string, Intl.PluralRules>();

/** English rules, not those of the machine, for a language that an engine lacks. */
function ruleOf(language: string, type: 'cardinal' | 'ordinal', digits?: number): Intl.PluralRules {
  return rules(
    `${language} ${type} ${digits}`,
    () =>
      new Intl.PluralRules([language, 'en'], { type, minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
}

/**
 * Category of a number as printed (CLDR plural rules), of a range where there is a `to`; pass the same fraction digits
 * as to the formatter.
 */
export function pluralCategory(
  value: number | bigint,
  options: { to?: number | bigint; fractionDigits?: number } | undefined,
  { language }: Locale,
): PluralCategory {
  const { to, fractionDigits } = options ?? {};
  const rule = ruleOf(language, 'cardinal', fractionDigitsOf(fractionDigits));
  const [number, last] = [Math.abs(Number(value)), Math.abs(Number(to ?? NaN))];
  // An engine throws for a range without ends.
  if (!Number.isFinite(number + last)) return rule.select(number);
  // Newer than the oldest engines we run in; there, the last number decides.
  const ranges = rule as Intl.PluralRules & { selectRange?: (from: number, to: number) => PluralCategory };
  return ranges.selectRange ? ranges.selectRange(number, last) : rule.select(last);
}

/** All the forms that a language has. */
export function pluralCategories({ language }: Locale): PluralCategory[] {
  return ruleOf(language, 'cardinal').resolvedOptions().pluralCategories;
}

/** Which ordinal ending a number takes: 1st, 2nd, 3rd, 4th. */
export function ordinalCategory(value: number, { language }: Locale): PluralCategory {
  return ruleOf(language, 'ordinal').select(value);
}
