import type { Check, Place } from './finding.ts';
import { isArabicScript, isLineEnd, isMark, isSpace, letterAt } from './letters.ts';

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
 * LRM, RLM and ALM that change nothing for certain: the second of two alike; at an end of the line beside a letter,
 * unless it gives the line the direction of its language; between letters of the mark’s own direction or of the
 * language’s, also across spaces. And one within a word, which it breaks. Marks beside figures, signs and punctuation
 * may be needed and are left alone; `Intl` writes such.
 */
export const directionMark: Check = ({ text, language }) => {
  const places: Place[] = [];
  const base: Side = isArabicScript(language) || language === 'he' ? 'right' : 'left';
  let before: Side = 'edge';
  let pending: number[] = [];
  for (let index = 0; index <= text.length; index += 1) {
    const character = text.charAt(index);
    const ends = index === text.length || isLineEnd(character);
    if (!ends && /[\u200e\u200f\u061c]/.test(character)) {
      pending.push(index);
    } else if (ends || !isSpace(text, index)) {
      const after = ends ? 'edge' : sideOf(text, index);
      for (const mark of pending) {
        const within = mark + 1 === index && letterAt(text, mark - 1) !== undefined;
        if (isAgain(text, mark) || isNeedless(ownSide(text, mark), before, after, within, base)) {
          places.push({ start: mark, end: mark + 1, suggestion: '' });
        }
      }
      pending = [];
      before = after;
    }
  }
  return places;
};

function ownSide(text: string, index: number): Side {
  return text.charAt(index) === '\u200e' ? 'left' : 'right';
}

function isAgain(text: string, index: number): boolean {
  return text.charAt(index - 1) === text.charAt(index);
}

function isNeedless(own: Side, before: Side, after: Side, within: boolean, base: Side): boolean {
  if (before === 'other' || after === 'other') return false;
  // At the start it may tell software that guesses what the line is.
  if (before === 'edge') return after === 'edge' || after === own || own !== base;
  if (after === 'edge') return true;
  return before === after && (within || own === before || before === base);
}

function sideOf(text: string, index: number): Side {
  if (isMark(text.charAt(index))) return 'other';
  const letter = letterAt(text, index);
  return letter === undefined ? 'other' : letter === 'latin' ? 'left' : 'right';
}
