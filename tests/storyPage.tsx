import { composeStories, setProjectAnnotations, type Meta } from '@storybook/react-vite';
import {
  cloneElement,
  createElement,
  isValidElement,
  useLayoutEffect,
  useRef,
  type ComponentType,
  type ReactNode,
} from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import preview from '../.storybook/preview.tsx';
import type { AnyRow } from '../src/embed/element.ts';
import * as elements from '../src/embed/elements.ts';
import type { ElementName } from '../src/embed/types.ts';
import { LocaleProvider, useLocale, type Locale } from '../src/index.ts';
import { elementHtml, staticHtml } from '../src/server.ts';

/**
 * Every story on one page, each in a group of its name: as the React component, or with an embed in the place of
 * every component that has one.
 */

/** `html`: a custom element written by the server. */
export type Delivery = 'react' | 'element' | 'html' | 'static';

declare global {
  interface Window {
    /** Resolves with the titles of those that have no element, once all others are in the page. */
    showStories(delivery: Delivery, locale: string): Promise<string[]>;
    /** Whether every custom element runs. */
    alive(): boolean;
    /** Hides parts of stories, by selectors of both, and says how many. */
    hide(stories: string, parts: string): number;
    /** What is seen of each story: its elements and lines of text in reading order, with language, box and colours. */
    seen(): Promise<Record<string, string[]>>;
  }
}

type Stories = Parameters<typeof composeStories>[0] & { default: Meta };
type Props = Record<string, unknown>;
type ComposedStory = ComponentType & { args: object; parameters: { alive?: boolean } };

const modules = import.meta.glob<Stories>('../src/**/*.stories.tsx', {
  eager: true,
  exhaustive: true,
});

setProjectAnnotations(preview);

window.showStories = async (delivery, locale) => {
  const rows = new Map<unknown, AnyRow>();
  for (const row of Object.values(elements) as AnyRow[]) rows.set(await row.load(), row);
  const left: string[] = [];
  const pending: Promise<void>[] = [];
  const groups = Object.values(modules).flatMap((module) => {
    const { component, title = '' } = module.default;
    const row = rows.get(component);
    if (!row) left.push(title);
    if (!row) return [];
    const Shown = delivery === 'react' ? (component as ComponentType<Props>) : embedOf(row, delivery, pending);
    const stories = composeStories(withComponent(module, Shown), {
      initialGlobals: { ...preview.initialGlobals, locale },
    });
    return Object.entries(stories as Record<string, ComposedStory>).flatMap(([name, Story]) => {
      if (delivery === 'static' && Story.parameters.alive) return [];
      const props = Object.keys(Story.args).join(' ');
      return (
        <div role="group" aria-label={`${title}: ${name}`} data-props={props} key={`${title}: ${name}`}>
          <Story />
        </div>
      );
    });
  });
  const container = document.body.appendChild(document.createElement('div'));
  createRoot(container).render(groups);
  await frames();
  await Promise.all(pending);
  return left.sort();
};

/** The same stories with another component in the place of theirs, also within what they render themselves. */
function withComponent({ default: meta, ...stories }: Stories, Shown: ComponentType<Props>): Stories {
  const usual = (args: Props) => createElement(meta.component!, args);
  const replaced = (node: ReactNode): ReactNode => {
    if (Array.isArray(node)) return node.map(replaced);
    if (!isValidElement<Props>(node)) return node;
    if (node.type === meta.component) return <Shown {...node.props} key={node.key} />;
    const { children } = node.props as { children?: ReactNode };
    return children === undefined ? node : cloneElement(node, undefined, replaced(children));
  };
  const changed = Object.entries(stories).map(([name, story]) => {
    const { render = meta.render ?? usual } = story as { render?: typeof usual };
    const all = (args: Props, context: never) =>
      replaced((render as (...given: unknown[]) => ReactNode)(args, context));
    return [name, { ...(story as object), render: all }];
  });
  return { default: meta, ...Object.fromEntries(changed) } as Stories;
}

function embedOf(row: AnyRow, delivery: Delivery, pending: Promise<void>[]): ComponentType<Props> {
  return function Embed(props) {
    const locale = useLocale();
    const holder = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => void pending.push(fill(holder.current!, row, delivery, props, locale)), [props, locale]);
    return <div style={{ display: 'contents' }} ref={holder} />;
  };
}

async function fill(holder: HTMLElement, row: AnyRow, delivery: Delivery, props: Props, locale: Locale) {
  const { lang, choices, timeZone } = locale;
  const tag = row.tag as ElementName;
  const options = { ...choices, timeZone, lang };
  if (delivery === 'static') {
    holder.innerHTML = await staticHtml(tag, props as never, options);
  } else if (delivery === 'html') {
    holder.setHTMLUnsafe(await elementHtml(tag, props as never, options));
  } else {
    const names = Object.fromEntries(Object.entries(row.renamed ?? {}).map(([prop, [name]]) => [prop, name]));
    const data = Object.entries(props).map(([prop, value]) => [names[prop] ?? prop, withNodes(value, locale)]);
    holder.append(Object.assign(document.createElement(tag), options, Object.fromEntries(data)));
  }
}

/** Where React has its nodes a page has its own. */
function withNodes(value: unknown, locale: Locale): unknown {
  if (isValidElement(value)) {
    const element = document.createElement('span');
    element.innerHTML = renderToStaticMarkup(<LocaleProvider locale={locale}>{value}</LocaleProvider>);
    return element;
  }
  if (Array.isArray(value)) return value.map((one) => withNodes(one, locale));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withNodes(one, locale)]));
}

const STORY = '[role="group"][data-props]';

window.alive = () =>
  Object.values(elements).every(({ tag, required }) =>
    [...document.querySelectorAll(tag)].every((element) => {
      const { shadowRoot } = element;
      // What came with the HTML has its styles from there until then; always, where its data are not all there.
      const isWhole = Object.keys(required).every((name) => (element as unknown as Props)[name] !== undefined);
      return !isWhole || (shadowRoot?.adoptedStyleSheets.length && !shadowRoot.querySelector('style'));
    }),
  );

window.hide = (stories, parts) => {
  const hidden = [...document.querySelectorAll(`${STORY}${stories}`)]
    .flatMap((story) => [...shownIn(story)])
    .filter((node) => node instanceof HTMLElement && node.matches(parts)) as HTMLElement[];
  for (const element of hidden) element.style.visibility = 'hidden';
  return hidden.length;
};

window.seen = async () => {
  await frames();
  const stories = [...document.querySelectorAll<HTMLElement>(STORY)];
  const pictures = stories.flatMap((story) => [...shownIn(story)]).filter((node) => node instanceof HTMLImageElement);
  await Promise.all([document.fonts.ready, ...pictures.map(loaded)]);
  await frames();
  return Object.fromEntries(stories.map((story) => [story.ariaLabel, linesOf(story)]));
};

function linesOf(story: HTMLElement): string[] {
  const found: string[] = [];
  const origin = story.getBoundingClientRect();
  let texts: Text[] = [];
  const endText = () => {
    const said = texts.map(({ data }) => data).join('');
    const { color, font } = getComputedStyle(texts[0] ? parentOf(texts[0]) : story);
    if (said) found.push(`“${said}” ${linesAt(texts, origin).join(' ')} ${color} ${font}`);
    texts = [];
  };
  for (const node of shownIn(story)) {
    const { display, visibility, backgroundColor } = getComputedStyle(node instanceof Text ? parentOf(node) : node);
    if (visibility === 'hidden') continue;
    if (node instanceof Text) {
      if (texts[0] && parentOf(texts[0]) !== parentOf(node)) endText();
      texts.push(node);
    } else if (display !== 'contents' && !node.localName.includes('-') && node.localName !== 'wbr') {
      endText();
      const language = ['lang', 'dir'].map((name) => node.getAttribute(name) ?? '');
      const box = boxOf(node.getBoundingClientRect(), origin);
      found.push([node.getAttribute('part') ?? node.localName, ...language, box, backgroundColor].join(' '));
    }
  }
  endText();
  return found;
}

/** What takes part in the layout, through shadow roots. */
function* shownIn(element: Element): Generator<Element | Text> {
  if (getComputedStyle(element).display === 'none') return;
  yield element;
  for (const child of childrenOf(element)) {
    if (child instanceof Text) yield child;
    if (child instanceof Element) yield* shownIn(child);
  }
}

function childrenOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  return element instanceof HTMLSlotElement ? element.assignedNodes() : [...element.childNodes];
}

/** The element that gives a text its letters; a shadow root has none of its own. */
function parentOf({ parentNode }: Text): Element {
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element);
}

/** The boxes of a text, one a line, however many nodes and runs it is in. */
function linesAt(texts: readonly Text[], origin: DOMRect): string[] {
  const lines = new Map<string, DOMRect>();
  for (const text of texts) {
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { x, y, right, height } of range.getClientRects()) {
      const line = `${Math.round(y)} ${Math.round(height)}`;
      const known = lines.get(line);
      const start = Math.min(x, known?.x ?? x);
      lines.set(line, new DOMRect(start, y, Math.max(right, known?.right ?? right) - start, height));
    }
  }
  return [...lines.values()].map((line) => boxOf(line, origin));
}

function boxOf({ x, y, width, height }: DOMRect, origin: DOMRect): string {
  const [left, top, ...size] = [x - origin.x, y - origin.y, width, height].map((length) => Math.round(length * 2) / 2);
  return `[${left},${top} ${size.join('×')}]`;
}

async function loaded(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  if (image.complete) return;
  await new Promise((resolve) => ['load', 'error'].forEach((event) => image.addEventListener(event, resolve)));
}

async function frames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}
