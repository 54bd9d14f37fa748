import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type ESTree } from 'vite';
import { namesOf, settings, type Kind } from '../src/embed/attributes.ts';
import { eventName, kindsOf, type AnyRow } from '../src/embed/element.ts';
import * as elements from '../src/embed/elements.ts';

/** What editors and docs know of the elements: from the table, and the sentences that stand on the props. */

interface Described {
  /** Sentence of each member, by interface. */
  members: Map<string, string>;
  inherits: string[];
}

const interfaces = new Map<string, Described>();
const sources = new Map<string, string>();

function readSources(): void {
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || file.includes('.stories.')) continue;
    const text = readFileSync(join('src', file), 'utf8');
    sources.set(file, text);
    const { program, comments } = parseSync(file, text);
    const before = (start: number) => comments.findLast(({ end }) => end < start && !text.slice(end, start).trim());
    for (const statement of program.body) {
      const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      if (node?.type !== 'TSInterfaceDeclaration') continue;
      const members = node.body.body.flatMap((member): [string, string][] => {
        if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') return [];
        return [[member.key.name, sentence(before(member.start)?.value ?? '')]];
      });
      interfaces.set(node.id.name, { members: new Map(members), inherits: namesIn(node.extends) });
    }
  }
}

/** Names of all types in a clause: those inherited, and those inside `Pick` and `Omit`. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(namesIn);
  return 'type' in value && (value as ESTree.Node).type === 'Identifier'
    ? [(value as unknown as { name: string }).name]
    : inside;
}

function sentence(comment: string): string {
  return comment
    .replace(/^\*|^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sentenceOf(name: string, member: string): string | undefined {
  const found = interfaces.get(name);
  if (!found) return undefined;
  const own = found.members.get(member);
  if (own) return own;
  for (const parent of found.inherits) {
    const inherited = sentenceOf(parent, member);
    if (inherited) return inherited;
  }
  return undefined;
}

const TYPES: Record<Extract<Kind, string>, string> = {
  text: 'string',
  day: 'string',
  words: 'string | JSON by language',
  label: 'string | JSON by language',
  counted: 'string | JSON by language',
  forms: 'JSON by language',
  figure: 'number',
  number: 'number',
  flag: 'boolean',
  options: 'boolean | JSON',
};

function typeOf(kind: Kind): string {
  if (typeof kind === 'string') return TYPES[kind];
  return Array.isArray(kind) ? kind.map((option) => JSON.stringify(option)).join(' | ') : 'JSON';
}

/** A component with those it writes inside: their parts are parts of the element. */
function homesOf(component: string, found = new Set<string>()): Set<string> {
  if (found.has(component)) return found;
  found.add(component);
  for (const [, inner] of sourceOf(component).matchAll(/from '\.\.\/(\w+)\/\1\.tsx'/g)) homesOf(inner!, found);
  return found;
}

function sourceOf(component: string): string {
  const files = [...sources].filter(
    ([file]) => file.split('/').at(-2) === component || file.endsWith(`/${component}.tsx`),
  );
  return files.map(([, text]) => text).join('\n');
}

function describe(row: AnyRow) {
  const component = row.tag.replace('bayan', '').replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  const original = Object.fromEntries(Object.entries(row.renamed ?? {}).map(([prop, [name]]) => [name, prop]));
  const attributes = Object.entries(kindsOf(row)).map(([name, kind]) => ({
    name,
    kind,
    attribute: namesOf(name)[0]!,
    required: name in row.required,
    description:
      sentenceOf(`${component}Props`, original[name] ?? name) ??
      sentenceOf(name in settings ? 'LocaleSettings' : `${component}Props`, name) ??
      '',
  }));
  const code = [...homesOf(component)].map((home) => sourceOf(home)).join('\n');
  const built = readFileSync(join('dist/embed', `${row.tag}.js`), 'utf8');
  // Named where they are written, or where they are styled.
  const named = [...code.matchAll(/\bpart="([\w-]+)"|'[A-Z]\w+ (\w+)'/g), ...built.matchAll(/\[part~?=([\w-]+)\]/g)];
  const parts = [...new Set(named.map(([, part, prop]) => part ?? prop!))].sort();
  const css = built.match(/--bayan-[a-z0-9-]+/g) ?? [];
  const tokens = [...new Set(css)].filter((name) => name !== '--bayan-dir').sort();
  const doc =
    new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export (?:function|const) ${component}\\b`).exec(code)?.[1] ?? '';
  return { component, attributes, parts, tokens, description: sentence(doc) };
}

/** Writes `custom-elements.json` (Custom Elements Manifest 2.1) and `html-data.json` (VS Code) into `dist/embed`. */
export function describeElements(): void {
  readSources();
  const all = Object.values(elements).map((row: AnyRow) => ({ row, ...describe(row) }));
  const modules = all.map(({ row, component, attributes, parts, tokens, description }) => ({
    kind: 'javascript-module',
    path: `dist/embed/${row.tag}.js`,
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: `Bayan${component}`,
        tagName: row.tag,
        description,
        attributes: attributes.map(({ attribute, name, kind, description: says }) => ({
          name: attribute,
          fieldName: name,
          type: { text: typeOf(kind) },
          description: says,
        })),
        members: attributes.map(({ name, kind, description: says }) => ({
          kind: 'field',
          name,
          type: { text: typeOf(kind) },
          description: says,
        })),
        events: Object.entries(row.events ?? {}).map(([listener, prop]) => ({
          name: eventName(listener),
          type: { text: `CustomEvent<{ ${String(prop)} }>` },
          description: sentenceOf(`${component}Props`, listener) ?? '',
        })),
        slots: [{ name: '', description: 'The content where no script runs; what it says is read as data.' }],
        cssParts: parts.map((name) => ({ name })),
        cssProperties: tokens.map((name) => ({ name })),
      },
    ],
    exports: [{ kind: 'custom-element-definition', name: row.tag, declaration: { name: `Bayan${component}` } }],
  }));
  write('custom-elements.json', { schemaVersion: '2.1.0', modules });
  write('html-data.json', {
    version: 1.1,
    tags: all.map(({ row, description, attributes }) => ({
      name: row.tag,
      description,
      attributes: attributes.map(({ attribute, kind, description: says }) => ({
        name: attribute,
        description: says,
        ...(kind === 'flag' && { valueSet: 'v' }),
        ...(Array.isArray(kind) && { values: kind.map((option) => ({ name: String(option) })) }),
      })),
    })),
  });
}

function write(file: string, data: object): void {
  writeFileSync(join('dist/embed', file), `${JSON.stringify(data, undefined, 2)}\n`);
}
