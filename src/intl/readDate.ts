/**
 * A day as `2026-03-12`, `Date` or `{ year, month, day }`; a moment as an ISO date-time with its offset
 * (`2026-03-12T16:40:00+01:00`, also with Temporal's `[Africa/Casablanca]` after it). The objects of Temporal and of
 * @internationalized/date fit, in whichever calendar they count. A plain day has no time zone. Years beyond four digits as
 * `12026-03-01` or, like those before 1, as ISO's `-000043-03-15`.
 */
export type DateValue = string | Date | CalendarDay;

/** A day, or a day and the clock on the wall. Proleptic Gregorian unless the object says another calendar; month 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** A Gregorian month of a year, printed as such in every calendar; month 1–12. As a string `2026-03`. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
  readonly day?: undefined;
}

/** What was read from a `DateValue`: an instant to format, and in which zone. */
export interface ReadDate {
  readonly instant: number;
  /** Without a time zone: formatted in UTC, where it was put. */
  readonly plain: boolean;
  /** Whether it says a time of day. */
  readonly clock: boolean;
  /** A month of a year, without a day. */
  readonly month?: boolean;
}

/** For `<time dateTime>`; `undefined` before the year 1, which HTML cannot say. With `month` a day is left out. */
export function dateTimeOf(read: ReadDate, month = false): string | undefined {
  const iso = isoOf(read);
  if (/^(?:-|0000)/.test(iso)) return undefined;
  return month ? iso.replace(/^(\d+-\d\d)-\d\d$/, '$1') : iso;
}

/** As ISO writes it. HTML and the reader of a warning want no plus sign before a year of five digits. */
export function isoOf({ instant, plain, clock, month }: ReadDate): string {
  const text = new Date(instant).toISOString().replace(/^\+0*/, '');
  if (!plain) return text;
  return text.slice(0, text.indexOf('T') + (month ? -3 : clock ? 6 : 0));
}

/** What date libraries' objects have beside the parts of a day. */
interface LibraryDate extends CalendarDay {
  readonly calendarId?: string;
  readonly calendar?: { readonly identifier?: string };
  readonly era?: string;
  readonly epochMilliseconds?: number;
  readonly timeZone?: unknown;
  readonly withCalendar?: (calendar: string) => CalendarDay;
  readonly toDate?: (timeZone: string) => Date;
}

/** Year, month, day, and the clock with its offset; what Temporal writes after them says nothing more. */
const ISO =
  /^([+-]\d{6}|\d{4,6})-(\d\d)(?:-(\d\d)(?:(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))(?:\[[^\]]*\])*)?)?$/;
const GREGORIAN = /^(?:iso8601|gregory)$/;

/** `undefined` for what is no date (30 February, free text, an invalid `Date`, an object whose calendar is not known). */
export function readDate(value: DateValue): ReadDate | undefined {
  return read(value, false);
}

/** The same, or a month: `2026-03`, `{ year: 2026, month: 3 }`. */
export function readDateOrMonth(value: DateValue | CalendarMonth): ReadDate | undefined {
  const whole = read(value, false);
  const first = whole ? undefined : read(value, true);
  return first ? { ...first, month: true } : whole;
}

/** A day or a moment, or the first day of a month. */
function read(value: DateValue | CalendarMonth, month: boolean): ReadDate | undefined {
  if (typeof value === 'string') return readText(value, month);
  if (value instanceof Date) return month ? undefined : readInstant(value.getTime());
  try {
    return readObject(value as LibraryDate, month);
  } catch {
    // An object that only looks like a library's, or none at all.
    return undefined;
  }
}

function readText(text: string, month: boolean): ReadDate | undefined {
  const [, ...parts] = ISO.exec(text) ?? [];
  const [year, monthOfYear, dayOfMonth, clock] = parts;
  if (year === undefined || (dayOfMonth === undefined) !== month) return undefined;
  // An engine would carry 30 February over to March.
  const day = readDay({ year: Number(year), month: Number(monthOfYear), day: Number(dayOfMonth ?? 1) });
  return day && clock ? readInstant(day.instant + Date.parse(`1970-01-01${clock}`)) : day;
}

function readObject(value: LibraryDate, month: boolean): ReadDate | undefined {
  // Not a copy: a library's parts are not its own properties.
  if (month)
    return value.day === undefined && isGregorian(value)
      ? readDay({ year: value.year, month: value.month, day: 1 })
      : undefined;
  if (typeof value.epochMilliseconds === 'number') return readInstant(value.epochMilliseconds);
  if (value.timeZone !== undefined && typeof value.toDate === 'function')
    return readInstant(value.toDate('UTC').getTime());
  if (isGregorian(value)) return readDay(value);
  if (typeof value.withCalendar === 'function') return readDay(value.withCalendar('iso8601'));
  if (typeof value.toDate !== 'function') return undefined;
  const date = value.toDate('UTC');
  return plain(date, value.hour !== undefined);
}

function isGregorian({ calendarId, calendar, era }: Partial<LibraryDate>): boolean {
  const name = calendarId ?? calendar?.identifier;
  return (name === undefined || GREGORIAN.test(name)) && era !== 'BC';
}

function readDay({ year, month, day, hour, minute = 0 }: CalendarDay): ReadDate | undefined {
  if (![year, month, day, hour ?? 0, minute].every(Number.isInteger)) return undefined;
  const date = new Date(0);
  // Not Date.UTC: it takes the year 50 for 1950.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour ?? 0, minute);
  const right =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCMinutes() === minute;
  return right ? plain(date, hour !== undefined) : undefined;
}

function plain(date: Date, clock: boolean): ReadDate | undefined {
  const instant = date.getTime();
  return Number.isNaN(instant) ? undefined : { instant, plain: true, clock };
}

function readInstant(instant: number): ReadDate | undefined {
  if (!Number.isFinite(instant) || Math.abs(instant) > 8.64e15) return undefined;
  return { instant, plain: false, clock: true };
}
