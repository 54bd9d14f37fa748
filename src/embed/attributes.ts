import type { CountForms } from '../intl/plural.ts';
import type { Localized } from '../intl/localized.ts';
import type { LocaleSettings } from '../intl/locale.ts';
import type { NumberValue } from '../intl/number.ts';
import type { CalendarMonth, DateValue } from '../intl/readDate.ts';
import type { QuoteMarks } from '../intl/quotes.ts';
import type { LocalizedNode } from '../locale/Text.tsx';

type Option = string | number;

/** How an attribute is read, as plain data, from which the docs are written too: a kind, or the values there are. */
export type Kind = 'text' | 'words' | 'figure' | 'number' | 'flag' | 'options' | 'json' | readonly Option[];

declare const type: unique symbol;

/** The kind of a prop of type `T` and of no other: what is too narrow or too wide does not compile. */
export interface Spec<T> {
  readonly [type]: (value: T) => T;
}

/* @__NO_SIDE_EFFECTS__ */
function spec<T>(kind: Kind): Spec<T> {
  return kind as unknown as Spec<T>;
}

/** As written. */
export const text = spec<string>('text');
/** A text, or a map by language as JSON. */
export const words = spec<Defined<LocalizedNode>>('words');
/** The same for what cannot hold elements. */
export const plainWords = spec<Localized<string>>('words');
/** A text, or the plural forms of a word by language as JSON. */
export const countedWords = spec<CountForms | Defined<LocalizedNode>>('words');
/** ASCII digits with sign and decimal point, of any length. */
export const figure = spec<NumberValue>('figure');
export const number = spec<number>('number');
/** There or not; `"false"` is not. */
export const flag = spec<boolean>('flag');

/** A day, a moment or a month by ISO 8601. */
export const day = spec<DateValue>('text');
export const dayOrMonth = spec<DateValue | CalendarMonth>('text');
/** The forms of a word by language, as JSON. */
export const forms = spec<CountForms>('json');

/** There or not, or how exactly as JSON. */
/* @__NO_SIDE_EFFECTS__ */
export function flagOrOptions<T extends object>(): Spec<boolean | T> {
  return spec('options');
}

/** There or not, or how much. */
export const flagOrNumber = spec<boolean | number>('options');

/** One of a few values; any other counts as none. */
/* @__NO_SIDE_EFFECTS__ */
export function choice<const Options extends readonly Option[]>(...options: Options): Spec<Options[number]> {
  return spec(options);
}

/** What has no shorter form. Malformed JSON counts as none. */
/* @__NO_SIDE_EFFECTS__ */
export function json<T>(): Spec<T> {
  return spec('json');
}

export type Defined<T> = Exclude<T, undefined>;

type Settings = Omit<LocaleSettings, 'languages'>;

/** The choices of a publication, on every element. The language itself is the attribute `lang`, on it or round it. */
export const settings: { readonly [K in keyof Settings]-?: Spec<Defined<Settings[K]>> } = {
  numerals: spec('text'),
  separators: choice('regional', 'point', 'comma', 'arabic'),
  calendar: choice('gregory', 'hijri', 'persian'),
  monthNames: choice('regional', 'egyptian', 'levantine', 'dual', 'moroccan', 'algerian'),
  yearSeparator: choice('regional', 'space', 'comma'),
  quotes: json<QuoteMarks>(),
  timeZone: text,
  hourCycle: choice('h23', 'h12'),
};

/** `undefined` for what cannot be read: it then counts as not given. */
export function read(kind: Kind, given: string): unknown {
  const value = given.trim();
  if (typeof kind === 'object') return kind.find((option) => String(option) === value);
  switch (kind) {
    case 'flag':
      return value !== 'false';
    case 'options':
      if (value.startsWith('{')) return parsed(value);
      return FIGURE.test(value) ? Number(value) : value !== 'false';
    case 'figure':
      return FIGURE.test(value) ? value : undefined;
    case 'number':
      return FIGURE.test(value) ? Number(value) : undefined;
    case 'json':
      return parsed(value);
    case 'words':
      return value.startsWith('{') ? parsed(value) : given;
    default:
      return given;
  }
}

const FIGURE = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** `undefined` for malformed JSON and for `null`. */
export function parsed(value: string, revive?: Parameters<typeof JSON.parse>[1]): unknown {
  try {
    return (JSON.parse(value, revive) as unknown) ?? undefined;
  } catch {
    return undefined;
  }
}

/** `monthNames` is `month-names`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const names = new Map<string, string[]>();

/** HTML makes `monthNames` into `monthnames`: whoever wrote that is understood too. */
export function namesOf(prop: string): string[] {
  let known = names.get(prop);
  if (!known) names.set(prop, (known = [...new Set([kebab(prop), prop.toLowerCase()])]));
  return known;
}

/** The attributes of an element that can be read. */
export function attributesOf(element: Element, kinds: Readonly<Record<string, Kind>>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const prop in kinds) {
    for (const name of namesOf(prop)) {
      const text = element.getAttribute(name);
      const value = text === null ? undefined : read(kinds[prop]!, text);
      if (value !== undefined) found[prop] = value;
    }
  }
  return found;
}
