import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatCount } from '../../src/intl/count.ts';
import { formatDate, partsOf, type DateFormat } from '../../src/intl/date.ts';
import { isoOf, readDate } from '../../src/intl/readDate.ts';
import { directionOf, inlineMove } from '../../src/intl/direction.ts';
import { endonym } from '../../src/intl/endonym.words.ts';
import { isFileName } from '../../src/intl/fileName.ts';
import { safeHref } from '../../src/intl/href.ts';
import { hasStrong, isolate, stripBidi } from '../../src/intl/isolate.ts';
import { resolveLocale, type Calendar, type Numerals } from '../../src/intl/locale.ts';
import { formatList } from '../../src/intl/list.ts';
import { pick } from '../../src/intl/localized.ts';
import { categoryOf, formatNumber, type NumberFormat, type NumberOptions } from '../../src/intl/number.ts';
import { isCountForms } from '../../src/intl/plural.ts';
import { formatDateRange } from '../../src/intl/range.ts';
import { formatRelative } from '../../src/intl/relative.ts';
import { srcSet } from '../../src/intl/srcset.ts';
import { withoutTypedMarks } from '../../src/intl/typedMarks.ts';
import { isVocalised } from '../../src/intl/vocalised.ts';
import { fill } from '../../src/intl/words.ts';
import { anything, dateLike, number, RUNS, tagLike, text } from '../fixtures/anything.ts';
import { allowWarning } from '../setup.ts';

const ar = resolveLocale('ar');
const LANGUAGES = ['ar', 'ar-EG', 'ar-LB', 'ar-MA', 'en', 'en-US', 'es', 'fa', 'fr', 'he', 'ur'];
const NUMERALS: readonly Numerals[] = ['latn', 'arab', 'arabext'];
const CALENDARS: readonly Calendar[] = ['gregory', 'hijri', 'persian'];
const FORMATS: readonly NumberFormat[] = ['decimal', 'percent', 'compact', 'ordinal'];
const DATE_FORMATS: readonly DateFormat[] = ['long', 'medium', 'weekday', 'month', 'day', 'time', 'clock'];

const locale = fc
  .tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom(...NUMERALS), fc.constantFrom(...CALENDARS))
  .map(([tag, numerals, calendar]) => resolveLocale(tag, { numerals, calendar }));
const marks = fc.array(fc.constantFrom(...`"'“”«»„‘’ ا.5\n,؟x`)).map((characters) => characters.join(''));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

beforeEach(() => allowWarning(/^bayan-ui: /));

describe('nothing throws', { timeout: 60_000 }, () => {
  const options: fc.Arbitrary<NumberOptions> = fc.record(
    {
      format: fc.constantFrom(...FORMATS),
      currency: fc.oneof(text, fc.stringMatching(/^[A-Za-z]{3}$/)),
      fractionDigits: fc.oneof(fc.double(), fc.integer({ min: -100, max: 100 })),
      to: number,
    },
    { requiredKeys: [] },
  );
  const properties: Record<string, () => void> = {
    formatNumber: property(fc.tuple(number, options, locale), (all) => formatNumber(...all)),
    'formatNumber with any options': property(fc.tuple(number, anything), ([value, given]) =>
      formatNumber(value, given ?? {}, ar),
    ),
    'categoryOf anything': property(fc.tuple(anything, anything), ([value, to]) => categoryOf(value, { to }, ar)),
    'formatDate of anything': property(anything, (value) => formatDate(value, 'long', ar)),
    formatDate: property(fc.tuple(dateLike, fc.constantFrom(...DATE_FORMATS), locale), (all) => formatDate(...all)),
    'formatDateRange of anything': property(fc.tuple(anything, anything), ([start, end]) =>
      formatDateRange(start, end, 'long', ar),
    ),
    formatDateRange: property(
      fc.tuple(
        dateLike,
        dateLike,
        fc.constantFrom('long' as const, 'day' as const, 'time' as const, 'clock' as const),
        locale,
      ),
      (all) => formatDateRange(...all),
    ),
    formatRelative: property(fc.tuple(dateLike, fc.integer(), locale), (all) => formatRelative(...all)),
    'formatRelative of anything': property(anything, (value) => formatRelative(value, 0, ar)),
    formatList: property(fc.tuple(fc.array(text), fc.constantFrom('and' as const, 'or' as const), locale), (all) =>
      formatList(...all),
    ),
    'pick of anything': property(fc.tuple(anything, locale), ([value, page]) => pick(value, 'a text', page)),
    'isCountForms of anything': property(anything, isCountForms),
    withoutTypedMarks: property(fc.oneof(text, marks), withoutTypedMarks),
    isFileName: property(text, isFileName),
    safeHref: property(fc.oneof(text, fc.webUrl()), (href) => safeHref(href, 'a link')),
    srcSet: property(fc.array(fc.record({ src: text, width: fc.double() })), srcSet),
    isVocalised: property(text, isVocalised),
    isolate: property(fc.tuple(text, fc.constantFrom('ltr' as const, 'rtl' as const)), (all) => isolate(...all)),
    'directionOf anything': property(anything, directionOf),
    inlineMove: property(text, (key) => inlineMove(key, 'rtl')),
    endonym: property(text, endonym),
    'resolveLocale, and what is printed in it': property(fc.oneof(text, tagLike), (tag) => {
      const page = resolveLocale(tag);
      formatNumber(1.5, { format: 'ordinal' }, page);
      formatDate('2025-02-11', 'time', page);
      formatDateRange('2025-02-11', '2025-02-13', 'long', page);
      formatCount(2, { ar: { other: '{n}' } } as never, {}, page);
    }),
    'settings that are none': property(
      fc.record(
        { numerals: text, calendar: text, monthNames: text, yearSeparator: text, timeZone: text },
        { requiredKeys: [] },
      ),
      (settings) => formatDate('2025-02-11', 'long', resolveLocale('ar', settings as never)),
    ),
  };
  it.each(Object.entries(properties))('%s', (_name, check) => check());
});

describe('what always holds', { timeout: 60_000 }, () => {
  it('a range is the same from either end', () => {
    const formats = fc.constantFrom(undefined, ...FORMATS);
    hold(fc.tuple(finite, finite, formats, locale), ([from, to, format, page]) => {
      expect(formatNumber(from, { to, format }, page)).toBe(formatNumber(to, { to: from, format }, page));
    });
    hold(fc.tuple(day, day, locale), ([start, end, page]) => {
      expect(formatDateRange(start, end, 'long', page)).toBe(formatDateRange(end, start, 'long', page));
    });
  });

  it('figures are of one numbering system', () => {
    const others: Partial<Record<Numerals, RegExp>> = { latn: /[٠-٩۰-۹]/, arab: /[0-9۰-۹]/, arabext: /[0-9٠-٩]/ };
    hold(fc.tuple(finite, finite, fc.constantFrom(...FORMATS), locale), ([value, to, format, page]) => {
      expect(formatNumber(value, { to, format }, page)).not.toMatch(others[page.numerals]!);
    });
    hold(fc.tuple(day, day, fc.constantFrom(...DATE_FORMATS), locale), ([start, end, format, page]) => {
      expect(formatDate(start, format, page)).not.toMatch(others[page.numerals]!);
      expect(formatDateRange(start, end, 'long', page)).not.toMatch(others[page.numerals]!);
    });
  });

  it('a plain day is that day in every time zone', () => {
    const zones = ['America/Los_Angeles', 'Africa/Casablanca', 'Asia/Riyadh', 'Pacific/Kiritimati'];
    hold(fc.tuple(day, fc.constantFrom(...zones)), ([value, timeZone]) => {
      expect(isoOf(readDate(value)!)).toBe(value);
      expect(formatDate(value, 'day', resolveLocale('en', { timeZone }))).toMatch(
        new RegExp(`^${Number(value.slice(8))} `),
      );
    });
  });

  it('a month has its name', () => {
    hold(fc.tuple(day, fc.constantFrom(...DATE_FORMATS), locale), ([value, format, page]) => {
      const month = partsOf(readDate(value)!, format, page).find(({ type }) => type === 'month');
      expect(month?.value).toMatch(/\p{L}{2}/u);
    });
  });

  it('printed text has no space that engines print differently, nor an embedding or override', () => {
    hold(fc.tuple(day, day, fc.constantFrom(...DATE_FORMATS), locale), ([start, end, format, page]) => {
      const printed = formatDate(start, format, page) + formatDateRange(start, end, 'long', page);
      expect(printed).not.toMatch(/[\u2009\u202a-\u202f\u2066-\u2069]/);
    });
  });

  it('what is isolated comes back', () => {
    hold(fc.tuple(text.map(stripBidi), fc.constantFrom('ltr' as const, 'rtl' as const)), ([plain, direction]) => {
      expect(stripBidi(isolate(plain, direction))).toBe(plain);
    });
  });
});

/** What goes through its text once for each character takes minutes, and runs out of time. */
describe('a hundred thousand characters return', { timeout: 30_000 }, () => {
  const SIZE = 100_000;
  const PIECES = [
    'a ا 1 ١ 0. e “ " \'\' 5" { {n} . .jpg? .jpg IMG_1 ar- ar_EG- / : % \\ ( –'.split(' '),
    [' "', '\u200f', '\u2067', '\u2069', '\ud800', '\u064b', '👩‍👩‍👧'],
  ].flat();
  const functions: Record<string, (written: string) => unknown> = {
    formatNumber: (written) => formatNumber(written, { to: `${written}1` }, ar),
    'the currency': (currency) => formatNumber(1, { currency }, ar),
    formatDate: (written) => formatDate(written, 'long', ar),
    'pick, a text': (written) => pick(written, 'a text', ar),
    'pick, a tag': (tag) => pick({ [tag]: 'x' }, 'a text', ar),
    resolveLocale: (tag) => resolveLocale(tag),
    'the time zone': (timeZone) => resolveLocale('ar', { timeZone }),
    formatList: (item) => formatList([item, item], 'and', ar),
    formatCount: (form) => formatCount(3, { ar: { few: form, other: form } } as never, {}, ar),
    withoutTypedMarks,
    isFileName,
    safeHref: (href) => safeHref(href, 'a link'),
    srcSet: (src) => srcSet([{ src, width: 5 }]),
    isVocalised,
    stripBidi,
    hasStrong,
    fill: (template) => fill(template, { n: '1' }),
    endonym,
  };
  it.each(Object.entries(functions))('from %s', (_name, one) => {
    for (const piece of PIECES) {
      for (const around of ['', 'x', '"']) one(around + piece.repeat(SIZE / piece.length) + around);
    }
  });
});

function property<T>(arbitrary: fc.Arbitrary<T>, run: (value: T) => unknown): () => void {
  return () => hold(arbitrary, (value) => void run(value));
}

function hold<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), RUNS);
}
