import {
  directionOf,
  formatCount,
  formatDate,
  formatDateRange,
  formatList,
  formatNumber,
  formatRelative,
  isolate,
  pluralCategory,
  resolveLocale,
} from '../../src/intl.ts';
import type { Locale, LocaleSettings, NumberFormat, NumberValue } from '../../src/index.ts';
import type { Rule } from '../../src/intl/lint/finding.ts';
import { lint } from '../../src/lint.ts';
import { cases, optionsFor } from '../fixtures/lint.ts';
import { rightTexts } from '../fixtures/lintVectors.ts';
import { delegates } from '../fixtures/nouns.ts';
import { CHOICES, LANGUAGES, PACKS } from './cases.tsx';

/** What our functions print, each under its name: the same table is made in Node and in every engine. */

interface NumberOptions {
  format?: NumberFormat;
  currency?: string;
  unit?: string;
  unitDisplay?: 'short' | 'long';
  sign?: 'always';
  fractionDigits?: number;
  to?: NumberValue;
}

const NUMBERS: readonly (readonly [NumberValue, NumberOptions])[] = [
  [0, {}],
  [-5, {}],
  [1234567.891, {}],
  ['12.50', {}],
  [2n ** 64n, {}],
  [11, { to: 13 }],
  [-12, { to: -5 }],
  [0.456, { format: 'percent' }],
  [0.456, { format: 'percent', fractionDigits: 1 }],
  [0.1, { to: 0.25, format: 'percent' }],
  [1500, { currency: 'EUR' }],
  [-12.5, { currency: 'USD' }],
  [1234.5, { currency: 'JPY' }],
  [1500, { currency: 'EUR', to: 2000 }],
  [3, { currency: 'USD', to: 5 }],
  [3, { currency: 'PKR', to: 5 }],
  [2e6, { currency: 'EUR', format: 'compact', to: 5e6 }],
  [3, { unit: 'kilometer', to: 5 }],
  [1, { unit: 'day', unitDisplay: 'long', to: 3 }],
  [85_000_000, { currency: 'EUR', format: 'compact' }],
  [-1200, { currency: 'USD', format: 'compact' }],
  [1231, { format: 'compact' }],
  [2_500_000, { format: 'compact' }],
  [7_000_000_000, { format: 'compact' }],
  [12_345_678_901_234, { format: 'compact' }],
  [-1200, { format: 'compact' }],
  [1200, { format: 'compact', to: 2500 }],
  [12, { sign: 'always' }],
  [0.12, { sign: 'always', format: 'percent' }],
  [1500, { sign: 'always', currency: 'EUR' }],
  [1, { format: 'ordinal' }],
  [22, { format: 'ordinal' }],
];

const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-09`);
const MOMENT = '2026-03-12T22:30:00Z';
const RANGES = [
  ['2026-04-14', '2026-04-16'],
  ['2026-02-28', '2026-03-02'],
  ['2025-12-30', '2026-01-02'],
  ['2026-04-14', '2026-04-14'],
] as const;
/** Other calendars do not reach these days, and warn. */
const OLD_RANGES = [
  ['-000043-03-15', '-000043-03-17'],
  ['-000001-12-30', '0002-01-02'],
] as const;

const CURRENCIES = 'EUR USD GBP CHF JPY CNY INR MAD DZD TND EGP SAR AED QAR KWD JOD LBP ILS IRR PKR MXN XAF'.split(' ');

const UNITS = 'kilometer meter celsius kilometer-per-hour hectare kilogram liter hour day year percent megabyte'.split(
  ' ',
);

/** Regions whose pages differ from the language alone, and other calendars. */
const REGIONS: readonly (readonly [string, string, LocaleSettings])[] = [
  ...'en-US en-CA en-AU en-IN ar-001 ar-SA ar-AE ar-DZ ar-TN ar-LY ar-IQ ar-SY ar-JO ar-PS ar-KW ar-QA ar-SD ar-MR'
    .concat(' fa-AF ur-IN fr-CA fr-CH fr-MA fr-BE es-MX es-AR es-US de it pt pt-BR ru tr')
    .split(' ')
    .map((tag) => [tag, tag, {}] as const),
  ...['en', 'fr', 'fa', 'ur', 'he', 'es'].map((tag) => [`${tag}, Hijri`, tag, { calendar: 'hijri' }] as const),
  ...['en', 'ar', 'fr'].map((tag) => [`${tag}, Persian calendar`, tag, { calendar: 'persian' }] as const),
  ['en, comma', 'en', { yearSeparator: 'comma' }],
  ['ur, its own digits', 'ur', { numerals: 'arabext' }],
  ['fa, 0123', 'fa', { numerals: 'latn' }],
  ['en, Arabic-Indic digits', 'en', { numerals: 'arab' }],
  ['ar, marks of thousands and decimals', 'ar', { separators: 'comma' }],
  ['ur, halves of the day', 'ur', { hourCycle: 'h12' }],
];

const TAGS =
  'ar ar-Latn arz apc aeb az az-Arab ku-Arab dv pnb und-Arab he yi fa ps ckb ur ug en fr pa pa-Arab nqo syr ff-Adlm';

export function texts(): Map<string, string> {
  const table = new Map<string, string>();
  const languages = [...LANGUAGES.map((tag) => [tag, tag, {}] as const), ...CHOICES, ...REGIONS];
  for (const [name, tag, choices] of languages) {
    const locale = resolveLocale(tag, { languages: PACKS, timeZone: 'Africa/Casablanca', ...choices });
    for (const [what, text] of ofLanguage(locale)) table.set(`${name}: ${what}`, text);
  }
  for (const tag of TAGS.split(' ')) table.set(`direction of ${tag}`, directionOf(tag));
  for (const [rule, { wrong, right }] of Object.entries(cases)) {
    for (const [language, marked] of [...wrong, ...right]) {
      const text = marked.replace(/[⟦⟧]/g, '');
      const findings = lint(text, optionsFor(rule as Rule), resolveLocale(language));
      table.set(`check of ${language}, ${rule}: ${text}`, JSON.stringify(findings));
    }
  }
  for (const [language, text] of rightTexts) {
    table.set(`check of ${language}: ${text}`, JSON.stringify(lint(text, {}, resolveLocale(language))));
  }
  return table;
}

function* ofLanguage(locale: Locale): Generator<[string, string]> {
  const { languages, choices, ...resolved } = locale;
  yield [`resolved, of ${languages.length} packs and ${Object.keys(choices).length} choices`, JSON.stringify(resolved)];
  for (const [value, options] of NUMBERS) {
    yield [`${value} ${JSON.stringify(options)}`, formatNumber(value, options, locale)];
  }
  for (const currency of CURRENCIES) yield [`1500 ${currency}`, formatNumber(1500, { currency }, locale)];
  for (const unit of UNITS) {
    for (const unitDisplay of ['short', 'long'] as const) {
      for (const value of [1, 2, 5, 11, 1.5]) {
        yield [`${value} ${unit} ${unitDisplay}`, formatNumber(value, { unit, unitDisplay }, locale)];
      }
    }
  }
  for (const day of MONTHS) yield [`${day} long`, formatDate(day, 'long', locale)];
  for (const format of ['medium', 'weekday', 'month', 'day'] as const) {
    for (const day of [MONTHS[0]!, MONTHS[4]!, MONTHS[7]!]) {
      yield [`${day} ${format}`, formatDate(day, format, locale)];
    }
  }
  for (const format of ['time', 'clock'] as const) yield [`${MOMENT} ${format}`, formatDate(MOMENT, format, locale)];
  for (const end of ['2026-03-12T23:05:00Z', '2026-03-14T09:00:00Z']) {
    for (const format of ['time', 'clock'] as const) {
      yield [`${MOMENT} to ${end} ${format}`, formatDateRange(MOMENT, end, format, locale)];
    }
  }
  for (const minutes of [0, 1, 2, 5, 15, 60, 120, 300, 660, 1440, 2880, 4320, 10_080]) {
    for (const apart of [-minutes, minutes]) {
      const then = new Date(Date.parse(MOMENT) + apart * 60_000);
      yield [`${apart} minutes`, String(formatRelative(then, Date.parse(MOMENT), locale))];
    }
  }
  for (const type of ['and', 'or'] as const) {
    for (const items of [['ا'], ['ا', 'ب'], ['a', 'b', 'c'], ['Isabel', 'Inés'], ['אביב', 'UN']]) {
      yield [`${items.join(' ')} ${type}`, formatList(items, type, locale)];
    }
  }
  for (const [start, end] of locale.calendar === 'gregory' ? [...RANGES, ...OLD_RANGES] : RANGES) {
    for (const format of ['long', 'day'] as const) {
      yield [`${start} to ${end} ${format}`, formatDateRange(start, end, format, locale)];
    }
  }
  const numbers = [0, 0.5, 1, 1.5, 2, 3, 11, 100, 310, 1_000_000];
  yield ['plural forms', numbers.map((number) => pluralCategory(number, {}, locale)).join(' ')];
  yield ['plural form of a range', pluralCategory(1, { to: 2 }, locale)];
  if (locale.language === 'ar' || locale.language === 'en') {
    yield ['310 counted', formatCount(310, delegates, {}, locale)];
    yield ['1,231 counted short', formatCount(1231, delegates, { format: 'compact' }, locale)];
  }
  yield ['isolated', isolate(formatNumber(-5, {}, locale), locale.dir)];
}
