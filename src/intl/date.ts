import { cache, type Cache } from './cache.ts';
import type { Locale } from './locale.ts';
import { development, warn } from './warn.ts';

/**
 * A day as `2026-03-12`, `Date` or `{ year, month, day }` (Temporal and @internationalized/date objects fit);
 * a moment as an ISO date-time with its offset (`2026-03-12T16:40:00+01:00`). A plain day has no time zone.
 */
export type DateValue = string | Date | CalendarDay;

/** Proleptic Gregorian; month 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * `long` 12 March 2026 · `medium` 12 Mar 2026 · `weekday` Thursday 12 March 2026 · `month` March 2026 · `day` 12 March ·
 * `time` adds the clock to `long` · `clock` 14:05.
 */
export type DateFormat = 'long' | 'medium' | 'weekday' | 'month' | 'day' | 'time' | 'clock';

/** What was read from a `DateValue`: an instant to format, in which zone, and its ISO text for `<time dateTime>`. */
export interface ReadDate {
  readonly instant: number;
  /** Plain days are formatted in UTC, where they were put. */
  readonly plain: boolean;
  /** Made when it is asked for: most texts do not need it. */
  readonly iso: string;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** `undefined` for what is no date (30 February, free text, an invalid `Date`). */
export function readDate(value: DateValue): ReadDate | undefined {
  if (typeof value === 'string') {
    const day = DAY.exec(value);
    if (day) return readDay({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) });
    return MOMENT.test(value) ? readInstant(Date.parse(value)) : undefined;
  }
  if (value instanceof Date) return readInstant(value.getTime());
  return value && typeof value === 'object' ? readDay(value) : undefined;
}

function readDay({ year, month, day }: CalendarDay): ReadDate | undefined {
  if (![year, month, day].every((part) => typeof part === 'number' && Number.isFinite(part))) return undefined;
  const date = new Date(0);
  // Not Date.UTC: it takes the year 50 for 1950.
  const instant = date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return {
    instant,
    plain: true,
    get iso() {
      return date.toISOString().replace(/T.*/, '');
    },
  };
}

function readInstant(instant: number): ReadDate | undefined {
  if (Number.isNaN(instant)) return undefined;
  return {
    instant,
    plain: false,
    get iso() {
      return new Date(instant).toISOString();
    },
  };
}

/** The editor's own string when the value is no date, with a warning. */
export function formatDate(value: DateValue, format: DateFormat, locale: Locale, place = 'a date'): string {
  const read = readDate(value);
  if (!read) return unread(value, place);
  return joined(partsOf(read, format, locale));
}

/** What is shown for a value that is no date: the string as it was written, `2026-13-01` for an object. */
export function unread(value: DateValue, place: string): string {
  const written = typeof value === 'string' ? value : writtenOut(value);
  if (development) warn(place, `“${written}” is not a date; it is shown as written.`, 'Write it as 2026-03-12.');
  return written;
}

function writtenOut(value: Date | CalendarDay | null | undefined): string {
  if (!value || value instanceof Date) return '';
  return [value.year, value.month, value.day].filter((part) => typeof part === 'number').join('-');
}

export interface DatePart {
  type: string;
  value: string;
}

const OPTIONS: Record<Exclude<DateFormat, 'time'>, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { dateStyle: 'full' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  clock: { hour: '2-digit', minute: '2-digit' },
};

const printed = new WeakMap<Locale, Cache<string, Cache<number, readonly DatePart[]>>>();

/** The parts of one date with the publication's month names and comma; spaces are made the same in every engine. */
export function partsOf(read: ReadDate, format: DateFormat, locale: Locale): readonly DatePart[] {
  let own = printed.get(locale);
  if (!own) printed.set(locale, (own = cache()));
  const timeZone = read.plain ? 'UTC' : locale.timeZone;
  const known = format === 'time' || Object.hasOwn(OPTIONS, text(format)) ? format : 'long';
  return own(read.plain ? known : `${known} `, () => cache())(read.instant, () => print(read, known, timeZone, locale));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Spaces that some engines write where others write a plain one. */
const THIN = /[\u202f\u2009]/g;

function print(read: ReadDate, format: DateFormat, timeZone: string, locale: Locale): DatePart[] {
  // Composed by us: engines put different words between date and time.
  if (format === 'time') {
    const clock = print(read, 'clock', timeZone, locale);
    return [...print(read, 'long', timeZone, locale), { type: 'literal', value: comma(locale) }, ...clock];
  }
  if (locale.calendar === 'persian' && locale.language === 'fa') {
    // CLDR has an order here that nobody writes.
    const long = () => print(read, 'long', timeZone, locale);
    const space = { type: 'literal', value: ' ' };
    if (format === 'month')
      return long().filter(({ type }, index, all) => type !== 'day' && all[index - 1]?.type !== 'day');
    if (format === 'weekday') return [...named(read, timeZone, locale), space, ...long()];
  }
  const parts: DatePart[] = formatter(format, timeZone, tagFor(read, locale), locale).formatToParts(read.instant);
  for (const part of parts) if (part.type === 'literal') part.value = part.value.replace(THIN, ' ');
  if (locale.language === 'ar' && locale.monthNames !== 'regional') {
    const month = parts.find((part) => part.type === 'month');
    if (month) month.value = monthName(month.value, read, timeZone, locale);
  }
  if (locale.yearSeparator === 'comma') {
    const year = parts.findIndex((part) => part.type === 'year');
    const before = parts[year - 1];
    // Not the word of Spanish: 11 de febrero de 2025.
    if (before && /^[\s,\u060c]*$/.test(before.value)) before.value = comma(locale);
  }
  return parts;
}

function named(read: ReadDate, timeZone: string, { tag }: Locale): DatePart[] {
  const format = formatters(
    `${tag} ${timeZone} name`,
    () => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone }),
  );
  return [{ type: 'weekday', value: format.format(read.instant) }];
}

/** The table of Umm al-Qura runs from 1300 to 1600 AH. */
const UMM_AL_QURA = [Date.UTC(1882, 10, 12), Date.UTC(2174, 10, 25)] as const;

/** Beyond the table engines would count by another rule, a day off: the date is then Gregorian, and warns. */
function tagFor(read: ReadDate, { calendar, tag }: Locale): string {
  const { instant } = read;
  if (calendar !== 'hijri' || (instant >= UMM_AL_QURA[0] && instant <= UMM_AL_QURA[1])) return tag;
  if (development)
    warn(
      'calendar',
      `${read.iso} is outside the table of Umm al-Qura; it is printed as Gregorian.`,
      'Give a day from 1882 to 2174.',
    );
  return tag.replace('islamic-umalqura', 'gregory');
}

/** The comma of the script, with its space. */
function comma({ language }: Locale): string {
  return /^(?:ar|fa|ur|ps|ckb|sd|ug)$/.test(language) ? '\u060c ' : ', ';
}

export function joined(parts: readonly DatePart[]): string {
  return parts.map((part) => part.value).join('');
}

/** CLDR's names of Egypt and of Lebanon, whatever the region of the page. Other calendars have one set. */
function monthName(regional: string, read: ReadDate, timeZone: string, { monthNames, calendar }: Locale): string {
  if (calendar !== 'gregory') return regional;
  const named = (region: string) => nameIn(region, timeZone).format(read.instant);
  if (monthNames === 'egyptian') return named('EG');
  const [levantine, egyptian] = [named('LB'), named('EG')];
  return monthNames === 'dual' && levantine !== egyptian ? `${levantine}/${egyptian}` : levantine;
}

function nameIn(region: string, timeZone: string): Intl.DateTimeFormat {
  const tag = `ar-${region}-u-ca-gregory-nu-latn`;
  return formatters(`${tag} ${timeZone}`, () => new Intl.DateTimeFormat(tag, { month: 'long', timeZone }));
}

const formatters = cache<string, Intl.DateTimeFormat>();

function formatter(
  format: Exclude<DateFormat, 'time'>,
  timeZone: string,
  tag: string,
  { hourCycle }: Locale,
): Intl.DateTimeFormat {
  return formatters(`${tag} ${timeZone} ${format} ${hourCycle}`, () => {
    const hour = format === 'clock' ? { hourCycle, hour: hourCycle === 'h12' ? 'numeric' : '2-digit' } : {};
    return new Intl.DateTimeFormat(tag, { ...OPTIONS[format], ...hour, timeZone } as Intl.DateTimeFormatOptions);
  });
}
