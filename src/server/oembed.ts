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
  /** For how long a consumer may keep the answer, in seconds. */
  cacheAge?: number;
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
}

/**
 * The answer of an oEmbed endpoint for an embed page, no larger than asked. `src` is a whole address: the frame stands on
 * the consumer's site, where a relative one leads elsewhere.
 */
export function oEmbed(options: OEmbedOptions): OEmbed {
  needed('oEmbed', options, 'src', 'title');
  needsWhole('oEmbed', options.src);
  const width = within(sizeOf(options.width) ?? 640, options.maxWidth);
  const height = within(sizeOf(options.height) ?? HEIGHT, options.maxHeight);
  const { src, title, authorName, authorUrl, providerName, providerUrl, cacheAge } = options;
  const optional = {
    author_name: authorName,
    author_url: authorUrl,
    provider_name: providerName,
    provider_url: providerUrl,
    cache_age: cacheAge,
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

function within(size: number, most: number | string | null | undefined): number {
  const limit = Math.floor(Number(most ?? NaN));
  return limit > 0 ? Math.min(size, limit) : size;
}

/** XML has no way to write most control characters, nor half a character. */
function xml(text: string): string {
  return escaped(text.replace(UNWRITABLE, '\ufffd'));
}

const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
