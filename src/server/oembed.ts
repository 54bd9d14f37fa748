import type { Photo } from '../components/Picture/Picture.tsx';
import { listOf } from '../intl/listOf.ts';
import type { PictureSource } from '../intl/srcset.ts';
import { development, warn } from '../intl/warn.ts';
import { frameHtml, HEIGHT, sizeOf, type FrameOptions } from './frame.ts';
import { escaped, needed, openingTag } from './tags.ts';

export interface OEmbedOptions extends FrameOptions {
  /** Width of the answer, in px. Default 640. */
  width?: number;
  /** What the consumer asked for by `maxwidth`, in px. Text or nonsense counts as not asked. */
  maxWidth?: number | string | null;
  /** The same by `maxheight`. */
  maxHeight?: number | string | null;
  authorName?: string;
  authorUrl?: string;
  providerName?: string;
  providerUrl?: string;
  /** For how long a consumer may keep the answer, in seconds. What is no such number is left out and warns. */
  cacheAge?: number;
  /** Props of the component in the frame. Their first picture is the thumbnail, if its width and height are known. */
  props?: object;
  /** Another thumbnail than that of `props`; addresses start from `src`. */
  thumbnail?: Pick<Photo, 'src' | 'width' | 'height' | 'sources'>;
}

/** An answer of type `rich` (oEmbed 1.0, section 2.3.4). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  html: string;
  width: number;
  height: number;
  author_name?: string;
  author_url?: string;
  provider_name?: string;
  provider_url?: string;
  cache_age?: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/**
 * The answer of an oEmbed endpoint for an embed page, no larger than asked. `src` is a whole address: the frame stands on
 * the consumer's site, where a relative one leads elsewhere.
 */
export function oEmbed(options: OEmbedOptions): OEmbed {
  needed('oEmbed', options, 'src', 'title');
  needsWhole('oEmbed', options.src);
  const { src, title, maxWidth, maxHeight, authorName, authorUrl, providerName, providerUrl, cacheAge } = options;
  const width = Math.min(sizeOf(options.width) ?? 640, limitOf(maxWidth));
  const height = Math.min(sizeOf(options.height) ?? HEIGHT, limitOf(maxHeight));
  const hasAge = Number.isFinite(cacheAge) && cacheAge! >= 0;
  if (development && !hasAge && cacheAge !== undefined && cacheAge !== null) {
    warn('oEmbed cacheAge', `“${cacheAge}” is no number of seconds; it is left out.`, 'Give 0 or more.');
  }
  const optional = {
    author_name: authorName,
    author_url: authorUrl,
    provider_name: providerName,
    provider_url: providerUrl,
    cache_age: hasAge ? cacheAge : undefined,
    ...thumbnailOf(options, width),
  };
  return {
    version: '1.0',
    type: 'rich',
    title,
    html: frameHtml({ src, title, width, height }),
    width,
    height,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== null)),
  };
}

/** Of the files that are no larger than asked the smallest that fills the width, else the largest. */
function thumbnailOf({ src: base, props, thumbnail, maxWidth, maxHeight }: OEmbedOptions, room: number): object {
  const { images, picture } = Object(props) as { images?: readonly Photo[]; picture?: Photo };
  const photos = [thumbnail, ...listOf(images), picture, props as Photo | undefined];
  const photo = photos.find((one) => one?.src);
  const [width, height] = [sizeOf(photo?.width), sizeOf(photo?.height)];
  if (!photo || !width || !height) return {};
  const files = [{ src: photo.src, width }, ...listOf<PictureSource>(photo.sources)].flatMap((file) => {
    const across = sizeOf(file.width);
    if (!across || !URL.canParse(file.src, base)) return [];
    const { protocol, href } = new URL(file.src, base);
    const down = Math.max(1, Math.round((across * height) / width));
    const fits = across <= limitOf(maxWidth) && down <= limitOf(maxHeight) && /^https?:$/.test(protocol);
    return fits ? { thumbnail_url: href, thumbnail_width: across, thumbnail_height: down } : [];
  });
  files.sort((one, other) => one.thumbnail_width - other.thumbnail_width);
  return files.find((file) => file.thumbnail_width >= room) ?? files.at(-1) ?? {};
}

/** The same as XML, for consumers that ask for `format=xml`; to be sent as `text/xml`. */
export function oEmbedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${xml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?><oembed>${fields.join('')}</oembed>`;
}

/**
 * For the head of the page that is embedded: where consumers find the answer.
 * @param endpoint Whole address of the endpoint with its `url` in it: `https://example.org/oembed?url=…`.
 */
export function oEmbedLinks(endpoint: string, title: string): string {
  needsWhole('oEmbedLinks', endpoint);
  needed('oEmbedLinks', { title }, 'title');
  return (['json', 'xml'] as const)
    .map((format) => {
      const href = new URL(endpoint);
      href.searchParams.set('format', format);
      const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
      return openingTag('link', { rel: 'alternate', type, href: href.href, title });
    })
    .join('');
}

function needsWhole(place: string, address: string): void {
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return;
  throw new TypeError(`bayan-ui: ${place}: “${address}” is no whole address. Give it with https:// and its host.`);
}

function limitOf(most: number | string | null | undefined): number {
  const limit = Math.floor(Number(most ?? NaN));
  return limit > 0 ? limit : Infinity;
}

/** XML has no way to write most control characters, nor half a character. */
function xml(text: string): string {
  return escaped(text.replace(UNWRITABLE, '\ufffd'));
}

const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
