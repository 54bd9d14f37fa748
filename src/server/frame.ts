import type { ElementName, PropsByTag } from '../embed/types.ts';
import { frameCss } from '../embed/hostCss.ts';
import { loadPack, WORDS } from '../embed/packs.ts';
import { directionOf } from '../intl/direction.ts';
import type { LanguageWords } from '../intl/words.ts';
import { elementHtml, type ElementOptions } from './html.tsx';
import { escaped, fileIn, needed, openingTag } from './tags.ts';

export interface FramePageOptions extends ElementOptions {
  /** Title of the page, which the browser and screen readers say. */
  title: string;
  /** Address of the folder `dist/embed`: `https://cdn.example.org/bayan/0.1.0`. */
  scripts: string;
  /** Address of the style sheet of the typefaces, `dist/fonts/full.css`. Default: the reader's own stand in. */
  fonts?: string;
}

/**
 * A whole page with one component, to be shown in a frame. Its scripts are classic and import nothing, so that it runs in
 * a sandbox without an origin; without them it is complete and scrolls.
 */
export async function framePage<Tag extends ElementName>(
  tag: Tag,
  props: Omit<PropsByTag[Tag], 'locale'>,
  options: FramePageOptions,
): Promise<string> {
  needed('framePage', options, 'title', 'scripts');
  const { title: _title, scripts: _scripts, fonts: _fonts, ...html } = options;
  const [element, pack] = await Promise.all([elementHtml(tag, props, html), loadPack(options.lang)]);
  return pageAround(tag, element, options, pack);
}

/** The same page round an element that is written already. */
export function pageAround(
  tag: string,
  element: string,
  { title, scripts, styles, fonts, version, lang, nonce }: FramePageOptions,
  pack?: LanguageWords,
): string {
  const script = (name: string) =>
    `${openingTag('script', { src: fileIn(scripts, name, 'js', version), defer: '' })}</script>`;
  const style = styles
    ? openingTag('link', { rel: 'stylesheet', href: fileIn(styles, 'frame', 'css', version) })
    : `${openingTag('style', { nonce })}${frameCss}</style>`;
  return [
    '<!doctype html>',
    openingTag('html', { lang, dir: directionOf(lang) }),
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    // A page that a link leads to would stand in the frame, without an origin, or refuse to.
    openingTag('base', { target: '_blank' }),
    fonts && openingTag('link', { rel: 'stylesheet', href: fonts }),
    style,
    pack &&
      `${openingTag('script', { type: 'application/json', [WORDS]: pack.language })}${JSON.stringify(pack)}</script>`,
    script(tag),
    script('frame'),
    '</head>',
    '<body>',
    element,
    '</body>',
    '</html>',
  ]
    .filter(Boolean)
    .join('\n');
}

export interface FrameOptions {
  /** Address of a `framePage`, by http(s) or relative. */
  src: string;
  /** What is shown, to screen readers. */
  title: string;
  /** In px. Default: all the width there is. */
  width?: number;
  /** In px, until `frames.js` knows better, or for good. Default 480. */
  height?: number;
}

/**
 * The frame itself. Its sandbox lets its scripts run, and links open in a new tab; it has no origin, no storage and no
 * hold on the page.
 */
export function frameHtml(options: FrameOptions): string {
  needed('frameHtml', options, 'src', 'title');
  const { src, title, width, height } = options;
  if (!src || !/^https?:$/.test(protocolOf(src))) {
    throw new TypeError(`bayan-ui: frameHtml: “${src}” is no address of a page. Give one by https, or a relative one.`);
  }
  const frame = openingTag('iframe', {
    src,
    title,
    width: sizeOf(width) ?? '100%',
    height: sizeOf(height) ?? HEIGHT,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    frameborder: 0,
    'data-bayan': '',
  });
  return `${frame}</iframe>`;
}

/** Of a frame, in px, where nobody says. */
export const HEIGHT = 480;

/** In whole px; `undefined` for what is no size. */
export function sizeOf(size: number | undefined): number | undefined {
  return Number.isFinite(size) && size! > 0 ? Math.ceil(size!) : undefined;
}

/** As a browser reads it, on a page by https; empty for what is no address. */
function protocolOf(address: string): string {
  try {
    return new URL(address, 'https://relative.invalid/').protocol;
  } catch {
    return '';
  }
}
