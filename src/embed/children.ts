import type { Photo } from '../components/Picture/Picture.tsx';
import { read } from './attributes.ts';
import { closest, inside, langOf, nodeOf, said, take, takeWords, without, WORD } from './reading.ts';

/**
 * What the children of an element say, as props by the names of its attributes. They are plain HTML that reads by itself
 * where no script runs. What is missing is no value of its kind: all of them then stand as they are.
 */

/** `<data value="310">310</data> delegates`: the figure, and what it counts. */
export function statIn(host: Element) {
  const [data, ...more] = host.querySelectorAll('data');
  // Words before the figure would come behind it.
  if (!data || more.length > 0 || WORD.test(wordsBefore(data))) return {};
  return given({ value: figureOf(data, host), label: said(without(data.parentElement!, 'data')) });
}

function wordsBefore(element: Element): string {
  let text = '';
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if (!/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) text = node.textContent + text;
  return text;
}

/** A `<dl>`: what is counted in `<dt>`, its figure in `<dd>`, and a note in a second `<dd>`. */
export function statsIn(host: Element) {
  const terms = termsIn(host);
  const stats = terms.map((term) => {
    const [value, note] = detailsOf(term);
    return given({
      value: (value && figureOf(value.querySelector('data') ?? value))!,
      label: said(term),
      note: said(note),
    });
  });
  return terms.length > 0 ? { stats } : {};
}

/**
 * A `<blockquote>` with its paragraphs, and in a `<figcaption>` the speaker, what the speaker is, and a link, or one in a
 * `<cite>`; in place of the caption what closes the quotation, a `<footer>` or a `<cite>`.
 */
export function quoteIn(host: Element) {
  const quote = host.querySelector('blockquote');
  if (!quote) return {};
  const closing = closingOf(quote);
  const caption = host.querySelector('figcaption') ?? closing;
  const paragraphs = [...quote.querySelectorAll('p')].filter((line) => !closing?.contains(line));
  const languages = new Set(paragraphs.map(langOf));
  const quoteLocale = languages.size === 1 ? [...languages][0] : langOf(quote);
  const isSpoken = (line: Element) => langOf(line) === quoteLocale;
  return given({
    quote:
      paragraphs.length > 0
        ? paragraphs.map((line) => nodeOf(isSpoken(line) ? line : inside(line)))
        : said(without(quote, closing ? ':scope > footer, :scope > cite:last-child' : ':scope > footer')),
    quoteLocale,
    ...(caption && speakerIn(caption)),
  });
}

/** A `<footer>` at the end, or a `<cite>` that begins a line or follows a sentence: another one is a title quoted. */
function closingOf(quote: Element): Element | undefined {
  const last = quote.lastElementChild;
  if (!last || WORD.test(last.nextSibling?.textContent ?? '')) return undefined;
  if (last.localName === 'footer') return last;
  const isApart = /(^|[^\P{P},:;\u060c\u061b])\s*$/u.test(last.previousSibling?.nodeValue ?? '');
  return last.localName === 'cite' && isApart ? last : undefined;
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
  take(host.querySelectorAll(':is(ul, ol):has(img)'));
  const figures = [...host.querySelectorAll('figure:has(img):not(:has(figure))')];
  const images = (figures.length > 0 ? figures : [...host.querySelectorAll('img')]).map(photoOf);
  return images.length > 0 ? { images } : {};
}

/** A `<figure>` or an `<img>`: caption, in `<small>` credit, licence and date, a link round it to the full size. */
export function pictureIn(host: Element) {
  const figure = host.querySelector('figure:has(img), img');
  if (!figure) return {};
  const { focus, ...photo } = photoOf(figure);
  return given({ ...photo, focalPoint: focus });
}

/**
 * A heading; before it the kicker, after it standfirst; `<address>` is the byline, the first `<time>` the day of
 * publication, a second the last change; `<dl>` further facts, `<nav>` the translations, `<figure>` the picture.
 */
export function headerIn(host: Element) {
  const heading = host.querySelector('h1, h2, h3, h4, h5, h6');
  const figure = host.querySelector('figure:has(img), img');
  const lines = [...host.querySelectorAll('p')].filter((line) => !closest(line, 'figure, nav, dl, address'));
  const isBefore = (line: Element) =>
    !!heading && (line.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ofText = lines.filter((line) => !line.querySelector('time'));
  // The component says itself what a date is of.
  for (const line of lines) if (isOfDate(line)) takeWords(line, 'time', false);
  const times = [...host.querySelectorAll('time')].filter(
    (time) => !closest(time, 'h1, h2, h3, h4, h5, h6, figure, nav, dl, address'),
  );
  const [published, updated] = times.slice(0, 2).map(dateOf);
  const details = termsIn(host).map((term) => given({ term: said(term), value: said(detailsOf(term)[0]) }));
  take(host.querySelectorAll('nav :is(ul, ol)'));
  const translations = [...host.querySelectorAll('nav a[hreflang]')].map((link) => {
    takeWords(link);
    return given({
      locale: link.getAttribute('hreflang')!,
      href: link.getAttribute('href')!,
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
    translations: translations.length > 0 ? translations : undefined,
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
  const [start, end] = [...host.querySelectorAll('time')].slice(0, 2).map(dateOf);
  return given({ start, end });
}

/** A `<data>`. */
export function figureIn(host: Element) {
  const data = host.querySelector('data');
  return given({ value: data ? figureOf(data, host) : undefined });
}

/** Without what the page does not say. */
function given<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}

/** Attributes, or JSON, that say how a figure is written: its words and signs come from them. */
const TOLD = ':is([format], [currency], [unit], [sign], [qualifier], [forms], [label], :has(> script))';

/**
 * ASCII digits, or nothing. Words and signs at the digits (`62%`, `4.2 billion`) are more than the value says where
 * nothing on the element says them.
 */
function figureOf(element: Element, host?: Element): string | undefined {
  const text = element.textContent ?? '';
  const isBare = /^[-\d\u0660-\u0669\u06f0-\u06f9.,\u066b\u066c'’\s\p{Cf}\u2212]*$/u.test(text);
  if (isBare || host?.matches(TOLD)) takeWords(element);
  const value = element.getAttribute('value') ?? text;
  return read('figure', value.replace(/[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g, asciiOf)) as string | undefined;
}

/** Arabic-Indic and Persian digits, and the marks that stand between them. */
function asciiOf(character: string): string {
  if (character === '\u066c') return '';
  return character === '\u066b' ? '.' : String(character.charCodeAt(0) & 15);
}

function dateOf(time: Element | null): string | undefined {
  if (time) takeWords(time);
  return time?.getAttribute('datetime') ?? time?.textContent?.trim() ?? undefined;
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

/**
 * A picture in a `<figure>` with its caption; in `<small>` the credit, in further ones the licence and the date; round it
 * a link to the file in full size, or to a page. What HTML has no name for is a `data-` attribute of the figure.
 */
function photoOf(figure: Element) {
  const image = figure.matches('img') ? figure : figure.querySelector('img')!;
  const link = closest(image, 'a');
  take(link ? [image, link] : [image]);
  const linked = link?.getAttribute('href') ?? '';
  const isFile = /\.(avif|gif|jpe?g|png|svg|tiff?|webp)($|[?#])/i.test(linked);
  const caption = figure.querySelector('figcaption');
  const alt = image.getAttribute('alt') ?? undefined;
  const lang = langOf(image);
  const formats = [...(closest(image, 'picture')?.querySelectorAll('source[type]') ?? [])].map((source) => ({
    type: source.getAttribute('type')!,
    sources: sourcesOf(source) ?? [],
  }));
  const [credit, licence, date] = caption?.querySelectorAll('small') ?? [];
  const own = (name: string) => figure.getAttribute(`data-${name}`) ?? undefined;
  const length = (name: string) => read('number', image.getAttribute(name) ?? '') as number | undefined;
  return given({
    src: image.getAttribute('src')!,
    alt: (lang && alt ? { [lang]: alt } : alt) as string,
    width: length('width'),
    height: length('height'),
    sources: sourcesOf(image),
    formats: formats.length > 0 ? formats : undefined,
    sizes: image.getAttribute('sizes') ?? undefined,
    original: isFile ? linked : undefined,
    href: own('href') ?? (isFile || !linked ? undefined : linked),
    focus: read({ of: 'number' }, own('focus')) as Photo['focus'],
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
