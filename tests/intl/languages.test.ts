import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/intl/date.ts';
import { resolveLocale, type Calendar, type Locale } from '../../src/intl/locale.ts';
import { formatNumber, type NumberOptions } from '../../src/intl/number.ts';
import { formatDateRange } from '../../src/intl/range.ts';
import { formatRelative } from '../../src/intl/relative.ts';
import { allowWarning } from '../setup.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const CODES = LETTERS.flatMap((first) =>
  LETTERS.flatMap((second) => ['', ...LETTERS].map((third) => first + second + third)),
);
const REGIONS = ['de-CH', 'ff-Adlm', 'fr-CH', 'it-CH', 'ks-Deva', 'pa-Arab', 'sd-Deva', 'sr-Latn', 'ur-IN', 'uz-Arab'];

/** Whatever the engine prints, since nobody reads through all of it: each language with data of its own. */
const LANGUAGES = [
  ...new Set(Intl.DateTimeFormat.supportedLocalesOf(CODES).map((tag) => new Intl.Locale(tag).baseName)),
  ...REGIONS,
].map((tag) => resolveLocale(tag));

const AFTERNOON = '2026-11-26T14:05Z';

/** Figures of a text in ASCII: `٢٦ نوفمبر` has 26. */
function figures(text: string, { numerals }: Locale): string {
  const digits = [...new Intl.NumberFormat('en', { numberingSystem: numerals, useGrouping: false }).format(9876543210)];
  return [...text].map((letter) => (digits.includes(letter) ? 9 - digits.indexOf(letter) : letter)).join('');
}

/** The languages whose text lacks one of these figures. */
function lacking(
  needed: readonly string[],
  print: (locale: Locale) => string,
  calendar: Calendar = 'gregory',
): string[] {
  return LANGUAGES.map((locale) => resolveLocale(locale.lang, { calendar })).flatMap((locale) => {
    const text = print(locale);
    return needed.every((figure) => figures(text, locale).includes(figure)) ? [] : [`${locale.lang}: ${text}`];
  });
}

describe('in every language that the engine knows', () => {
  it('there are more than two hundred', () => {
    expect(LANGUAGES.length).toBeGreaterThan(200);
  });

  it.each([
    ['gregory', '26', '2026'],
    ['hijri', '16', '1448'],
    ['persian', '5', '1405'],
  ] as const)('a date of the calendar %s says its day and year', (calendar, day, year) => {
    allowWarning(/./);
    const date = '2026-11-26';
    for (const format of ['long', 'medium', 'weekday'] as const)
      expect(lacking([day, year], (locale) => formatDate(date, format, locale), calendar)).toEqual([]);
    expect(lacking([year], (locale) => formatDate(date, 'month', locale), calendar)).toEqual([]);
    expect(lacking([day], (locale) => formatDate(date, 'day', locale), calendar)).toEqual([]);
    expect(lacking([day, year, '14', '05'], (locale) => formatDate(AFTERNOON, 'time', locale), calendar)).toEqual([]);
  });

  it.each([
    [['11', '13', '2026'], '2026-11-11', '2026-11-13'],
    [['11', '13', '2026'], '2026-11-11', '2026-12-13'],
    [['11', '2026', '13', '2027'], '2026-11-11', '2027-01-13'],
  ])('a range of days says %j', (needed, start, end) => {
    allowWarning(/./);
    expect(lacking(needed, (locale) => formatDateRange(start, end, 'long', locale))).toEqual([]);
  });

  it.each<[number, NumberOptions, string]>([
    [1_234, { to: 5_678 }, '1234 to 5678'],
    [10, { to: 25, format: 'percent' }, '1000 to 2500'],
    [1_234, { to: 5_678, currency: 'USD' }, '1234 to 5678'],
    [3, { to: 5, unit: 'kilometer' }, '3 to 5'],
    [1_234.5, { to: 5_678.25, unit: 'kilometer' }, '12345 to 567825'],
  ])('a range of %d %o says both ends whole', (value, options, both) => {
    allowWarning(/./);
    const broken = LANGUAGES.filter((locale) => {
      const ends = figures(formatNumber(value, options, locale), locale).split('–');
      return ends.map((end) => end.replace(/\D/g, '')).join(' to ') !== both;
    });
    expect(broken.map((locale) => `${locale.lang}: ${formatNumber(value, options, locale)}`)).toEqual([]);
  });

  it('a year before Christ says so', () => {
    const alike = LANGUAGES.filter(
      (locale) => formatDate('-000043-03-15', 'long', locale) === formatDate('0044-03-15', 'long', locale),
    );
    expect(alike.map(({ lang }) => lang)).toEqual([]);
  });

  it.each(['2026-11-26T11:05Z', '2026-11-26T14:00Z', '2026-11-26T14:10Z', '2026-11-26T17:05Z', '2026-11-23'])(
    'a distance, to %s, has words, or is left to the date',
    (value) => {
      const told = LANGUAGES.map((locale) => formatRelative(value, Date.parse(AFTERNOON), locale) ?? '');
      expect(told.filter((text) => /^\W?[-+]/.test(text))).toEqual([]);
    },
  );

  it('yesterday has a word also where hours have none', () => {
    expect(formatRelative('2026-11-25', Date.parse(AFTERNOON), resolveLocale('yo'))).toBe('Àná');
    expect(formatRelative('2026-11-26T11:05Z', Date.parse(AFTERNOON), resolveLocale('yo'))).toBeUndefined();
  });
});
