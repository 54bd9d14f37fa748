import type { ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import { safeHref } from '../intl/href.ts';

/** What stands in a line and says something of its words; of any other element only the content is kept. */
export const KEPT =
  /^(a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|u|var|wbr)$/;
/** Never shown. */
export const UNSEEN = 'noscript, script, style, template';
export const ATTRIBUTES = ['lang', 'dir', 'title', 'datetime', 'hreflang', 'target', 'rel', 'aria-hidden'];

/** Puts React nodes in the place of the page's own elements, at any depth. */
export function nodesOf(value: unknown): unknown {
  if (isElement(value)) return inline(value);
  if (Array.isArray(value)) return value.map((one) => nodesOf(one));
  if (typeof value !== 'object' || value === null || '$$typeof' in value) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, nodesOf(one)]));
}

/** Their words stand apart from those beside them. */
const BLOCK =
  /^(address|article|aside|blockquote|dd|div|dt|figcaption|figure|footer|h[1-6]|header|li|main|p|pre|section|td|th)$/;

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && (value as Partial<Node>).nodeType === 1;
}

/** Plain words as a string, which components know how to treat; else the words with their elements. */
function inline(element: Element): ReactNode {
  const parts = partsOf(element);
  if (parts.every((part) => typeof part === 'string')) return narrow(parts.join('')).trim();
  return trimmed(parts);
}

function trimmed(parts: ReactNode[]): ReactNode[] {
  return parts.filter((part, at) => part !== ' ' || (at > 0 && at < parts.length - 1));
}

/** Spaces that may not break stay. */
function narrow(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ');
}

function partsOf(element: Element): ReactNode[] {
  return [...element.childNodes].flatMap((node, key): ReactNode[] => {
    if (node.nodeType === 3) return [narrow(node.nodeValue!)];
    if (!isElement(node) || node.matches(UNSEEN)) return [];
    const isKept = KEPT.test(node.localName) || node.hasAttribute('lang') || node.hasAttribute('dir');
    const parts = isKept ? [copyOf(node, key)] : partsOf(node);
    return BLOCK.test(node.localName) ? [' ', ...parts, ' '] : parts;
  });
}

function copyOf(element: Element, key: number): ReactNode {
  const kept = ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name === 'datetime' ? 'dateTime' : name, value]];
  });
  const href = safeHref(element.getAttribute('href') ?? undefined, `<${element.localName} href>`);
  const isKept = KEPT.test(element.localName);
  const parts = partsOf(element);
  // A line break holds nothing.
  const children = parts.length === 0 ? undefined : isKept ? parts : trimmed(parts);
  return jsx((isKept ? element.localName : 'span') as 'a', { ...Object.fromEntries(kept), href, children }, key);
}
