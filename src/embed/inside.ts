import { parsed, read, readAll, type Kinds } from './attributes.ts';
import type * as Children from './children.ts';
import { languageOf } from './language.ts';

/** What stands in an element and says what it shows. */

type Data = Record<string, unknown>;

/**
 * Data as JSON in a script inside; of names that the element does not know nothing is taken. `{"node": 0}` is the first
 * element of a template before the script.
 */
export function scriptIn(host: Element, kinds: Kinds): Data {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return {};
  const nodes = (script.previousElementSibling as HTMLTemplateElement | null)?.content?.children;
  const given = Object(parsed(script.textContent!, (_name, value) => nodes?.[value?.node] ?? value)) as Record<
    string,
    unknown
  >;
  return readAll(kinds, (name) => given[name]);
}

/** What reads children: a file of its own, for the pages that have some; in the file of one element its own reader. */
export type Readers = Partial<typeof Children>;

/** Whether there is anything to read besides JSON and what belongs to it. */
export function hasChildren(host: Element): boolean {
  return !!host.querySelector(':scope > :not(noscript, script, style, template)');
}

/**
 * What the children of an element say, by one of the readers; `told` is what attributes and JSON say. What is missing, or
 * is no value of its kind, is not what they say: all of them then stand as they are.
 */
export function childrenIn(
  host: Element,
  reader: keyof Readers,
  readers: Readers,
  kinds: Kinds,
  told: Data = {},
): Data {
  const found: Data | undefined = readers[reader]!(host, { told, read, lang: languageOf(host) });
  const said = found && readAll(kinds, (name) => found[name]);
  return said && Object.keys(found).every((name) => name in said) ? said : {};
}
