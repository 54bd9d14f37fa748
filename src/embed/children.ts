import type { ReactNode } from 'react';
import type { LocalizedNode } from '../locale/Text.tsx';
import { parsed, read } from './attributes.ts';

/** What the children of an element say, as props. They are plain HTML that reads by itself where no script runs. */

/** Elements whose words a reader has taken. */
let taken = new Set<Element>();

/** What one of the readers below finds; nothing where a word stands outside of what it takes, so that the children stand as they are. */
export function readChildren<T extends object>(host: Element, reader: (host: Element) => T): T | Record<string, never> {
  taken = new Set();
  const said = reader(host);
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (isLeftOut(texts.currentNode as Text, host)) return {};
  return said;
}

const WORD = /[\p{L}\p{N}]/u;

function isLeftOut(text: Text, host: Element): boolean {
  if (!WORD.test(text.data) || taken.has(host)) return false;
  for (let element = text.parentElement!; element !== host; element = element.parentElement!)
    if (taken.has(element) || /^(?:script|style|noscript)$/.test(element.localName)) return false;
  return true;
}

/** `<data value="310">310</data> delegates`: the figure, and what it counts. */
export function statIn(host: Element) {
  const [data, ...more] = host.querySelectorAll('data');
  // Words before the figure would come behind it.
  if (!data || more.length > 0 || WORD.test(wordsBefore(data))) return {};
  return given({ value: figureOf(data), label: said(without(data.parentElement!, 'data, script')) });
}

function wordsBefore(element: Element): string {
  let text = '';
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if (!/^(?:SCRIPT|STYLE)$/.test(node.nodeName)) text += node.textContent;
  return text;
}

/** A `<dl>`: what is counted in `<dt>`, its figure in `<dd>`, and a note in a second `<dd>`. */
export function statsIn(host: Element) {
  const terms = [...host.querySelectorAll('dl dt')];
  const stats = terms.map((term) => {
    const [value, note] = detailsOf(term);
    return given({
      value: value && figureOf(value.querySelector('data') ?? value),
      label: said(term),
      note: said(note),
    });
  });
  // A figure that is none would be shown as a dash: the list as it stands says more.
  const whole = stats.length > 0 && stats.every(({ value, label }) => value !== undefined && label !== undefined);
  return whole ? { stats: stats as { value: string; label: LocalizedNode }[] } : {};
}

/**
 * A `<blockquote>` with its paragraphs, and in a `<figcaption>` the speaker, what the speaker is, and a link, or one in a
 * `<cite>`; in place of the caption what closes the quotation, a `<footer>` or a `<cite>`.
 */
export function quoteIn(host: Element) {
  const quote = host.querySelector('blockquote');
  if (!quote) return {};
  const closing = ':scope > footer, :scope > p ~ cite';
  const caption = host.querySelector('figcaption') ?? quote.querySelector(closing);
  const paragraphs = [...quote.querySelectorAll('p')].filter((line) => !caption?.contains(line)).map(nodeOf);
  return given({
    quote: paragraphs.length > 0 ? paragraphs : said(quote.contains(caption) ? without(quote, closing) : quote),
    quoteLocale: quote.getAttribute('lang') ?? undefined,
    ...(caption && speakerIn(caption)),
  });
}

/** Two elements are the speaker and the role; what is written otherwise is all of it the speaker. */
function speakerIn(caption: Element) {
  // A link within a name is part of the name.
  const links = caption.querySelectorAll(':scope > a, :scope > cite > a');
  const [link] = links.length === 1 ? links : [];
  const rest = link ? without(caption, ':scope > a, :scope > cite:has(> a)') : caption;
  const parts = [...rest.children].filter((part) => part.textContent?.trim());
  const isLoose =
    parts.length > 2 || [...rest.childNodes].some((node) => node.nodeType === 3 && WORD.test(node.nodeValue!));
  const [speaker, role] = isLoose ? [rest] : parts;
  return {
    speaker: said(speaker),
    speakerRole: said(role),
    source: link && given({ label: said(link), href: link.getAttribute('href') ?? undefined }),
  };
}

/** Each `<figure>`, or each `<img>` where there is none. */
export function picturesIn(host: Element) {
  const figures = [...host.querySelectorAll('figure:has(img):not(:has(figure))')];
  const images = (figures.length > 0 ? figures : [...host.querySelectorAll('img')]).map(photoOf);
  return images.length > 0 ? { images } : {};
}

/** A `<figure>` or an `<img>`: caption, in `<small>` credit, licence and date, a link round it to the full size. */
export function pictureIn(host: Element) {
  const figure = host.querySelector('figure:has(img), img');
  return figure ? photoOf(figure) : {};
}

/**
 * A heading; before it the kicker, after it standfirst; `<address>` is the byline, the first `<time>` the day of
 * publication, a second the last change; `<dl>` further facts, `<nav>` the translations, `<figure>` the picture.
 */
export function headerIn(host: Element) {
  const heading = host.querySelector('h1, h2, h3, h4, h5, h6');
  const figure = host.querySelector('figure:has(img)');
  const lines = [...host.querySelectorAll('p')].filter((line) => !line.closest('figure, nav, dl, address'));
  const isBefore = (line: Element) =>
    !!heading && (line.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ofText = lines.filter((line) => !line.querySelector('time'));
  // The component says itself what a date is of.
  for (const line of lines) if (isOfDate(line)) taken.add(line);
  const times = [...host.querySelectorAll('time')].filter(
    (time) => !time.closest('h1, h2, h3, h4, h5, h6, figure, nav, dl, address'),
  );
  const [published, updated] = times.slice(0, 2).map(dateOf);
  const details = [...host.querySelectorAll('dl dt')].map((term) => ({
    term: said(term),
    value: said(detailsOf(term)[0]),
  }));
  const links = [...host.querySelectorAll('nav a[hreflang]')].map((link) => {
    taken.add(link);
    return given({
      locale: link.getAttribute('hreflang')!,
      href: link.getAttribute('href') ?? '',
      label: link.textContent?.trim() || undefined,
    });
  });
  return given({
    headline: said(heading),
    level: heading ? (Number(heading.localName.slice(1)) as 1) : undefined,
    kicker: said(ofText.find(isBefore)),
    standfirst: said(ofText.find((line) => !isBefore(line))),
    byline: said(host.querySelector('address')),
    published,
    updated,
    details: details.length > 0 ? details : undefined,
    translations: links.length > 0 ? links : undefined,
    picture: figure ? photoOf(figure) : undefined,
  });
}

/** A line of dates with no more than a label to each: “Published on”. */
function isOfDate(line: Element): boolean {
  const times = [...line.querySelectorAll('time')];
  const rest = times.reduce((text, time) => text.replace(time.textContent!, ' '), line.textContent!);
  return (rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length <= 2 * times.length && times.length > 0;
}

/** A `<time>`. */
export function dateIn(host: Element) {
  return given({ value: dateOf(host.querySelector('time')) });
}

/** A `<time>` for each end. */
export function datesIn(host: Element) {
  const [start, end] = [...host.querySelectorAll('time')].map(dateOf);
  return given({ start, end });
}

/** A `<data>`. */
export function figureIn(host: Element) {
  const data = host.querySelector('data');
  return given({ value: data ? figureOf(data) : undefined });
}

/** An element as a text of the page, in its own language where it says one. */
function said(element: Element | null | undefined): LocalizedNode | undefined {
  if (!element?.textContent?.trim()) return undefined;
  const lang = element.getAttribute('lang');
  return lang ? { [lang]: nodeOf(element) } : nodeOf(element);
}

/** An element stands for its content until `nodes.tsx`, which knows React, puts that in its place. */
function nodeOf(element: Element): ReactNode {
  taken.add(element);
  return element as unknown as ReactNode;
}

function without(element: Element, selector: string): Element {
  taken.add(element);
  const rest = element.cloneNode(true) as Element;
  rest.querySelectorAll(selector).forEach((part) => part.remove());
  return rest;
}

/** Without what the page does not say. */
function given<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}

/** ASCII digits, or nothing. */
function figureOf(element: Element): string | undefined {
  taken.add(element);
  const text = element.getAttribute('value') ?? element.textContent ?? '';
  return read('figure', text.replace(/[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g, asciiOf)) as string | undefined;
}

/** Arabic-Indic and Persian digits, and the marks that stand between them. */
function asciiOf(character: string): string {
  if (character === '\u066c') return '';
  return character === '\u066b' ? '.' : String(character.charCodeAt(0) & 15);
}

function dateOf(time: Element | null): string | undefined {
  if (time) taken.add(time);
  return time?.getAttribute('datetime') ?? time?.textContent?.trim() ?? undefined;
}

/** The `<dd>`s of a `<dt>`. */
function detailsOf(term: Element): Element[] {
  const found: Element[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) found.push(next);
  return found;
}

/**
 * A picture in a `<figure>` with its caption; in `<small>` the credit, in further ones the licence and the date; round it
 * a link to the file in full size. What HTML has no name for is a `data-` attribute of the figure.
 */
function photoOf(figure: Element) {
  const image = figure.matches('img') ? figure : figure.querySelector('img')!;
  const caption = figure.querySelector('figcaption');
  const alt = image.getAttribute('alt') ?? undefined;
  const lang = image.getAttribute('lang');
  const formats = [...(image.closest('picture')?.querySelectorAll('source[type]') ?? [])].map((source) => ({
    type: source.getAttribute('type')!,
    sources: sourcesOf(source) ?? [],
  }));
  const [credit, licence, date] = caption?.querySelectorAll('small') ?? [];
  const own = (name: string) => figure.getAttribute(`data-${name}`) ?? undefined;
  const length = (name: string) => read('number', image.getAttribute(name) ?? '') as number | undefined;
  return given({
    src: image.getAttribute('src') ?? '',
    alt: (lang && alt ? { [lang]: alt } : alt) as string,
    width: length('width'),
    height: length('height'),
    sources: sourcesOf(image),
    formats: formats.length > 0 ? formats : undefined,
    sizes: image.getAttribute('sizes') ?? undefined,
    original: image.closest('a')?.getAttribute('href') ?? undefined,
    href: own('href'),
    focus: parsed(own('focus') ?? '') as readonly [x: number, y: number] | undefined,
    placeholder: own('placeholder'),
    caption: caption ? said(without(caption, 'small')) : undefined,
    credit: said(credit),
    licence: said(licence),
    date: said(date),
  });
}

/** `a.webp 480w, b.webp 960w`. */
function sourcesOf(element: Element) {
  const set = element.getAttribute('srcset');
  if (!set) return undefined;
  return [...set.matchAll(/(\S*[^,\s])\s+(\d+)w/g)].map(([, src, width]) => ({ src: src!, width: Number(width) }));
}
