import { anyOf, grammarOf, hijriWeekdayOf, persianWeekdayOf, placeOf, weekdayOf } from './calendar.ts';
import { hijriHonour, hijriYear, type Grammar, type Names } from './calendar.words.ts';
import type { Check, Place } from './finding.ts';
import { DIGITS, toValue } from './letters.ts';

/**
 * A weekday that is not that of the date beside it. Only where day, month and year all stand, and the day exists. A
 * Hijri date is one that says so (`1447 هـ`): that of Umm al-Qura where the publication counts by it; elsewhere a month
 * may begin a day earlier or later, by who saw the moon, so that only what is further off is found.
 */
export const wrongWeekday: Check = ({ text, language, calendar }) => {
  const grammar = grammarOf(language);
  const { dates, hijri } = patterns(grammar);
  const all = dates.flatMap((pattern) => [...text.matchAll(pattern)]);
  const known = new Set(all.map(startOf));
  const alone = hijri ? [...text.matchAll(hijri)].filter((match) => !known.has(startOf(match))) : [];
  return [
    ...all.flatMap((match) => wrong(match, grammar, readingsOf(match, grammar.names))),
    ...alone.flatMap((match) => wrongHijri(match, grammar, calendar === 'hijri')),
  ];
};

function startOf(match: RegExpMatchArray): number {
  return match.indices!.groups!.weekday![0];
}

function readingsOf({ groups }: RegExpMatchArray, names: Names): (number | undefined)[] {
  const { day = '', month, year = '', first = '', second = '', third = '' } = groups!;
  return month === undefined
    ? readings(toValue(first), toValue(second), toValue(third), names)
    : [dayOf(toValue(day), month, toValue(year), names)];
}

function wrong(match: RegExpMatchArray, { names }: Grammar, rights: (number | undefined)[]): Place[] {
  const { weekday = '' } = match.groups!;
  const typed = placeOf(weekday, names.weekdays);
  const [right] = rights.filter((one) => one !== undefined);
  if (!typed || right === undefined || rights.includes(typed.line)) return [];
  const [start, end] = match.indices!.groups!.weekday!;
  return [{ start, end, suggestion: inCase(weekday, nameOf(right, typed.spelling, names)) }];
}

function wrongHijri(match: RegExpMatchArray, grammar: Grammar, exact: boolean): Place[] {
  const { day = '', month = '', year = '' } = match.groups!;
  const { names } = grammar;
  const right = hijriWeekdayOf(toValue(year), placeOf(month, names.hijri!)!.line + 1, toValue(day));
  if (right === undefined || exact) return wrong(match, grammar, [right]);
  const rights = [(right + 6) % 7, right, (right + 1) % 7];
  const perhaps = rights.map((one) => nameOf(one, 0, names)).join('/');
  return wrong(match, grammar, rights).map(({ start, end }) => ({ start, end, perhaps }));
}

/** As the other was spelt, where the language has each day in that way. */
function nameOf(weekday: number, spelling: number, { weekdays }: Names): string {
  const spellings = weekdays.map((line) => line.split('|'));
  const parallel = spellings.every(({ length }) => length === spellings[0]!.length);
  return spellings[weekday]![parallel ? spelling : 0]!;
}

/** In capitals where the other was, and with one at the start of a sentence. */
function inCase(typed: string, right: string): string {
  if (typed === typed.toUpperCase()) return right.toUpperCase();
  const [first] = right;
  return typed[0] === typed[0]!.toLowerCase() ? right : first!.toUpperCase() + right.slice(1);
}

function dayOf(day: number, month: string, year: number, names: Names): number | undefined {
  const gregorian = placeOf(month, names.months);
  if (gregorian && year >= 1583) return weekdayOf(year, gregorian.line + 1, day);
  const persian = names.persian && placeOf(month, names.persian);
  return persian ? persianWeekdayOf(year, persian.line + 1, day) : undefined;
}

/** A date in figures: the year first, or last and then also with the month before the day, as some write it. */
function readings(first: number, second: number, third: number, names: Names): (number | undefined)[] {
  const read = (year: number, month: number, day: number) => {
    if (year >= 1583) return weekdayOf(year, month, day);
    return names.persian && month >= 1 && month <= 12 ? persianWeekdayOf(year, month, day) : undefined;
  };
  return first > 31 ? [read(first, second, third)] : [read(third, second, first), read(third, first, second)];
}

interface Patterns {
  readonly dates: readonly RegExp[];
  /** In Arabic, whose publications name the calendar. */
  readonly hijri?: RegExp;
}

const made = new Map<Grammar, Patterns>();

/** The weekday before the date, or in brackets after it; in English also the month before the day. */
function patterns(grammar: Grammar): Patterns {
  const known = made.get(grammar);
  if (known) return known;
  const { names, before, joint, day, month } = grammar;
  const english = grammar === grammarOf('en');
  // In English small letters make other words: “he sat 11 May 2025”.
  const spelled = (list: readonly string[]) =>
    anyOf(...list, ...(english ? list.map((line) => line.toUpperCase()) : []));
  const all = spelled([...names.months, ...(names.persian ?? [])]);
  const start = `(?<![\\p{L}\\p{M}\\u200c])`;
  const weekday = `${before}(?<weekday>${spelled(names.weekdays)})`;
  const number = `(?<day>[${DIGITS}]{1,2})`;
  // Two names of one month: with a slash, in brackets, or only side by side.
  const name = `(?<month>${all})(?:\\s?/\\s?${all}|\\s?\\(${all}\\)|\\s${all})?`;
  const year = `(?<year>[${DIGITS}]{4})(?![${DIGITS}])`;
  const date = `${number}${day}${name}${month}${year}`;
  const american = `${name}\\.?\\s${number}(?:st|nd|rd|th)?,?\\s${year}`;
  const figures = `(?<first>[${DIGITS}]{1,4})\\u200f?(?<sign>[/.-])(?<second>[${DIGITS}]{1,2})\\u200f?\\k<sign>(?<third>[${DIGITS}]{1,4})(?![${DIGITS}])`;
  const flags = english ? 'dgu' : 'dgiu';
  const dates = [
    ...(english ? [date, american, figures] : [date, figures]).map((form) => `${start}${weekday}${joint}${form}`),
    ...(english ? [date, american] : [date]).map((form) => `(?<![${DIGITS}])${form}\\s?\\(${weekday}\\)`),
  ].map((pattern) => new RegExp(pattern, flags));
  const lunar = `${number}${day}(?<month>${anyOf(...(names.hijri ?? []))})${hijriHonour}${month}(?<year>[${DIGITS}]{4})${hijriYear}`;
  const hijri = grammar === grammarOf('ar') ? new RegExp(`${start}${weekday}${joint}${lunar}`, flags) : undefined;
  const compiled = { dates, hijri };
  made.set(grammar, compiled);
  return compiled;
}
