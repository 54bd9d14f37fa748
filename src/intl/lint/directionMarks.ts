import type { Check, Place } from './finding.ts';
import { isLineEnd, isMark, isSpace, letterAt } from './letters.ts';

const EMBEDDING: Record<string, string> = { '\u202a': '\u2066', '\u202b': '\u2067', '\u202d': '', '\u202e': '' };

/**
 * Embeddings and overrides, always: isolates do the same without harm to what stands round them (W3C, “How to use
 * Unicode controls for bidi text”). An embedding is to become an isolate; an override goes.
 */
export const directionOverride: Check = ({ text }) => {
  const places: Place[] = [];
  let open: { at: number; closing: string }[] = [];
  const unclosed = () => open.forEach(({ at }) => (places[at] = { ...places[at]!, suggestion: '' }));
  for (const { 0: character, index } of text.matchAll(/[\u202a-\u202e\n\r\u0085\u2029]/g)) {
    if (isLineEnd(character)) {
      unclosed();
      open = [];
      continue;
    }
    let suggestion = EMBEDDING[character];
    if (suggestion === undefined) suggestion = open.pop()?.closing ?? '';
    else open.push({ at: places.length, closing: suggestion && '\u2069' });
    places.push({ start: index, end: index + 1, suggestion });
  }
  unclosed();
  return places;
};

type Side = 'edge' | 'left' | 'right' | 'other';

/**
 * LRM, RLM and ALM that change nothing for certain: the second of two alike; between letters (or an end of the line
 * and a letter) of the mark’s own direction, also across spaces. And one within a word, which it breaks.
 * Marks beside figures, signs and punctuation may be needed and are left alone; `Intl` writes such.
 */
export const directionMark: Check = ({ text }) => {
  const places: Place[] = [];
  let before: Side = 'edge';
  let pending: number[] = [];
  for (let index = 0; index <= text.length; index += 1) {
    const character = text.charAt(index);
    const ends = index === text.length || isLineEnd(character);
    if (!ends && /[\u200e\u200f\u061c]/.test(character)) {
      pending.push(index);
    } else if (ends || !isSpace(text, index)) {
      const after = ends ? 'edge' : sideOf(text, index);
      places.push(...needless(text, pending, before, after, index));
      pending = [];
      before = after;
    }
  }
  return places;
};

function needless(text: string, marks: readonly number[], before: Side, after: Side, next: number): Place[] {
  return marks.flatMap((index, position) => {
    const own: Side = text.charAt(index) === '\u200e' ? 'left' : 'right';
    const again = position > 0 && marks[position - 1] === index - 1 && text.charAt(index - 1) === text.charAt(index);
    const within =
      before === after && before !== 'other' && before !== 'edge' && joins(text, index) && next === index + 1;
    const alike = [before, after].every((side) => side === own || side === 'edge');
    return again || within || alike ? [{ start: index, end: index + 1, suggestion: '' }] : [];
  });
}

/** A letter stands directly before the mark. */
function joins(text: string, index: number): boolean {
  return letterAt(text, index - 1) !== undefined;
}

function sideOf(text: string, index: number): Side {
  if (isMark(text.charAt(index))) return 'other';
  const letter = letterAt(text, index);
  return letter === undefined ? 'other' : letter === 'latin' ? 'left' : 'right';
}
