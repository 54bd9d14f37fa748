import { grammarOf, placeOf } from './calendar.ts';
import { references } from './calendar.words.ts';
import type { Check, Place, Subject } from './finding.ts';
import { DASHES, SIGNS, toValue } from './letters.ts';
import { DASH, patternsOf } from './rangePatterns.ts';
import { beforeChrist, rangeWords } from './ranges.words.ts';

const REFERENCE = new RegExp(`(?<!\\p{L})(?:${references})[.:\\s]{0,3}$`, 'iu');
const BEFORE_CHRIST = new RegExp(beforeChrist, 'u');
const A_DASH = new RegExp(`^${DASH}$`);
const ONLY_DASH = new RegExp(`[${DASHES}]`);
const ALL_SIGNS = new RegExp(`[${SIGNS}]`, 'g');

/**
 * Ranges typed with the later end first, as editors do to mend what a left-to-right field shows (`bidi.md`, P-18).
 * Only where the order is certain: days of one month (`13–11 March`, `March 13–11, 2026`, `from 13 to 11 March`), dates
 * with their years, years, clock times of 24 hours. Never scores, references or phone numbers, nor a night shift
 * (`22:00–06:00`), years before Christ, a business year (`1 July – 30 June 2026`) or what was moved from 13 to 11 March.
 */
export const reversedRange: Check = (subject) => {
  const { days, dates, figures, years, clocks } = patternsOf(subject.language);
  return [
    ...days.flatMap((pattern) => found(subject, pattern, isReversedDays)),
    ...dates.flatMap((pattern) => found(subject, pattern, (match) => isReversedDates(match, subject.language))),
    ...found(subject, figures, isReversedFigures, true),
    ...years.flatMap((pattern) =>
      found(subject, pattern, (match) => isReversedYears(match) && !isCountedDown(subject.text, match.index)),
    ),
    ...clocks.flatMap((pattern) => found(subject, pattern, isReversedClock)),
  ];
};

type Match = RegExpExecArray;

function found(
  { text, language, islands }: Subject,
  pattern: RegExp,
  reversed: (match: Match) => boolean,
  onIslands = false,
): Place[] {
  return [...text.matchAll(pattern)].flatMap((match): Place[] => {
    const { index: start } = match;
    const { first = '', joint = '', last = '', year, ending = '', rest = '' } = match.groups!;
    if (!reversed(match) || (islands[start] && !onIslands)) return [];
    const before = text.slice(Math.max(0, start - 80), start);
    if (REFERENCE.test(before.slice(-16)) || isMoved(before, language)) return [];
    // The year of the first end goes with it, and then the second takes its own along; else what bound it to the year falls away.
    const end = year === undefined ? last : last + ending + rest;
    const length = first.length + joint.length + Math.max(end.length, last.length + ending.length);
    const bare = !/[^\p{Nd}:]/u.test(first);
    const mended = joint.replace(bare ? A_DASH : ONLY_DASH, '–');
    return [{ start, end: start + length, suggestion: end + mended + first }];
  });
}

/** Whether the sentence so far says that a day or a price went from one to the other. */
function isMoved(before: string, language: string): boolean {
  const sentence = /[^.!?\u061f\u06d4\n\r]{0,80}$/.exec(before)![0].replace(ALL_SIGNS, '');
  return new RegExp(rangeWords(language).moved, 'iu').test(sentence);
}

function numberOf(written: string | undefined): number {
  return toValue(/\p{Nd}{1,4}/u.exec(written ?? '')?.[0] ?? '');
}

function isReversedDays({ groups }: Match): boolean {
  const [first, last] = [numberOf(groups!.first), numberOf(groups!.last)];
  // From the 30th to the 2nd of May: the month before is understood.
  const overMonthEnd = first > 24 && last < 8;
  return first <= 31 && last >= 1 && first > last && !overMonthEnd;
}

/** Of one era: Gregorian, or Hijri and Persian. A number of pages or people may look like an older year. */
function isReversedYears({ groups }: Match): boolean {
  const [first, last] = [numberOf(groups!.first), numberOf(groups!.last)];
  const within = (from: number, to: number) => last >= from && first <= to;
  return first > last && first - last < 100 && (within(1900, 2099) || within(1300, 1499));
}

/** On the line of years before Christ. */
function isCountedDown(text: string, index: number): boolean {
  const [before = ''] = text
    .slice(Math.max(0, index - 80), index)
    .split(/[\n\r]/)
    .slice(-1);
  const [after = ''] = text.slice(index, index + 80).split(/[\n\r]/);
  return BEFORE_CHRIST.test(before + after);
}

/** Over night the second end is smaller by right; a stay of more than sixteen hours is not meant. */
function isReversedClock({ groups }: Match): boolean {
  const minutes = (clock = '') => numberOf(clock) * 60 + toValue(clock.slice(-2));
  const [first, last] = [minutes(groups!.first), minutes(groups!.last)];
  return first > last && first < 1440 && last >= 360 && first - last <= 480;
}

interface Day {
  readonly calendar: string;
  readonly value: number;
}

/** A day to compare with others of its calendar: every month has room for 31. */
function dayOf(year: number, month: number, day: number, calendar = ''): Day | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { calendar, value: (year * 12 + month) * 31 + day }
    : undefined;
}

function isReversedDates({ groups }: Match, language: string): boolean {
  const { names } = grammarOf(language);
  const { day, month, year, lastDay, lastMonth, lastYear } = groups!;
  const read = (name = '', dayOfMonth = '', ofYear = '') =>
    Object.entries({ gregory: names.months, hijri: names.hijri, persian: names.persian })
      .map(([calendar, lines]) => ({ calendar, line: lines && placeOf(name, lines)?.line }))
      .flatMap(({ calendar, line }) =>
        line === undefined ? [] : [dayOf(toValue(ofYear), line + 1, numberOf(dayOfMonth), calendar)],
      )[0];
  const [first, last] = [read(month, day, year ?? lastYear), read(lastMonth, lastDay, lastYear)];
  if (!first || !last || first.calendar !== last.calendar) return false;
  const back = first.value - last.value;
  // With one year the first end may be of the year before, as in a winter or a season from its first day on.
  return year === undefined ? back > 0 && back <= 62 && numberOf(day) !== 1 : back > 0;
}

/** `2026-03-13`, or the day or the month first: in each order that both ends can be read in. */
function isReversedFigures({ groups }: Match): boolean {
  const [first, last] = [readings(groups!.first), readings(groups!.last)];
  const both = first.flatMap((one, order) => {
    const other = last[order];
    return one && other ? [one.value - other.value] : [];
  });
  return both.length > 0 && both.every((back) => back > 0);
}

function readings(written = ''): (Day | undefined)[] {
  const [a = 0, b = 0, c = 0] = written.split(/[^\p{Nd}]/u).map(toValue);
  return a > 31 ? [dayOf(a, b, c)] : [dayOf(c, b, a), dayOf(c, a, b)];
}
