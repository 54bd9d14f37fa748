import { isValidElement, type ReactElement, type ReactNode } from 'react';
import type { LocaleSettings } from '../../src/index.ts';
import * as face from '../../src/index.ts';
import type { Instance } from './story.tsx';
import { indented } from './inline.tsx';

/** Longer code is broken into lines. */
const LINE = 90;

/** Components in each language, as an app writes them: with their imports and the language said once. */
export function reactCode(
  pages: readonly { lang: string; settings: LocaleSettings; instances: readonly Instance[] }[],
  fonts: boolean,
) {
  const names = new Set<string>(['LocaleProvider']);
  const blocks = pages.map(({ lang, settings, instances }) => {
    const inside = instances.map(({ component, props }) => jsx(component, props, names)).join('\n');
    const open = openingJsx('LocaleProvider', attributesOf({ locale: lang, ...settings }, names), '>');
    return `${open}\n${indented(inside)}\n</LocaleProvider>`;
  });
  const imports = [
    `import { ${[...names].sort().join(', ')} } from 'bayan-ui';`,
    ...(fonts ? ["import 'bayan-ui/fonts/full.css';"] : []),
  ];
  return [imports.join('\n'), ...blocks].join('\n\n');
}

/** Whether an app can import it. */
export function isPublic(component: unknown): boolean {
  return Object.values(face).includes(component as never);
}

function nameOf(type: unknown, names: Set<string>): string {
  if (typeof type === 'string') return type;
  const known = Object.entries(face).find(([, one]) => one === type)?.[0];
  if (known) names.add(known);
  return known ?? (type as { name?: string }).name ?? '';
}

function jsx(type: unknown, { children, ...props }: Record<string, unknown>, names: Set<string>): string {
  const name = nameOf(type, names);
  const attributes = attributesOf(props, names);
  if (children === undefined) return openingJsx(name, attributes, ' />');
  const open = openingJsx(name, attributes, '>');
  const inside = [children].flat().map((one) => childCode(one as ReactNode, names));
  return `${open}${inside.join('')}</${name}>`;
}

function childCode(child: ReactNode, names: Set<string>): string {
  if (typeof child === 'string' && !/[{}<>]|^\s|\s$/.test(child)) return child;
  return isValidElement(child) ? elementCode(child, names) : `{${literal(child, names)}}`;
}

function elementCode({ type, props }: ReactElement, names: Set<string>): string {
  return jsx(type, props as Record<string, unknown>, names);
}

function openingJsx(name: string, attributes: readonly string[], end: string): string {
  const line = `<${[name, ...attributes].join(' ')}${end}`;
  if (attributes.length < 2 && !line.includes('\n')) return line;
  if (line.length <= LINE && !line.includes('\n')) return line;
  return [`<${name}`, ...attributes.map((one) => indented(one)), end.trim()].join('\n');
}

function attributesOf(props: Record<string, unknown>, names: Set<string>): string[] {
  return Object.entries(props).flatMap(([name, value]) => {
    // What a story does with an event is the story's.
    if (value === undefined || typeof value === 'function') return [];
    if (value === true) return [name];
    if (typeof value === 'string' && !/["\\\n{}&]/.test(value)) return [`${name}="${value}"`];
    return [`${name}={${literal(value, names)}}`];
  });
}

/** A value as code: on one line if it fits, else a line for each of its parts. */
function literal(value: unknown, names: Set<string>): string {
  if (typeof value === 'string') return `'${value.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return digitGroups(value);
  if (value instanceof Date) return `new Date('${value.toISOString()}')`;
  if (isValidElement(value)) return elementCode(value, names);
  if (Array.isArray(value))
    return list(
      '[',
      value.map((one) => literal(one, names)),
      ']',
      '',
    );
  if (typeof value !== 'object' || value === null) return String(value);
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  const parts = given.map(([name, one]) => `${/^[\w$]+$/.test(name) ? name : `'${name}'`}: ${literal(one, names)}`);
  return list('{', parts, '}', ' ');
}

function list(open: string, parts: readonly string[], close: string, gap: string): string {
  if (parts.length === 0) return open + close;
  const line = `${open}${gap}${parts.join(', ')}${gap}${close}`;
  if (line.length <= LINE && !line.includes('\n')) return line;
  return [open, ...parts.map((one) => `${indented(one)},`), close].join('\n');
}

/** `85_000_000`: as one writes what others shall read. */
function digitGroups(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const grouped = /^\d{6,}$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, '_') : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
