import { dateOf, figureOf, momentOf } from './childData.ts';
import { photoOf, PICTURES } from './childPhoto.ts';
import { DASH, PUBLISHED, TO, UPDATED } from './children.words.ts';
import {
  closest,
  given,
  inside,
  isTold,
  langOf,
  nodeOf,
  said,
  take,
  takeWords,
  without,
  WORD,
  wordsBeside,
} from './reading.ts';

/**
 * What the children of an element say, as props by the names of its attributes. They are plain HTML that reads by itself
 * where no script runs. What is missing is no value of its kind: all of them then stand as they are.
 */

/** `<data value="310">310</data> delegates`: the figure, and what it counts. */
export function statIn(host: Element) {
  const [data, ...more] = host.querySelectorAll('data');
  if (!data || more.length > 0) return {};
  let line = data.parentElement!;
  while (line !== host && !isWord(line.textContent.replace(data.textContent, ''))) line = line.parentElement!;
  // Words before the figure would come behind it.
  if (wordsBeside('before', data, line).trim()) return {};
  return given({ value: figureOf(data), label: said(without(line, 'data')) });
}

/** A `<dl>`: what is counted in `<dt>`, its figure in `<dd>`, and a note in a second `<dd>`. */
export function statsIn(host: Element) {
  const terms = termsIn(host);
  const stats = terms.map((term) => {
    const [value, note] = detailsOf(term);
    const data = value?.querySelector('data');
    const figure = data && isAll(data, value!) ? data : value;
    return given({
      value: (figure && figureOf(figure, false))!,
      label: said(term),
      note: said(note),
    });
  });
  return terms.length > 0 ? { stats } : {};
}

/** Nothing stands beside it, also no sign. */
function isAll(inner: Element, element: Element): boolean {
  return inner.textContent.trim() === element.textContent.trim();
}

/**
 * A `<blockquote>` with its paragraphs, and in a `<figcaption>` the speaker, what the speaker is, and a link, or one in a
 * `<cite>`; in place of the caption what closes the quotation or follows it: a `<footer>`, a `<cite>`, a line after a dash.
 */
export function quoteIn(host: Element) {
  const quote = host.querySelector('blockquote');
  if (!quote) return {};
  const closing = closingOf(quote);
  const next = quote.nextElementSibling;
  const caption =
    host.querySelector('figcaption') ?? closing ?? (next?.matches('footer, cite') || isDashed(next) ? next : undefined);
  const all = [...quote.querySelectorAll('p')];
  const lines = all.length > 0 ? all : [...quote.querySelectorAll('div:not(:has(div))')];
  const spoken = (lines.length > 0 ? lines : [quote]).filter((line) => line !== closing && isWord(line.textContent));
  if (isSpeakerAmong(spoken)) return {};
  const languages = new Set(spoken.map(langOf));
  const quoteLocale = languages.size === 1 ? [...languages][0] : langOf(quote);
  const paragraphs = spoken.map((line) => {
    const own = langOf(line) === quoteLocale ? line : inside(line);
    if (line === quote)
      return nodeOf(without(quote, closing ? ':scope > footer, :scope > cite:last-child' : ':scope > footer'));
    return nodeOf(
      closing && line.contains(closing) ? without(line, 'cite:last-child, br:has(+ cite:last-child)') : own,
    );
  });
  return given({
    quote: paragraphs.length > 0 ? paragraphs : undefined,
    quoteLocale,
    ...(caption && speakerIn(caption)),
  });
}

/**
 * A `<footer>` at the end, a last line that begins with a dash or is a `<cite>`, or a `<cite>` that begins a line or
 * follows a sentence: another one is a title quoted.
 */
function closingOf(quote: Element): Element | undefined {
  const last = quote.lastElementChild;
  if (!last || isWord(last.nextSibling?.textContent ?? '')) return undefined;
  if (last.localName === 'footer') return last;
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
function isSpeakerAmong(lines: readonly Element[]): boolean {
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

function isDashed(line: Element | null): boolean {
  const isAnnounced = /:\s*$/.test(line?.previousElementSibling?.textContent ?? '');
  return line?.localName === 'p' && isDash(line.textContent) && !isAnnounced;
}

function isWord(text: string): boolean {
  return WORD.test(text);
}

/** Two elements are the speaker and the role, a link at the end the source; what is written otherwise is all of it the speaker. */
function speakerIn(caption: Element) {
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

/** Each `<figure>`, and each `<img>` that stands in none. */
export function picturesIn(host: Element) {
  take(host.querySelectorAll(':is(ul, ol):has(img), dl.gallery-item'));
  const images = [...host.querySelectorAll(PICTURES)].map((picture) => photoOf(picture, true));
  return images.length > 0 ? { images } : {};
}

/** A `<figure>` or an `<img>`: caption, in `<small>` credit, licence and date, a link round it to the full size. */
export function pictureIn(host: Element) {
  const picture = host.querySelector(PICTURES);
  if (!picture) return {};
  const { focus, ...photo } = photoOf(picture, isTold('lightbox') && host.getAttribute('lightbox') !== 'false');
  return given({ ...photo, focalPoint: focus });
}

/**
 * A heading; before it the kicker, after it standfirst; `<address>` is the byline, the first `<time>` the day of
 * publication, a second the last change; `<dl>` further facts, `<nav>` the translations, `<figure>` the picture.
 */
export function headerIn(host: Element) {
  const heading = host.querySelector('h1, h2, h3, h4, h5, h6');
  const picture = host.querySelector(PICTURES);
  const lines = [...host.querySelectorAll('p')].filter(
    (line) => isWord(line.textContent) && !closest(line, 'figure, nav, dl, address'),
  );
  const isBefore = (line: Element) =>
    !!heading && (line.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ofText = lines.filter((line) => !line.querySelector('time'));
  const details = termsIn(host).map((term) => given({ term: said(term), value: said(detailsOf(term)[0]) }));
  take(host.querySelectorAll('nav :is(ul, ol)'));
  const translations = [...host.querySelectorAll('nav a[hreflang]')].map((link) => {
    take([link]);
    takeWords(link);
    return given({
      locale: link.getAttribute('hreflang')!,
      href: link.getAttribute('href')!,
      label: link.textContent.trim() || undefined,
    });
  });
  return given({
    headline: said(heading),
    level: heading ? (Number(heading.localName.slice(1)) as 1) : undefined,
    kicker: said(ofText.find(isBefore)),
    standfirst: said(ofText.find((line) => !isBefore(line))),
    byline: said(host.querySelector('address')),
    ...daysIn(host),
    details: details.length > 0 ? details : undefined,
    translations: translations.length > 0 ? translations : undefined,
    picture: picture ? photoOf(picture, false) : undefined,
  });
}

/** The component says itself what a date is of: where the page says so in other words, both stand as they are. */
function daysIn(host: Element) {
  const days: { published?: string; updated?: string } = {};
  const times = [...host.querySelectorAll('time')].filter(
    (time) => !closest(time, 'h1, h2, h3, h4, h5, h6, figure, nav, dl, address'),
  );
  for (const time of times) {
    const line = closest(time, 'p');
    const isEnd = !line || !isWord(wordsBeside('after', [...line.querySelectorAll('time')].at(-1)!, line));
    const beside = line ? betweenTimes(line, time) : '';
    const label = beside
      .replace(/[\p{M}\p{P}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    const name = UPDATED.test(label) || (!label && days.published) ? 'updated' : 'published';
    const isKnown = label
      ? PUBLISHED.test(label) || UPDATED.test(label)
      : name === 'published' || /^\s+[·|]?\s*$/.test(beside);
    if (!isKnown || days[name] !== undefined) continue;
    days[name] = dateOf(time);
    // A list of days, not a day and its change.
    if (!label && days.updated && days.updated < days.published!) return {};
    if (line && isEnd) takeWords(line, 'time');
  }
  return days;
}

/** Words of a line from the date before to this one. */
function betweenTimes(line: Element, time: Element): string {
  const times = [...line.querySelectorAll<Element>('time')];
  const previous = times[times.indexOf(time) - 1];
  const words = wordsBeside('before', time, line, 'time');
  return previous ? words.slice(wordsBeside('before', previous, line, 'time').length) : words;
}

/** A `<time>`. */
export function dateIn(host: Element) {
  const time = host.querySelector('time');
  return given({ value: time ? dateOf(time) : undefined });
}

/** A `<time>`. */
export function momentIn(host: Element) {
  const time = host.querySelector('time');
  return given({ value: time ? momentOf(time) : undefined });
}

/** A `<time>` for each end, a dash or “to” between them. */
export function datesIn(host: Element) {
  const [start, end] = [...host.querySelectorAll('time')];
  if (!start || !end) return {};
  const between = betweenTimes(host, end).trim();
  const isAlone = !isWord(wordsBeside('before', start, host) + wordsBeside('after', end, host));
  if (isAlone && TO.test(between)) takeWords(host, 'time');
  // Two days that are listed are no period.
  else if (!/^[\u2012-\u2015-]$/.test(between)) return {};
  return given({ start: dateOf(start), end: dateOf(end) });
}

/** A `<data>`. */
export function figureIn(host: Element) {
  const data = host.querySelector('data');
  return given({ value: data && isAll(data, host) ? figureOf(data) : undefined });
}

function termsIn(host: Element): Element[] {
  take(host.querySelectorAll('dl'));
  return [...host.querySelectorAll('dl dt')];
}

/** The `<dd>`s of a `<dt>`. */
function detailsOf(term: Element): Element[] {
  const found: Element[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) found.push(next);
  return found;
}
