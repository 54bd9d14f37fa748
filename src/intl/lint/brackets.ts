import type { Check, Place } from './finding.ts';
import { isLineEnd } from './letters.ts';

const CLOSING: Record<string, string> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const BRACKETS = /[()[\]{}]|\n[^\S\n]{0,99}\n/g;
/** `1)`, `a)`, `ii)`, `1°)`: the marker of a list. */
const MARKER = /(?:^|[\s.\u060c,;:\u061b])(?:\p{Nd}{1,3}|\p{L}\p{M}?|[ivx]{1,5})°?$/u;
/** At the start of a line, and with words after it, also `iv)`, `الف)`. */
const LINE_MARKER = /(?:^|[\n\r])\s{0,4}[\p{L}\p{M}]{1,5}$/u;

/**
 * A bracket without its other half, between two blank lines, whether those in addresses, faces and intervals count or
 * not (`:)` may be a face, or the end of an aside). Not after the number or letter of a list.
 */
export const unbalancedBracket: Check = ({ text, islands }) => {
  const apart = new Set(unpaired(text, BRACKETS, islands).map(({ start }) => start));
  return unpaired(text, BRACKETS).filter(({ start, end }) => {
    if (!apart.has(start)) return false;
    if (text.charAt(start) !== ')') return true;
    const before = lineBefore(text, start);
    return !MARKER.test(before) && !(LINE_MARKER.test(before) && /^[^\S\n]\S/.test(text.slice(end, end + 2)));
  });
};

/** The last characters before a place; a space stands for what is cut off. */
function lineBefore(text: string, index: number): string {
  return index > 12 ? ` ${text.slice(index - 11, index)}` : text.slice(0, index);
}

/** An isolate that is not closed in its paragraph, or a closing character with none open (UAX #9, BD9). At any depth. */
export const unbalancedIsolate: Check = ({ text }) =>
  unpaired(text, /[\u2066-\u2069\n\r\u0085\u2029]/g).map((place) => ({ ...place, suggestion: '' }));

/** All of it is forgotten at what is no bracket: the end of a paragraph. Those on `islands` are not looked at. */
function unpaired(text: string, pattern: RegExp, islands?: Uint8Array): Place[] {
  const places: Place[] = [];
  let open: { closing: string; index: number }[] = [];
  let waiting = new Map<string, number>();
  const report = (index: number) => places.push({ start: index, end: index + 1 });
  for (const { 0: character, index } of text.matchAll(pattern)) {
    if (islands?.[index]) continue;
    const closing = CLOSING[character];
    if (isLineEnd(character.charAt(0))) {
      open.forEach((bracket) => report(bracket.index));
      open = [];
      waiting = new Map();
    } else if (closing) {
      open.push({ closing, index });
      waiting.set(closing, (waiting.get(closing) ?? 0) + 1);
    } else if (!waiting.get(character)) {
      report(index);
    } else {
      // The nearest of its kind; what was opened since has no end.
      for (let last = open.pop()!; ; last = open.pop()!) {
        waiting.set(last.closing, waiting.get(last.closing)! - 1);
        if (last.closing === character) break;
        report(last.index);
      }
    }
  }
  open.forEach((bracket) => report(bracket.index));
  return places;
}
