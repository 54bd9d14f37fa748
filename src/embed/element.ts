import type { ReactNode } from 'react';
import type { LocaleSettings } from '../intl/locale.ts';
import {
  attributesOf,
  kebab,
  only,
  over,
  propsByAttribute,
  read,
  settings,
  type Defined,
  type Kind,
  type Spec,
} from './attributes.ts';
import type * as Children from './children.ts';
import { childrenIn, hasChildren, scriptIn, type Readers } from './inside.ts';
import { followLanguage, languageOf } from './language.ts';
import type { Reader } from './reading.ts';
import type { View } from './tree.tsx';

/** What is the element's own or the page's to say. */
type Elsewhere = 'id' | 'className' | 'locale' | keyof LocaleSettings;
type Given<P> = Omit<P, Elsewhere | Listeners<P> | Taken<P>>;
/** HTML has an attribute of that name with another meaning: `role`. */
type Taken<P> = Extract<keyof P, Exclude<keyof HTMLElement, Elsewhere>>;
type Listeners<P> = { [K in keyof P]-?: NonNullable<P[K]> extends (...args: never[]) => unknown ? K : never }[keyof P];
type Needed<P> = { [K in keyof P]-?: object extends Pick<P, K> ? never : K }[keyof P];

/**
 * A component as an element: each prop as an attribute and a property, read by its kind. A prop that is forgotten or
 * of another type does not compile.
 */
export type Row<P> = {
  readonly tag: `bayan-${string}`;
  readonly load: () => Promise<(props: P) => ReactNode>;
  /** Has a state of its own: hooks. */
  readonly live?: true;
  /** Stands in a line of text, in the letters of that line. */
  readonly inline?: true;
  /** Without these the element shows its children. */
  readonly required: { readonly [K in Extract<keyof Given<P>, Needed<P>>]: Spec<Defined<P[K]>> };
  readonly optional: { readonly [K in Exclude<keyof Given<P>, Needed<P>>]-?: Spec<Defined<P[K]>> };
  /** What reads its children, of `children.ts`. */
  readonly children: ReaderOf<P>;
  /** Where an embed is not as a component on a page of its own. */
  readonly adapt?: (props: P) => P;
} & ([Taken<P>] extends [never]
  ? { readonly renamed?: undefined }
  : { readonly renamed: { readonly [K in Taken<P>]: readonly [name: string, kind: Spec<Defined<P[K]>>] } }) &
  ([Listeners<P>] extends [never]
    ? { readonly events?: undefined }
    : {
        /** For each listener the prop it tells of: `onIndexChange` is the event `bayan-index-change` with `detail.index`. */
        readonly events: { readonly [K in Listeners<P>]: keyof Given<P> };
      });

type ReaderOf<P> = {
  [K in keyof typeof Children]: (typeof Children)[K] extends Reader<Partial<P>> ? K : never;
}[keyof typeof Children];

/** Any row, for what goes through them all. */
export interface AnyRow {
  readonly tag: string;
  readonly load: () => Promise<Shown>;
  readonly live?: true;
  readonly inline?: true;
  readonly required: object;
  readonly optional: object;
  readonly renamed?: Readonly<Record<string, readonly [name: string, kind: object]>>;
  readonly events?: Readonly<Record<string, PropertyKey>>;
  readonly children: keyof Readers;
  readonly adapt?: (props: never) => object;
}

/** What puts a component into a shadow root. */
export interface Renderer {
  show: (root: ShadowRoot, view: View) => void;
  hide: (root: ShadowRoot) => void;
}

/** Any component. */
export type Shown = (props: never) => ReactNode;

type Data = Record<string, unknown>;
type Rendering = () => Promise<Renderer>;
type Code = [renderer: Renderer, component: Shown];

/** A server may import this: there is nothing to extend there, and nothing is. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

const loading = new Map<object, Promise<unknown>>();

/** What does not come is asked for again by the next change. */
function once<T>(of: object, load: () => Promise<T>): Promise<T> {
  let coming = loading.get(of);
  if (!coming) {
    loading.set(of, (coming = load()));
    coming.catch(() => loading.delete(of));
  }
  return coming as Promise<T>;
}

/** As far as they have come. */
let readers: Readers | undefined;

/** `onIndexChange` is `bayan-index-change`. */
export function eventName(listener: string): string {
  return `bayan${kebab(listener.slice(2))}`;
}

/** Every attribute of an element but `lang`, by the name of its property, with its kind. */
export function kindsOf({ required, optional, renamed = {} }: AnyRow): Record<string, Kind> {
  const kinds = { ...required, ...optional, ...Object.fromEntries(Object.values(renamed)), ...settings };
  return kinds as unknown as Record<string, Kind>;
}

/** Makes the element known to the page; `renderer` is `live.tsx` for what has a state, else `still.ts`, `children` are its readers. A tag that is taken, by another copy of this script, stays as it is. */
export function define(row: AnyRow, renderer: Rendering, children: () => Promise<Readers>): void {
  if (!globalThis.customElements || customElements.get(row.tag)) return;
  customElements.define(row.tag, elementOf(row, renderer, children));
}

function elementOf(row: AnyRow, renderer: Rendering, children: () => Promise<Readers>): CustomElementConstructor {
  const kinds = kindsOf(row);
  const props = propsByAttribute(kinds);

  return class extends Base {
    static readonly observedAttributes = ['lang', ...props.keys()];

    static {
      for (const name of Object.keys(kinds)) {
        Object.defineProperty(this.prototype, name, {
          get() {
            return this.#data()[name];
          },
          set(value: unknown) {
            this.#own[name] = read(kinds[name]!, value);
            this.#ask();
          },
          configurable: true,
          enumerable: true,
        });
      }
    }

    /** What was set as a property, or by the reader. */
    readonly #own: Data = {};
    readonly #listeners: Data = {};
    readonly #children = new MutationObserver((records) => {
      // Its own attributes tell of themselves, and a page may change its style with each frame.
      const isOther = ({ target, type, attributeName }: MutationRecord) =>
        target !== this || type !== 'attributes' || attributeName === 'dir';
      if (records.some(isOther)) this.#changed();
    });
    /** What attributes and children say, until they change, or the language of a date among their words. */
    #said: Data | undefined;
    #language: string | undefined;
    #unfollow: (() => void) | undefined;
    #code: Code | undefined;
    #internals: ElementInternals | undefined;
    #asked = false;

    constructor() {
      super();
      for (const [listener, name] of Object.entries(row.events ?? {})) {
        this.#listeners[listener] = (value: unknown) => this.#happened(listener, String(name), value);
      }
      const given = this as unknown as Data;
      for (const name of Object.keys(kinds)) {
        // Set before this class was known.
        if (!Object.hasOwn(this, name)) continue;
        this.#own[name] = read(kinds[name]!, given[name]);
        delete given[name];
      }
    }

    connectedCallback(): void {
      this.#children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
      this.#unfollow ??= followLanguage(this, () => {
        if (languageOf(this) !== this.#language) this.#changed();
      });
      this.#changed();
    }

    disconnectedCallback(): void {
      this.#children.disconnect();
      this.#unfollow?.();
      this.#unfollow = undefined;
      // One that only moves is shown again before anything is painted.
      if (this.shadowRoot) this.#code?.[0].hide(this.shadowRoot);
    }

    /** Moved by `moveBefore`, which keeps what it shows. */
    connectedMoveCallback(): void {
      this.#unfollow?.();
      this.#unfollow = undefined;
      this.connectedCallback();
    }

    attributeChangedCallback(attribute: string): void {
      // Of attribute and property the later counts.
      delete this.#own[props.get(attribute)!];
      this.#changed();
    }

    #changed(): void {
      this.#said = undefined;
      this.#ask();
    }

    /** However much changes in one go, it is shown once. */
    #ask(): void {
      if (this.#asked) return;
      this.#asked = true;
      queueMicrotask(() => this.#show());
    }

    async #show(): Promise<void> {
      try {
        // At once, and again where children came meanwhile.
        while (this.isConnected && !(this.#code && (readers || !hasChildren(this)))) {
          const [code, read] = await Promise.all([
            once(row, () => Promise.all([renderer(), row.load()])),
            hasChildren(this) ? once(children, children) : undefined,
          ]);
          this.#code = code;
          readers ??= read;
        }
        this.#asked = false;
        // All read before one writes: styles are worked out once.
        if (this.isConnected) await this.#data();
        if (this.isConnected) this.#render(...this.#code!);
      } catch {
        // What is there stays: the content of the HTML, or the children. The page has no part in our troubles.
        this.#asked = false;
      }
    }

    #render({ show }: Renderer, component: Shown): void {
      this.#language = languageOf(this);
      const data = this.#data();
      const isWhole = Object.keys(row.required).every((name) => data[name] !== undefined);
      // The parser may be about to read one that the server wrote: none is made before there is something to show.
      if (!isWhole && !this.shadowRoot) return;
      show(this.shadowRoot ?? emptyRoot(this), {
        component: isWhole ? component : undefined,
        props: { ...adapted(row, propsOf(row, data)), ...this.#listeners },
        lang: this.#language,
        settings: only(settings, data),
        inline: row.inline,
      });
      const isInline = data.layout === 'inline';
      // Last, since old browsers know no such states.
      if (isInline || this.#internals) {
        this.#internals ??= this.attachInternals();
        this.#internals.states[isInline ? 'add' : 'delete']('inline');
      }
    }

    /** Children that are not read yet say nothing. */
    #data(): Data {
      let said = this.#said;
      if (!said) {
        const attributes = attributesOf(this, kinds, props);
        const script = this.firstElementChild ? scriptIn(this, kinds) : {};
        const told = { ...script, ...attributes };
        const isRead = !hasChildren(this);
        const read = !isRead && readers ? childrenIn(this, row.children, readers, kinds, told) : {};
        said = over({ ...script, ...read }, attributes, kinds);
        if (isRead || readers) this.#said = said;
      }
      return over(said, this.#own, kinds);
    }

    #happened(listener: string, name: string, value: unknown): void {
      this.#own[name] = value;
      this.#ask();
      const detail = { [name]: value };
      this.dispatchEvent(new CustomEvent(eventName(listener), { detail, bubbles: true, composed: true }));
    }
  };
}

/** With the children in it, until there is something in their place. */
function emptyRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('slot'));
  return root;
}

/** What goes to the component, by its own names. */
export function propsOf({ required, optional, renamed = {} }: AnyRow, data: Data): Data {
  const props = only({ ...required, ...optional }, data);
  for (const [prop, [name]] of Object.entries(renamed)) if (data[name] !== undefined) props[prop] = data[name];
  return props;
}

export function adapted({ adapt }: AnyRow, props: Data): Data {
  return adapt ? (adapt(props as never) as Data) : props;
}
