import type { Locale } from './locale.ts';

/** Opening, closing, nested opening, nested closing mark, in logical order (the opening one comes first in the text). */
export type QuoteMarks = readonly [open: string, close: string, nestedOpen: string, nestedClose: string];

/**
 * CLDR 48 delimiters of the languages it covers, where they differ from English or from the same with fewer subtags:
 * four marks, then the tags that have them.
 * Curly marks are not mirrored by the browser, so Arabic opens with U+201D; guillemets are.
 */
const MARKS: readonly string[] = [
  '«»“”ast blo br ca cv el es-US eu ie it kk lij pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc ti',
  '„“‚‘bs-Cyrl cs de dsb et hr hsb is lb mk nds sk sl',
  '«»„“be bua ky ru sah tyv uk',
  '«»‹›am az-Arab az-Cyrl fa fr-CH rm',
  '「」『』ja yue zh-HK zh-Hant zh-MO zh-TW',
  '«»‘’el-polyton nb nn no rw',
  '”“’‘ar ms-Arab syr ur',
  '“”‘’ff-Adlm uz-Arab uz-Cyrl',
  '””’’fi he sv',
  '«»«»ht hy oc',
  '‘’“”ia ti-ER tn',
  '„“„“bg lt',
  '„”»«hu szl',
  '»«›‹kk-Arab ug',
  '„”«»pl ro',
  '„”‘’bs',
  '“”«»eo',
  '„”‚’ff',
  '„“«»ka',
  '‘’‘’nl',
  '„”’’sr',
  '“’“”st',
  '“”“”tk',
  '“”’‘uz',
];

const ENGLISH = '“”‘’';

/** CLDR has no space in French guillemets; ours have a narrow one, in every French but the Swiss. */
const FRENCH: QuoteMarks = ['«\u202f', '\u202f»', '«\u202f', '\u202f»'];

/**
 * The marks of a language: those that the publication chose, else those of its tag, of the same with fewer subtags, the
 * English ones.
 */
export function quotesOf({ quotes, lang, dir }: Locale): QuoteMarks {
  if (quotes) return quotes;
  for (let wanted = lang; wanted; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')))) {
    if (wanted === 'fr') return FRENCH;
    const found = MARKS.find((line) => ` ${line.slice(4)} `.includes(` ${wanted} `));
    // Of a language in Latin letters (`ar-Latn`) these would face the wrong way.
    if (found) return split(dir === 'ltr' && found.startsWith('”“') ? ENGLISH : found);
  }
  return split(ENGLISH);
}

function split(marks: string): QuoteMarks {
  return marks.slice(0, 4).split('') as unknown as QuoteMarks;
}

/**
 * How marks stand on a quotation of several paragraphs. `reopen`: each is opened, the last is closed (the usual
 * press style in Arabic and English); `each`: each is opened and closed; `none`: no marks.
 */
export type QuoteStyle = 'reopen' | 'each' | 'none';
