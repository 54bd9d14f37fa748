import type { Check, Place } from './finding.ts';
import { ARABIC, SIGNS } from './letters.ts';
import { isFinalAlef, isStem } from './letterForms.words.ts';

const TATWEEL = /\u0640{1,500}/g;
const LETTER = new RegExp(`[${ARABIC}]`);
const SIGN = new RegExp(`[${SIGNS}]`);
const WORD_END = new RegExp(`[${ARABIC}${SIGNS}]{0,12}$`);

/**
 * Tatweel that stretches a word. Right are the ones that carry a sign, join an article or a letter to what follows
 * (`الـ 20`, `بـ«…»`), or end an abbreviation (`1446 هـ`).
 */
export const tatweel: Check = ({ text, islands }) =>
  [...text.matchAll(TATWEEL)].flatMap(({ 0: run, index }): Place[] => {
    const end = index + run.length;
    // Harakat before it belong to the letter before; a sign after it stands on the tatweel.
    const before = text.slice(Math.max(0, index - 12), index);
    const joined = LETTER.test(before.at(-1) ?? '') || SIGN.test(before.at(-1) ?? '');
    if (!joined || islands[index] || /[\u0670\u0654\u0655\u0656]/.test(text.charAt(end))) return [];
    const within = LETTER.test(text.charAt(end)) || SIGN.test(text.charAt(end));
    const stem = WORD_END.exec(before)![0];
    return within || !isStem(stem.replaceAll(/[^\u0621-\u064a]/g, '')) ? [{ start: index, end, suggestion: '' }] : [];
  });

const WORD = new RegExp(`[${ARABIC}${SIGNS}\\u200c]{1,60}`, 'g');
const PRESENTATION = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc]/;
/** Letters that only Persian, Urdu and Kurdish have: their words are not Arabic, whoever quotes them. */
const NOT_ARABIC = /[\u067e\u0686\u0698\u06af\u0679\u0688\u0691\u06ba\u06d5\u06ce\u06c6\u0695\u06b5]/;
/** Letters that only Arabic words have. */
const ONLY_ARABIC = /[\u0629\u0625]/;
/** A quotation or an aside on one line. */
const QUOTED = /[«“”„"‹(]([^«»“”„"‹›()\n\r]{1,300})[»“”"›)]/g;
/** What has an Arabic article or letter. */
const SAYS_ARABIC = new RegExp(`[\\u0629\\u0625\\u0623]|(?<![${ARABIC}${SIGNS}])\\u0627\\u0644`);
/** Letters of an Arabic keyboard, and of others. */
const TYPED_ARABIC = /[\u064a\u0643\u0629\u0649]/;
const TYPED_OTHER = new RegExp(`${NOT_ARABIC.source}|[\\u06cc\\u06a9\\u06c1\\u06be\\u06d2]`);
/** Urdu writes an aspirated letter with another heh, so that after these only the editor knows which is meant. */
const ASPIRABLE = /[\u0628\u067e\u062a\u0679\u062c\u0686\u062f\u0688\u0691\u06a9\u0643\u06af]/;

/**
 * Letters of another language that look alike: Persian ye and kaf, Urdu heh in Arabic; Arabic yeh, kaf and alef
 * maqsura in Persian and Urdu, Arabic heh in Urdu; letters copied in their printed shape. A word with a letter of its
 * own language (`گ`, `ة`) is a quoted one and left alone, and so is a quotation of the other language.
 */
export const lookAlikeLetter: Check = ({ text, language, islands }) => {
  const swap = language === 'ar' ? arabic : language === 'fa' ? persian : language === 'ur' ? urdu : none;
  const foreign = language === 'ar' ? NOT_ARABIC : ONLY_ARABIC;
  const quotations = foreignQuotations(text, language === 'ar');
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const places: Place[] = [];
    // The letters of an address are those of its page.
    if (islands[index]) return places;
    const quoted = quotations[index] === 1 || foreign.test(word);
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charAt(at);
      const plain = PRESENTATION.test(letter) ? letter.normalize('NFKC') : quoted ? letter : swap(letter, word, at);
      if (plain !== letter)
        places.push({ start: index + at, end: index + at + 1, ...(plain && { suggestion: plain }) });
    }
    return places;
  });
};

/** 1 where a quotation is of the other language: it says so, and was typed with no letter of this one. */
function foreignQuotations(text: string, arabic: boolean): Uint8Array {
  const places = new Uint8Array(text.length);
  const [foreign, own] = arabic ? [NOT_ARABIC, TYPED_ARABIC] : [SAYS_ARABIC, TYPED_OTHER];
  for (const { 0: whole, 1: words = '', index } of text.matchAll(QUOTED))
    if (foreign.test(words) && !own.test(words)) places.fill(1, index, index + whole.length);
  return places;
}

/** The right letter; the same where it is right; empty where only the editor knows. */
type Swap = (letter: string, word: string, at: number) => string;

const ARABIC_FOR: Record<string, string> = {
  '\u06a9': '\u0643',
  '\u06c1': '\u0647',
  '\u06be': '\u0647',
  '\u06d2': '\u064a',
};

const arabic: Swap = (letter, word, at) => {
  if (letter !== '\u06cc') return ARABIC_FOR[letter] ?? letter;
  return at === word.length - 1 && isFinalAlef(word) ? '\u0649' : '\u064a';
};

const persian: Swap = (letter) => {
  if (letter === '\u064a' || letter === '\u0649') return '\u06cc';
  return letter === '\u0643' ? '\u06a9' : letter;
};

const urdu: Swap = (letter, word, at) => {
  if (letter !== '\u0647' || word.charAt(at + 1) === '\u0640') return persian(letter, word, at);
  return ASPIRABLE.test(word.charAt(at - 1)) ? '' : '\u06c1';
};

const none: Swap = (letter) => letter;
