const MARK = `(?:''|’’|‘‘|,,|[“”„«»"])`;
const ANY = new RegExp(MARK, 'g');
const TYPED_OPEN = new RegExp(`^\\s*${MARK}\\s*`);
const TYPED_CLOSE = new RegExp(`\\s*${MARK}(\\s*[.!?؟۔…]?)\\s*$`);

/**
 * Takes off the marks an editor typed round a paragraph (also doubled apostrophes), because the component sets
 * its language's own. Marks of a quotation within the paragraph stay, and so does a gershayim within a word.
 */
export function withoutTypedMarks(paragraph: string): string {
  const marks = paragraph.match(ANY) ?? [];
  const opens = TYPED_OPEN.test(paragraph);
  const closes = TYPED_CLOSE.test(paragraph);
  const closedAt = opens ? closingIndex(marks) : undefined;
  if (opens && closes && closedAt === marks.length - 1) {
    return paragraph.replace(TYPED_OPEN, '').replace(TYPED_CLOSE, '$1');
  }
  if (opens && closedAt === undefined) return paragraph.replace(TYPED_OPEN, '');
  // Inches, not a quotation: 12"
  const inches = /\d"\s*\S?$/.test(paragraph);
  if (!opens && closes && !inches && marks.length % 2 === 1) return paragraph.replace(TYPED_CLOSE, '$1');
  return paragraph;
}

/** Index of the mark that closes the first one. Straight marks are alike at both ends, so the next one closes. */
function closingIndex(marks: readonly string[]): number | undefined {
  const [open] = marks;
  if (open === '"' || open === "''") return marks.length > 1 ? 1 : undefined;
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    depth += mark === open ? 1 : -1;
    if (depth === 0) return index;
  }
  return undefined;
}
