const MARK = `(?:''|’’|‘‘|,,|[“”„«»"״])`;
const ANY = new RegExp(MARK, 'g');
/** What closes each; a mark that has none, or has it nowhere in the text, is alike at both ends: ”so”. */
const CLOSING: Record<string, string> = {
  '“': '”',
  '”': '“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘‘': '’’',
  '’’': '‘‘',
  ',,': "''‘‘’’“”",
};
/** Between two letters of an abbreviation. */
const GERSHAYIM = /\p{L}["״](?=\p{L})/gu;
const FIRST = new RegExp(`^${MARK}\\s*`);
const LAST = new RegExp(`${MARK}$`);

/**
 * Takes off the marks an editor typed round a paragraph (also doubled apostrophes), because the component sets
 * its language's own. Marks of a quotation within the paragraph stay, and so does a gershayim within a word.
 */
export function withoutTypedMarks(paragraph: string): string {
  if (typeof paragraph !== 'string') return paragraph;
  const text = paragraph.trim();
  const marks = text.replace(GERSHAYIM, '').match(ANY) ?? [];
  const opened = FIRST.test(text) ? text.replace(FIRST, '') : undefined;
  const closedAt = opened === undefined ? undefined : closingIndex(marks);
  if (opened !== undefined && closedAt === undefined) return opened;
  if (opened !== undefined && closedAt === marks.length - 1) return withoutLast(opened) ?? paragraph;
  if (opened === undefined && marks.length % 2 === 1) return withoutLast(text) ?? paragraph;
  return paragraph;
}

/** Without a mark at the end, before a full stop or after it; `undefined` when there is none, or it means inches: 12" */
function withoutLast(text: string): string | undefined {
  const stop = /[.!?؟۔…]$/.exec(text)?.[0] ?? '';
  const words = text.slice(0, text.length - stop.length).trimEnd();
  const [mark] = LAST.exec(words.slice(-2)) ?? [];
  if (mark === undefined || /\d"$/.test(words.slice(-2))) return undefined;
  return words.slice(0, -mark.length).trimEnd() + stop;
}

/** Index of the mark that closes the first one. A quotation in other marks is passed over. */
function closingIndex(marks: readonly string[]): number | undefined {
  const [open = ''] = marks;
  const closes = (mark: string) => CLOSING[open]?.includes(mark);
  if (!marks.some(closes)) {
    const next = marks.indexOf(open, 1);
    // Two marks that do not match are meant for a pair.
    return next > 0 ? next : marks.length === 2 ? 1 : undefined;
  }
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    depth += mark === open ? 1 : closes(mark) ? -1 : 0;
    if (depth === 0) return index;
  }
  return undefined;
}
