import { DIGITS } from './letters.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"\u00ab\u00bb\u201c\u201d]{1,2000}/gi;
const PHONE = new RegExp(`\\+[${DIGITS}]{1,4}(?:[ \\u00a0.()-]{1,2}[${DIGITS}]{1,7}){1,8}`, 'g');
const ISO_DAY = new RegExp(`(?<![${DIGITS}])[${DIGITS}]{4}-[${DIGITS}]{2}-[${DIGITS}]{2}(?![${DIGITS}])`, 'g');
/** `:)`, `;-(`: a face, after a space. */
const FACE = /(?<![^\s(])[:;=]['\u2019]?-?[()]{1,3}(?![\p{L}\p{N}])/gu;
/** `[0, 1)`, `]1, 2]`: an interval, open at one end. */
const INTERVAL = /[[\](][-+\u2212]?(?:[\d.]{1,9}|\u221e|[a-z])[,;] ?[-+\u2212]?(?:[\d.]{1,9}|\u221e|[a-z])[[\])]/g;
const ASCII = /[!-~]+/g;

/** Marks the parts of a text that keep their own rules: addresses, phone numbers, ISO dates, codes, file names, faces, intervals. */
export function islandsOf(text: string): Uint8Array {
  const islands = new Uint8Array(text.length);
  for (const pattern of [ADDRESS, PHONE, ISO_DAY]) {
    for (const { 0: found, index } of text.matchAll(pattern)) islands.fill(1, index, index + trimmed(found));
  }
  for (const pattern of [FACE, INTERVAL]) {
    for (const { 0: found, index } of text.matchAll(pattern)) islands.fill(1, index, index + found.length);
  }
  for (const { 0: run, index } of text.matchAll(ASCII)) {
    const start = index + run.length - run.replace(/^[([{"'<]{1,9}/, '').length;
    const inner = text.slice(start, index + run.length);
    const length = trimmed(inner);
    if (isCode(inner.slice(0, length))) islands.fill(1, start, start + length);
  }
  return islands;
}

/** Letters together with a digit or a sign that no word has: `COVID-19`, `A/RES/75/1`, `@press`, `a@b.org`, `C++`; not `11th`. */
function isCode(run: string): boolean {
  if (/^\d{1,4}(?:st|nd|rd|th|er)$/.test(run)) return false;
  return /^[@#]./.test(run) || (/[A-Za-z]/.test(run) && /[\d/_@#.+=&]/.test(run));
}

/** Length without the punctuation of the sentence round it; a bracket that was opened inside stays. */
function trimmed(run: string): number {
  let end = run.length;
  let closing = run.split(')').length - run.split('(').length;
  while (end > 0 && /[.,;:!?\u060c\u061b\u061f'"\]}>)]/.test(run.charAt(end - 1))) {
    if (run.charAt(end - 1) === ')' && (closing -= 1) < 0) break;
    end -= 1;
  }
  return end;
}
