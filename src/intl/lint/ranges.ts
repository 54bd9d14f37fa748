import { anyOf, grammarOf } from './calendar.ts';
import { halves, references, type Grammar } from './calendar.words.ts';
import type { Check, Place, Subject } from './finding.ts';
import { DASHES, DIGITS, toValue } from './letters.ts';

const SEPARATOR = `[ \\u00a0]?[${DASHES}][ \\u00a0]?`;
/** Not in a longer chain of numbers, as scores, references and phone numbers are. */
const ALONE = `(?<![${DIGITS}${DASHES}/.:,+][ \\u00a0]?)`;
const END = `(?![${DIGITS}]|[${DASHES}/.:,][${DIGITS}])`;
const years = new RegExp(`${ALONE}(?<!\\p{L})([${DIGITS}]{4})(${SEPARATOR})([${DIGITS}]{4})${END}`, 'gu');
const CLOCK = `[${DIGITS}]{2}:[${DIGITS}]{2}`;
const clocks = new RegExp(`${ALONE}(${CLOCK})(${SEPARATOR})(${CLOCK})${END}(?!\\s?(?:${halves})(?!\\p{L}))`, 'giu');
const REFERENCE = new RegExp(`(?<!\\p{L})(?:${references})[.:\\s]{0,3}$`, 'iu');

/**
 * Ranges typed with the later end first, as editors do to mend what a left-to-right field shows (`bidi.md`, P-18).
 * Only where the order is certain: days before the name of their month, years, clock times of 24 hours. Never scores,
 * references or phone numbers; nor a night shift, `22:00–06:00`.
 */
export const reversedRange: Check = (subject) => [
  ...found(subject, daysOf(grammarOf(subject.language)), (first, last) => first <= 31 && last >= 1 && first > last),
  ...found(subject, years, isReversedYears),
  ...found(subject, clocks, isReversedClock),
];

function found({ text, islands }: Subject, pattern: RegExp, reversed: (a: number, b: number) => boolean): Place[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 1: first = '', 2: separator = '', 3: last = '' }) => {
    if (!reversed(numberOf(first), numberOf(last)) || islands[index]) return [];
    if (REFERENCE.test(text.slice(Math.max(0, index - 16), index))) return [];
    return [
      { start: index, end: index + first.length + separator.length + last.length, suggestion: `${last}–${first}` },
    ];
  });
}

/** A clock in minutes, or the number itself. */
function numberOf(written: string): number {
  const [hours = '', minutes] = written.split(':');
  return minutes === undefined ? toValue(hours) : toValue(hours) * 60 + toValue(minutes);
}

/** Of one era: Gregorian, or Hijri and Persian. A number of pages or people may look like an older year. */
function isReversedYears(first: number, last: number): boolean {
  const within = (from: number, to: number) => last >= from && first <= to;
  return first > last && first - last < 100 && (within(1900, 2099) || within(1300, 1499));
}

/** Over night the second end is smaller by right; a stay of more than sixteen hours is not meant. */
function isReversedClock(first: number, last: number): boolean {
  return first > last && first < 1440 && last >= 360 && first - last <= 480;
}

const made = new Map<Grammar, RegExp>();

function daysOf(grammar: Grammar): RegExp {
  const known = made.get(grammar);
  if (known) return known;
  const { names } = grammar;
  const all = anyOf(...names.months, ...(names.persian ?? []), names.otherMonths);
  const day = `([${DIGITS}]{1,2})`;
  // “Lost 3–1. May said”: these are words as well; with a year they are months.
  const certain = `(?<!\\b(?:May|Mar|March)(?!,?\\s\\d{4}))`;
  const before = `${ALONE}(?<![A-Za-z]|[A-Z][ \\u00a0])`;
  const pattern = new RegExp(
    `${before}${day}(${SEPARATOR})${day}${grammar.day}${all}(?![\\p{L}\\p{M}])${certain}`,
    'gu',
  );
  made.set(grammar, pattern);
  return pattern;
}
