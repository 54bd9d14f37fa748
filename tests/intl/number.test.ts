import { describe, expect, it } from 'vitest';
import { ur } from '../../src/locales/ur.ts';
import { formatCount, printCount } from '../../src/intl/count.ts';
import { stripBidi } from '../../src/intl/isolate.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { categoryOf, formatNumber, type NumberOptions } from '../../src/intl/number.ts';
import { countries, delegates, states } from '../fixtures/nouns.ts';
import { expectWarning } from '../setup.ts';

const ar = resolveLocale('ar');
const arab = resolveLocale('ar', { numerals: 'arab' });
const en = resolveLocale('en');

describe('numbers', () => {
  it('have the digits and separators of the publication', () => {
    expect(formatNumber(1234567.89, {}, ar)).toBe('1,234,567.89');
    expect(formatNumber(1234567.89, {}, arab)).toBe('١٬٢٣٤٬٥٦٧٫٨٩');
    expect(formatNumber(1234567.89, {}, resolveLocale('ar-MA'))).toBe('1.234.567,89');
    expect(formatNumber('12.50', { fractionDigits: 2 }, en)).toBe('12.50');
    expect(formatNumber(2n ** 64n, {}, en)).toBe('18,446,744,073,709,551,616');
  });

  it.each([
    ['ar', 'point', '1,234.5'],
    ['ar', 'comma', '1.234,5'],
    ['ar', 'arabic', '1٬234٫5'],
    ['ar-MA', 'point', '1,234.5'],
    ['ar-EG', 'point', '١,٢٣٤.٥'],
    ['ar-EG', 'regional', '١٬٢٣٤٫٥'],
  ] as const)('have the separators that a publication chose: %s, %s', (tag, separators, text) => {
    const locale = resolveLocale(tag, { separators });
    expect(formatNumber(1234.5, {}, locale)).toBe(text);
    expect(stripBidi(formatNumber(1234.5, { unit: 'kilometer' }, locale))).toBe(`${text}\u00a0كم`);
    expect(formatNumber(1234.5, { to: 2234.5 }, locale).startsWith(`${text}–`)).toBe(true);
  });

  it('have a percent sign of the same digits', () => {
    expect(formatNumber(0.2, { format: 'percent' }, ar)).toBe('20\u200e%\u200e');
    expect(formatNumber(0.2, { format: 'percent' }, arab)).toBe('٢٠٪\u061c');
    expect(formatNumber(0.725, { format: 'percent', fractionDigits: 1 }, en)).toBe('72.5%');
  });

  it('are money without empty cents', () => {
    expect(formatNumber(1500, { currency: 'EUR' }, en)).toBe('€1,500');
    expect(formatNumber(12.5, { currency: 'EUR' }, en)).toBe('€12.50');
    expect(stripBidi(formatNumber(1500, { currency: 'EUR' }, ar))).toBe('1,500\u00a0€');
  });

  it('are measurements, and signed where it matters', () => {
    expect(formatNumber(5, { unit: 'kilometer' }, en)).toBe('5\u00a0km');
    expect(formatNumber(5, { unit: 'kilometer', unitDisplay: 'long' }, en)).toBe('5\u00a0kilometres');
    const litres: NumberOptions = { format: 'compact', unit: 'liter', unitDisplay: 'long' };
    expect(formatNumber(2.5e6, litres, en)).toBe('2.5M\u00a0litres');
    expect(formatNumber(2e6, { ...litres, to: 3e6 }, resolveLocale('en-US'))).toBe('2–3M\u00a0liters');
    expect(stripBidi(formatNumber(37.5, { unit: 'celsius' }, ar))).toBe('37.5°م');
    expect(formatNumber(12, { sign: 'always' }, en)).toBe('+12');
    expect(formatNumber(0, { sign: 'always' }, en)).toBe('0');
    expectWarning(/“leagues” is not a unit/);
    expect(formatNumber(5, { unit: 'leagues' }, en)).toBe('5');
  });

  it.each([
    [1e6, '1 مليون'],
    [2e6, '2 مليون'],
    [3000, '3 آلاف'],
    [10_000, '10 آلاف'],
    [11_000, '11 ألف'],
    [3e6, '3 ملايين'],
    [2_960_000, '3 ملايين'],
    [3.5e6, '3.5 مليون'],
    [103e6, '103 ملايين'],
    [110e6, '110 ملايين'],
    [111e6, '111 مليون'],
    [-5e9, '-5 مليارات'],
    [15e9, '15 مليار'],
    [7e12, '7 ترليونات'],
  ])('say several thousands and millions in the plural: %s is %s', (value, text) => {
    const printed = (options: NumberOptions) => formatNumber(value, { format: 'compact', ...options }, ar);
    expect(stripBidi(printed({})).replace('\u00a0', ' ')).toBe(text);
    expect(stripBidi(printed({ currency: 'MAD' })).replaceAll('\u00a0', ' ')).toBe(`${text} د.م.`);
  });

  it.each([
    ['ar', 'EGP', '5 ج.م.'],
    ['ar', 'SYP', '5 ل.س.'],
    ['ar', 'MXN', '5 MX$'],
    ['en', 'USD', '$5'],
    ['en', 'GBP', '£5'],
    ['en', 'CAD', 'CA$5'],
    ['en', 'EGP', 'EGP 5'],
    ['en-GB', 'USD', 'US$5'],
    ['en-CA', 'CAD', '$5'],
    ['fr', 'USD', '5 $US'],
    ['es', 'MXN', '5 MXN'],
    ['ur', 'PKR', 'Rs 5'],
    ['he', 'ILS', '5 ₪'],
    ['fa', 'IRR', '۵ ریال'],
  ])('tell one money from another, short or whole: in %s %s is %s', (tag, currency, text) => {
    const locale = resolveLocale(tag);
    expect(stripBidi(formatNumber(5, { currency }, locale)).replaceAll('\u00a0', ' ')).toBe(text);
    const symbol = text.replace(/[5۵\s]/g, '');
    expect(stripBidi(formatNumber(5e6, { currency, format: 'compact' }, locale))).toContain(symbol);
  });

  it('have their sign where the money has it, also when short', () => {
    const short = { currency: 'EUR', format: 'compact' } as const;
    expect(formatNumber(5e6, { ...short, sign: 'always' }, en)).toBe('+€5M');
    expect(formatNumber(-5e6, { ...short, sign: 'always' }, en)).toBe('-€5M');
    expect(formatNumber(-5e6, short, en)).toBe('-€5M');
    expect(formatNumber(0, short, en)).toBe('€0');
    expect(formatNumber(-0.3, { ...short, fractionDigits: 0 }, en)).toBe('€0');
    expect(formatNumber(-0.3, { ...short, fractionDigits: 1 }, en)).toBe('-€0.3');
  });

  it('are ordinals as each language writes them', () => {
    expect([1, 2, 3, 11, 20, 22].map((n) => formatNumber(n, { format: 'ordinal' }, en))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '20th',
      '22nd',
    ]);
    expect(formatNumber(20, { format: 'ordinal' }, ar)).toBe('الـ\u00a020');
  });

  it.each([-1, 1.5, '2.0', '-3', 1e21])('are no ordinals below zero, beyond reading or between two: %s', (value) => {
    expectWarning(/is no ordinal; it is printed as a number/);
    expect(formatNumber(value, { format: 'ordinal' }, en)).toBe(formatNumber(value, {}, en));
  });

  it('run from the smaller to the greater, and say so when they did not', () => {
    expect(formatNumber(100, { to: 150 }, ar)).toBe('100–150');
    expect(formatNumber(100, { to: 150 }, arab)).toBe('١٠٠–١٥٠');
    expect(formatNumber(5, { to: 5 }, en)).toBe('5');
    expectWarning(/150–100 runs backwards/);
    expect(formatNumber(150, { to: 100 }, ar)).toBe('100–150');
  });

  it('keep their order where the ends bring direction marks of their own', () => {
    expect(formatNumber(-12, { to: -5 }, ar)).toBe('\u200e-12\u200f\u00a0–\u00a0\u200f\u200e-5');
    expect(formatNumber(-10, { to: 5, unit: 'celsius' }, ar)).toBe('\u200e-10\u200f\u00a0–\u00a0\u200f5°م');
  });

  it.each([
    ['ar', '3–5 كم', '10–25\u200e%\u200e', '\u200f3–5 €', '\u200f3–5 ملايين €'],
    ['en', '3–5 km', '10–25%', '€3–5', '€3–5M'],
    ['fr', '3–5 km', '10–25 %', '3–5 €', '3–5 M €'],
    // A sign before the figures would stand between them.
    ['fa', '۳–۵ کیلومتر', '۱۰–۲۵٪', '\u200e€۳\u200f–\u200f\u200e€۵', '\u200e€۳\u200f–\u200f\u200e€۵ میلیون'],
    ['ur', '3–5 کلو میٹر', '10–25%', '€3–€5', '€30–€50 لاکھ'],
    ['he', '3–5 ק״מ', '10–25%', '\u200f3–5 \u200f€', '\u200f3–5M\u200f \u200f€'],
    ['es', '3–5 km', '10–25 %', '3–5 €', '3–5 M €'],
  ])('say in a range once what both ends say: %s', (tag, distance, share, money, short) => {
    const locale = resolveLocale(tag);
    const printed = [
      formatNumber(3, { to: 5, unit: 'kilometer' }, locale),
      formatNumber(0.1, { to: 0.25, format: 'percent' }, locale),
      formatNumber(3, { to: 5, currency: 'EUR' }, locale),
      formatNumber(3e6, { to: 5e6, currency: 'EUR', format: 'compact' }, locale),
    ];
    expect(printed.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([distance, share, money, short]);
  });

  it.each([
    ['ar', 1, 2, '1–2 يوم'],
    ['ar', 2, 5, '2–5 أيام'],
    ['ar', 2, 12, '2–12 يومًا'],
    ['en', 0.5, 1, '0.5–1 days'],
    ['fr', 0.5, 1, '0,5–1 jour'],
  ])('name in a range the unit that agrees with it: %s, %s to %s', (tag, from, to, text) => {
    const printed = formatNumber(from, { to, unit: 'day', unitDisplay: 'long' }, resolveLocale(tag));
    expect(printed.replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('say in a range twice what differs, and each end’s sign and ordinal', () => {
    const dollars = { currency: 'USD', format: 'compact' } as const;
    expect(formatNumber(5000, { ...dollars, to: 2e6 }, en)).toBe('$5K–$2M');
    expect(formatNumber(950, { format: 'compact', to: 1200 }, en)).toBe('950–1.2K');
    // Between spaces, since the thousand is that of one end.
    expect(formatNumber(900, { format: 'compact', to: 1200 }, ar)).toBe('900\u00a0–\u00a01.2\u00a0ألف');
    expect(formatNumber(999, { format: 'compact', to: 1e6 }, resolveLocale('fr'))).toBe('999\u00a0–\u00a01\u00a0M');
    expect(formatNumber(2_500_000, { format: 'compact' }, resolveLocale('en-IN'))).toBe('25L');
    expect(formatNumber(3000, { format: 'compact', to: 3e6 }, ar)).toBe('3\u00a0آلاف\u00a0–\u00a03\u00a0ملايين');
    expect(formatNumber(-5, { currency: 'USD', to: -3 }, en)).toBe('-$5\u00a0–\u00a0-$3');
    expect(formatNumber(3, { sign: 'always', unit: 'kilometer', to: 5 }, en)).toBe('+3\u00a0–\u00a0+5\u00a0km');
    expect(formatNumber(11, { format: 'ordinal', to: 13 }, en)).toBe('11th–13th');
    expect(formatNumber(3, { format: 'ordinal', to: 5 }, resolveLocale('ur', { languages: [ur] }))).toBe(
      'تیسرا\u00a0–\u00a05واں',
    );
    expect(formatNumber(5000, { format: 'compact', to: 20000 }, ar)).toBe('5–20\u00a0ألف');
    expect(formatNumber(3e6, { format: 'compact', to: 5e6 }, ar)).toBe('3–5\u00a0ملايين');
  });

  it('keep the good end of a range, and one that prints like the other once', () => {
    expectWarning(/NaN is not a finite number/);
    expect(stripBidi(formatNumber(1234567, { to: Number.NaN, currency: 'EUR' }, arab))).toBe('١٬٢٣٤٬٥٦٧\u00a0€');
    expect(formatNumber(1231, { to: 1232, format: 'compact' }, en)).toBe('1.2K');
  });

  it('keep every digit of a string, the cents of money, and no sign on zero', () => {
    expect(formatNumber('12.50', {}, en)).toBe('12.50');
    expect(formatNumber('12345678901234567890', {}, en)).toBe('12,345,678,901,234,567,890');
    expect(formatNumber(12.345, { currency: 'EUR' }, en)).toBe('€12.35');
    expect(formatNumber(1234.5, { currency: 'JPY' }, en)).toBe('¥1,235');
    expect(formatNumber(-0, {}, en)).toBe('0');
    expect(formatNumber(1.5, { fractionDigits: 200 }, en)).toBe(`1.5${'0'.repeat(19)}`);
  });

  it('are money or a percentage, not both', () => {
    expectWarning(/an amount of money is no percent/);
    expect(formatNumber(0.2, { currency: 'EUR', format: 'percent' }, en)).toBe('€0.20');
  });

  it.each([Number.NaN, Infinity, 'many', ''])('show a dash for %s, and say so', (value) => {
    expectWarning(/is not a finite number/);
    expect(formatNumber(value, {}, ar)).toBe('–');
  });

  it('print money without a currency that is none', () => {
    expectWarning(/“euros” is not a currency/);
    expect(formatNumber(5, { currency: 'euros' }, en)).toBe('5');
  });
});

describe('plurals', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [103, 'few'],
    [310, 'few'],
    [11, 'many'],
    [111, 'many'],
    [150, 'many'],
    [196, 'many'],
    [100, 'other'],
    [102, 'other'],
    [1000, 'other'],
    [1.5, 'other'],
    [-3, 'few'],
  ])('in Arabic, %s takes the form %s', (value, form) => {
    expect(categoryOf(value, {}, ar)).toBe(form);
  });

  it('agree with the number as it is printed', () => {
    expect(categoryOf(1231, { format: 'compact' }, ar)).toBe('other');
    expect(categoryOf(1231, {}, ar)).toBe('many');
    expect(categoryOf(1, { fractionDigits: 1 }, en)).toBe('other');
    expect(categoryOf(2, { fractionDigits: 1 }, ar)).toBe('two');
    expect(categoryOf(0.02, { format: 'percent' }, ar)).toBe('two');
    expect(categoryOf(0.456, { format: 'percent' }, ar)).toBe('many');
    expect(categoryOf(0, { to: 1 }, en)).toBe('other');
  });

  it('say zero, one and two without a digit where the form does', () => {
    const said = [0, 1, 2, 3, 11, 100].map((n) => formatCount(n, delegates, {}, ar));
    expect(said).toEqual(['لا مندوبين', 'مندوب واحد', 'مندوبان', '3 مندوبين', '11 مندوبًا', '100 مندوب']);
    expect(printCount(2, states, {}, ar).figure).toBe('');
    expect(formatCount(150, countries, {}, ar)).toBe('150 بلدًا');
    expect(formatCount(310, delegates, {}, en)).toBe('310 delegates');
  });

  it.each([
    [-2, {}, '\u200e-2 مندوب'],
    [2, { currency: 'USD' }, '\u200f2 \u200fUS$\u200e مندوب'],
    [2, { format: 'ordinal' }, 'الـ\u00a02 مندوب'],
    [2, { shown: true }, '2 مندوب'],
  ] as const)('show the figure where words would lose something: %s %o', (value, options, text) => {
    expect(formatCount(value, delegates, options, ar).replaceAll('\u00a0\u200fUS', ' \u200fUS')).toBe(text);
  });

  it('say it also where the figure would be no more than the number', () => {
    expect(formatCount(2, delegates, { format: 'compact' }, ar)).toBe('مندوبان');
    expect(formatCount(2, delegates, { to: 2 }, ar)).toBe('مندوبان');
    expect(formatCount('2.0', delegates, {}, ar)).toBe('2.0 مندوب');
    expect(formatCount(2, delegates, { sign: 'always' }, ar)).toContain('+2');
    expect(formatCount(2000, delegates, { format: 'compact' }, ar)).toBe('2\u00a0ألف مندوب');
  });

  it('show the figures of a range', () => {
    expect(formatCount(1, delegates, { to: 2 }, ar)).toBe('1–2 مندوب');
    expect(formatCount(3, delegates, { to: 10 }, ar)).toBe('3–10 مندوبين');
    expectWarning(/runs backwards/);
    expect(formatCount(11, delegates, { to: 3 }, ar)).toBe('3–11 مندوبًا');
  });

  it('fall back to “other” for a form that is missing, and say which, and all there are', () => {
    expectWarning(/“ar” has no form “few”; .* The language has (?=.*zero)(?=.*two)(?=.*many)/);
    const two = { ar: { one: 'مندوب', other: '{n} مندوب' } } as never;
    expect(formatCount(310, two, {}, ar)).toBe('310 مندوب');
  });

  it('fall back to a language that is there, with its digits', () => {
    expectWarning(/there is no “ar” text/);
    const count = printCount(310, { en: delegates.en }, {}, arab);
    expect([count.figure + count.after, count.locale.dir]).toEqual(['310 delegates', 'ltr']);
  });
});
