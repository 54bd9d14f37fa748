import { pick } from './localized.ts';
import type { Locale } from './locale.ts';
import { categoryOf, formatNumber, formatNumberRange, type NumberOptions, type NumberValue } from './number.ts';
import type { CountForms, PluralCategory } from './plural.ts';
import { development, warn } from './warn.ts';

/** A counted word, printed, and the language it is in. */
export interface PrintedCount {
  readonly text: string;
  /** The figure alone; empty when the form says its number in words (`دولتان`). */
  readonly figure: string;
  /** What stands before and after the figure. */
  readonly before: string;
  readonly after: string;
  readonly locale: Locale;
}

/** `to` makes a range of it; the word then agrees with the last number. */
export interface CountOptions extends NumberOptions {
  to?: NumberValue;
}

/**
 * The form that agrees with the number as it is printed. A missing form falls back to `other` and warns; when there
 * are no forms at all the figure stands alone.
 */
export function printCount(value: NumberValue, forms: CountForms, options: CountOptions, locale: Locale): PrintedCount {
  const picked = pick<Partial<Record<PluralCategory, string>>>(forms as never, '<Count forms>', locale);
  const language = picked?.locale ?? locale;
  const form = picked ? formFor(picked.value, options.to ?? value, options, language) : '{n}';
  const [before = '', after] = form.split('{n}');
  if (after === undefined) return { text: form, figure: '', before: form, after: '', locale: language };
  const figure = printFigure(value, options, language);
  return { text: before + figure + after, figure, before, after, locale: language };
}

/** One text: `310 مندوبين`, `دولتان`. See `printCount`. */
export function formatCount(value: NumberValue, forms: CountForms, options: CountOptions, locale: Locale): string {
  return printCount(value, forms, options, locale).text;
}

/** A number, or a range when there is a `to`. */
export function printFigure(value: NumberValue, { to, ...options }: CountOptions, locale: Locale): string {
  return to === undefined ? formatNumber(value, options, locale) : formatNumberRange(value, to, options, locale);
}

function formFor(
  forms: Partial<Record<PluralCategory, string>>,
  value: NumberValue,
  options: CountOptions,
  locale: Locale,
): string {
  const category = categoryOf(value, options, locale);
  const form = forms[category];
  if (form === undefined && development) {
    warn('<Count forms>', `“${locale.language}” has no form “${category}”; “other” is used.`, `Add ${category}: '…'.`);
  }
  // A range shows its figures, so a form that says its number in words will not do.
  const usable = form !== undefined && (options.to === undefined || form.includes('{n}'));
  return (usable ? form : forms.other) ?? '{n}';
}
