import { joint } from './direction.ts';
import { stripBidi } from './isolate.ts';
import type { Locale } from './locale.ts';

/** A printed number: its figure, and the sign, currency, unit on either side. */
export interface Sides {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Digits, with one mark or space between two of them: each script has its own. */
const FIGURE = /\p{Nd}+(?:[^\p{L}\p{Nd}]\p{Nd}+)*/u;

/** `undefined` for a number that is said in words: `يومان`. */
export function sidesOf(text: string): Sides | undefined {
  const found = FIGURE.exec(text);
  if (!found) return undefined;
  const [figure] = found;
  return { before: text.slice(0, found.index), figure, after: text.slice(found.index + figure.length) };
}

/**
 * `$3–5 million`, `3–5 km`: what both ends say is said once. A sign is each end's own, and so is a currency before the
 * figure where text runs from right to left: it would stand between the two.
 */
export function share(first: Sides, last: Sides, locale: Locale): string {
  const once =
    first.before === last.before &&
    !/[-+\u2212]/.test(last.before) &&
    (locale.dir === 'ltr' || stripBidi(last.before) === '');
  return dash(first.before + first.figure, (once ? '' : last.before) + last.figure + last.after, locale, false);
}

/** A figure with a sign of its own before it. */
const SIGNED = /^\P{Nd}*[-+\u2212]/u;

/** A word at the end: `20 thousand`, `third`. */
const WORDED = /(?:^|\s)\P{Nd}+$/u;

/**
 * Between spaces where a dash would cling to a sign or to a word, as in CLDR: `-5 – -3`, `900 thousand – 2 million`; also
 * where the word is that of one end alone, `900 – 1.2 thousand`, and not of both, `3–15 thousand`.
 */
export function dash(
  first: string,
  last: string,
  { dir, rangeDirection }: Locale,
  worded = WORDED.test(first) || WORDED.test(last),
): string {
  const separator = worded || SIGNED.test(first) || SIGNED.test(last) ? '\u00a0–\u00a0' : '–';
  return first + joint(separator, first, last, dir, rangeDirection === 'ltr') + last;
}
