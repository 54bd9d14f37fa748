import { cache } from './cache.ts';
import type { Locale } from './locale.ts';
import ordinal from './ordinal.words.ts';
import { ordinalCategory, pluralCategory, type PluralCategory } from './plural.ts';
import { development, warn } from './warn.ts';
import { fill } from './words.ts';

/** A number, or its digits as an ASCII string (`"12.50"`). */
export type NumberValue = number | bigint | string;

export type NumberFormat = 'decimal' | 'percent' | 'compact' | 'ordinal';

export interface NumberOptions {
  /** `percent` takes a ratio: 0.45 prints 45%. Default `decimal`. */
  format?: NumberFormat;
  /** ISO 4217 code, `EUR`: prints an amount of money. */
  currency?: string;
  /** Exactly so many digits after the decimal mark. Default: the number's own, up to three. */
  fractionDigits?: number;
  /** For warnings: component and prop. */
  place?: string;
}

/** Stands for a number that is none, so that the words round it still read. */
export const NO_NUMBER = '–';

/** `undefined`, with a warning, for what is no finite number. */
export function toNumber(value: NumberValue, place = 'a number'): number | bigint | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'bigint' || (typeof number === 'number' && Number.isFinite(number))) return number;
  if (development) warn(place, `${String(value)} is not a finite number; “${NO_NUMBER}” is shown.`, 'Give a number.');
  return undefined;
}

/** Prints a number with the digits and separators of the locale; `–` for NaN and infinities. */
export function formatNumber(value: NumberValue, options: NumberOptions, locale: Locale): string {
  const number = toNumber(value, options.place);
  return number === undefined ? NO_NUMBER : print(number, options, locale);
}

/**
 * Prints first to last with an en dash: `100–150`. It reads in the right order where the element round it carries
 * the locale's `dir` (UAX #9: an en dash never joins digits). Equal ends print once; reversed ones are put in order.
 */
export function formatNumberRange(from: NumberValue, to: NumberValue, options: NumberOptions, locale: Locale): string {
  const ends = [toNumber(from, options.place), toNumber(to, options.place)];
  const [first, last] = ends;
  if (first === undefined || last === undefined) return ends.map((end) => end ?? NO_NUMBER).join('–');
  if (first === last) return print(first, options, locale);
  if (first > last) {
    if (development)
      warn(
        options.place ?? 'a range',
        `${from}–${to} runs backwards; it is printed in order.`,
        'Give the smaller end first.',
      );
    return formatNumberRange(to, from, options, locale);
  }
  return `${print(first, options, locale)}–${print(last, options, locale)}`;
}

/** The plural form that goes with a number as it is printed: 1 with one fraction digit is `1.0`, 1,231 compact is 1.2 thousand. */
export function categoryOf(value: NumberValue, options: NumberOptions, locale: Locale): PluralCategory {
  const number = toNumber(value, options.place);
  if (number === undefined) return 'other';
  return pluralCategory(asPrinted(Number(number), options), options.fractionDigits, locale);
}

function print(number: number | bigint, options: NumberOptions, locale: Locale): string {
  const text = formatter(options, locale).format(number);
  if (options.format !== 'ordinal') return text;
  const forms = ordinal(locale);
  return fill(forms[ordinalCategory(Number(number), locale)] ?? forms.other, { n: text });
}

const formatters = cache<Intl.NumberFormat>();

function formatter(
  { format = 'decimal', currency, fractionDigits }: NumberOptions,
  { tag }: Locale,
): Intl.NumberFormat {
  return formatters(`${tag} ${format} ${currency ?? ''} ${fractionDigits ?? ''}`, () => {
    const known = currency && isCurrency(currency) ? currency : undefined;
    return new Intl.NumberFormat(tag, {
      style: known ? 'currency' : format === 'percent' ? 'percent' : 'decimal',
      currency: known,
      currencyDisplay: 'narrowSymbol',
      notation: format === 'compact' ? 'compact' : 'standard',
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits ?? (format === 'percent' || format === 'compact' ? undefined : 3),
      trailingZeroDisplay: known && fractionDigits === undefined ? 'stripIfInteger' : 'auto',
    } as Intl.NumberFormatOptions);
  });
}

function isCurrency(code: string): boolean {
  const right = /^[A-Z]{3}$/i.test(code);
  if (!right && development) warn('currency', `“${code}” is not a currency.`, 'Give an ISO 4217 code such as “EUR”.');
  return right;
}

/** 1,231 printed as “1.2K” counts as 1,200: the mantissa as printed, times the power of ten it lost. */
function asPrinted(number: number, options: NumberOptions): number {
  if (options.format === 'percent') return number * 100;
  if (options.format !== 'compact') return number;
  const size = Math.max(0, Math.floor(Math.log10(Math.abs(number) || 1) / 3) * 3);
  const mantissa = number / 10 ** size;
  const { fractionDigits = Math.abs(mantissa) < 9.95 ? 1 : 0 } = options;
  return Number(mantissa.toFixed(fractionDigits)) * 10 ** size;
}
