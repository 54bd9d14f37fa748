import calendarWords from './calendars.words.ts';
import { joined, partsOf, type DateFormat, type DatePart } from './date.ts';
import { resolveLocale, type Calendar, type Locale } from './locale.ts';
import {
  formatDateRange,
  joinedRange,
  printDateRange,
  type PrintedRange,
  type RangeEnd,
  type RangeFormat,
} from './range.ts';
import { readDateOrMonth, type ReadDate } from './readDate.ts';
import { development, warn } from './warn.ts';
import { fill, datesLocale } from './words.ts';

/**
 * One day in two calendars, the page's own first: `9 رجب 1446 هـ الموافق 9 يناير 2025 م`. A clock is said once, at the
 * end. `undefined` where there is nothing to say twice: a month spans two of the other calendar, a clock has none.
 */
export function inTwoCalendars(read: ReadDate, format: DateFormat, also: Calendar, locale: Locale): string | undefined {
  if (read.month || format === 'month' || format === 'clock') {
    if (development)
      warn(
        'also',
        `a ${read.month ? 'month' : format} is not one of a second calendar; it is left out.`,
        'Print the day.',
      );
    return undefined;
  }
  const day = format === 'time' ? 'long' : format;
  // A weekday is the same in both.
  const again = format === 'weekday' ? 'long' : day;
  const other = counting(also, locale);
  if (!other) return undefined;
  // Unknown calendars and days outside a table fall back to what stands there already.
  if (joined(partsOf(read, again, locale)) === joined(partsOf(read, again, other))) return undefined;
  const both = fill(calendarWords(locale).both, { first: dated(read, day, locale), second: dated(read, again, other) });
  const clock = format === 'time' && read.clock ? joined(afterDate(partsOf(read, 'time', locale))) : '';
  return both + clock;
}

/** A range in two calendars: what stands before and after the first, which keeps its two ends. */
export interface RangeInTwo {
  readonly before: string;
  readonly range: PrintedRange;
  readonly after: string;
}

/** `11–13 فبراير 2025 م الموافق 12–14 شعبان 1446 هـ`; see `inTwoCalendars`. Ranges with a clock have none. */
export function rangeInTwoCalendars(
  start: RangeEnd,
  end: RangeEnd,
  format: RangeFormat,
  also: Calendar,
  locale: Locale,
): RangeInTwo | undefined {
  const ends = [readDateOrMonth(start), readDateOrMonth(end)];
  const whole = ends.some((read) => read?.month) ? 'month' : format;
  if (whole === 'month' || whole === 'time' || whole === 'clock') {
    if (development) warn('also', `a ${whole} is not one of a second calendar; it is left out.`, 'Print the days.');
    return undefined;
  }
  const other = counting(also, locale);
  if (!other || ends.includes(undefined)) return undefined;
  const [first, second] = [locale, other].map((one) => printDateRange(start, end, format, one)) as [
    PrintedRange,
    PrintedRange,
  ];
  if (joinedRange(first) === joinedRange(second)) return undefined;
  const [before = '', after = ''] = calendarWords(locale).both.split('{first}');
  const said = { second: joinedRange(lettered(second, start, end, format, other)) };
  return {
    before: fill(before, said),
    range: lettered(first, start, end, format, locale),
    after: fill(after, said),
  };
}

/** The language counting in a second calendar; `undefined` where an engine has that one in English alone. */
function counting(calendar: Calendar, locale: Locale): Locale | undefined {
  const other = resolveLocale(locale.lang, { ...locale.choices, calendar });
  if (datesLocale(other) === other || datesLocale(locale) !== locale) return other;
  if (development)
    warn('also', `there are no names of its months in “${locale.language}”; it is left out.`, 'Print one calendar.');
  return undefined;
}

/** With the letter of the Gregorian calendar behind the last year, where there is one. */
function lettered(range: PrintedRange, start: RangeEnd, end: RangeEnd, format: RangeFormat, locale: Locale) {
  const year = format === 'long' || joinedRange(range) === formatDateRange(start, end, 'long', locale);
  if (!year || locale.calendar !== 'gregory') return range;
  const last = range.end ? 'end' : 'start';
  return { ...range, [last]: fill(calendarWords(locale).gregorian, { date: range[last] }) };
}

/** A Gregorian year takes its letter beside another calendar's. */
function dated(read: ReadDate, format: DateFormat, locale: Locale): string {
  const parts = partsOf(read, format, locale);
  const date = joined(parts);
  const year = parts.some(({ type }) => type === 'year');
  return year && locale.calendar === 'gregory' ? fill(calendarWords(locale).gregorian, { date }) : date;
}

/** The comma and the clock. */
function afterDate(parts: readonly DatePart[]): readonly DatePart[] {
  return parts.slice(parts.findIndex(({ type }) => type === 'hour') - 1);
}
