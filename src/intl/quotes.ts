/** Opening, closing, nested opening, nested closing mark, in logical order (the opening one comes first in the text). */
export type QuoteMarks = readonly [open: string, close: string, nestedOpen: string, nestedClose: string];

/** CLDR 48 delimiters. Curly marks are not mirrored by the browser, so Arabic opens with U+201D; guillemets are. */
const MARKS: Record<string, QuoteMarks> = {
  ar: ['”', '“', '’', '‘'],
  de: ['„', '“', '‚', '‘'],
  en: ['“', '”', '‘', '’'],
  es: ['“', '”', '‘', '’'],
  fa: ['«', '»', '‹', '›'],
  fr: ['«\u202f', '\u202f»', '«\u202f', '\u202f»'],
  'fr-CH': ['«', '»', '‹', '›'],
  he: ['”', '”', '’', '’'],
  ru: ['«', '»', '„', '“'],
  ur: ['”', '“', '’', '‘'],
};

/** The marks of a tag, else of its language, else the English ones. */
export function defaultQuotes(tag: string): QuoteMarks {
  return MARKS[tag] ?? MARKS[tag.split('-', 1)[0]!] ?? MARKS.en!;
}

/**
 * How marks stand on a quotation of several paragraphs. `reopen`: each is opened, the last is closed (the usual
 * press style in Arabic and English); `each`: each is opened and closed; `none`: no marks.
 */
export type QuoteStyle = 'reopen' | 'each' | 'none';
