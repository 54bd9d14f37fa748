/** Classes of characters, as sources of regular expressions: the code of this folder holds no Arabic letter. */

/** Letters of the Arabic script, with the tatweel and the presentation forms. */
export const ARABIC =
  '\\u0620-\\u064a\\u066e-\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\u08a0-\\u08c9\\ufb50-\\ufbff\\ufe70-\\ufefc';
/** Vowel signs and other marks on Arabic letters. */
export const SIGNS = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed';
export const HEBREW = '\\u05d0-\\u05ea\\u05ef-\\u05f2';
/** 0–9, Arabic-Indic, Extended Arabic-Indic. */
export const DIGITS = '0-9\\u0660-\\u0669\\u06f0-\\u06f9';
/** Hyphens, dashes and minus. */
export const DASHES = '\\-\\u2010-\\u2015\\u2212';
/** LRM, RLM, ALM, embeddings, overrides, isolates. */
export const INVISIBLE = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

const SPACE = /\s/;
const ARABIC_LETTER = new RegExp(`[${ARABIC}]`);
const HEBREW_LETTER = new RegExp(`[${HEBREW}]`);
const OTHER_LETTER = /\p{L}/u;
const MARK = new RegExp(`[${INVISIBLE}]`);
const DIGIT = new RegExp(`[${DIGITS}]`);

export type Letter = 'arabic' | 'hebrew' | 'latin';

/** Which script a character is a letter of; `latin` stands for all that run left to right. */
export function letterAt(text: string, index: number): Letter | undefined {
  const character = text.charAt(index);
  if (ARABIC_LETTER.test(character)) return 'arabic';
  if (HEBREW_LETTER.test(character)) return 'hebrew';
  return OTHER_LETTER.test(character) ? 'latin' : undefined;
}

/** Spaces and line ends; the places before the first and after the last character count as such. */
export function isSpace(text: string, index: number): boolean {
  return index < 0 || index >= text.length || SPACE.test(text.charAt(index));
}

export function isMark(character: string): boolean {
  return MARK.test(character);
}

export function isDigit(character: string): boolean {
  return DIGIT.test(character);
}

/** CR, LF, NEL, paragraph separator: here a paragraph ends, and with it every isolate (UAX #9, P1). */
export function isLineEnd(character: string): boolean {
  return /[\n\r\u0085\u2029]/.test(character);
}

/** Languages written in the Arabic script whose readers expect its comma and question mark. */
export function isArabicScript(language: string): boolean {
  return /^(?:ar|arz|apc|ary|aeb|fa|ur|ps|ckb|sd|ug|pnb|bal|ks|prs)$/.test(language);
}

/** The number that digits of any of the three sets write. */
export function toValue(digits: string): number {
  return Number(digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15)));
}
