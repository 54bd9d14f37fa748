import type { Kind } from '../src/embed/attributes.ts';

/** What JSON an attribute takes, written down from the types of the sources. */

export interface Field {
  name: string;
  type: string;
  optional: boolean;
}

/** Interfaces with what they inherit, and other types as they are written. */
export interface Types {
  fieldsOf: (name: string) => Field[] | undefined;
  aliases: ReadonlyMap<string, string>;
}

const TEXT = 'string | by language';

/** What JSON holds of types that say more. */
const AS_JSON: Readonly<Record<string, string>> = {
  LocalizedNode: TEXT,
  Localized: TEXT,
  NumberValue: 'number | string',
  CountForms: 'plural forms by language',
};

/** A type of the sources as the JSON of an element; a field is needed where the element reads nothing without it. */
export function shapeOf(type: string, kind: Kind, types: Types): string {
  return type
    .replace(/\breadonly /g, '')
    .replace(/\bfalse \| true\b/g, 'boolean')
    .replace(/\b([A-Z]\w*)(?:<[^<>]*>)?/g, (all, name: string) => {
      if (AS_JSON[name]) return AS_JSON[name];
      const fields = types.fieldsOf(name);
      const alias = types.aliases.get(name);
      if (!fields) return alias ? shapeOf(alias, kind, types) : all;
      const needs = needsOf(kind);
      const written = fields.map((field) => {
        const inner = needs[field.name];
        const isNeeded = Object.keys(needs).length > 0 ? inner !== undefined : !field.optional;
        return `${field.name}${isNeeded ? '' : '?'}: ${shapeOf(field.type, inner ?? 'text', types)}`;
      });
      return `{ ${written.join(', ')} }`;
    });
}

function needsOf(kind: Kind): Readonly<Record<string, Kind>> {
  if (typeof kind !== 'object') return {};
  if ('of' in kind) return needsOf(kind.of);
  return 'needs' in kind ? kind.needs : {};
}

/** A value for each field that an element needs. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  src: '/hall.jpg',
  width: 1200,
  href: '/ar',
  locale: 'ar',
  type: 'image/avif',
  value: 310,
  label: 'delegates',
  term: 'Place',
  'value words': 'Rabat',
  'label words': 'Annual report',
  'label counted': { en: { one: '{n} delegate', other: '{n} delegates' } },
  focus: [50, 20],
  focalPoint: [50, 20],
  quotes: ['«', '»', '“', '”'],
  lightbox: { original: 'open' },
  autoplay: 8,
  forms: { en: { one: '{n} delegate', other: '{n} delegates' } },
};

/** Short JSON for an attribute of that name; `undefined` where text says it. */
export function exampleOf(name: string, kind: Kind): string | undefined {
  const isJson =
    kind === 'options' || kind === 'forms' || kind === 'counted' || (typeof kind === 'object' && !Array.isArray(kind));
  return isJson ? JSON.stringify(sampleOf(name, kind)) : undefined;
}

function sampleOf(name: string, kind: Kind): unknown {
  if (typeof kind === 'object') {
    if ('needs' in kind)
      return Object.fromEntries(Object.entries(kind.needs).map(([field, inner]) => [field, sampleOf(field, inner)]));
    if ('of' in kind) return SAMPLES[name] ?? [sampleOf(name, kind.of)];
  }
  const sample = SAMPLES[`${name} ${kind}`] ?? SAMPLES[name];
  if (sample === undefined) throw new Error(`scripts/shapes.ts has no sample of “${name}”.`);
  return sample;
}
