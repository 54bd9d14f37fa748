import type { Check, Place } from './finding.ts';
import { ARABIC, DIGITS, isDigit, SIGNS, toValue } from './letters.ts';
import {
  arabicLabels,
  arabicNouns,
  arabicParticles,
  englishLabels,
  englishNouns,
  englishParticles,
  intransitive,
  magnitudes,
  units,
  type ArabicNoun,
} from './nouns.words.ts';

/** Whole numbers, with separators of thousands or without; not the second half of anything, nor a code. */
const NUMBER = `(?<![${DIGITS}\\-\\u2010-\\u2015\\u2212/:.,+#$€£×\\u066b\\u066cA-Za-z]|[\\u2013-][ ])(?<number>[${DIGITS}]{1,9}(?:[,\\u066c\\u00a0\\u202f][${DIGITS}]{3}(?![${DIGITS}])){0,3})`;
const ARABIC_COUNT = new RegExp(`${NUMBER}[ \\u00a0](?<noun>[${ARABIC}${SIGNS}]{2,20})(?![${ARABIC}${SIGNS}])`, 'g');
const SCALE = arabicNouns
  .filter(({ singular }) => magnitudes.has(singular))
  .flatMap(({ singular, plurals, accusative }) => [singular, ...plurals, accusative])
  .join('|');
/** What so many thousands are of. */
const ARABIC_SCALED = new RegExp(
  `(?<=[${DIGITS}][ \\u00a0](?:${SCALE})[${SIGNS}]?[ \\u00a0])(?<noun>[${ARABIC}${SIGNS}]{2,20})(?![${ARABIC}${SIGNS}])`,
  'g',
);
const ENGLISH_COUNT = new RegExp(`${NUMBER}[ \\u00a0](?<noun>[A-Za-z]{3,14})(?![A-Za-z'’-])`, 'g');

/**
 * A counted noun that it knows in the wrong form for its number (CLDR plural rules; Arabic: plural after 3–10,
 * accusative singular after 11–99, singular after hundreds and thousands). Not after a label (`المادة 5`, `Article 2`), for years,
 * fractions or ranges, nor where the noun may be half of a compound (`15 يوم عمل`, `5 day conference`).
 */
export const nounForm: Check = ({ text, language, islands }) => {
  const check = language === 'ar' ? arabicForm : language === 'en' ? englishForm : undefined;
  if (!check) return [];
  const patterns = language === 'ar' ? [ARABIC_COUNT, ARABIC_SCALED] : [ENGLISH_COUNT];
  const counts = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return counts.flatMap(({ 0: found, index, groups }): Place[] => {
    // Hundreds and what is larger have the noun in one form.
    const { number = '100', noun = '' } = groups!;
    const value = toValue(number.replace(/[,\u066c\u00a0\u202f]/g, ''));
    if (islands[index] || (number.length === 4 && value >= 1300 && value < 2100)) return [];
    const end = index + found.length;
    const right = check(value, noun, wordBefore(text, index), text.slice(end, end + 24));
    return right === undefined ? [] : [{ start: end - noun.length, end, suggestion: right }];
  });
};

function wordBefore(text: string, index: number): string {
  return /([\p{L}\p{M}\u0640]{1,20})[.:]?[\s\u00a0]{0,2}$/u.exec(text.slice(Math.max(0, index - 24), index))?.[1] ?? '';
}

type Known = { noun: ArabicNoun; form: 'singular' | 'plural' | 'accusative' | 'nominative' | 'dual' };

const known = new Map<string, Known>();

/** The table by every form; made at the first use. */
function forms(): ReadonlyMap<string, Known> {
  if (known.size > 0) return known;
  for (const noun of arabicNouns) {
    noun.duals.forEach((dual) => known.set(dual, { noun, form: 'dual' }));
    if (noun.plurals[0] === noun.duals[1])
      known.set(noun.plurals[0]!.replace(/..$/, '\u0648\u0646'), { noun, form: 'nominative' });
    noun.plurals.forEach((plural) => known.set(plural, { noun, form: 'plural' }));
    known.set(noun.accusative, { noun, form: 'accusative' });
    known.set(noun.singular, { noun, form: 'singular' });
  }
  return known;
}

/** “Month”: `5 شهر مايو` is a day. */
const MONTH = '\u0634\u0647\u0631';
const ALL_SIGNS = new RegExp(`[${SIGNS}]`, 'g');

function arabicForm(value: number, written: string, before: string, after: string): string | undefined {
  const word = written.replace(ALL_SIGNS, '');
  const entry = forms().get(word);
  // A shadda may make it another word: writers are no books.
  if (
    !entry ||
    written.includes('\u0651') ||
    arabicLabels.has(before.replace(/^[\u0648\u0628\u0644]/, '')) ||
    arabicLabels.has(before)
  )
    return undefined;
  const { noun, form } = entry;
  const [, space = '', next = ''] = new RegExp(`^([ \\u00a0]?)([${ARABIC}${SIGNS}]{0,20})`).exec(after) ?? [];
  // `3 يوم الجمعة`, `5 عام 2025`: the noun goes with what follows, not with the number.
  if (space && (/^(?:\u0627\u0644|\u0644\u0644)/.test(next) || isDigit(after.charAt(1)))) return undefined;
  if (noun.singular === MONTH && form === 'singular' && mayBeCompound(space, next)) return undefined;
  const rest = value % 100;
  if (value === 1) return form === 'plural' || form === 'dual' ? noun.singular : undefined;
  if (value === 2) return isDual(entry, word, before) ? undefined : noun.duals[0];
  if (rest >= 3 && rest <= 10) return form === 'plural' ? undefined : noun.plurals[0];
  if (rest >= 11) {
    if (form === 'accusative' || (form === 'singular' && noun.accusative === noun.singular)) return undefined;
    const scale = magnitudes.has(noun.singular);
    if (form === 'singular' && (scale || mayBeCompound(space, next))) return undefined;
    // `15 مليون درهم`: what it counts follows.
    return scale && mayBeCompound(space, next) ? noun.singular : noun.accusative;
  }
  // `102 دولة`; what may be a dual as well is left alone.
  if (rest === 1 || rest === 2) return form === 'plural' && !noun.duals.includes(word) ? noun.singular : undefined;
  return rest === 0 && value > 0 && form !== 'singular' && noun.singular !== word ? noun.singular : undefined;
}

/** A plural in `-ين` may be the dual of another case, but not where the two themselves arrive: `وصل مندوبان`. */
function isDual({ noun, form }: Known, word: string, before: string): boolean {
  if (units.has(noun.singular)) return true;
  const subject = intransitive.has(before.replace(/^[\u0648\u0641]/, '')) || intransitive.has(before);
  return subject ? word === noun.duals[0] : form === 'dual' || noun.duals.includes(word);
}

/** Before a bare noun a singular may stand without its alef; before a particle, a sign or the end it may not. */
function mayBeCompound(space: string, next: string): boolean {
  return space !== '' && next !== '' && !arabicParticles.has(next) && !next.startsWith('\u0648');
}

function englishForm(value: number, word: string, before: string, after: string): string | undefined {
  const small = word.toLowerCase();
  const label =
    /^\p{Lu}/u.test(before) &&
    !/^(?:The|In|On|From|With|Of|By|And|Some|Over|About|All|Only|Its|Our|These)$/.test(before);
  if (label || englishLabels.has(before.toLowerCase())) return undefined;
  // `the 100 metre and 200 metre finals`
  if (/^ (?:and|or) \d/.test(after)) return undefined;
  const next = /^[)”’"]? ([A-Za-z]{1,20})/.exec(after)?.[1];
  const plural = englishNouns.get(small);
  // `a 5 minute, 3 km walk`
  const compound = /^an?$/i.test(before) || (next !== undefined && !englishParticles.has(next));
  if (value !== 1 && value !== 0 && plural) return compound ? undefined : plural;
  if (value !== 1) return undefined;
  for (const [singular, many] of englishNouns) if (many === small) return singular;
  return undefined;
}
