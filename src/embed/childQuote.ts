import { DASH } from './children.words.ts';
import { given, inside, isWord, said, take, without, wordsBeside } from './reading.ts';

/** What closes a quotation by its name. */
export const CLOSING = 'footer, address, div:is([class*=author], [class*=attribution], [class*=byline], [class*=cite])';

/**
 * A `<footer>` or an `<address>` at the end, a last line that begins with a dash or is a `<cite>`, or a `<cite>` that begins a line or
 * follows a sentence: another one is a title quoted.
 */
export function closingOf(quote: Element): Element | undefined {
  const last = quote.lastElementChild;
  if (!last || isWord(last.nextSibling?.textContent ?? '')) return undefined;
  if (last.matches(CLOSING)) return last;
  if (last.localName === 'p' && last.previousElementSibling) {
    const isCite =
      last.children.length === 1 && last.textContent.trim() === last.querySelector('cite')?.textContent.trim();
    if (isCite || (isDashed(last) && ![...quote.children].slice(0, -1).some(isDashed))) return last;
  }
  const cite = last.localName === 'p' ? last.lastElementChild : last;
  if (cite?.localName !== 'cite' || wordsBeside('after', cite, last).trim()) return undefined;
  const before = wordsBeside('before', cite, quote).replace(/[\s\u2012-\u2015-]+$/, '');
  const isLine = last.previousElementSibling?.localName === 'p' && cite === last;
  return isLine || /[.!\u061f\u2026”»"]$/.test(before) ? cite : undefined;
}

/** Words after a dash, or after the marks are closed, that would stand among what is said. */
export function isSpeakerAmong(lines: readonly Element[]): boolean {
  const texts = lines.map((line) => line.textContent.trim());
  const isLate = texts.some(isDash) && !isDash(texts[0]!);
  const isAfterBreak = lines.some(
    (line) =>
      [...line.querySelectorAll('br')].some((br) => isDash(br.nextSibling?.nodeValue ?? '')) &&
      !isDash(line.textContent),
  );
  const isAfterMarks = texts.length > 1 && /^[“«”"].*[”»“"]$/su.test(texts[0]!) && !/[“”«»"]/.test(texts.at(-1)!);
  return isLate || isAfterBreak || isAfterMarks;
}

/** Not a number below nought. */
function isDash(text: string): boolean {
  return DASH.test(text) && !/^\d/.test(text.replace(DASH, ''));
}

export function isDashed(line: Element | null): boolean {
  const isAnnounced = /:\s*$/.test(line?.previousElementSibling?.textContent ?? '');
  return line?.localName === 'p' && isDash(line.textContent) && !isAnnounced;
}

/** Two elements are the speaker and the role, a link at the end the source; what is written otherwise is all of it the speaker. */
export function speakerIn(caption: Element) {
  const link = sourceIn(caption);
  if (link) take([link]);
  const rest = link ? without(caption, ':scope > :is(a, cite):last-child') : without(caption, ':not(*)');
  // Separators, not words.
  if (rest.firstChild?.nodeType === 3) rest.firstChild.nodeValue = rest.firstChild.nodeValue!.replace(DASH, '');
  if (link && rest.lastChild?.nodeType === 3)
    rest.lastChild.nodeValue = rest.lastChild.nodeValue!.replace(/[\s,\u060c·|\u2012-\u2015-]+$/, '');
  const parts = [...rest.children].filter((part) => part.textContent.trim());
  const isLoose =
    parts.length > 2 ||
    [...rest.childNodes].some((node) => node.nodeType === 3 && /[^\s,\u060c·|\u2012-\u2015-]/.test(node.nodeValue!));
  const [speaker, role] = isLoose ? [rest] : parts.map((part) => (part.localName === 'a' ? inside(part) : part));
  return {
    speaker: said(speaker),
    speakerRole: said(role),
    source: link && given({ label: said(link), href: link.getAttribute('href') ?? undefined }),
  };
}

/** A link that comes last, with the speaker before it; so may one in a `<cite>` of no other words. */
function sourceIn(caption: Element): Element | undefined {
  const last = caption.lastElementChild;
  const link = last?.localName === 'cite' ? last.firstElementChild : last;
  if (!last || link?.localName !== 'a' || link.textContent.trim() !== last.textContent.trim()) return undefined;
  const isLast = !isWord(wordsBeside('after', link, caption)) && isWord(wordsBeside('before', link, caption));
  return isLast ? link : undefined;
}
