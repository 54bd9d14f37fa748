import { dateOf, figureOf, momentOf } from './childData.ts';
import { isEnlarged, photoOf, PICTURES } from './childPhoto.ts';
import { CLOSING, closingOf, isDashed, isSpeakerAmong, speakerIn } from './childQuote.ts';
import { FROM, PUBLISHED, TO, UPDATED } from './children.words.ts';
import {
  closest,
  given,
  inside,
  isTold,
  isWord,
  langOf,
  nodeOf,
  reader,
  said,
  take,
  takeWords,
  without,
  wordsBeside,
} from './reading.ts';

/**
 * What the children of an element say, as props by the names of its attributes. They are plain HTML that reads by itself
 * where no script runs. What is missing is no value of its kind: all of them then stand as they are.
 */

/** `<data value="310">310</data> delegates`: the figure, and what it counts. */
export const statIn = reader((host) => {
  const [data, ...more] = host.querySelectorAll('data');
  if (!data || more.length > 0) return {};
  let line = data.parentElement!;
  while (line !== host && !isWord(line.textContent.replace(data.textContent, ''))) line = line.parentElement!;
  // Words before the figure would come behind it.
  if (wordsBeside('before', data, line).trim()) return {};
  return given({ value: figureOf(data), label: said(without(line, 'data')) });
});

/** A `<dl>`: what is counted in `<dt>`, its figure in `<dd>`, and a note in a second `<dd>`. */
export const statsIn = reader((host) => {
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
});

/** Nothing stands beside it, also no sign. */
function isAll(inner: Element, element: Element): boolean {
  return inner.textContent.trim() === element.textContent.trim();
}

/**
 * A `<blockquote>` with its paragraphs, and in a `<figcaption>` the speaker, what the speaker is, and a link, or one in a
 * `<cite>`; in place of the caption what closes the quotation or follows it: a `<footer>`, an `<address>`, a `<cite>`, a line
 * after a dash.
 */
export const quoteIn = reader((host) => {
  const [quote, ...more] = host.querySelectorAll('blockquote');
  if (!quote || more.length > 0) return {};
  const closing = closingOf(quote);
  const next = quote.nextElementSibling;
  const caption =
    host.querySelector('figcaption') ??
    closing ??
    (next?.matches(`${CLOSING}, cite`) || isDashed(next) ? next : undefined);
  const all = [...quote.querySelectorAll('p')];
  const lines = all.length > 0 ? all : [...quote.querySelectorAll(`div:not(:has(div), ${CLOSING})`)];
  const spoken = (lines.length > 0 ? lines : [quote]).filter((line) => line !== closing && isWord(line.textContent));
  if (isSpeakerAmong(spoken)) return {};
  const languages = new Set(spoken.map(langOf));
  const quoteLocale = languages.size === 1 ? [...languages][0] : langOf(quote);
  const paragraphs = spoken.map((line) => {
    const own = langOf(line) === quoteLocale ? line : inside(line);
    if (line === quote)
      return nodeOf(without(quote, closing ? `:scope > :is(${CLOSING}, cite:last-child)` : ':scope > footer'));
    return nodeOf(
      closing && line.contains(closing) ? without(line, 'cite:last-child, br:has(+ cite:last-child)') : own,
    );
  });
  return given({
    quote: paragraphs.length > 0 ? paragraphs : undefined,
    quoteLocale,
    ...(caption && speakerIn(caption)),
  });
});

/** Each `<figure>`, and each `<img>` that stands in none. */
export const picturesIn = reader((host) => {
  take(host.querySelectorAll(':is(ul, ol):has(img), dl.gallery-item'));
  const images = [...host.querySelectorAll(PICTURES)].map((picture) => {
    isEnlarged(picture);
    return photoOf(picture, true);
  });
  return images.length > 0 ? { images } : {};
});

/** A `<figure>` or an `<img>`: caption, in `<small>` credit, licence and date, a link round it to the full size. */
export const pictureIn = reader((host) => {
  const picture = host.querySelector(PICTURES);
  if (!picture) return {};
  const lightbox = isEnlarged(picture) || undefined;
  const { focus, ...photo } = photoOf(picture, lightbox ?? isTold('lightbox'));
  return given({ ...photo, focalPoint: focus, lightbox });
});

/**
 * A heading; before it the kicker, after it standfirst; `<address>` is the byline, the first `<time>` the day of
 * publication, a second the last change; `<dl>` further facts, `<nav>` the translations, `<figure>` the picture.
 */
export const headerIn = reader((host) => {
  const heading = headingIn(host);
  const picture = host.querySelector(PICTURES);
  const isBefore = (line: Element) =>
    !!heading && (line.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const lines = [...host.querySelectorAll(`p, hgroup :is(${HEADING}), :not(:has(> time)) > span`)].filter(
    (line) =>
      line !== heading &&
      isWord(line.textContent) &&
      !closest(line.parentElement!, `p, span, a, time, figure, nav, dl, address, ${HEADING}`) &&
      (line.localName !== 'span' || isBefore(line)),
  );
  const ofText = lines.filter((line) => !line.querySelector('time'));
  const details = termsIn(host).map((term) => given({ term: said(term), value: said(detailsOf(term)[0]) }));
  take(host.querySelectorAll('nav :is(ul, ol)'));
  const translations = [...host.querySelectorAll('nav a[hreflang]')].map((link) => {
    take([link]);
    if (speaksItsLanguage(link)) takeWords(link);
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
});

/** The component labels a link in the language of its page: one in another language has no place there. */
function speaksItsLanguage(link: Element): boolean {
  const of = (lang: string) => lang.trim().split(/[-_]/, 1)[0]!.toLowerCase();
  const languages = [link, ...link.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang'));
  return languages.every((lang) => !lang || of(lang) === of(link.getAttribute('hreflang')!));
}

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** The first, or the highest of a group, whose others are the lines beside it. */
function headingIn(host: Element): Element | undefined {
  const [first] = host.querySelectorAll(HEADING);
  const group = first && closest(first, 'hgroup');
  return group
    ? [...group.querySelectorAll(HEADING)].sort((one, other) => (one.localName < other.localName ? -1 : 1))[0]
    : first;
}

/** The component says itself what a date is of: where the page says so in other words, both stand as they are. */
function daysIn(host: Element) {
  const days: { published?: string; updated?: string } = {};
  const times = [...host.querySelectorAll('time')].filter(
    (time) => !closest(time, `${HEADING}, figure, nav, dl, address`),
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
export const dateIn = reader((host) => {
  const time = host.querySelector('time');
  return given({ value: time ? dateOf(time) : undefined });
});

/** A `<time>`. */
export const momentIn = reader((host) => {
  const time = host.querySelector('time');
  return given({ value: time ? momentOf(time) : undefined });
});

/** A `<time>` for each end, a dash or “to” between them, “from” before. */
export const datesIn = reader((host) => {
  const [start, end] = [...host.querySelectorAll('time')];
  if (!start || !end) return {};
  const between = betweenTimes(host, end).trim();
  const beside = wordsBeside('before', start, host).trim() + wordsBeside('after', end, host).trim();
  if (FROM.test(beside) && TO.test(between)) takeWords(host, 'time');
  // Two days that are listed are no period.
  else if (!/^[\u2012-\u2015-]$/.test(between)) return {};
  return given({ start: dateOf(start), end: dateOf(end) });
});

/** A `<data>`. */
export const figureIn = reader((host) => {
  const data = host.querySelector('data');
  return given({ value: data && isAll(data, host) ? figureOf(data) : undefined });
});

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
