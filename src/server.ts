export { elementHtml, staticHtml, type ElementOptions, type HtmlOptions, type StaticOptions } from './server/html.tsx';
export { frameHtml, framePage, type FrameOptions, type FramePageOptions } from './server/frame.ts';
export { oEmbed, oEmbedLinks, oEmbedXml, type OEmbed, type OEmbedOptions } from './server/oembed.ts';
export type { ElementName, PropsByTag } from './embed/types.ts';
