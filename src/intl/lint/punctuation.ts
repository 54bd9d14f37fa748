import type { Check, Place } from './finding.ts';
import { isArabicScript, isDigit, isLineEnd, isMark, isSpace, letterAt, type Letter } from './letters.ts';

const ARABIC_SIGN: Record<string, string> = { ',': '\u060c', ';': '\u061b', '?': '\u061f' };

/** Figures with Latin commas in them, of the digits that have marks of their own. */
const COMMAS = /[\u0660-\u0669\u06f0-\u06f9]{1,40}(?:,[\u0660-\u0669\u06f0-\u06f9]{1,40}){1,9}/g;
const THOUSANDS = /^[^,]{1,3}(?:,[^,]{3}){1,9}$/;

/**
 * Those of thousands for certain; another may be the mark of a fraction, or stand in a list, so that it is found without a
 * suggestion (`bidi.md`, R-25).
 */
function commasIn(text: string, islands: Uint8Array): Place[] {
  return [...text.matchAll(COMMAS)].flatMap(({ 0: figure, index }) => {
    if (islands[index]) return [];
    const own = THOUSANDS.test(figure)
      ? { suggestion: '\u066c' }
      : { perhaps: figure.indexOf(',') === figure.lastIndexOf(',') ? '\u066b' : '\u060c' };
    return [...figure.matchAll(/,/g)].map((comma) => {
      const start = index + comma.index;
      return { start, end: start + 1, ...own };
    });
  });
}

/**
 * Latin comma, semicolon or question mark in a text of the Arabic script: after an Arabic letter, also with a figure
 * between; a comma between a Latin name and an Arabic word, or in a figure of Arabic-Indic digits, unless the
 * publication chose its separators. Not within Latin runs,
 * Western figures and addresses.
 */
export const latinPunctuation: Check = ({ text, language, islands, separators }) => {
  if (!isArabicScript(language)) return [];
  const places = separators === 'regional' ? commasIn(text, islands) : [];
  let before: Letter | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const sign = ARABIC_SIGN[character];
    if (isLineEnd(character)) before = undefined;
    else if (islands[index]) before = 'latin';
    else if (sign && !isOfNumber(text, index) && (before === 'arabic' || isBetween(text, index, before))) {
      places.push({ start: index, end: index + 1, suggestion: sign });
    } else before = letterAt(text, index) ?? before;
  }
  return places;
};

function isOfNumber(text: string, index: number): boolean {
  return isDigit(text.charAt(index - 1)) && isDigit(text.charAt(index + 1));
}

/** `HYDRONET, وقال`, `20%, وقال`: the comma is of the Arabic sentence. */
function isBetween(text: string, index: number, before: Letter | undefined): boolean {
  return (
    text.charAt(index) === ',' &&
    before !== 'hebrew' &&
    isSpace(text, index + 1) &&
    letterAt(text, index + 2) === 'arabic'
  );
}

const PUNCTUATION = /[.,;:!?\u060c\u061b\u061f\u06d4]/;
/** What follows the punctuation of a sentence. */
const AFTER = /[\s)\]\u00bb\u201c\u201d"]/;
/** French sets a space before its tall marks. */
const FRENCH = /[;:!?]/;

/** A space before punctuation; none is found before `.NET`, `…`, a ratio, the tall marks of French, an Urdu dateline’s dash. */
export const spaceBeforePunctuation: Check = ({ text, language, islands }) => {
  const places: Place[] = [];
  let space = -1;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isSpace(text, index) && !isLineEnd(character)) {
      if (space < 0) space = index;
      continue;
    }
    const from = space;
    space = -1;
    if (from <= 0 || !PUNCTUATION.test(character) || islands[index]) continue;
    if (language === 'fr' && FRENCH.test(character)) continue;
    if (!endsWord(text, from - 1)) continue;
    // The space stands on the wrong side: `نعم ،لا`, `قال :«نعم»`.
    const next = letterBehind(text, index);
    if (next) {
      const sign = (next === 'arabic' && ARABIC_SIGN[character]) || character;
      places.push({ start: from, end: index + 1, suggestion: `${sign} ` });
    } else if (endsSentencePart(text, index)) places.push({ start: from, end: index, suggestion: '' });
  }
  return places;
};

function endsWord(text: string, index: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}%\u066a)\]\u00bb\u201c\u201d"'\u2018\u2019]/u.test(text.charAt(index)) ||
    isMark(text.charAt(index))
  );
}

/** The letter on to a mark, also behind a quotation mark, where a space should stand; none in `.NET`, `:name:`. */
function letterBehind(text: string, index: number): Letter | undefined {
  const quoted = /["“”„«]/.test(text.charAt(index + 1));
  const next = letterAt(text, index + (quoted ? 2 : 1));
  const marks = next === 'latin' && !quoted ? /[,\u060c\u061b\u061f]/ : quoted ? /[,:;\u060c\u061b]/ : /[^.]/;
  return marks.test(text.charAt(index)) ? next : undefined;
}

function endsSentencePart(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  if (next === '') return true;
  const character = text.charAt(index);
  if (/[;:]/.test(character) && /[)"]/.test(next)) return false;
  // Ellipses set with spaces: `. . .`
  if (character === '.' && /\s/.test(next) && text.charAt(index + 2) === '.') return false;
  const number = /\s/.test(next) && /\p{Nd}/u.test(text.charAt(index + 2));
  if (character === '\u06d4' && /\p{Nd} \S{2,9} $/u.test(text.slice(Math.max(0, index - 13), index))) return false;
  if (number && (character === '\u06d4' || character === ':')) return false;
  return AFTER.test(next);
}
