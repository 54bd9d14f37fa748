import type { ReactNode } from 'react';
import type { LocalizedNode } from '../locale/Text.tsx';
import { readAll, type Kind } from './attributes.ts';

/** What the readers of `children.ts` share: what they have read, so that nothing else goes without being seen. */

let host: Element;
/** Texts, and elements that show something without words, which a reader has taken. */
let taken = new Set<Node>();

type Data = Record<string, unknown>;

/**
 * What one of the readers finds, by names and kinds of attributes. Nothing where a word or a picture would be missing
 * from it: the children then stand as they are.
 */
export function readChildren(element: Element, reader: (host: Element) => object, kinds: Record<string, Kind>): Data {
  host = element;
  taken = new Set();
  const found = reader(host) as Data;
  const said = readAll(kinds, (name) => found[name]);
  return Object.keys(found).every((name) => name in said) && !isLeftOver() ? said : {};
}

export const WORD = /[\p{L}\p{N}]/u;
const UNSEEN = /^(noscript|script|style|template)$/;
/** What says something by being there; so does an element of ours or of others. */
const SHOWN =
  /-|^(a|audio|button|canvas|details|dl|embed|form|hr|iframe|img|input|math|menu|meter|object|ol|pre|progress|select|svg|table|textarea|ul|video)$/;

function isLeftOver(): boolean {
  return nodesIn(host).some((node) => {
    const isSeen = node.nodeType === 3 ? WORD.test(node.nodeValue!) : SHOWN.test((node as Element).localName);
    return isSeen && !taken.has(node);
  });
}

/** Texts and elements, at any depth. */
function nodesIn(element: Element, isOut = (_child: Element) => false): Node[] {
  const isUnseen = (node: Node) =>
    node.nodeType === 1 && (UNSEEN.test((node as Element).localName) || isOut(node as Element));
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isUnseen(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** Notes that these are taken, not what stands in them. */
export function take(elements: Iterable<Element>): void {
  for (const element of elements) taken.add(element);
}

/** Notes that the words are taken, and links with them where they are kept. */
export function takeWords(element: Element, except?: string, links = true): void {
  if (links) taken.add(element);
  const parts = new Set(except ? element.querySelectorAll(except) : []);
  for (const node of nodesIn(element, (child) => parts.has(child)))
    if (node.nodeType === 3 || (links && (node as Element).localName === 'a')) taken.add(node);
}

/** The nearest one within the host. */
export function closest(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  return found && !found.contains(host) ? found : undefined;
}

export function langOf(element: Element): string | undefined {
  return closest(element, '[lang]')?.getAttribute('lang')?.trim() || undefined;
}

/** An element as a text of the page, in its own language where it says one. */
export function said(element: Element | null | undefined): LocalizedNode | undefined {
  if (!element?.textContent?.trim()) return undefined;
  const lang = langOf(element);
  return lang ? { [lang]: nodeOf(element) } : nodeOf(element);
}

/** An element stands for its content until `nodes.ts`, which knows React, puts that in its place. */
export function nodeOf(element: Element): ReactNode {
  takeWords(element);
  const { dir } = element as HTMLElement;
  // A direction that is not the page's is kept, where no language says it.
  const isOwn = dir && !element.hasAttribute('lang') && dir !== (host.closest<HTMLElement>('[dir]')?.dir || 'ltr');
  return (isOwn ? inside(element) : element) as unknown as ReactNode;
}

/** In an element round it, so that what it says of itself is content. */
export function inside(element: Element): Element {
  const round = document.createElement('div');
  round.append(element.cloneNode(true));
  takeWords(element);
  return round;
}

/** A copy in its language without some of its parts, which are not taken by that. */
export function without(element: Element, parts: string): Element {
  takeWords(element, parts);
  const rest = element.cloneNode(true) as Element;
  rest.querySelectorAll(parts).forEach((part) => part.remove());
  (closest(element, '[lang]')?.cloneNode() as Element | undefined)?.append(rest);
  return rest;
}
