import type { ReactNode } from 'react';
import type { LocalizedNode } from '../locale/Text.tsx';
import type { read } from './attributes.ts';
import { KEPT, UNSEEN } from './nodes.ts';

/** What the readers of `children.ts` share: what they have read, so that nothing else goes without being seen. */

/** What the element knows besides: a chunk of its own imports nothing of the script that loads it. */
export interface Page {
  /** What attributes and JSON say. */
  told: Readonly<Record<string, unknown>>;
  /** The language of the words. */
  lang: string | undefined;
  read: typeof read;
}

/** The element in the page, and a copy that loads and starts nothing, of what is seen in it. */
let original: Element;
let host: Element;
let page: Page;
/** Texts, and elements that show something without words, which a reader has taken. */
let taken = new Set<Node>();

/** Reads the children of an element: what it finds, by names of attributes. */
export type Reader<T> = (element: Element, page: Page) => T | undefined;

/** Nothing where a word or a picture would be missing from what it finds: the children then stand as they are. */
/* @__NO_SIDE_EFFECTS__ */
export function reader<T extends object>(find: (host: Element) => T): Reader<T> {
  return (element, beside) => {
    original = element;
    host = copyOf(element);
    page = beside;
    taken = new Set();
    const found = find(host);
    const isWhole = !isLeftOver();
    // Nothing of the page is held on to.
    original = host = undefined!;
    taken = new Set();
    return isWhole ? found : undefined;
  };
}

function copyOf(of: Element): Element {
  const copy = document.createElement('template').content.ownerDocument.importNode(of, true);
  const copies = [...copy.querySelectorAll('*')];
  of.querySelectorAll('*').forEach((one, at) => {
    // Plug-ins hide pictures until they are seen, browsers what belongs to them.
    if (one.matches('img, picture, source, rp')) return;
    const style = getComputedStyle(one);
    if (style.display === 'none') copies[at]!.remove();
    else if (isOdd(one, style)) copies[at]!.classList.add(ODD);
  });
  copy.querySelectorAll(`${UNSEEN}, [hidden]`).forEach((one) => one.remove());
  // A letter that WordPress shows as a picture.
  copy.querySelectorAll('img.emoji').forEach((one) => one.replaceWith(one.getAttribute('alt') ?? ''));
  return copy;
}

/** Said to screen readers only, not seen where the element is, or struck out by a style. */
function isOdd(one: Element, { visibility, position, clip, clipPath, textDecoration }: CSSStyleDeclaration): boolean {
  const isClipped = position === 'absolute' && (clip + clipPath).includes('(');
  const isStruck = textDecoration.includes('line-through') && !/^(del|s|strike)$/.test(one.localName);
  return isClipped || isStruck || visibility !== getComputedStyle(original).visibility;
}

/** Whether an attribute of the element, or JSON in it, says one of these. */
export function isTold(...names: readonly string[]): boolean {
  return names.some((name) => page.told[name]);
}

/** What a page writes as a value of some kind. */
export function readAs(...given: Parameters<typeof read>): unknown {
  return page.read(...given);
}

export function pageLanguage(): string | undefined {
  return page.lang;
}

/** Marks what is odd, by one of the names that everybody gives to what only screen readers say. */
const ODD = 'sr-only';

/** Letters, digits, emoji, money. */
const WORD = /[\p{L}\p{N}\p{So}\p{Sc}]/u;

export function isWord(text: string): boolean {
  return WORD.test(text);
}

/** What says something by being there; so does an element of ours or of others. */
const SHOWN =
  /-|^(a|audio|button|canvas|del|details|dl|embed|form|hr|iframe|img|input|math|menu|meter|object|ol|pre|progress|s|select|strike|svg|table|textarea|ul|video)$/;

function isLeftOver(): boolean {
  if (host.querySelector(`.screen-reader-text, .visually-hidden, .${ODD}`)) return true;
  return nodesIn(host).some((node) => {
    const { localName } = node as Element;
    return (localName ? SHOWN.test(localName) : isWord(node.nodeValue!)) && !taken.has(node);
  });
}

/** Texts and elements, at any depth. */
function nodesIn(element: Element, parts = new Set<Element>()): Node[] {
  const { SHOW_ELEMENT, SHOW_TEXT, FILTER_REJECT, FILTER_ACCEPT } = NodeFilter;
  const walker = document.createTreeWalker(element, SHOW_ELEMENT | SHOW_TEXT, (node) =>
    parts.has(node as Element) ? FILTER_REJECT : FILTER_ACCEPT,
  );
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** Notes that these are taken, not what stands in them. */
export function take(elements: Iterable<Element>): void {
  for (const element of elements) taken.add(element);
}

/** What `nodes.ts` keeps within words, if it holds none of the parts that are taken out of it. */
function isKept(element: Element, parts: string | undefined): boolean {
  return KEPT.test(element.localName) && !(parts && element.querySelector(parts));
}

/** Notes that the words are taken; `keeps` the links in them too, and what is struck out. */
export function takeWords(element: Element, except?: string, keeps = false): void {
  for (const node of nodesIn(element, new Set(except ? element.querySelectorAll(except) : [])))
    if (node.nodeType === 3 || (keeps && isKept(node as Element, except))) taken.add(node);
}

/** Words that stand in an element before or after one of its descendants. */
export function wordsBeside(side: 'before' | 'after', inner: Element, element: Element, except?: string): string {
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_PRECEDING } = Node;
  const wanted = side === 'after' ? DOCUMENT_POSITION_FOLLOWING : DOCUMENT_POSITION_PRECEDING;
  const parts = new Set(except ? element.querySelectorAll(except) : []);
  const texts = nodesIn(element, parts).filter(
    (node) => node.nodeType === 3 && !inner.contains(node) && inner.compareDocumentPosition(node) & wanted,
  );
  return texts.map(({ nodeValue }) => nodeValue).join('');
}

/** The nearest one within the host. */
export function closest(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  return found && found !== host ? found : undefined;
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
  takeWords(element, undefined, true);
  const own = closest(element, '[dir]') as HTMLElement | undefined;
  // The page's own direction need not be said again; a language has one.
  const usual = original.hasAttribute('lang') ? undefined : original.closest<HTMLElement>('[dir]')?.dir || 'ltr';
  const isOwn = own?.dir && own.dir !== usual && !own.hasAttribute('lang');
  return (isOwn ? inside(element, own) : element) as unknown as ReactNode;
}

/** In an element round it, so that what it, or one round it, says of itself is content. */
export function inside(element: Element, around: Element = element): Element {
  const round = host.ownerDocument.createElement('div');
  const own = around.cloneNode(around === element) as Element;
  if (around !== element) own.append(element.cloneNode(true));
  round.append(own);
  takeWords(element, undefined, true);
  return round;
}

/** A copy, where it stood, without some of its parts, which are not taken by that. */
export function without(element: Element, parts: string): Element {
  takeWords(element, parts, true);
  const rest = element === host ? host.ownerDocument.createElement('div') : (element.cloneNode() as Element);
  rest.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  for (let part of rest.querySelectorAll(parts)) {
    // Nor what held nothing else.
    while (part.parentElement !== rest && part.parentElement?.childNodes.length === 1) part = part.parentElement;
    part.remove();
  }
  let inner = rest;
  for (let at = element.parentElement; at && element !== host && at !== host; at = at.parentElement) {
    const shell = at.cloneNode() as Element;
    shell.append(inner);
    inner = shell;
  }
  return rest;
}

/** Without what the page does not say. */
export function given<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}
