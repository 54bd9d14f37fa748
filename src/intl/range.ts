import { dayAndMonth, formatDate, formatFor, indexOf, joined, partsOf, type DatePart } from './date.ts';
import { dayOf } from './day.ts';
import { joint } from './direction.ts';
import type { Locale } from './locale.ts';
import { dateTimeOf, isoOf, readDateOrMonth, type CalendarMonth, type DateValue, type ReadDate } from './readDate.ts';
import { rangeStyle } from './range.words.ts';
import { development, warn } from './warn.ts';

/**
 * `long` with the year, `day` without it (a range across years always has both), `time` with the clock, `clock` the
 * clock alone, also past midnight: `23:00–01:00`. Where the days are not said beside it, `time` says them.
 */
export type RangeFormat = 'long' | 'day' | 'time' | 'clock';

/** A range of days as two texts, so that each can stand in its own `<time>`. */
export interface PrintedRange {
  readonly start: string;
  readonly startIso?: string;
  readonly separator: string;
  /** Empty when both ends are the same. */
  readonly end: string;
  readonly endIso?: string;
}

/** One end of a range: a day, a moment, or a month (`2026-03`). */
export type RangeEnd = DateValue | CalendarMonth;

/**
 * `11–13 March 2026` within a month, `28 February – 2 March 2026` across months, both years across years; two months as
 * `March–May 2026`, a month beside a day whole.
 * Composed from single dates, since engines print `formatRange` differently. Equal days print once (no separator);
 * a reversed range is put in order and warns; an end that is no date is shown as written.
 */
export function printDateRange(start: RangeEnd, end: RangeEnd, format: RangeFormat, locale: Locale): PrintedRange {
  const [from, to] = [readDateOrMonth(start), readDateOrMonth(end)];
  if (!from || !to) {
    const first = formatDate(start, format, locale, '<DateRange start>');
    const last = formatDate(end, format, locale, '<DateRange end>');
    return {
      start: first,
      startIso: from && dateTimeOf(from),
      separator: first && last && rangeStyle(locale.language).dates,
      end: last,
      endIso: to && dateTimeOf(to),
    };
  }
  if (isAfter(from, to, locale)) {
    if (development)
      warn('<DateRange>', `${isoOf(from)} is after ${isoOf(to)}; it is printed in order.`, 'Give the first day first.');
    return printDateRange(end, start, format, locale);
  }
  const { start: first, separator, end: last } = compose(from, to, format, locale);
  return {
    start: first,
    startIso: dateTimeOf(from),
    separator: separator && joint(separator, first, last, locale.dir, locale.rangeDirection === 'ltr'),
    end: last,
    endIso: dateTimeOf(to),
  };
}

/** Of a day without a clock and a moment nobody knows which comes first within the day; nor of a month and a day of it. */
function isAfter(from: ReadDate, to: ReadDate, locale: Locale): boolean {
  if (from.month !== to.month) return monthOf(from) > monthOf(to);
  if (from.plain === to.plain && from.clock === to.clock) return from.instant > to.instant;
  return dayOf(from, locale) > dayOf(to, locale);
}

/** Number of the Gregorian month. */
function monthOf({ instant }: ReadDate): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function compose(from: ReadDate, to: ReadDate, asked: RangeFormat, locale: Locale): Printed {
  if ((asked === 'time' || asked === 'clock') && (from.clock || to.clock)) return composeTimes(from, to, asked, locale);
  const format = formatFor(from, asked);
  const { days, dates, prefix = '', suffix = '' } = rangeStyle(locale.language);
  const [first, last] = [partsOf(from, 'long', locale), partsOf(to, 'long', locale)];
  const same = (type: string) => valueOf(first, type) === valueOf(last, type);
  const bare = (parts: readonly DatePart[]) => joined(parts).replace(` ${prefix}`, ' ');
  // An end without an era would be read in that of the other.
  const era = !same('era');
  if (era || from.month !== to.month || !same('year')) {
    const [before, after] = [partsOf(from, 'long', locale, era), partsOf(to, 'long', locale, era)];
    return { start: bare(before), separator: dates, end: bare(after) };
  }
  const shown = format === 'day' ? partsOf(to, 'day', locale) : last;
  const unit = from.month ? 'month' : 'day';
  if (unit === 'day' && !same('month')) {
    const year = indexOf(shown, 'year');
    // A year that leads is said with the first end: 2026年2月28日 – 3月2日.
    if (year >= 0 && year < indexOf(shown, 'month'))
      return { start: bare(first), separator: dates, end: bare(inOrderOf(first, last, to, locale)) };
    return { start: bare(inOrderOf(shown, first, from, locale)), separator: dates, end: bare(shown) };
  }
  if (same(unit)) return { start: joined(shown), separator: '', end: '' };
  const at = indexOf(shown, unit);
  const [own = '', other = ''] = [valueOf(first, unit), valueOf(last, unit)];
  // The full stop of an ordinal: 3.–9. Mai, but 2027. május 3–9.
  const stop = shown[at + 2]?.type === 'month' && shown[at + 1]!.value.startsWith('.') ? '.' : '';
  return {
    start: joined(shown.slice(0, at)) + own.replace(suffix, '') + stop,
    // A dash clings to one word, not to two: March–May, كانون الثاني – آذار.
    separator: /[\s/]/.test(own + other) ? dates : days,
    end: joined(shown.slice(at)),
  };
}

/** Day and month of one end, in the order of the whole one: CLDR has `Awst 5` and `5 Awst 2026` in Welsh. */
function inOrderOf(whole: readonly DatePart[], long: readonly DatePart[], read: ReadDate, locale: Locale) {
  const short = partsOf(read, 'day', locale);
  const isDayFirst = (parts: readonly DatePart[]) => indexOf(parts, 'day') < indexOf(parts, 'month');
  return isDayFirst(short) !== isDayFirst(whole) && isDayFirst(whole) === isDayFirst(long) ? dayAndMonth(long) : short;
}

/**
 * `12 March 2026, 14:05–16:30` within a day, both dates across days. An end without a clock is a day: within one day it
 * adds nothing to the start, and a day does not run to an hour of itself, so that the start stands alone.
 */
function composeTimes(from: ReadDate, to: ReadDate, format: 'time' | 'clock', locale: Locale): Printed {
  const { days, dates } = rangeStyle(locale.language);
  const isDay = joined(partsOf(from, 'long', locale)) === joined(partsOf(to, 'long', locale));
  const clocks = from.clock && to.clock;
  // Beside a day alone a clock would be one of that day.
  const shown = !isDay && !clocks ? 'time' : format;
  const [start, end] = [from, to].map((read) => joined(partsOf(read, shown, locale))) as [string, string];
  if (from.instant === to.instant || (isDay && (!clocks || start === end))) return { start, separator: '', end: '' };
  if (!isDay && (format === 'time' || !clocks)) return { start, separator: dates, end };
  const [first, last] = [partsOf(from, format, locale), partsOf(to, 'clock', locale)];
  const half = valueOf(last, 'dayPeriod');
  const once = half !== undefined && half === valueOf(first, 'dayPeriod');
  // Said at the end of the range, or at its start where the language says it before the clock.
  const leads = last[0]?.type === 'dayPeriod';
  return {
    start: joined(once && !leads ? withoutHalf(first) : first),
    // As in CLDR: 9:00–11:30 am, but 9:00 am – 2:30 pm.
    separator: half === undefined || once ? days : dates,
    end: joined(once && leads ? withoutHalf(last) : last),
  };
}

/** The clock without the half of the day and the space beside it. */
function withoutHalf(parts: readonly DatePart[]): DatePart[] {
  const half = parts.findIndex(({ type }) => type === 'dayPeriod');
  const space = half === 0 ? 1 : half - 1;
  return parts.filter(({ type }, index) => index !== half && !(index === space && type === 'literal'));
}

type Printed = Pick<PrintedRange, 'start' | 'separator' | 'end'>;

/** One text, for attributes and plain strings. */
export function formatDateRange(
  start: RangeEnd,
  end: RangeEnd,
  format: RangeFormat | undefined,
  locale: Locale,
): string {
  return joinedRange(printDateRange(start, end, format ?? 'long', locale));
}

export function joinedRange({ start, separator, end }: PrintedRange): string {
  return start + separator + end;
}

function valueOf(parts: readonly DatePart[], type: string): string | undefined {
  return parts.find((part) => part.type === type)?.value;
}
