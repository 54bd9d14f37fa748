import type { Direction } from './direction.ts';

const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text for an attribute, where no element can isolate it: LRI or RLI … PDI (UAX #9, W3C qa-bidi-unicode-controls). */
export function isolate(text: string, direction: Direction): string {
  return typeof text !== 'string' || text === '' ? '' : `${direction === 'ltr' ? '\u2066' : '\u2067'}${text}\u2069`;
}

/** `1,234`, `14:05`, `3/9`: one run whatever stands round it. */
const FIGURE = /^\p{Nd}+(?:[.,:/\u00a0\u202f\u066b\u066c]\p{Nd}+)*$/u;

/**
 * Text of one direction, put into an attribute or a sentence of another (`bidi.md`, R-9): isolated where the two differ.
 * Where they do not it stays as it is, and so does a bare figure, whose order nothing round it changes: what is looked
 * up by its name has no invisible characters in it without need. What is open in it is closed.
 */
export function isolateWithin(text: string, direction: Direction, around: Direction): string {
  return direction === around || FIGURE.test(text) ? closed(text) : isolate(closed(text), direction);
}

/** Without the invisible direction marks: for comparing, searching, sorting. What is no text is an empty one. */
export function stripBidi(text: string): string {
  return typeof text === 'string' ? text.replace(MARKS, '') : '';
}

/** Whether the text has a letter of either direction, so that `dir="auto"` has something to go by. */
export function hasStrong(text: string): boolean {
  return typeof text === 'string' && /\p{L}/u.test(text);
}

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * The text with its own isolates and embeddings closed, and without closings that close nothing, so that what is in it
 * stays in it: an element ends only the isolate of the element (UAX #9, X6a).
 */
export function closed(text: string): string {
  if (!CONTROLS.test(text)) return text;
  const open: string[] = [];
  let isolates = 0;
  let kept = '';
  for (const character of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(character)) {
      isolates += 1;
      open.push('\u2069');
    } else if (character === '\u2069') {
      // Not looked for among embeddings alone: they may be very many.
      if (isolates === 0) continue;
      isolates -= 1;
      // It ends the isolate, and every embedding within.
      open.length = open.lastIndexOf('\u2069');
    } else if (character === '\u202c') {
      if (open.at(-1) !== '\u202c') continue;
      open.pop();
    }
    kept += character;
  }
  return kept + open.reverse().join('');
}
