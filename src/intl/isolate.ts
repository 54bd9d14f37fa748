import type { Direction } from './direction.ts';

const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text for an attribute, where no element can isolate it: LRI or RLI … PDI (UAX #9, W3C qa-bidi-unicode-controls). */
export function isolate(text: string, direction: Direction): string {
  return text && `${direction === 'ltr' ? '\u2066' : '\u2067'}${text}\u2069`;
}

/** Without the invisible direction marks: for comparing, searching, sorting. */
export function stripBidi(text: string): string {
  return text.replace(MARKS, '');
}

/** Whether the text has a letter of either direction, so that `dir="auto"` has something to go by. */
export function hasStrong(text: string): boolean {
  return /\p{L}/u.test(text);
}
