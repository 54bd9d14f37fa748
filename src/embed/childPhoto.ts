import type { Photo } from '../components/Picture/Picture.tsx';
import { closest, given, isWord, langOf, readAs, said, take, without, wordsBeside } from './reading.ts';

/** A `<figure>`, or as WordPress wrote it; an `<img>` that stands in none. */
export const PICTURES =
  'figure:has(img):not(:has(figure)), .wp-caption:has(img), .gallery-item:has(img), img:not(figure img, .wp-caption img, .gallery-item img)';

/**
 * A picture in a `<figure>` with its caption; in `<small>` the credit, in further ones the licence and the date; round it
 * a link to the file in full size, which a lightbox shows, or to a page. What HTML has no name for is a `data-` attribute
 * of the figure.
 */
export function photoOf(figure: Element, opens: boolean) {
  const image = figure.matches('img') ? figure : figure.querySelector('img')!;
  const link = closest(image, 'a');
  const picture = closest(image, 'picture');
  // Another picture where the window is another has no place in ours.
  if (!picture?.querySelector('source[media]')) take([image]);
  // Round more than the picture it is more than the picture's.
  if (link && !isWord(link.textContent)) take([link]);
  const linked = link?.getAttribute('href') ?? '';
  const isFile = opens && /\.(avif|gif|jpe?g|png|svg|tiff?|webp)($|[?#])/i.test(linked);
  const caption = figure.querySelector('figcaption, .wp-caption-text');
  // What a plug-in puts in their place until they are seen.
  const of = (name: string) =>
    image.getAttribute(`data-${name}`) ?? image.getAttribute(`data-lazy-${name}`) ?? image.getAttribute(name);
  const alt = image.getAttribute('alt') ?? undefined;
  const lang = langOf(image);
  const length = (name: string) => readAs('number', image.getAttribute(name) ?? '') as number | undefined;
  const width = length('width');
  const formats = [...(picture?.querySelectorAll('source[type]') ?? [])].flatMap((source) => {
    const sources = sourcesOf(source.getAttribute('srcset'), width);
    return sources ? { type: source.getAttribute('type')!, sources } : [];
  });
  const smalls = [...(caption?.querySelectorAll('small:not(small small)') ?? [])];
  // One among words, or in brackets, is part of these.
  const isRecord =
    smalls.length > 0 &&
    !/[\p{L}\p{N}\p{So}\p{Sc}\p{Pe}]/u.test(wordsBeside('after', smalls[0]!, caption!, 'small')) &&
    !smalls.some((small) => /^\s*\p{Ps}.*\p{Pe}\s*$/su.test(small.textContent));
  const [credit, licence, date] = isRecord ? smalls : [];
  const own = (name: string) => figure.getAttribute(`data-${name}`) || undefined;
  return given({
    src: of('src')!,
    alt: (lang && alt ? { [lang]: alt } : alt) as string,
    width,
    height: length('height'),
    sources: sourcesOf(of('srcset'), width),
    formats: formats.length > 0 ? formats : undefined,
    sizes: image.getAttribute('sizes') || undefined,
    original: isFile ? linked : undefined,
    href: own('href') ?? (isFile || !linked ? undefined : linked),
    focus: readAs({ of: 'number' }, own('focus')) as Photo['focus'],
    placeholder: own('placeholder'),
    caption: caption ? said(isRecord ? without(caption, 'small') : caption) : undefined,
    credit: said(credit),
    licence: said(licence),
    date: said(date),
  });
}

/** Whether WordPress enlarges the picture; its button is nothing where ours does that. */
export function isEnlarged(figure: Element): boolean {
  const button = figure.querySelector('.lightbox-trigger');
  if (button) take([button, ...button.querySelectorAll('*')]);
  return button !== null;
}

/** `a.webp 480w, b.webp 960w`; by the width of the picture `a.webp, b.webp 2x`. */
function sourcesOf(set: string | null, width: number | undefined) {
  const found = [...(set ?? '').matchAll(/(\S*[^,\s])(?:\s+([\d.]+)([wx]))?/g)].flatMap(([, src, size = '1', unit]) => {
    const own = unit === 'w' ? Number(size) : width && width * Number(size);
    return own ? { src: src!, width: own } : [];
  });
  return found.length > 0 ? found : undefined;
}
