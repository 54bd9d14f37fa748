import type { Check, Place } from './finding.ts';
import { isArabicScript, isLineEnd, letterAt, type Letter } from './letters.ts';

const PERCENT = '(?:[ \\u00a0]?[%\\u066a])?';
const NUMBER = new RegExp(
  ['0-9', '\\u0660-\\u0669', '\\u06f0-\\u06f9']
    .map((digits) => `[%\\u066a]?[${digits}]{1,40}(?:[.,\\u066b\\u066c][${digits}]{1,40}){0,9}${PERCENT}`)
    .join('|'),
  'g',
);
/** With separators of thousands and fractions, each where it belongs. */
const GROUPED = /^[%\u066a]?\p{Nd}{1,3}(?:[,\u066c]\p{Nd}{3}){0,9}(?:[.\u066b]\p{Nd}{1,40})?(?:[ \u00a0]?[%\u066a])?$/u;
const ZERO = { latn: 0x30, arab: 0x660, arabext: 0x6f0 } as const;

type Digits = keyof typeof ZERO;

/**
 * Digits of two kinds in one text (`bidi.md`, R-23): those that fewer numbers are written in, or as many and not the
 * publication's. Persian digits in Arabic and Arabic ones in Persian or Urdu look alike and are of another keyboard: they are
 * found wherever they are not the publication's. Codes and addresses keep theirs, and so does a number within a run of the other script (`Boeing 737`).
 * And a percent sign or a separator of the other script than its digits, where Intl prints none such in the language.
 */
export const mixedDigits: Check = ({ text, language, tag, numerals, islands, separators, marks }) => {
  const arabic = isArabicScript(language);
  const numbers = [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }) => {
    const kind = kindOf(digits);
    return islands[index] || isOfRun(text, index, index + digits.length, kind, arabic) ? [] : [{ digits, index, kind }];
  });
  const count = (kind: Digits) => numbers.filter((number) => number.kind === kind).length;
  const counts = { latn: count('latn'), arab: count('arab'), arabext: count('arabext') };
  const foreign = /^(?:ar|ckb)$/.test(language) ? 'arabext' : 'arab';
  if (arabic && numerals !== foreign) counts[foreign] = 0;
  const most = Math.max(counts.latn, counts.arab, counts.arabext);
  const kinds: Digits[] = ['latn', 'arab', 'arabext'];
  const keep =
    counts[numerals as Digits] === most ? (numerals as Digits) : kinds.find((kind) => counts[kind] === most)!;
  const sign = /[%\u066a]/.test(text) ? percentOf(keep, tag) : '';
  const isOwn = (digits: string, kind: Digits) =>
    kind === keep && (kind !== 'latn' || separators === 'arabic' || !/[\u066b\u066c]/.test(digits));
  return numbers.flatMap(({ digits, index, kind }): Place[] => {
    const right = (
      isOwn(digits, kind) ? digits : rewritten(digits, keep, keep === 'latn' ? marks : '\u066c\u066b')
    ).replace(/[%\u066a]/g, sign);
    return right === digits ? [] : [{ start: index, end: index + digits.length, suggestion: right }];
  });
};

/** The percent sign that a language has with digits of a kind. */
function percentOf(kind: Digits, tag: string): string {
  const printed = new Intl.NumberFormat(tag.replace(/nu-[a-z]{3,8}/, `nu-${kind}`), { style: 'percent' }).format(1);
  return printed.includes('\u066a') ? '\u066a' : '%';
}

function kindOf(number: string): Digits {
  const code = /\p{Nd}/u.exec(number)![0].charCodeAt(0);
  return code < ZERO.arab ? 'latn' : code < ZERO.arabext ? 'arab' : 'arabext';
}

/**
 * Western digits of a Latin run in Arabic text, Arabic-Indic ones of an Arabic run elsewhere: beside a word of that
 * script, or with no other near on the line.
 */
function isOfRun(text: string, start: number, end: number, kind: Digits, arabic: boolean): boolean {
  if ((kind === 'latn') !== arabic) return false;
  const script = arabic ? 'latin' : 'arabic';
  const sides = [beside(text, start, -1), beside(text, end - 1, 1)];
  const own = sides.filter((side) => side.letter === script);
  return own.some((side) => side.near) || (own.length > 0 && sides.every(({ letter }) => !letter || letter === script));
}

/** The next letter on the line within twelve characters; near with nothing but a space or a bracket between. */
function beside(text: string, index: number, step: 1 | -1): { letter?: Letter; near: boolean } {
  let near = true;
  for (let away = 1; away <= 12; away += 1) {
    const character = text.charAt(index + away * step);
    if (isLineEnd(character)) break;
    const letter = letterAt(text, index + away * step);
    if (letter) return { letter, near };
    near &&= away < 3 && /[\s([)\]\u060c,:]/.test(character);
  }
  return { near: false };
}

function rewritten(number: string, kind: Digits, [thousands = '', fraction = '']: string): string {
  const digits = number.replace(/\p{Nd}/gu, (digit) => String.fromCharCode(ZERO[kind] + (digit.charCodeAt(0) & 15)));
  if (!GROUPED.test(number)) return digits;
  return digits.replace(/[,\u066c.\u066b]/g, (mark) => (/[,\u066c]/.test(mark) ? thousands : fraction));
}
