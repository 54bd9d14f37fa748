import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/intl/direction.ts';
import { formatDate } from '../../src/intl/date.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { categoryOf, formatNumber } from '../../src/intl/number.ts';
import { quotesOf } from '../../src/intl/quotes.ts';
import { ordinalCategory, pluralCategory, type PluralCategory } from '../../src/intl/plural.ts';
import {
  CHOSEN,
  CLDR,
  DIGITS,
  DIRECTIONS,
  MONTHS,
  ORDINALS,
  OURS,
  OURS_SAID,
  PLURALS,
  printedByUs,
  QUOTES,
  saidByUs,
  SAYINGS,
} from '../fixtures/vectors.ts';
import { allowWarning } from '../setup.ts';

describe('what Intl prints, our functions print', () => {
  it.each(Object.entries(CLDR))('in %s', (tag, cells) => {
    expect(printedByUs(tag, cells)).toEqual({ ...cells, ...OURS[tag] });
  });

  it('where it does not say otherwise, and that is still so', () => {
    for (const [tag, cells] of Object.entries(OURS)) {
      for (const [cell, text] of Object.entries(cells)) expect(CLDR[tag]![cell as never]).not.toBe(text);
    }
  });

  it.each(CHOSEN)('dates by the choices of a publication: %s %o, %s %s', (tag, settings, value, format, text) => {
    expect(formatDate(value, format, resolveLocale(tag, settings))).toBe(text);
  });

  it.each(MONTHS)('the months of %s %o', (tag, settings, months) => {
    const named = Array.from({ length: 12 }, (_, month) =>
      formatDate({ year: 2026, month: month + 1, day: 1 }, 'day', resolveLocale(tag, settings)).replace(/^1 /, ''),
    );
    expect(named.join(' · ')).toBe(months);
  });

  it.each(DIGITS)('digits and separators that nobody chose, in %s', (tag, text) => {
    expect(formatNumber(1234.5, {}, resolveLocale(tag))).toBe(text);
  });
});

describe('plural categories', () => {
  it.each(Object.entries(PLURALS))('in %s', (language, numbers) => {
    const locale = resolveLocale(language);
    for (const [category, values] of Object.entries(numbers)) {
      expect(values.map((value) => [value, pluralCategory(value, {}, locale)])).toEqual(
        values.map((value) => [value, category]),
      );
      expect(values.map((value) => categoryOf(value, {}, locale))).toEqual(values.map(() => category));
    }
  });

  it.each(Object.entries(ORDINALS))('of ordinals in %s', (language, numbers) => {
    const locale = resolveLocale(language);
    const got: Record<string, number[]> = {};
    for (const value of Object.values(numbers).flat()) (got[ordinalCategory(value, locale)] ??= []).push(value);
    expect(got).toEqual(numbers);
  });

  it.each(Object.entries(PLURALS))('are all there are in %s', (language, numbers) => {
    const known = Object.keys(numbers) as PluralCategory[];
    expect(new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()).toEqual(known.sort());
  });
});

describe('quotation marks', () => {
  it.each(QUOTES)('of %s', (tag, marks) => {
    expect(quotesOf(resolveLocale(tag))).toEqual(marks);
  });
});

describe('direction', () => {
  it.each(Object.entries(DIRECTIONS))('is %s', (direction, tags) => {
    // Engines know no name for some of them.
    allowWarning(/^bayan-ui: locale: /);
    expect(tags.split(' ').filter((tag) => directionOf(tag) !== direction)).toEqual([]);
    expect(tags.split(' ').filter((tag) => resolveLocale(tag).dir !== direction)).toEqual([]);
  });
});

describe('times, distances and lists', () => {
  it.each(SAYINGS)('in $tag', ({ tag, items, said }) => {
    expect(saidByUs(tag, items, said)).toEqual({ ...said, ...OURS_SAID[tag] });
  });
});

/** The table is kept right until our functions answer it. */
describe('what our functions do not print yet is what Intl prints', () => {
  it.each(SAYINGS)('in $tag', ({ tag, notYet }) => {
    expect({
      shortDate: new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).format(Date.UTC(2025, 1, 11)),
      inTwoWeeks: new Intl.RelativeTimeFormat(tag).format(2, 'week'),
    }).toEqual(notYet);
  });
});
