import { isValidElement, type ReactNode } from 'react';
import { kebab, only, settings, type Kind } from '../../src/embed/attributes.ts';
import { kindsOf, type AnyRow } from '../../src/embed/element.ts';
import * as readers from '../../src/embed/children.ts';
import * as elements from '../../src/embed/elements.ts';
import { childrenIn } from '../../src/embed/inside.ts';
import { nodesOf } from '../../src/embed/nodes.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { isLocaleMap, pick } from '../../src/intl/localized.ts';
import type { DateValue } from '../../src/intl/readDate.ts';
import { childrenOf, dateOf } from './children.tsx';
import { indented, inlineHtml, textOf, type Page } from './inline.tsx';

type Data = Record<string, unknown>;

/** A component as it is seen: with what props, in which language, with which choices of the publication. */
export interface Seen extends Page {
  row: AnyRow;
  props: Data;
}

/** Longer JSON stands on lines of its own. */
const LINE = 100;

/**
 * An element as a person would write it: its content in children, plain values in attributes, and a JSON script for what
 * neither can say. The inverse of `children.ts` and `attributes.ts`; what the children say is read back to know it.
 */
export function markupOf(seen: Seen): string {
  const { row, props, lang } = seen;
  const data = dataOf(seen);
  const own = { ...seen.settings, ...only(settings, props) };
  const children = childrenOf(nameOf(row), props, { lang, settings: own });
  const said = readBack(row, children);
  const same = (name: string) => alike(data[name], said[name], seen);
  const rest = Object.entries(kindsOf(row)).filter(([name]) => data[name] !== undefined && !same(name));
  const attributes: [string, string][] = [['lang', lang]];
  const script: Data = {};
  for (const [name, kind] of rest) {
    const text = attributeText(kind, inOneLanguage(data[name], seen));
    if (text === undefined) continue;
    // Children would win over a script.
    if (said[name] === undefined && text.startsWith('[{')) script[name] = inOneLanguage(data[name], seen);
    else attributes.push([kebab(name), text]);
  }
  return written(row, attributes, script, children);
}

/** Props by the names of the element, without what an attribute cannot be. */
function dataOf({ row, props, settings: choices }: Seen): Data {
  const names = Object.entries(row.renamed ?? {});
  const renamed = Object.fromEntries(names.map(([prop, [name]]) => [name, props[prop]]));
  return only(kindsOf(row), { ...choices, ...props, ...renamed });
}

function nameOf({ tag }: AnyRow): keyof typeof elements {
  return Object.entries(elements).find(([, row]) => row.tag === tag)![0] as keyof typeof elements;
}

function readBack(row: AnyRow, children: readonly string[]): Data {
  const host = document.createElement('div');
  host.innerHTML = children.join('\n');
  return nodesOf(childrenIn(host, row.children, readers, kindsOf(row))) as Data;
}

function written(row: AnyRow, attributes: [string, string][], script: Data, children: readonly string[]): string {
  const own = attributes.map(([name, text]) => attribute(name, text));
  const line = `<${row.tag} ${own.join(' ')}>`;
  const open = line.length <= LINE ? line : [`<${row.tag}`, ...own.map((one) => indented(one)), '>'].join('\n');
  const json = JSON.stringify(script, undefined, 2).replaceAll('<', '\\u003c');
  const inside = [
    ...children,
    ...(Object.keys(script).length > 0 ? [`<script type="application/json">\n${json}\n</script>`] : []),
  ];
  const flat = `${open}${inside.join('')}</${row.tag}>`;
  const short = inside.length === 0 || (inside.length === 1 && !inside[0]!.includes('\n') && !open.includes('\n'));
  if (short && flat.length <= LINE + 60) return flat;
  return [open, ...inside.map((one) => indented(one)), `</${row.tag}>`].join('\n');
}

function attribute(name: string, text: string): string {
  if (text === '') return name;
  if (!/^[{[]/.test(text)) return `${name}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  const json = text.length > LINE ? JSON.stringify(JSON.parse(text), undefined, 2) : text;
  return `${name}='${json.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'`;
}

/** `undefined` for what no attribute can say. */
function attributeText(kind: Kind, value: unknown): string | undefined {
  if (kind === 'day' && typeof value === 'object') return dateOf(value as DateValue);
  if (kind === 'flag' || kind === 'options') {
    if (typeof value === 'boolean') return value ? '' : 'false';
  }
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return Number.isNaN(value) ? undefined : String(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
}

/** Of texts in several languages the one that is seen; what JSON cannot hold as its text. */
function inOneLanguage(value: unknown, seen: Seen): unknown {
  if (isWords(value)) {
    const locale = resolveLocale(seen.lang);
    const picked = pick(value, '', locale);
    if (!picked) return undefined;
    const text = inOneLanguage(picked.value, seen);
    // Forms of a word are told by their language.
    return typeof text === 'string' && picked.locale.lang === locale.lang ? text : { [picked.locale.lang]: text };
  }
  if (isValidElement(value)) return textOf(value, seen);
  if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, seen));
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, inOneLanguage(one, seen)]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** A map by language, as opposed to data with short names: `{ src, alt }`. */
function isWords(value: unknown): value is Record<string, unknown> {
  return isLocaleMap(value) && Object.keys(value as object).every((key) => /^[a-z]{2}\b/.test(key));
}

/** Whether all that is wanted was said. */
function alike(wanted: unknown, said: unknown, page: Page): boolean {
  return said !== undefined && holds(plain(said, page), plain(wanted, page));
}

function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part;
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) && part.length !== (whole as unknown[]).length) return false;
  return Object.entries(part).every(([name, one]) => holds((whole as Data)[name], one));
}

/** A value as it can be compared: texts as HTML with their language, numbers as they are written. */
function plain(value: unknown, page: Page): unknown {
  if (isWords(value)) {
    const picked = pick(value, '', resolveLocale(page.lang));
    if (!picked) return undefined;
    const content = plain(picked.value, { ...page, lang: picked.locale.lang });
    return picked.locale.lang === resolveLocale(page.lang).lang ? content : { [picked.locale.lang]: content };
  }
  if (value instanceof Date) return value.toISOString();
  const mixed = Array.isArray(value) && value.some((one) => isValidElement(one));
  if (mixed || typeof value === 'string' || isValidElement(value)) return inlineHtml(value as ReactNode, page);
  // One paragraph is the text itself.
  if (Array.isArray(value) && value.length === 1 && typeof value[0] !== 'object') return plain(value[0], page);
  if (Array.isArray(value)) return value.map((one) => plain(one, page));
  if (typeof value !== 'object' || value === null) return String(value);
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(given.map(([name, one]) => [name, plain(one, page)]));
}
