import calendarWords from './calendars.words.ts';
import { joined, partsOf, type DateFormat, type DatePart } from './date.ts';
import { resolveLocale, type Calendar, type Locale } from './locale.ts';
import type { ReadDate } from './readDate.ts';
import { development, warn } from './warn.ts';
import { fill } from './words.ts';

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
  const other = resolveLocale(locale.lang, { ...locale.choices, calendar: also });
  // Unknown calendars and days outside a table fall back to what stands there already.
  if (joined(partsOf(read, day, locale)) === joined(partsOf(read, day, other))) return undefined;
  const both = fill(calendarWords(locale).both, { first: dated(read, day, locale), second: dated(read, day, other) });
  const clock = format === 'time' && read.clock ? joined(afterDate(partsOf(read, 'time', locale))) : '';
  return both + clock;
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
