import { localeCache } from './cache.ts';
import { withSignInPlace } from './direction.ts';
import { plainInteger } from './integer.ts';
import type { Locale } from './locale.ts';
import { moneyFormatter, type Money } from './money.ts';
import { dash, share, sidesOf } from './numberRange.ts';
import ordinal from './ordinal.words.ts';
import { fractionDigitsOf, ordinalCategory, pluralCategory, type PluralCategory } from './plural.ts';
import { inPlural } from './scale.words.ts';
import { separated, type Formatter } from './separators.ts';
import { development, warn } from './warn.ts';
import { fill, hasWords } from './words.ts';

/** A number, or its digits as an ASCII string (`"12.50"`), which is printed with just these digits. */
export type NumberValue = number | bigint | string;

/** `ordinal` is for whole numbers from zero; others print as numbers and warn. */
export type NumberFormat = 'decimal' | 'percent' | 'compact' | 'ordinal';

export interface NumberOptions {
  /** `percent` takes a ratio: 0.45 prints 45%. Default `decimal`. */
  format?: NumberFormat;
  /**
   * ISO 4217 code, `EUR`: prints an amount of money with CLDR's usual sign, whole ones without their cents. Not with
   * `percent`, `ordinal`.
   */
  currency?: string;
  /** CLDR unit, `kilometer`, `celsius`, `kilometer-per-hour`: prints a measurement, `5 km`. Not with `currency`. */
  unit?: string;
  /** `short` 5 km, `long` 5 kilometres. Default `short`. */
  unitDisplay?: 'short' | 'long';
  /** `always` prints a plus sign before what is above zero. Default: only a minus sign. */
  sign?: 'always';
  /**
   * Exactly so many digits after the decimal mark, 0 to 20. Default: the number's own, up to three; none of a percentage,
   * those of the currency, one where a short number has one digit before the mark.
   */
  fractionDigits?: number;
  /** End of a range: prints `value–to`, smaller first. */
  to?: NumberValue;
}

/** What is to be printed, and for warnings where: component and prop. */
export interface Printing extends NumberOptions {
  place?: string;
}

/** Stands for a number that is none, so that the words round it still read. */
export const NO_NUMBER = '–';

/** Prints a number, or a range, with the digits and separators of the locale; `–` for NaN and infinities. */
export function formatNumber(value: NumberValue, given: Printing | undefined, locale: Locale): string {
  const options = given ?? {};
  return options.to === undefined ? print(value, options, locale) : printRange(value, options.to, options, locale);
}

/** The plural form that goes with a number as it is printed: 1 with one digit is `1.0`, 1,231 compact is 1.2 thousand. */
export function categoryOf(value: NumberValue, options: Printing, locale: Locale): PluralCategory {
  if (!isNumber(value)) return 'other';
  const { number, fractionDigits, exponent } = seen(value, options, locale);
  // CLDR: many where the compact exponent is six or more, in the languages that say "of" after a million.
  if (exponent >= 6 && /^(?:fr|es|pt|it|ca)$/.test(locale.language)) return 'many';
  const to = isNumber(options.to) ? seen(options.to, options, locale).number : number;
  // Ends that print alike are one number, reversed ones are printed in order.
  if (to === number) return pluralCategory(number, { fractionDigits }, locale);
  return pluralCategory(Math.min(number, to), { to: Math.max(number, to), fractionDigits }, locale);
}

/** First to last with an en dash. Ends that print alike print once, as does one beside what is no number; reversed ones are put in order. */
function printRange(from: NumberValue, to: NumberValue, options: Printing, locale: Locale): string {
  if (isNumber(from) && isNumber(to) && exact(from) > exact(to)) {
    if (development)
      warn(
        placeOf(options),
        `${String(from)}–${String(to)} runs backwards; it is printed in order.`,
        'Give the smaller end first.',
      );
    return printRange(to, from, options, locale);
  }
  const [first, last] = [print(from, options, locale), print(to, options, locale)];
  if (first === last || !isNumber(to)) return first;
  if (!isNumber(from)) return last;
  const shared = options.format !== 'ordinal' && shareSides(from, to, options, locale);
  return shared || dash(first, last, locale);
}

/** `undefined` where the ends do not mean the same by what stands round their figures: 950–1.2K. */
function shareSides(from: NumberValue, to: NumberValue, options: Printing, locale: Locale): string | undefined {
  const scale = (value: NumberValue) => (options.format === 'compact' ? seen(value, options, locale).exponent : 0);
  if (scale(from) !== scale(to)) return undefined;
  const sides = (value: NumberValue) => sidesOf(print(value, options, locale));
  const bare = (value: NumberValue) => sidesOf(print(value, { ...options, unit: undefined }, locale));
  const [first, last] = [sides(from) ?? bare(from), sides(to) ?? bare(to)];
  if (!first || !last) return undefined;
  if (sides(from) && sides(to) && first.after === last.after) return share(first, last, locale);
  // The noun agrees with the range: of two nouns the one that does, else that of a hundred, the usual “other”.
  const category = categoryOf(from, { ...options, to }, locale);
  const agrees = (one: NumberValue) => categoryOf(one, { ...options, to: undefined }, locale) === category;
  const noun = [to, from, 100].find((one) => scale(one) === scale(to) && sides(one) && agrees(one)) ?? to;
  // A noun that stands before “one” is not said twice: יום 1, 3 ימים.
  const before = first.before === last.before ? first.before : first.before.replace(/\p{L}+\s*/gu, '');
  return share({ ...first, before }, { ...last, after: (sides(noun) ?? last).after }, locale);
}

function print(value: NumberValue, options: Printing, locale: Locale): string {
  if (!isNumber(value)) {
    if (development)
      warn(placeOf(options), `${shown(value)} is not a finite number; “${NO_NUMBER}” is shown.`, 'Give a number.');
    return NO_NUMBER;
  }
  const bare = plainInteger(bareOf(value, options) ?? NaN, locale);
  if (bare !== undefined) return bare;
  const digits = digitsOf(value, options);
  const format = printers(locale, keyOf(digits, options), () => formatter(digits, options, locale));
  // Negative zero is zero; a string keeps digits that a number cannot hold.
  const plain = format.format(typeof value === 'number' ? value + 0 : (value as bigint));
  const text = locale.dir === 'ltr' && locale.numerals === 'latn' ? plain : withSignInPlace(plain, locale.dir);
  if (options.format === 'compact' && locale.language === 'ar') {
    const { number, exponent } = seen(value, options, locale);
    return pluralCategory(number / 10 ** exponent, undefined, locale) === 'few' ? inPlural(text) : text;
  }
  if (!isOrdinal(value, options) || !hasWords(locale)) return text;
  const forms = ordinal(locale);
  const number = Number(value);
  return fill(forms[number] ?? forms[ordinalCategory(number, locale)] ?? forms.other, { n: text });
}

/** A whole number from zero that asks for nothing: pages with such numbers alone may do without `Intl`. */
function bareOf(value: NumberValue, options: Printing): number | undefined {
  if (typeof value === 'string' && !/^(?:0|[1-9]\d*)$/.test(value)) return undefined;
  const number = Number(value);
  return number >= 0 && Number.isInteger(number) && keyOf(digitsOf(value, options), options) === ''
    ? number
    : undefined;
}

/** Only a whole number has a place in an order. */
function isOrdinal(value: NumberValue, options: Printing): boolean {
  if (options.format !== 'ordinal' || options.currency) return false;
  if (/^\s*\+?\d+\s*$/.test(String(value))) return true;
  if (development)
    warn(placeOf(options), `${String(value)} is no ordinal; it is printed as a number.`, 'Give a whole number.');
  return false;
}

/** What prints numbers of one kind. */
const printers = localeCache<Formatter>();

/** The same in bare ASCII figures, for what has to count them. */
const readers = localeCache<Intl.NumberFormat>();

/** Most numbers ask for nothing. */
function keyOf(fractionDigits: number | undefined, { format, currency, unit, unitDisplay, sign }: Printing): string {
  if (!format && !currency && !unit && !sign && fractionDigits === undefined) return '';
  return `${text(format)} ${text(currency)} ${text(unit)} ${text(unitDisplay)} ${text(sign)} ${fractionDigits ?? ''}`;
}

/** A number as the reader sees it: 176.92 thousand is 176,920. */
interface Seen {
  readonly number: number;
  readonly fractionDigits: number;
  /** Power of ten said in words: 3 of “thousand”. */
  readonly exponent: number;
}

function seen(value: NumberValue, options: Printing, locale: Locale): Seen {
  const bare = bareOf(value, options);
  if (bare !== undefined) return { number: bare, fractionDigits: 0, exponent: 0 };
  const digits = digitsOf(value, options);
  const reader = readers(
    locale,
    keyOf(digits, options),
    () =>
      new Intl.NumberFormat(tagOf(options, locale), {
        ...intlOptions(digits, { ...options, unit: undefined }),
        numberingSystem: 'latn',
        useGrouping: false,
      }),
  );
  const parts = reader.formatToParts(value as number);
  const of = (kind: string) => parts.find(({ type }) => type === kind)?.value ?? '';
  const [whole, fraction] = [of('integer'), of('fraction')];
  const mantissa = Number(`${whole}.${fraction}`);
  const exponent = options.format === 'compact' && mantissa ? exponentOf(Math.abs(Number(value)) / mantissa) : 0;
  return {
    number: exponent > 0 ? Number(whole + fraction) * 10 ** (exponent - fraction.length) : mantissa,
    fractionDigits: exponent > 0 ? 0 : fraction.length,
    exponent,
  };
}

function exponentOf(ratio: number): number {
  return Math.max(0, Math.round(Math.log10(ratio)));
}

function tagOf({ format }: Printing, locale: Locale): string {
  // Engines disagree about 1.2k and 1.2K in British English, not in American; India counts in lakhs.
  return format === 'compact' && /^en-(?!IN)/.test(locale.tag) ? `en-US-u-nu-${locale.numerals}` : locale.tag;
}

function intlOptions(fractionDigits: number | undefined, options: Printing): Intl.NumberFormatOptions {
  const currency = currencyOf(options);
  const compact = options.format === 'compact';
  const percent = options.format === 'percent' && !currency;
  const unit = currency || percent ? undefined : unitOf(options);
  return {
    style: currency && !compact ? 'currency' : percent ? 'percent' : unit ? 'unit' : 'decimal',
    currency,
    unit,
    unitDisplay: options.unitDisplay === 'long' ? 'long' : 'short',
    // Not even on a zero that was rounded.
    signDisplay: options.sign === 'always' ? 'exceptZero' : 'negative',
    notation: compact ? 'compact' : 'standard',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits ?? (currency || percent || compact ? undefined : 3),
    trailingZeroDisplay: currency && fractionDigits === undefined ? 'stripIfInteger' : 'auto',
  } as Intl.NumberFormatOptions;
}

function formatter(digits: number | undefined, options: Printing, locale: Locale): Formatter {
  const tag = tagOf(options, locale);
  const chosen = intlOptions(digits, options);
  if (chosen.currency) return moneyFormatter(tag, chosen as Money, locale);
  const intl = new Intl.NumberFormat(tag, chosen);
  const format = separated(intl, locale);
  if (!chosen.unit) return format;
  // Litres are spelt as on the page also where the figure is American.
  const own = tag !== locale.tag && new Intl.NumberFormat(locale.tag, chosen);
  return {
    format: (number) => {
      const text = format.format(number);
      const spelt = own ? text.replace(unitPart(intl, number as number), unitPart(own, number as number)) : text;
      // A figure never parts from its unit, and engines write different spaces there.
      return spelt.replace(/[ \u202f]/g, '\u00a0');
    },
  };
}

function unitPart(format: Intl.NumberFormat, number: number): string {
  return format.formatToParts(number).find(({ type }) => type === 'unit')?.value ?? '';
}

function currencyOf({ currency, format, ...options }: Printing): string | undefined {
  if (typeof currency !== 'string' || currency === '') return undefined;
  if (!/^[A-Z]{3}$/i.test(currency)) {
    if (development) warn(placeOf(options), `“${currency}” is not a currency.`, 'Give an ISO 4217 code such as “EUR”.');
    return undefined;
  }
  if (format === 'percent' || format === 'ordinal') {
    if (development)
      warn(placeOf(options), `an amount of money is no ${format}; it is printed as money.`, 'Give one of them.');
  }
  return currency;
}

function unitOf(options: Printing): string | undefined {
  const { unit } = options;
  if (typeof unit !== 'string' || unit === '') return undefined;
  try {
    new Intl.NumberFormat('en', { style: 'unit', unit });
    return unit;
  } catch {
    if (development) warn(placeOf(options), `“${unit}” is not a unit.`, 'Give one of CLDR such as “kilometer”.');
    return undefined;
  }
}

function isNumber(value: NumberValue | undefined): value is NumberValue {
  if (typeof value === 'bigint') return true;
  // Engines print a string of more than 308 digits as infinite.
  return Number.isFinite(typeof value === 'string' && /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value) ? +value : value);
}

/** Digits after the decimal mark that are asked for, or that a string brings. */
function digitsOf(value: NumberValue, { fractionDigits, format }: Printing): number | undefined {
  const asked = fractionDigitsOf(fractionDigits);
  if (asked !== undefined) return asked;
  if (typeof value !== 'string' || format === 'percent' || format === 'compact') return undefined;
  return /^[^e.]*\.(\d{1,20})$/i.exec(value.trim())?.[1]?.length;
}

/** For comparing: whole numbers to the last digit. */
function exact(value: NumberValue): number {
  if (typeof value !== 'string') return value as number;
  return (/^\s*-?\d+\s*$/.test(value) ? BigInt(value.trim()) : Number(value)) as number;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** For a warning: what was given, or of what kind it was. */
function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : typeof value;
}

function placeOf({ place }: Printing): string {
  return place ?? 'a number';
}
