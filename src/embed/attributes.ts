import type { CountForms } from '../intl/plural.ts';
import type { Localized } from '../intl/localized.ts';
import type { LocaleSettings } from '../intl/locale.ts';
import type { NumberValue } from '../intl/number.ts';
import type { CalendarMonth, DateValue } from '../intl/readDate.ts';
import type { QuoteMarks } from '../intl/quotes.ts';
import type { LocalizedNode } from '../locale/Text.tsx';

type Option = string | number;

/** How a prop is read, as plain data, from which the docs are written too: a kind, the values there are, or a shape. */
export type Kind =
  | 'text'
  | 'day'
  | 'words'
  | 'label'
  | 'counted'
  | 'forms'
  | 'figure'
  | 'number'
  | 'flag'
  | 'options'
  | readonly Option[]
  | Shape;

/** JSON: a list of a kind, or an object that is nothing without these. */
type Shape = { readonly of: Kind } | { readonly needs: Kinds };

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
/** A text that says something, or a map by language as JSON. */
export const words = spec<Defined<LocalizedNode>>('words');
/** The same for what cannot hold elements, and may be empty. */
export const plainWords = spec<Localized<string>>('label');
/** A text, or the plural forms of a word by language as JSON. */
export const countedWords = spec<CountForms | Defined<LocalizedNode>>('counted');
/** ASCII digits with sign and decimal point, of any length. */
export const figure = spec<NumberValue>('figure');
export const number = spec<number>('number');
/** There or not; `"false"` is not. */
export const flag = spec<boolean>('flag');

/** A day, a moment or a month by ISO 8601. */
export const day = spec<DateValue>('day');
export const dayOrMonth = spec<DateValue | CalendarMonth>('day');
/** The forms of a word by language, as JSON. */
export const forms = spec<CountForms>('forms');
/** From the left and from the top, in per cent, as JSON. */
export const point = spec<readonly [x: number, y: number]>({ of: 'number' });

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

/** A list as JSON, of which everything can be read. */
/* @__NO_SIDE_EFFECTS__ */
export function list<T>(of: Spec<T>): Spec<readonly T[]> {
  return spec({ of: of as unknown as Kind });
}

/** An object as JSON that has at least these. */
/* @__NO_SIDE_EFFECTS__ */
export function object<T extends object>(needs: { readonly [K in keyof T]?: Spec<Defined<T[K]>> }): Spec<T> {
  return spec({ needs: needs as unknown as Kinds });
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
  rangeDirection: choice('regional', 'ltr'),
  quotes: spec<QuoteMarks>({ of: 'text' }),
  timeZone: text,
  hourCycle: choice('h23', 'h12'),
};

/** What an attribute, a property or JSON gives; `undefined` for what cannot be read: it then counts as not given. */
export function read(kind: Kind, given: unknown): unknown {
  try {
    return given === undefined || given === null ? undefined : readAs(kind, given);
  } catch {
    // An object that throws when it is looked at, or that has no end.
    return undefined;
  }
}

function readAs(kind: Kind, given: {}): unknown {
  const isData = typeof given === 'object';
  const value = isData ? '' : String(given).trim();
  const data = () => (isData ? given : parsed(value));
  if (typeof kind === 'object') {
    if ('of' in kind) return listOf(kind.of, data());
    if ('needs' in kind) return objectWith(kind.needs, data());
    return kind.find((option) => String(option) === value);
  }
  const isJson = isData || JSON_START.test(value);
  switch (kind) {
    case 'flag':
      return value !== 'false';
    case 'figure':
      // A number is rounded as the component does it, a text keeps its digits.
      if (typeof given === 'number') return Number.isFinite(given) ? given : undefined;
      return DIGITS.test(value) ? value.replace(/^([-+]?)\./, '$10.') : undefined;
    case 'number':
      return FIGURE.test(value) ? Number(value) : undefined;
    case 'options':
      if (isJson) return data();
      return FIGURE.test(value) ? Number(value) : value !== 'false';
    case 'day':
      return dayIn(isJson ? data() : given);
    case 'text':
      return typeof given === 'string' && value ? given : undefined;
    default:
      return said(kind, isJson ? data() : given);
  }
}

/** Whether it is one at all: the components' own code, which knows better, comes later. */
const TAG = /^[a-z]{2,3}(?![a-z])/i;
/** Texts may begin with a bracket. */
const JSON_START = /^(\{|\[\s*")/;
const DIGITS = /^[-+]?(\d+(\.\d+)?|\.\d+)$/;
const DATE = /^[-+]?\d{4,6}-(0\d|1[012])(-([012]\d|3[01])(?!\d)|$)/;
const FIGURE = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Components show as written what is no date. */
export function isNoDate(value: unknown): boolean {
  return typeof value === 'string' && !DATE.test(value.trim());
}

/** A text that is no date is shown as written; of an object there would be nothing to show. */
function dayIn(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  const { year, month } = Object(value) as Partial<CalendarMonth>;
  return Number.isInteger(year) && month! > 0 && month! < 14 ? value : undefined;
}

/** `undefined` for malformed JSON and for `null`. */
export function parsed(value: string, revive?: Parameters<typeof JSON.parse>[1]): unknown {
  try {
    return (JSON.parse(value, revive) as unknown) ?? undefined;
  } catch {
    return undefined;
  }
}

function listOf(kind: Kind, data: unknown): unknown[] | undefined {
  const items = Array.isArray(data) ? data.map((one) => read(kind, one)) : [undefined];
  return items.includes(undefined) ? undefined : items;
}

function objectWith(needs: Kinds, data: unknown): unknown {
  const found = readAll(needs, (name) => Object(data)[name]);
  return Object.keys(found).length === Object.keys(needs).length ? { ...(data as object), ...found } : undefined;
}

/** A text or its paragraphs, in one language or by language; where a word is counted, its forms by language. */
function said(kind: Kind, value: unknown): unknown {
  const isMap = typeof value === 'object' && !isText(value) && Object.keys(value!).every((key) => TAG.test(key));
  const hasForms = (one: { other?: unknown }) =>
    isMap && kind !== 'words' && kind !== 'label' && typeof one.other === 'string';
  const isSaid = (one: object) => (kind !== 'forms' && isText(one)) || hasForms(one);
  const isFilled = (one: unknown) => one !== null && one !== undefined && (kind !== 'words' || !isEmpty(one));
  const filled = (isMap ? Object.values(value!) : [value]).filter(isFilled);
  return filled.length > 0 && filled.every(isSaid) ? value : undefined;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isEmpty) : typeof value === 'string' && !value.trim();
}

function isText(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isText);
  return typeof value === 'string' || typeof value === 'number' || Object(value).nodeType === 1;
}

/** `monthNames` is `month-names`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** HTML makes `monthNames` into `monthnames`: whoever wrote that is understood too. */
export function namesOf(prop: string): string[] {
  return [...new Set([kebab(prop), prop.toLowerCase()])];
}

/** For each attribute its prop. */
export function propsByAttribute(kinds: Kinds): Map<string, string> {
  return new Map(Object.keys(kinds).flatMap((prop) => namesOf(prop).map((name) => [name, prop] as const)));
}

export type Kinds = Readonly<Record<string, Kind>>;

type Data = Record<string, unknown>;

/** Of what is given for each name, what can be read. */
export function readAll(kinds: Kinds, given: (name: string) => unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name in kinds) {
    const value = read(kinds[name]!, given(name));
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** What the attributes say that there are: most are not. */
export function attributesOf(element: Element, kinds: Kinds, props = propsByAttribute(kinds)): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, value } of element.attributes) {
    const prop = props.get(name);
    const said = prop === undefined ? undefined : read(kinds[prop]!, value);
    if (said !== undefined) found[prop!] = said;
  }
  return found;
}

/** Data over other data, of which a text that is no date covers no date. */
export function over(under: Data, data: Data, kinds: Kinds): Data {
  const both = { ...under };
  for (const name in data) {
    const value = data[name];
    const covers = kinds[name] !== 'day' || !isNoDate(value) || isNoDate(both[name] ?? '');
    if (value !== undefined && covers) both[name] = value;
  }
  return both;
}

/** Of some data what has one of these names. */
export function only(names: object, data: Data): Data {
  const given: Data = {};
  for (const name in data) if (Object.hasOwn(names, name) && data[name] !== undefined) given[name] = data[name];
  return given;
}
