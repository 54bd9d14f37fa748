import type { Check, Place, Subject } from './finding.ts';
import { HEBREW, isMark, isSpace } from './letters.ts';

/** Single curly marks are apostrophes as well and are not counted. */
const MARK = /[“”„‟"\u05f4«»‹›\n\r\u0085\u2029]/g;
const FAMILY: Record<string, string> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '"': 'straight',
  '\u05f4': 'straight',
  '«': 'angle',
  '»': 'angle',
  '‹': 'single',
  '›': 'single',
};
/** A Hebrew word may begin with these and then a quotation, `ב"הארץ"`, where the mark looks like a gershayim. */
const HEBREW_PREFIX = /(?:^|[^\u05d0-\u05ea])[\u05d5\u05e9\u05d4\u05db\u05dc\u05d1\u05de]{1,3}$/;
const BETWEEN_HEBREW = new RegExp(`^[${HEBREW}].[${HEBREW}]$`, 's');

/** `5’10”`: feet and inches. */
const INCHES = /\p{Nd}['’]\p{Nd}{1,2}["”]$/u;

type Role = 'open' | 'close' | 'either' | 'maybe' | 'none';

interface Open {
  readonly index: number;
  readonly line: number;
}

interface State {
  readonly open: Map<string, Open[]>;
  /** Hebrew marks that may open. */
  maybe: number;
  line: number;
  lineStart: number;
}

/**
 * A quotation mark without its other half, over the whole text. A quotation of several paragraphs may be opened again
 * on each and closed once (`bidi.md`, R-53), or closed without. Curly marks count by their place, since languages use
 * them both ways round; guillemets by their shape. Gershayim, inches and apostrophes are none.
 */
export const unbalancedQuote: Check = (subject) => {
  const { text } = subject;
  const state: State = { open: new Map(), maybe: 0, line: 0, lineStart: 0 };
  const places: Place[] = [];
  const report = (index: number) => places.push({ start: index, end: index + 1 });
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const family = FAMILY[mark];
    if (!family) newLine(state, index);
    else read(subject, mark, index, state).forEach(report);
  }
  for (const marks of state.open.values()) marks.forEach(({ index }) => report(index));
  return places;
};

function newLine(state: State, index: number): void {
  state.line += 1;
  state.lineStart = index + 1;
  state.maybe = 0;
}

/** Takes one mark into account; what is now known to stand alone is given back. */
function read({ text }: Subject, mark: string, index: number, state: State): number[] {
  const family = FAMILY[mark]!;
  const stack = state.open.get(family) ?? [];
  state.open.set(family, stack);
  const last = stack.at(-1);
  let role = roleOf(text, mark, index, last !== undefined);
  if (role === 'maybe') state.maybe += 1;
  if (role === 'none' || role === 'maybe') return [];
  const carried = last !== undefined && last.line < state.line;
  if (carried && (role !== 'close' || family === 'angle') && startsLine(text, state.lineStart, index)) {
    // Opened again: from here on it counts as opened on this line.
    const again = stack.map(({ index: first }) => ({ index: first, line: state.line }));
    state.open.set(family, again);
    return [];
  }
  if (role === 'either') role = last ? 'close' : 'open';
  if (role === 'open') {
    const alone = carried ? stack.splice(0).map((open) => open.index) : [];
    stack.push({ index, line: state.line });
    return alone;
  }
  if (stack.pop()) return [];
  if (state.maybe > 0) {
    state.maybe -= 1;
    return [];
  }
  return [index];
}

function roleOf(text: string, mark: string, index: number, isOpen: boolean): Role {
  // With a space on both sides, the separator of a path: `Home › News`.
  if (FAMILY[mark] === 'single' && isSpace(text, beside(text, index, -1)) && isSpace(text, beside(text, index, 1)))
    return 'none';
  if (mark === '«' || mark === '‹') return 'open';
  if (mark === '»' || mark === '›') return 'close';
  if (BETWEEN_HEBREW.test(text.slice(index - 1, index + 2))) {
    return HEBREW_PREFIX.test(text.slice(Math.max(0, index - 4), index)) ? 'maybe' : 'none';
  }
  if (INCHES.test(text.slice(Math.max(0, index - 4), index + 1))) return 'none';
  if (mark === '"' && !isOpen && /\p{Nd}/u.test(text.charAt(index - 1))) return 'none';
  const before = beside(text, index, -1);
  const after = beside(text, index, 1);
  const opens = isSpace(text, before) || /[([{«‹‘“„\-–—/:\u0640'"]/.test(text.charAt(before));
  const closes = isSpace(text, after) || /[.,;:!?\u060c\u061b\u061f\u06d4…)\]}»›’”\-–—/'"]/.test(text.charAt(after));
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

/** The character on one side, past direction marks. */
function beside(text: string, index: number, step: 1 | -1): number {
  let at = index + step;
  for (let steps = 0; steps < 4 && isMark(text.charAt(at)); steps += 1) at += step;
  return at;
}

/** Nothing but a few spaces, dashes and other marks before it. */
function startsLine(text: string, lineStart: number, index: number): boolean {
  return index - lineStart < 6 && !/[\p{L}\p{N}]/u.test(text.slice(lineStart, index));
}
