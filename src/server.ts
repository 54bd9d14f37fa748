export { elementHtml, staticHtml, type HtmlOptions, type StaticOptions } from './server/html.tsx';
export type { ElementName, PropsByTag } from './embed/types.ts';
