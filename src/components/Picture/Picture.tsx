import type { CSSProperties, ReactElement } from 'react';
import { isFileName } from '../../intl/fileName.ts';
import { safeHref } from '../../intl/href.ts';
import type { Locale } from '../../intl/locale.ts';
import { isolateWithin } from '../../intl/isolate.ts';
import { listOf } from '../../intl/listOf.ts';
import { isLocaleMap, pick, type Localized, type Picked } from '../../intl/localized.ts';
import { srcSet, type PictureSource } from '../../intl/srcset.ts';
import { development, warn } from '../../intl/warn.ts';
import { HIGH_PRIORITY } from '../../locale/runtime.ts';
import { watchImage } from '../../locale/watchImage.ts';
import { languageAttributes } from '../../locale/useLocale.ts';
import type { LocalizedNode } from '../../locale/Text.tsx';

/** The same picture in another file format, tried in order: AVIF, then WebP. */
export interface PictureFormat {
  /** MIME type: `image/avif`. */
  type: string;
  sources: readonly PictureSource[];
}

/** A photograph as a newsroom has it. */
export interface Photo {
  /** The file for browsers that know nothing else. */
  src: string;
  /** What the picture shows, for who does not see it; `''` for decoration. A file name is dropped and warns. */
  alt: Localized<string>;
  /** Width of the file in pixels. With `height` it keeps the picture's box while it loads. */
  width?: number;
  /** Height of the file in pixels. */
  height?: number;
  /** The same picture in other widths. */
  sources?: readonly PictureSource[];
  /** The same picture in other formats. */
  formats?: readonly PictureFormat[];
  /** Width of the picture's place on the page (HTML `sizes`). Default `100vw`, in a carousel its share of it. */
  sizes?: string;
  /**
   * The file in full size: what is saved, linked to where no script runs, and enlarged where there are no `sources`.
   * Default: the widest of `sources`, else `src`. An unsafe address is dropped and warns.
   */
  original?: string;
  /** Where the picture leads, in place of being enlarged. An unsafe address is dropped and warns. */
  href?: string;
  /**
   * What must stay in view where the frame has another shape than the file: its place in the file in per cent, from the
   * left and from the top. The same in both directions, since a photograph is not mirrored. Default: the middle.
   */
  focus?: readonly [x: number, y: number];
  /**
   * What stands in the box while the file loads: a CSS colour (`#8fa3ad`), or the address of a tiny preview (`data:` or
   * `https:`). Not for files that one can see through. Anything else is dropped.
   */
  placeholder?: string;
  /** What the reader should know of the picture. A file name is dropped and warns. */
  caption?: LocalizedNode;
  /** Who made it and who owns it. */
  credit?: LocalizedNode;
  /** On what terms others may use it. */
  licence?: LocalizedNode;
  /** When it was taken: `<DateText value="2026-03-12" />`, so that who gives none loads no calendar. */
  date?: LocalizedNode;
}

/**
 * The image itself, in its best format. Its box and its look belong to the component round it. An eager one loads at
 * once. `place` is for warnings: component and prop. An alternative text in another language than that `around` it says so,
 * and in another direction is isolated by characters, since it goes into the names of what holds it.
 */
export function picturePart(
  photo: Photo,
  place: string,
  eager: boolean,
  locale: Locale,
  around = locale,
  alt = altOf(photo, place, locale),
  sizes = photo.sizes ?? '100vw',
): ReactElement {
  const { src, width, height, sources } = photo;
  const formats = listOf(photo.formats);
  const text = typeof alt?.value === 'string' ? isolateWithin(alt.value, alt.locale.dir, around.dir) : '';
  const size = ratioOf(photo) && { width, height };
  if (development && photo.alt === undefined) {
    warn(`${place} alt`, `“${src}” has no alternative text.`, "Say what the picture shows; '' for decoration.");
  }
  if (development && !size) {
    warn(
      place,
      `“${src}” has no width and height to go by; it gets the usual box.`,
      'Give the size of the file in pixels.',
    );
  }
  const image = (
    <img
      part="image"
      src={src}
      srcSet={srcSet(sources)}
      sizes={sources && sizes}
      {...size}
      style={styleOf(photo, place)}
      alt={text}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      {...(eager && HIGH_PRIORITY)}
      {...(alt && languageAttributes(alt.locale, around))}
      {...watchImage(place)}
    />
  );
  if (formats.length === 0) return image;
  return (
    <picture part="picture">
      {formats.map((format) => (
        <source key={format.type} type={format.type} srcSet={srcSet(format.sources)} sizes={sizes} />
      ))}
      {image}
    </picture>
  );
}

/** What the picture shows, in the language it is really in; `undefined` where nothing names a link round it. */
export function altOf({ alt }: Photo, place: string, locale: Locale): Picked<string> | undefined {
  return pick(withoutFileNames(alt, `${place} alt`), `${place} alt`, locale);
}

const COLOUR = /^(?:#[\da-f]{3,8}|[a-z]+|[a-z-]+\([^;()]*\))$/i;
const PREVIEW = /^(?:data:image\/|https?:|\.{0,2}\/)/i;

/** Width to height; `undefined` where half a size, or one that no photograph has, says nothing of the box. */
export function ratioOf({ width, height }: Photo): number | undefined {
  const ratio = Number(width) / Number(height);
  return Number(width) > 0 && ratio > 1 / LONGEST && ratio < LONGEST ? ratio : undefined;
}

/** Side to side; the longest panoramas are not half as long. */
const LONGEST = 50;

/** Only what differs from picture to picture. */
function styleOf({ focus, placeholder = '' }: Photo, place: string): CSSProperties | undefined {
  const inside = Array.isArray(focus) && focus.length === 2 && focus.every((share) => share >= 0 && share <= 100);
  const point = inside ? `${focus[0]}% ${focus[1]}%` : undefined;
  if (development && focus && !point) {
    warn(`${place} focus`, 'it is no place in a picture.', 'Give per cent from left and top: [50, 20].');
  }
  const preview =
    PREVIEW.test(placeholder) && `center / cover url("${placeholder.replace(/["\\\s]/g, encodeURIComponent)}")`;
  const background = preview || (COLOUR.test(placeholder) ? placeholder : undefined);
  return point || background ? { objectPosition: point, background } : undefined;
}

/** A text that is a file name says nothing to a reader: it is dropped, in whichever language, with a warning. */
export function withoutFileNames<T>(value: Localized<T> | undefined, place: string): Localized<T> | undefined {
  if (isLocaleMap(value)) {
    const texts = Object.entries(value);
    const kept = texts.filter(([, text]) => withoutFileNames(text, place) !== undefined);
    if (kept.length === texts.length) return value;
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  if (typeof value !== 'string' || !isFileName(value)) return value;
  if (development) warn(place, `“${value}” is a file name; it is not shown.`, 'Say what the picture shows.');
  return undefined;
}

/** The file in full size; `undefined` where it has no address to go to (`data:`). `place` is for warnings. */
export function originalOf({ src, sources, original }: Photo, place: string): string | undefined {
  if (original) return safeHref(original, `${place} original`);
  let widest = { src, width: 0 };
  for (const one of listOf(sources)) if (one.src && one.width > widest.width) widest = one;
  return /^(?:data|blob):/i.test(widest.src) ? undefined : safeHref(widest.src, `${place} src`);
}
