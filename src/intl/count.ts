import { pick } from './localized.ts';
import type { Locale } from './locale.ts';
import { categoryOf, formatNumber, type NumberValue, type Printing } from './number.ts';
import { pluralCategories, type CountForms, type PluralCategory } from './plural.ts';
import { development, warn } from './warn.ts';

/** A counted word, printed, and the language it is in. */
export interface PrintedCount {
  /** The figure alone; empty when the form says its number in words (`دولتان`). */
  readonly figure: string;
  /** What stands before and after the figure. */
  readonly before: string;
  readonly after: string;
  readonly locale: Locale;
}

export interface CountOptions extends Printing {
  /** The figure has to be seen, since something else is said of it (`more than`). */
  shown?: boolean;
}

type Forms = Partial<Record<PluralCategory, string>>;

/**
 * The form that agrees with the number as it is printed. A missing form falls back to `other` and warns; when there
 * are no forms at all the figure stands alone.
 */
export function printCount(
  value: NumberValue,
  forms: CountForms,
  options: CountOptions | undefined,
  locale: Locale,
): PrintedCount {
  const place = options?.place ?? '<Count forms>';
  const picked = pick<Forms>(forms as never, place, locale);
  const language = picked?.locale ?? locale;
  const form = picked ? formFor(picked.value, value, { ...options, place }, language) : '{n}';
  const at = form.indexOf('{n}');
  if (at < 0) return { figure: '', before: form, after: '', locale: language };
  const figure = formatNumber(value, options, language);
  return { figure, before: form.slice(0, at), after: form.slice(at + 3).replaceAll('{n}', figure), locale: language };
}

/** One text: `310 مندوبين`, `دولتان`. See `printCount`. */
export function formatCount(
  value: NumberValue,
  forms: CountForms,
  options: CountOptions | undefined,
  locale: Locale,
): string {
  const { before, figure, after } = printCount(value, forms, options, locale);
  return before + figure + after;
}

function formFor(forms: Forms, value: NumberValue, options: CountOptions, locale: Locale): string {
  const category = categoryOf(value, options, locale);
  const form = typeof forms[category] === 'string' ? forms[category] : undefined;
  if (form === undefined && development) {
    const all = pluralCategories(locale).join(', ');
    const wrong = `“${locale.language}” has no form “${category}”; “other” is used.`;
    warn(options.place!, wrong, `Add ${category}: '…'. The language has ${all}.`);
  }
  const usable = form !== undefined && (form.includes('{n}') || saysItAll(value, options, locale));
  if (usable) return form;
  return typeof forms.other === 'string' ? forms.other : '{n}';
}

/** Words can stand for a whole number, but not for its sign, its currency, its decimals, the end of a range. */
function saysItAll(value: NumberValue, options: CountOptions, locale: Locale): boolean {
  const whole = Math.round(Math.abs(Number(value)));
  return !options.shown && formatNumber(value, options, locale) === formatNumber(whole, undefined, locale);
}
