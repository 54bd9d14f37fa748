import { formatDate, joined, partsOf, readDate, type DatePart, type DateValue, type ReadDate } from './date.ts';
import type { Locale } from './locale.ts';
import { development, warn } from './warn.ts';

/** A range of days as two texts, so that each can stand in its own `<time>`. */
export interface PrintedRange {
  readonly start: string;
  readonly startIso?: string;
  readonly separator: string;
  /** Empty when both ends are the same day. */
  readonly end: string;
  readonly endIso?: string;
}

/**
 * `11–13 March 2026` within a month, `28 February – 2 March 2026` across months, both years across years.
 * Composed from single dates, since engines print `formatRange` differently. Equal days print once (no separator);
 * a reversed range is put in order and warns; an end that is no date is shown as written.
 */
export function printDateRange(start: DateValue, end: DateValue, locale: Locale): PrintedRange {
  const [from, to] = [readDate(start), readDate(end)];
  if (!from || !to) {
    return { start: formatDate(start, 'long', locale), separator: ' – ', end: formatDate(end, 'long', locale) };
  }
  if (from.instant > to.instant) {
    if (development) warn('<DateRange>', `${from.iso} is after ${to.iso}; it is printed in order.`, 'Give the first day first.');
    return printDateRange(end, start, locale);
  }
  return { ...compose(from, to, locale), startIso: from.iso, endIso: to.iso };
}

function compose(from: ReadDate, to: ReadDate, locale: Locale): Pick<PrintedRange, 'start' | 'separator' | 'end'> {
  const [first, last] = [partsOf(from, 'long', locale), partsOf(to, 'long', locale)];
  const same = (type: string) => valueOf(first, type) === valueOf(last, type);
  if (!same('year')) return { start: joined(first), separator: ' – ', end: joined(last) };
  if (!same('month')) return { ...splitYear(first, last), separator: ' – ' };
  if (same('day')) return { start: joined(last), separator: '', end: '' };
  const day = last.findIndex((part) => part.type === 'day');
  return {
    start: joined(last.slice(0, day)) + valueOf(first, 'day'),
    separator: '–',
    end: joined(last.slice(day)),
  };
}

/** One text, for attributes and plain strings. */
export function formatDateRange(start: DateValue, end: DateValue, locale: Locale): string {
  const range = printDateRange(start, end, locale);
  return range.start + range.separator + range.end;
}

/** The first date without its year and the literal that joins it. */
function splitYear(first: readonly DatePart[], last: readonly DatePart[]): Pick<PrintedRange, 'start' | 'end'> {
  const year = first.findIndex((part) => part.type === 'year');
  const kept = year === 0 ? first.slice(2) : first.filter((_, index) => index !== year && index !== year - 1);
  return { start: joined(kept), end: joined(last) };
}

function valueOf(parts: readonly DatePart[], type: string): string | undefined {
  return parts.find((part) => part.type === type)?.value;
}

