import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ATTRIBUTES, KEPT } from '../../src/embed/nodes.ts';
import type { LocaleSettings } from '../../src/intl/locale.ts';
import { LocaleProvider } from '../../src/locale/LocaleProvider.tsx';

/** The language of a page, with the choices of its publication. */
export interface Page {
  lang: string;
  settings: LocaleSettings;
}

/** What React writes on that page, without the addresses that it wants loaded first. */
export function staticMarkup(node: ReactNode, { lang, settings }: Page): string {
  const html = renderToStaticMarkup(
    <LocaleProvider locale={lang} {...settings}>
      {node}
    </LocaleProvider>,
  );
  return html.replace(/^(<link [^>]*>)+/, '');
}

export function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Content as it stands in a line of somebody's HTML: what `nodes.ts` will read of it again, in its order. */
export function inlineHtml(node: ReactNode, page: Page): string {
  if (typeof node === 'string') return textHtml(node.trim());
  const content = parsed(staticMarkup(node, page));
  content.querySelectorAll('*').forEach((element) => {
    if (!KEPT.test(element.localName)) return element.replaceWith(...element.childNodes);
    const kept = [...ATTRIBUTES, 'href'].map((name) => [name, element.getAttribute(name)] as const);
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    for (const [name, value] of kept) if (value !== null) element.setAttribute(name, value);
  });
  const holder = document.createElement('div');
  holder.append(content);
  return holder.innerHTML.trim();
}

function textHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
}

export function textOf(node: ReactNode, page: Page): string {
  return partText(node, undefined, page);
}

/** Text of one part of a component, or of all. */
export function partText(node: ReactNode, part: string | undefined, page: Page): string {
  const content = parsed(staticMarkup(node, page));
  const found = part === undefined ? content : content.querySelector(`[part=${part}]`);
  return found?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

const INLINE = /^(a|abbr|b|bdi|bdo|br|cite|code|data|em|i|img|mark|q|s|small|span|strong|sub|sup|svg|path|time|u|wbr)$/;

/** What React wrote, as a person would write it: broken into lines where that changes nothing, only our own classes. */
export function htmlCode(html: string): string {
  const content = parsed(html);
  content.querySelectorAll('[class]').forEach((element) => {
    const own = [...element.classList].filter((name) => name.startsWith('bayan-'));
    element.setAttribute('class', own.join(' '));
  });
  return [...content.childNodes].map(linesOf).join('\n');
}

function linesOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent?.trim() ?? '';
  const blocks = [...node.querySelectorAll('*')].filter(({ localName }) => !INLINE.test(localName));
  if (blocks.length === 0) return node.outerHTML;
  const [open, close] = (node.cloneNode() as Element).outerHTML.split(/(?=<\/[\w-]+>$)/);
  const inside = [...node.childNodes].map(linesOf).filter(Boolean);
  return [open, ...inside.map(indented), close].join('\n');
}
