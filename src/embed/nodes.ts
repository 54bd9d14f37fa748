import type { ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import { safeHref } from '../intl/href.ts';

/** What stands in a line and says something of its words; of any other element only the content is kept. */
export const KEPT = /^(a|abbr|b|bdi|bdo|br|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
export const ATTRIBUTES = ['lang', 'dir', 'title', 'datetime', 'hreflang'];

/** Puts React nodes in the place of the page's own elements, at any depth. */
export function nodesOf(value: unknown): unknown {
  if (isElement(value)) return inline(value);
  if (Array.isArray(value)) return value.map((one) => nodesOf(one));
  if (typeof value !== 'object' || value === null || '$$typeof' in value) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, nodesOf(one)]));
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && (value as Partial<Node>).nodeType === 1;
}

/** Plain words as a string, which components know how to treat; else the words with their elements. */
function inline(element: Element): ReactNode {
  const parts = partsOf(element);
  if (parts.every((part) => typeof part === 'string')) return parts.join('').trim();
  return parts;
}

function partsOf(element: Element): ReactNode[] {
  return [...element.childNodes].flatMap((node, key): ReactNode[] => {
    if (node.nodeType === 3) return [node.textContent!.replace(/\s+/g, ' ')];
    if (!isElement(node) || /^(script|style|template)$/.test(node.localName)) return [];
    return KEPT.test(node.localName) ? [copyOf(node, key)] : partsOf(node);
  });
}

function copyOf(element: Element, key: number): ReactNode {
  const kept = ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name === 'datetime' ? 'dateTime' : name, value]];
  });
  const href = safeHref(element.getAttribute('href') ?? undefined, `<${element.localName} href>`);
  const children = partsOf(element);
  return jsx(element.localName as 'a', { ...Object.fromEntries(kept), href, children }, key);
}
