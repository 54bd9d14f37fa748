import { isValidElement, type ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { only, settings } from '../embed/attributes.ts';
import { adapted, type AnyRow } from '../embed/element.ts';
import * as elements from '../embed/elements.ts';
import { hostCss } from '../embed/hostCss.ts';
import { loadPack } from '../embed/packs.ts';
import { treeOf } from '../embed/tree.tsx';
import { cssByClass } from '../design/styled.html.ts';
import type { ElementName, PropsByTag } from '../embed/types.ts';
import { resolveLocale, type LocaleSettings } from '../intl/locale.ts';
import { LocaleProvider } from '../locale/LocaleProvider.tsx';
import { fileIn, finite, needed, openingTag, unescaped } from './tags.ts';

export interface HtmlOptions extends Omit<LocaleSettings, 'languages'> {
  /** BCP 47 tag of the page. */
  lang: string;
  /** For `style-src 'nonce-…'`. */
  nonce?: string;
}

export interface ElementOptions extends HtmlOptions {
  /**
   * Address of the folder `dist/embed`, for policies that refuse a `<style>`: the element links its style sheet there.
   * What differs from picture to picture (`focus`, `placeholder`, `perView`) then waits for the script, or wants `nonce`.
   */
  styles?: string;
  /** Version in the names of the files. Default: without. */
  version?: string;
}

export interface StaticOptions extends HtmlOptions {
  /** `false` where the page links `bayan-ui/styles.css`. Default: the CSS of the component stands in front of it. */
  styles?: boolean;
}

/**
 * A custom element with its content in a declarative shadow root: complete without any script, and taken over as it
 * stands when the script comes. `props` are the component's; they go along as JSON, and React nodes in them as HTML.
 */
export async function elementHtml<Tag extends ElementName>(
  tag: Tag,
  props: Omit<PropsByTag[Tag], 'locale'>,
  given: ElementOptions,
): Promise<string> {
  const row = rowOf('elementHtml', tag);
  needed('elementHtml', given, 'lang');
  finite('elementHtml', only(ownProps(row), { ...props }));
  const { styles, version, ...options } = given;
  const { html, css, within } = await rendered(row, props, options, renderToString);
  const { lang, nonce, ...choices } = options;
  const names = Object.fromEntries(Object.entries(row.renamed ?? {}).map(([prop, [name]]) => [prop, name]));
  const known = only({ ...settings, ...ownProps(row) }, { ...choices, ...props });
  const data = Object.entries(known).map(([prop, value]) => [names[prop] ?? prop, value]);
  const nodes: string[] = [];
  const script = json(
    Object.fromEntries(data),
    (node) => nodes.push(`<span>${renderToStaticMarkup(within(node))}</span>`) - 1,
  );
  const link = styles && openingTag('link', { rel: 'stylesheet', href: fileIn(styles, tag, 'css', version) });
  const rules = link ? [] : [hostCss(row.inline), ...css];
  // Without a nonce a page that links its styles refuses all others.
  if (!link || nonce) rules.push(...ownStyles(html));
  return [
    openingTag(tag, { id: idIn(props), lang, layout: known.layout === 'inline' ? 'inline' : undefined }),
    `<template shadowrootmode="open">${link ?? ''}${styleOf(rules, nonce)}${withoutStyles(html)}<slot></slot></template>`,
    nodes.length > 0 ? `<template>${nodes.join('')}</template>` : '',
    `<script type="application/json">${script}</script>`,
    `</${tag}>`,
  ].join('');
}

/** Plain HTML for what runs no script: newsletters, feeds, archives. Its rules reach nothing but itself. */
export async function staticHtml<Tag extends ElementName>(
  tag: Tag,
  props: Omit<PropsByTag[Tag], 'locale'>,
  options: StaticOptions,
): Promise<string> {
  const row = rowOf('staticHtml', tag);
  needed('staticHtml', options, 'lang');
  const known = only(ownProps(row), { ...props });
  finite('staticHtml', known);
  // Others stand on the same page: what is linked within one needs names of its own.
  const identifierPrefix = hashOf(tag + json({ ...known, id: idIn(props) }, () => 0));
  const render = (node: ReactNode) => renderToStaticMarkup(node, { identifierPrefix });
  const { html, css } = await rendered(row, props, options, render, idIn(props));
  const { nonce, styles } = options;
  const rules = styles === false ? [] : css;
  // Mail wants the attributes, a policy refuses them.
  return nonce ? styleOf([...rules, ...ownStyles(html)], nonce) + withoutStyles(html) : styleOf(rules, nonce) + html;
}

function rowOf(place: string, tag: string): AnyRow {
  const row = Object.values(elements).find((one) => one.tag === tag);
  if (!row) throw new TypeError(`bayan-ui: ${place}: there is no <${tag}>. Give the name of an element of ours.`);
  return row;
}

async function rendered(
  row: AnyRow,
  props: object,
  { lang, nonce: _nonce, ...options }: HtmlOptions,
  render: (node: ReactNode) => string,
  id?: string,
) {
  const [component, pack] = await Promise.all([row.load(), loadPack(lang)]);
  const data = { ...props } as Record<string, unknown>;
  const content = {
    component,
    props: { ...adapted(row, only(ownProps(row), data)), id },
    lang,
    settings: { ...options, ...only(settings, data) },
  };
  const locale = resolveLocale(lang, { ...content.settings, languages: pack && [pack] });
  /** Nodes among the props speak the language of the component. */
  const within = (node: ReactNode) => <LocaleProvider locale={locale}>{node}</LocaleProvider>;
  // React puts in front what the browser should load first; that is for the head of the page.
  const html = render(within(treeOf(content, pack))).replace(/^(<link [^>]*>)+/, '');
  const roots = new Set([...html.matchAll(/ class="(bayan-[\w-]+)/g)].map(([, name]) => name!));
  return { html, css: [...roots].map((name) => cssByClass.get(name) ?? ''), within };
}

function ownProps({ required, optional, renamed }: AnyRow): object {
  return { ...required, ...optional, ...renamed };
}

/** In a shadow tree nobody would find it: it is the element's own. */
function idIn(props: object): string | undefined {
  return (props as { id?: string } | undefined)?.id;
}

/** FNV-1a, in letters and digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What React writes into a tag; within texts and values it escapes the quotation marks. */
const STYLE = / style="([^"]*)"/g;

/**
 * A policy refuses what stands in an attribute `style`. It becomes a rule as strong, until the script puts it into the
 * style of the element, which no policy refuses.
 */
function ownStyles(html: string): string[] {
  const texts = [...html.matchAll(STYLE)].map(([, text]) => unescaped(text!));
  return [...new Set(texts)].map((text) => {
    const name = text.replace(/["\\<]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `);
    return `:is(#_,[data-style="${name}"]){${text.replaceAll('<', '\\3c ')}}`;
  });
}

function withoutStyles(html: string): string {
  return html.replaceAll(STYLE, ' data-style="$1"');
}

function styleOf(css: readonly string[], nonce: string | undefined): string {
  if (css.length === 0) return '';
  return `${openingTag('style', { nonce })}${css.join('')}</style>`;
}

/** Closes no script, whatever the data hold. A node is the number that `keep` gives it. */
function json(data: object, keep: (node: ReactNode) => number): string {
  const text = JSON.stringify(data, (_name, value: unknown) => {
    if (isValidElement(value)) return { node: keep(value) };
    return typeof value === 'bigint' ? String(value) : value;
  });
  return text.replaceAll('<', '\\u003c');
}
