import { grammars, type Grammar } from './calendar.words.ts';

/** The names and grammar of a language; English for one that has none here. */
export function grammarOf(language: string): Grammar {
  return grammars[language] ?? grammars.en!;
}

/** One expression for many names, the longest first, so that none hides another. */
export function anyOf(...lists: readonly (string | undefined)[]): string {
  const names = lists.flatMap((list) => (list ? list.split('|') : []));
  return `(?:${names.toSorted((a, b) => b.length - a.length).join('|')})`;
}

/** Where in a table of spellings a name stands: which line, and which spelling of it. */
export function placeOf(name: string, lines: readonly string[]): { line: number; spelling: number } | undefined {
  const sought = name.toLowerCase();
  for (const [line, spellings] of lines.entries()) {
    const spelling = spellings.toLowerCase().split('|').indexOf(sought);
    if (spelling >= 0) return { line, spelling };
  }
  return undefined;
}

const DAY_MS = 86_400_000;
/** 1 Farvardin 1403. */
const ANCHOR = Date.UTC(2024, 2, 20);
/** Leap years in the cycle of 33 years that the calendar keeps from 1244 to 1472. */
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

/** Weekday 0–6 from Sunday of a Gregorian day (month 1–12); `undefined` for a day that does not exist. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : undefined;
}

/** The same for a day of the Persian calendar, 1300 to 1470; `undefined` outside, where the rule of leap years differs. */
export function persianWeekdayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1300 || year > 1470 || day < 1) return undefined;
  const length = month <= 6 ? 31 : month < 12 || LEAP.has(year % 33) ? 30 : 29;
  if (day > length) return undefined;
  let days = (year - 1403) * 365;
  for (let y = Math.min(year, 1403); y < Math.max(year, 1403); y += 1) {
    if (LEAP.has(y % 33)) days += year > 1403 ? 1 : -1;
  }
  days += Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30 + day - 1;
  return new Date(ANCHOR + days * DAY_MS).getUTCDay();
}

/** Mean length of a lunar month in days, and 1 Muharram 1 by the mean. */
const LUNATION = 29.530588;
const HIJRA = Date.UTC(622, 6, 19);

/** The same for a day of Umm al-Qura, 1300 to 1500; `undefined` outside its table, and where the engine has none. */
export function hijriWeekdayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1300 || year > 1500) return undefined;
  const near = HIJRA + Math.floor(((year - 1) * 12 + month - 1) * LUNATION + day - 1) * DAY_MS;
  for (let instant = near - 3 * DAY_MS; instant <= near + 3 * DAY_MS; instant += DAY_MS) {
    if (inHijri(instant) === `${month}/${day}/${year}`) return new Date(instant).getUTCDay();
  }
  return undefined;
}

let hijri: Intl.DateTimeFormat | undefined;

/** `9/1/1447`. */
function inHijri(instant: number): string {
  hijri ??= new Intl.DateTimeFormat('en-US-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const part = (type: string) =>
    Number.parseInt(hijri!.formatToParts(instant).find((one) => one.type === type)?.value ?? '', 10);
  return `${part('month')}/${part('day')}/${part('year')}`;
}
