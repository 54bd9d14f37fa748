import { cache, localeCache, type Cache } from './cache.ts';
import { joint } from './direction.ts';
import type { Locale } from './locale.ts';
import { dayName, persianMonth, withoutGap } from './months.words.ts';
import { isoOf, readDateOrMonth, type CalendarMonth, type DateValue, type ReadDate } from './readDate.ts';
import { comma } from './separators.ts';
import { development, warn } from './warn.ts';

/**
 * `long` 12 March 2026 · `medium` 12 Mar 2026 · `weekday` Thursday, 12 March 2026 · `month` March 2026 · `day` 12 March ·
 * `time` adds the clock to `long` · `clock` 14:05.
 */
export type DateFormat = 'long' | 'medium' | 'weekday' | 'month' | 'day' | 'time' | 'clock';

/** The editor's own string when the value is no date, with a warning. A month without a day prints as `month`. */
export function formatDate(
  value: DateValue | CalendarMonth,
  format: DateFormat | undefined,
  locale: Locale,
  place = 'a date',
): string {
  const read = readDateOrMonth(value);
  if (!read) return unread(value, place);
  return joined(partsOf(read, format ?? 'long', locale));
}

/** What is shown for a value that is no date: the string as it was written, `2026-13-01` for an object. */
export function unread(value: DateValue | CalendarMonth, place: string): string {
  const written = typeof value === 'string' ? value : writtenOut(value);
  if (development) warn(place, `“${written}” is not a date; it is shown as written.`, 'Write it as 2026-03-12.');
  return written;
}

function writtenOut(value: Exclude<DateValue, string> | CalendarMonth | null | undefined): string {
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

/** What one kind of date has been printed as in a locale, and by what: by tag, with an era or without. */
interface Kind {
  readonly printed: Cache<number, readonly DatePart[]>;
  readonly formats: Cache<string, Intl.DateTimeFormat>;
}

const kinds = localeCache<Kind>();

/**
 * The parts of one date with the publication's month names and comma; spaces are made the same in every engine.
 * @param era Said also where it goes without saying, after the year 1.
 */
export function partsOf(read: ReadDate, format: DateFormat, locale: Locale, era = false): readonly DatePart[] {
  const known = formatFor(read, format);
  const kind = (read.month ? 'month of a year' : read.plain ? known : `${known} `) + (era ? ' era' : '');
  const { printed, formats } = kinds(locale, kind, () => ({ printed: cache(), formats: cache() }));
  return printed(read.instant, () => print(read, known, formats, locale, era));
}

/** A month has no day to print, a day without a clock no time; an unknown format is the usual one. */
export function formatFor(read: ReadDate, format: DateFormat): DateFormat {
  const known = typeof format === 'string' && (format === 'time' || Object.hasOwn(OPTIONS, format));
  if (read.month) {
    if (development && /^(?:weekday|day|time|clock)$/.test(format))
      warn('format', `“${isoOf(read)}” says no day; the month is printed.`, 'Give the day: 2026-03-12.');
    return 'month';
  }
  if (!known) return 'long';
  if (read.clock || (format !== 'time' && format !== 'clock')) return format;
  if (development)
    warn('format', `“${isoOf(read)}” says no time of day; the day is printed.`, 'Give a date-time with its offset.');
  return 'long';
}

/** Spaces that some engines write where others write a plain one. */
const THIN = /[\u202f\u2009]/g;

function print(
  read: ReadDate,
  format: DateFormat,
  formats: Kind['formats'],
  locale: Locale,
  era: boolean,
): readonly DatePart[] {
  // Composed by us: engines put different words between date and time.
  if (format === 'time') {
    const day = partsOf(read, 'long', locale, era);
    // Chinese, Japanese and Korean dates end in the word for day, and have no comma.
    const text = joined(day);
    const value = /[日일]$/.test(text) ? ' ' : comma(locale.dateTag, text);
    return [...day, { type: 'literal', value }, ...partsOf(read, 'clock', locale)];
  }
  const timeZone = read.plain ? 'UTC' : locale.timeZone;
  const ordered = format !== 'clock' && inOrder(read, format, timeZone, locale, era);
  if (ordered) return ordered;
  const tag = tagFor(read, locale);
  const told = (era || read.instant < YEAR_ONE) && tag.includes('gregory');
  const known = formats(told ? `${tag} era` : tag, () => formatter(format, timeZone, tag, told, locale));
  const parts = withoutForeignEra(known.formatToParts(read.instant), locale);
  let before = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const { type } = part;
    if (type === 'day') part.value = dayName(part.value, locale.language);
    else if (type === 'month') part.value = monthName(part.value, read, timeZone, tag, locale);
    else if (type !== 'year' && part.value !== ' ') {
      part.value = part.value.replace(THIN, ' ');
      if (type === 'literal') {
        part.value = part.value.replace(/,(?: |$)/, () => comma(locale.dateTag, before));
        part.value = betweenFigures(part.value, before, parts[index + 1]?.value ?? '', locale);
      }
    }
    before = part.value;
  }
  if (locale.yearSeparator !== 'regional') {
    const year = indexOf(parts, 'year');
    const gap = parts[year - 1];
    // Not the word of Spanish: 11 de febrero de 2025.
    if (gap && /^[\s,\u060c\u200e]*$/.test(gap.value)) {
      gap.value = locale.yearSeparator === 'comma' ? comma(locale.dateTag, parts[year - 2]?.value) : ' ';
    }
  }
  return parts;
}

/** Two figures, `12. 3. 2026`, would change places where Arabic-Indic ones stand in a line from left to right. */
function betweenFigures(separator: string, before: string, after: string, { dir }: Locale): string {
  const apart = dir === 'ltr' && /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(after);
  return apart ? joint(separator, before, after, dir, false) : separator;
}

/**
 * What stands after the weekday, in languages for which CLDR orders other calendars' dates as nobody writes them (in
 * Afghanistan also Gregorian ones, as in America), or so that V8 of 2026 ends the process at them (Galician, Telugu).
 */
const AFTER_WEEKDAY: Record<string, string> = { fa: ' ', he: ', ', gl: ', ', te: ', ' };

/** A date made from the long one, whose order is right. */
function inOrder(
  read: ReadDate,
  format: DateFormat,
  timeZone: string,
  locale: Locale,
  era: boolean,
): readonly DatePart[] | undefined {
  const separator = AFTER_WEEKDAY[locale.language];
  if (separator === undefined || read.month) return undefined;
  const isDari = locale.dateTag.startsWith('fa-AF');
  if (locale.calendar === 'gregory' && !isDari) return undefined;
  const long = () => partsOf(read, 'long', locale, era);
  if (format === 'medium' && isDari) return long();
  if (format === 'month')
    return long().filter(({ type }, index, all) => type !== 'day' && all[index - 1]?.type !== 'day');
  if (format === 'day') return dayAndMonth(long());
  if (format !== 'weekday') return undefined;
  return [...named(read, timeZone, locale), { type: 'literal', value: separator }, ...long()];
}

export function indexOf(parts: readonly DatePart[], type: string): number {
  return parts.findIndex((part) => part.type === type);
}

/** From the one to the other, whichever is first. */
export function dayAndMonth(parts: readonly DatePart[]): readonly DatePart[] {
  const [day, month] = [indexOf(parts, 'day'), indexOf(parts, 'month')];
  return parts.slice(Math.min(day, month), Math.max(day, month) + 1);
}

/** An era in Latin letters is one that nobody has put into a language of another script; before Christ it is said all the same. */
function withoutForeignEra(parts: DatePart[], { dir, dateTag, calendar }: Locale): DatePart[] {
  const isOwn = dir === 'ltr' || dateTag.startsWith('en-') || calendar === 'gregory';
  const era = isOwn ? -1 : parts.findIndex(({ type, value }) => type === 'era' && /[a-z]/i.test(value));
  // With the space between it and the date.
  if (era >= 0) parts.splice(Math.max(0, era - 1), 2);
  return parts;
}

function named(read: ReadDate, timeZone: string, { dateTag }: Locale): DatePart[] {
  return [{ type: 'weekday', value: nameIn(dateTag, timeZone, 'weekday').format(read.instant) }];
}

/** The table of Umm al-Qura runs from 1300 to 1600 AH. */
const UMM_AL_QURA = [Date.UTC(1882, 10, 12), Date.UTC(2174, 10, 25)] as const;

/** 1 Farvardin 1; engines count backwards from it, in years that nobody writes. */
const PERSIAN = [Date.UTC(622, 2, 21), Infinity] as const;

/** A month spans two of another calendar. Beyond its days a calendar is another rule, or none: the date is then Gregorian, and warns. */
function tagFor(read: ReadDate, { calendar, dateTag }: Locale): string {
  if (calendar === 'gregory') return dateTag;
  const [first, last] = calendar === 'hijri' ? UMM_AL_QURA : PERSIAN;
  if (!read.month) {
    if (read.instant >= first && read.instant <= last) return dateTag;
    if (development)
      warn(
        'calendar',
        `${isoOf(read)} is outside ${calendar === 'hijri' ? 'the table of Umm al-Qura' : 'the Persian calendar'}; it is printed as Gregorian.`,
        calendar === 'hijri' ? 'Give a day from 1882 to 2174.' : 'Give a day from 0622-03-21 on.',
      );
  }
  return dateTag.replace(/islamic-umalqura|persian/, 'gregory');
}

export function joined(parts: readonly DatePart[]): string {
  let text = '';
  for (const { value } of parts) text += value;
  return text;
}

const REGIONS = { egyptian: 'EG', moroccan: 'MA', algerian: 'DZ', levantine: 'LB', dual: '', regional: null };

/** CLDR's names of Egypt, Lebanon, Morocco, Algeria, whatever the region of the page. Other calendars have one set, which may need mending. */
function monthName(own: string, read: ReadDate, timeZone: string, tag: string, locale: Locale): string {
  const named = (tagOfNames: string) => nameIn(tagOfNames, timeZone, 'month').format(read.instant);
  if (tag.includes('persian')) return persianMonth(locale.language, () => named('fa-u-ca-persian')) ?? own;
  if (locale.language !== 'ar' || locale.calendar !== 'gregory') return withoutGap(own);
  const region = REGIONS[locale.monthNames];
  if (region === null) return own;
  const arabic = (code: string) => named(`ar-${code}-u-ca-gregory-nu-latn`);
  if (region) return arabic(region);
  const [levantine, egyptian] = [arabic('LB'), arabic('EG')];
  return levantine === egyptian ? levantine : `${levantine}/${egyptian}`;
}

function nameIn(tag: string, timeZone: string, part: 'month' | 'weekday'): Intl.DateTimeFormat {
  return formatters(`${tag} ${timeZone} ${part}s`, () => new Intl.DateTimeFormat(tag, { [part]: 'long', timeZone }));
}

/** Before it a Gregorian year needs its era. */
const YEAR_ONE = Date.parse('0001-01-01');

const formatters = cache<string, Intl.DateTimeFormat>();

function formatter(
  format: Exclude<DateFormat, 'time'>,
  timeZone: string,
  tag: string,
  told: boolean,
  { hourCycle }: Locale,
): Intl.DateTimeFormat {
  return formatters(`${tag} ${timeZone} ${format} ${hourCycle} ${told}`, () => {
    const hour = format === 'clock' ? { hourCycle, hour: hourCycle === 'h12' ? 'numeric' : '2-digit' } : {};
    const weekday = told && format === 'weekday' && { ...OPTIONS.long, weekday: 'long' };
    const era = told && format !== 'clock' && format !== 'day' && { era: 'short' };
    return new Intl.DateTimeFormat(tag, {
      ...(weekday || OPTIONS[format]),
      ...hour,
      ...era,
      timeZone,
    } as Intl.DateTimeFormatOptions);
  });
}
