import { anyOf, grammarOf } from './calendar.ts';
import { halves, type Grammar } from './calendar.words.ts';
import { DASHES, DIGITS } from './letters.ts';
import { measures, nextDay, rangeWords, type Form } from './ranges.words.ts';

export const DASH = `[ \\u00a0]?[${DASHES}][ \\u00a0]?`;
/** Not in a longer chain of numbers, as scores, references and phone numbers are. */
const ALONE = `(?<![${DIGITS}${DASHES}/.:,+][ \\u00a0]?)`;
const END = `(?![${DIGITS}]|[${DASHES}/.:,][${DIGITS}])`;
const WORD_END = '(?![\\p{L}\\p{M}])';
const YEAR = `[${DIGITS}]{4}`;
const CLOCK = `[${DIGITS}]{2}:[${DIGITS}]{2}`;
const DAY = `[${DIGITS}]{1,2}(?:st|nd|rd|th|er)?`;

/** What may stand before a range, what joins its ends, what has to follow. */
interface Frame {
  readonly before: string;
  readonly joint: string;
  readonly after: string;
}

/** Two ends of one kind; nothing but them and what joins them is in the match. */
function ends(end: string, { before, joint, after }: Frame, flags = 'gu'): RegExp {
  return new RegExp(`${before}(?<first>${end})(?<joint>${joint})(?<last>${end})${after}`, flags);
}

const dashed = (before: string, after: string): Frame => ({ before, joint: DASH, after });

function inWords([open, joint, after = '']: Form): Frame {
  return { before: open ? `(?<=(?<![\\p{L}\\p{M}])${open})` : ALONE, joint, after };
}

/** Expressions for the ranges of a language, with the groups `first`, `joint`, `last`. */
export interface RangePatterns {
  /** Two days of one month. */
  readonly days: readonly RegExp[];
  /**
   * Two dates; `day`, `month`, `year`, `lastDay`, `lastMonth`, `lastYear`, in `rest` the last year with its joint, and in
   * `ending` what clings to the month before it.
   */
  readonly dates: readonly RegExp[];
  /** Two dates in figures. */
  readonly figures: RegExp;
  readonly years: readonly RegExp[];
  readonly clocks: readonly RegExp[];
}

const made = new Map<string, RangePatterns>();

export function patternsOf(language: string): RangePatterns {
  const known = made.get(language);
  if (known) return known;
  const patterns = compiled(language);
  made.set(language, patterns);
  return patterns;
}

function compiled(language: string): RangePatterns {
  const grammar = grammarOf(language);
  const { months, persian = [], hijri = [], otherMonths, weekdays } = grammar.names;
  const { ending = '' } = grammar;
  // `Tuesday 14 – Monday 13 March`.
  const weekday = `(?<!\\p{L})${grammar.before}${anyOf(...weekdays)}[\u060c,]?\\s{1,2}`;
  const perhaps = `(?:${weekday})?`;
  const month = `${anyOf(...months, ...persian, ...hijri, otherMonths)}(?=${ending}${WORD_END})`;
  const { forms, pairs } = rangeWords(language);
  const ordered = forms.map(inWords);
  const said = [...ordered, ...pairs.map(inWords)];
  // “Lost 3–1. May said”: these are words as well; with a year they are months.
  const certain = `(?<!\\b(?:May|Mar|March)(?!,?\\s\\d{4}))`;
  const typed = dashed(`${ALONE}(?<![A-Za-z]|[A-Z][ \\u00a0])`, certain);
  const english = grammar === grammarOf('en');
  const daysIn = (day: string, frame: Frame) => ends(day, { ...frame, after: `${grammar.day}${month}${frame.after}` });
  const days = [
    daysIn(DAY, typed),
    daysIn(weekday + DAY, dashed(ALONE, '')),
    ...said.map((frame) => daysIn(perhaps + DAY, frame)),
  ];
  const dates = [dashed(ALONE, ''), ...said].map((frame) => datesIn(frame, perhaps, month, ending, grammar));
  const [to = DASH] = said.map(({ joint }) => joint);
  const years = [dashed(`${ALONE}(?<!\\p{L})`, ''), ...ordered];
  const clocks = [dashed(ALONE, ''), ...said];
  return {
    days: english ? [...days, ...americanDays(month)] : days,
    dates: english ? [...dates, americanDates(perhaps, month)] : dates,
    figures: figuresJoined(`${DASH}|/|${to}`),
    years: years.map((frame) =>
      ends(YEAR, { ...frame, after: `${END}(?!\\s?(?:${measures})${WORD_END})${frame.after}` }),
    ),
    clocks: clocks.map((frame) =>
      ends(
        CLOCK,
        { ...frame, after: `${END}(?!\\s?(?:${halves})(?!\\p{L})|.{0,20}(?:${nextDay}))${frame.after}` },
        'giu',
      ),
    ),
  };
}

/** `13 April (2026) – 2 March 2026`. */
function datesIn(
  { before, joint, after }: Frame,
  weekday: string,
  month: string,
  ending: string,
  { day: toMonth, month: toYear }: Grammar,
): RegExp {
  const date = (day: string, name: string) =>
    `${weekday}(?<${day}>${DAY})${toMonth}(?<${name}>${month})(?:\\s?/\\s?${month})?`;
  return new RegExp(
    `${before}(?<first>${date('day', 'month')}(?:${toYear}(?<year>${YEAR}))?)(?<joint>${joint})` +
      `(?<last>${date('lastDay', 'lastMonth')})(?<ending>${ending})(?<rest>${toYear}(?<lastYear>${YEAR}))(?![${DIGITS}])${after}`,
    'gu',
  );
}

/** `March 13–11, 2026`; without a year only after a word that a day follows, since the figures may be a score; nor after `in`. */
function americanDays(month: string): RegExp[] {
  const to = `${DASH}|\\s(?:to|through)\\s`;
  return [
    ends(DAY, { before: `(?<=(?<!\\b[Ii]n\\s)${month}\\.?\\s)`, joint: to, after: `${END}(?=,?\\s\\d{4})` }),
    ends(DAY, {
      before: `(?<=\\b(?:[Oo]n|[Ff]rom|[Hh]eld)\\s${month}\\.?\\s)`,
      joint: to,
      after: `${END}(?!,?\\s\\d{4})`,
    }),
    ends(DAY, { before: `(?<=\\b[Bb]etween\\s${month}\\.?\\s)`, joint: '\\sand\\s', after: END }),
  ];
}

/** `April 13 – March 2, 2026`. */
function americanDates(weekday: string, month: string): RegExp {
  const date = (day: string, name: string) => `${weekday}(?<${name}>${month})\\.?\\s(?<${day}>${DAY})`;
  return new RegExp(
    `(?<!\\p{L})(?<first>${date('day', 'month')}(?:,?\\s(?<year>${YEAR}))?)(?<joint>${DASH}|\\s(?:to|through|and)\\s)` +
      `(?<last>${date('lastDay', 'lastMonth')})(?<rest>,?\\s(?<lastYear>${YEAR}))(?![${DIGITS}])`,
    'gu',
  );
}

/** `2026-03-13 – 2026-03-11`, `13/3/2026–11/3/2026`, `2026/3/13`. */
function figuresJoined(joint: string): RegExp {
  const date = (sign: string) =>
    `(?:${YEAR}(?<${sign}>[-/])[${DIGITS}]{1,2}\\k<${sign}>[${DIGITS}]{1,2}|[${DIGITS}]{1,2}[/.][${DIGITS}]{1,2}[/.]${YEAR})`;
  return new RegExp(
    `(?<![${DIGITS}/.-])(?<first>${date('sign')})(?<joint>${joint})(?<last>${date('other')})(?![${DIGITS}]|[-/.][${DIGITS}])`,
    'gu',
  );
}
