import type { Check, Place } from './finding.ts';
import { isArabicScript, isLineEnd, letterAt, type Letter } from './letters.ts';

const NUMBER =
  /[0-9]{1,40}(?:[.,][0-9]{1,40}){0,9}|[\u0660-\u0669]{1,40}(?:[.,\u066b\u066c][\u0660-\u0669]{1,40}){0,9}|[\u06f0-\u06f9]{1,40}(?:[.,\u066b\u066c][\u06f0-\u06f9]{1,40}){0,9}/g;
/** With separators of thousands and fractions, each where it belongs. */
const GROUPED = /^.{1,3}(?:[,\u066c].{3}){0,9}(?:[.\u066b].{1,40})?$/;
const ZERO = { latn: 0x30, arab: 0x660, arabext: 0x6f0 } as const;

type Digits = keyof typeof ZERO;

/**
 * Digits of two kinds in one text (`bidi.md`, R-23): those that fewer numbers are written in, or as many and not the
 * publication's. Codes and addresses keep theirs, and so does a number within a run of the other script (`Boeing 737`).
 */
export const mixedDigits: Check = ({ text, language, numerals, islands }) => {
  const arabic = isArabicScript(language);
  const numbers = [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }) => {
    const kind = kindOf(digits);
    return islands[index] || isOfRun(text, index, index + digits.length, kind, arabic) ? [] : [{ digits, index, kind }];
  });
  const count = (kind: Digits) => numbers.filter((number) => number.kind === kind).length;
  const counts = { latn: count('latn'), arab: count('arab'), arabext: count('arabext') };
  const most = Math.max(counts.latn, counts.arab, counts.arabext);
  const kinds: Digits[] = ['latn', 'arab', 'arabext'];
  const keep =
    counts[numerals as Digits] === most ? (numerals as Digits) : kinds.find((kind) => counts[kind] === most)!;
  return numbers.flatMap(({ digits, index, kind }): Place[] =>
    kind === keep ? [] : [{ start: index, end: index + digits.length, suggestion: rewritten(digits, keep) }],
  );
};

function kindOf(digits: string): Digits {
  const code = digits.charCodeAt(0);
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

function rewritten(number: string, kind: Digits): string {
  const digits = number.replace(/[^.,\u066b\u066c]/g, (digit) =>
    String.fromCharCode(ZERO[kind] + (digit.charCodeAt(0) & 15)),
  );
  if (!GROUPED.test(number)) return digits;
  const [thousands, fraction] = kind === 'latn' ? [',', '.'] : ['\u066c', '\u066b'];
  return digits.replace(/[,\u066c]/g, thousands).replace(/[.\u066b]/g, fraction);
}
