import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync, type ESTree } from 'vite';
import { namesOf, settings, type Kind } from '../src/embed/attributes.ts';
import { eventName, kindsOf, type AnyRow } from '../src/embed/element.ts';
import * as elements from '../src/embed/elements.ts';
import { parts as partSaid, tokenSaid } from '../.storybook/embed/looks.ts';
import { printedRoots } from './doors.ts';
import { exampleOf, shapeOf, type Field } from './shapes.ts';

/** What editors and docs know of the elements: from the table, and the sentences that stand on the props. */

interface Described {
  /** Sentence of each member, by interface. */
  members: Map<string, string>;
  fields: Field[];
  inherits: string[];
}

/** One element, as editors and docs tell of it. */
export interface DescribedElement {
  row: AnyRow;
  tag: string;
  /** Name of its React component. */
  component: string;
  description: string;
  /** What is read of its children. */
  children: string;
  attributes: {
    /** Name of the property. */
    name: string;
    attribute: string;
    kind: Kind;
    required: boolean;
    description: string;
    /** What JSON it takes, and some of it. */
    shape?: string;
    example?: string;
  }[];
  events: { name: string; detail: string; description: string }[];
  parts: string[];
  tokens: string[];
}

type Choice = keyof typeof settings;

const OF_NUMBERS: Choice[] = ['numerals', 'separators', 'rangeDirection'];
const OF_DATES: Choice[] = ['numerals', 'calendar', 'monthNames', 'yearSeparator', 'timeZone', 'hourCycle'];

/** The choices of the publication that make a difference to an element. */
const CHOICES: Record<keyof typeof elements, readonly Choice[]> = {
  articleHeader: OF_DATES,
  pullQuote: ['quotes'],
  statsBadge: OF_NUMBERS,
  statsGroup: OF_NUMBERS,
  figure: [],
  imageCarousel: ['numerals'],
  numberText: OF_NUMBERS,
  count: OF_NUMBERS,
  dateText: OF_DATES,
  dateRange: [...OF_DATES, 'rangeDirection'],
  // Neither a clock nor a thousand is ever printed.
  relativeTime: OF_DATES.filter((choice) => choice !== 'hourCycle'),
};

/** Custom properties that components set themselves. */
const OURS = new Set(['--bayan-dir', '--bayan-ratio']);

const interfaces = new Map<string, Described>();
const aliases = new Map<string, string>();
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
      if (node?.type === 'TSTypeAliasDeclaration')
        aliases.set(node.id.name, text.slice(node.typeAnnotation.start, node.typeAnnotation.end));
      if (node?.type !== 'TSInterfaceDeclaration') continue;
      const fields: Field[] = [];
      const members = node.body.body.flatMap((member): [string, string][] => {
        if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') return [];
        const { start, end } = member.typeAnnotation!.typeAnnotation;
        fields.push({ name: member.key.name, type: text.slice(start, end), optional: member.optional });
        return [[member.key.name, sentence(before(member.start)?.value ?? '')]];
      });
      interfaces.set(node.id.name, { members: new Map(members), fields, inherits: namesIn(node.extends) });
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

/** With those that are inherited. */
function fieldsOf(name: string): Field[] | undefined {
  const found = interfaces.get(name);
  return found && [...found.fields, ...found.inherits.flatMap((parent) => fieldsOf(parent) ?? [])];
}

/** Type and example of an attribute that takes JSON. */
function jsonOf(owner: string, name: string, kind: Kind): { shape?: string; example?: string } {
  const example = exampleOf(name, kind);
  if (!example) return {};
  const { type } = fieldsOf(owner)!.find((field) => field.name === name)!;
  return { shape: shapeOf(type, kind, { fieldsOf, aliases }), example };
}

const TYPES: Record<Extract<Kind, string>, string> = {
  text: 'string',
  day: 'string',
  words: 'string | JSON: string[] | by language',
  label: 'string | JSON by language',
  counted: 'string | JSON: by language | plural forms by language',
  forms: 'JSON by language',
  figure: 'number',
  number: 'number',
  flag: 'boolean',
  options: 'boolean | JSON',
};

function typeOf({ kind, shape }: DescribedElement['attributes'][number]): string {
  if (shape && kind !== 'counted') return `JSON: ${shape}`;
  if (typeof kind === 'string') return TYPES[kind];
  return Array.isArray(kind) ? kind.map((option) => JSON.stringify(option)).join(' | ') : 'JSON';
}

/** Files of a component and of what it writes inside, also later: their parts are parts of the element. */
function filesFrom(file: string, found = new Set<string>()): Set<string> {
  const text = sources.get(file);
  if (text === undefined || found.has(file) || !/^(components|locale)\//.test(file)) return found;
  found.add(file);
  for (const [, other] of text.matchAll(/^(?:import (?!type)[^;]*? from '|.*\bimport\(')(\.[^']+)'/gm)) {
    filesFrom(join(dirname(file), other!), found);
  }
  return found;
}

function fileOf(component: string): string {
  return [...sources.keys()].find((file) => file.endsWith(`/${component}.tsx`))!;
}

async function describe(row: AnyRow, choices: readonly string[]): Promise<DescribedElement> {
  const component = row.tag.replace('bayan', '').replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  const original = Object.fromEntries(Object.entries(row.renamed ?? {}).map(([prop, [name]]) => [name, prop]));
  const known = Object.entries(kindsOf(row)).filter(([name]) => !(name in settings) || choices.includes(name));
  const attributes = known.map(([name, kind]) => ({
    name,
    kind,
    attribute: namesOf(name)[0]!,
    required: name in row.required,
    ...jsonOf(name in settings ? 'LocaleSettings' : `${component}Props`, original[name] ?? name, kind),
    description: ofElement(
      sentenceOf(`${component}Props`, original[name] ?? name) ??
        sentenceOf(name in settings ? 'LocaleSettings' : `${component}Props`, name),
    ),
  }));
  const files = [...filesFrom(fileOf(component))];
  const sheets = files.filter((file) => file.endsWith('.styles.ts'));
  const code = files.map((file) => (sheets.includes(file) ? '' : sources.get(file))).join('\n');
  const roots = await Promise.all(sheets.map((file) => printedRoots(resolve('src', file))));
  const rules = roots.flatMap((root) => Object.values(root).map(({ css }) => css)).join('\n');
  const parts = partsIn(code, rules);
  // Those that are read: a band sets more for what stands on it.
  const css = [...rules.matchAll(/var\(\s*(--bayan-[a-z0-9-]+)/g)].map(([, name]) => name!);
  const tokens = [...new Set(css)].filter((name) => !OURS.has(name)).sort();
  const description = docOf(component, code);
  const children = docOf(row.children, sources.get('embed/children.ts')!);
  const events = Object.entries(row.events ?? {}).map(([listener, prop]) => ({
    name: eventName(listener),
    detail: `${String(prop)}: ${typeOf(attributes.find(({ name }) => name === prop)!)}`,
    description: ofElement(sentenceOf(`${component}Props`, listener)),
  }));
  return { row, tag: row.tag, component, attributes, parts, tokens, events, children, description };
}

/** Each is named where it is written, a text and a control in their own way; one that is worked out, where it is styled. */
function partsIn(code: string, rules: string): string[] {
  const written = code.matchAll(
    /\bpart="([\w -]+)"|(?:'[A-Z]\w+|\$\{component\}) (\w+)['`], ['`]|<Control\b[^>]*? name="([\w-]+)"/g,
  );
  const named = [...written].flatMap(([, part, text, control]) => (part ?? text ?? control)!.split(' '));
  const styled = [...rules.matchAll(/\[part~?=([\w-]+)\]/g)].map(([, part]) => part!);
  return [...new Set([...named, ...styled.filter((part) => new RegExp(`['\`]${part}\\b`).test(code))])].sort();
}

/** What sentences on props say of React, and of what elements do otherwise. */
const OF_REACT: [of: string | RegExp, element: string][] = [
  // An element writes nothing to the console.
  [/,? and warns?\b/g, ''],
  [', when the app holds it; change it in `onIndexChange`', '; it follows the reader'],
  ['Is told the picture, from 0, that', '`detail.index` is the picture, from 0, that'],
  ['`<DateText value="2026-03-12" />`, so that who gives none loads no calendar', '`12 March 2026`'],
  ['; see `DateText`', ': `2026-03-12`, or a date-time with its offset'],
  [/NaN and infinities print `–`.*children\./, 'What is no number leaves the children.'],
  [/An empty list shows nothing.*children\./, 'An empty list leaves the children.'],
];

function ofElement(text = ''): string {
  return OF_REACT.reduce((said, [of, element]) => said.replace(of, element), text);
}

/** What stands over an exported name. */
function docOf(name: string, code: string): string {
  const doc = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export (?:function|const) ${name}\\b`).exec(code)?.[1];
  return sentence(doc ?? '');
}

/** All elements as they are described, from the sources as they are. */
export async function describedElements(): Promise<DescribedElement[]> {
  readSources();
  const names = Object.keys(elements) as (keyof typeof elements)[];
  return Promise.all(names.map((name) => describe(elements[name], CHOICES[name])));
}

/** Writes `custom-elements.json` (Custom Elements Manifest 2.1) and `html-data.json` (VS Code) into `dist/embed`. */
export async function describeElements(): Promise<void> {
  const all = await describedElements();
  const saysOf = ({ description, example }: DescribedElement['attributes'][number]) =>
    example ? `${description} Example: \`${example}\`` : description;
  const modules = all.map(({ row, component, attributes, parts, tokens, events, children, description }) => ({
    kind: 'javascript-module',
    path: `dist/embed/${row.tag}.js`,
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: `Bayan${component}`,
        tagName: row.tag,
        description,
        attributes: attributes.map((one) => ({
          name: one.attribute,
          fieldName: one.name,
          type: { text: typeOf(one) },
          description: saysOf(one),
        })),
        members: attributes.map((one) => ({
          kind: 'field',
          name: one.name,
          type: { text: typeOf(one) },
          description: saysOf(one),
        })),
        events: events.map(({ name, detail, description: says }) => ({
          name,
          type: { text: `CustomEvent<{ ${detail} }>` },
          description: says,
        })),
        slots: [{ name: '', description: `The content where no script runs, read as data. ${children}` }],
        cssParts: parts.map((name) => ({ name, description: partSaid[name]?.en })),
        cssProperties: tokens.map((name) => ({ name, description: tokenSaid(name)?.en })),
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
      attributes: attributes.map((one) => ({
        name: one.attribute,
        description: one.shape ? `${saysOf(one)}\n\n\`${typeOf(one)}\`` : one.description,
        ...(one.kind === 'flag' && { valueSet: 'v' }),
        ...(Array.isArray(one.kind) && { values: one.kind.map((option) => ({ name: String(option) })) }),
      })),
    })),
  });
}

function write(file: string, data: object): void {
  writeFileSync(join('dist/embed', file), `${JSON.stringify(data, undefined, 2)}\n`);
}
