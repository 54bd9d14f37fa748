import { anyOf, grammarOf, persianWeekdayOf, placeOf, weekdayOf } from './calendar.ts';
import type { Grammar } from './calendar.words.ts';
import type { Check, Place } from './finding.ts';
import { DIGITS, toValue } from './letters.ts';

/** A weekday that is not that of the date beside it. Only where day, month and year all stand, and the day exists. */
export const wrongWeekday: Check = ({ text, language }) => {
  const grammar = grammarOf(language);
  return patterns(grammar).flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => wrong(match, grammar)));
};

function wrong(match: RegExpMatchArray, { names }: Grammar): Place[] {
  const { weekday = '', day = '', month, year = '', first = '', second = '', third = '' } = match.groups!;
  const typed = placeOf(weekday, names.weekdays);
  const rights =
    month === undefined
      ? readings(toValue(first), toValue(second), toValue(third), names)
      : [dayOf(toValue(day), month, toValue(year), names)];
  const [right] = rights.filter((one) => one !== undefined);
  if (!typed || right === undefined || rights.includes(typed.line)) return [];
  const spellings = names.weekdays[right]!.split('|');
  const [start, end] = match.indices!.groups!.weekday!;
  return [{ start, end, suggestion: inCase(weekday, spellings[typed.spelling] ?? spellings[0]!) }];
}

/** In capitals where the other was. */
function inCase(typed: string, right: string): string {
  return typed === typed.toUpperCase() ? right.toUpperCase() : right;
}

type Names = Grammar['names'];

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

const made = new Map<Grammar, readonly RegExp[]>();

/** The weekday before the date, or in brackets after it; in English also the month before the day. */
function patterns(grammar: Grammar): readonly RegExp[] {
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
  const compiled = [
    ...(english ? [date, american, figures] : [date, figures]).map((form) => `${start}${weekday}${joint}${form}`),
    `(?<![${DIGITS}])${date}\\s?\\(${weekday}\\)`,
  ].map((pattern) => new RegExp(pattern, english ? 'dgu' : 'dgiu'));
  made.set(grammar, compiled);
  return compiled;
}
