import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindsOf, type AnyRow } from '../../src/embed/element.ts';
import * as elements from '../../src/embed/elements.ts';

interface Named {
  name: string;
  description?: string;
}

interface Declaration {
  tagName: string;
  description: string;
  attributes: (Named & { fieldName: string; type: { text: string } })[];
  events: Named[];
  cssParts: Named[];
  cssProperties: Named[];
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../dist/embed/${file}`, import.meta.url), 'utf8'));
const declarations: Declaration[] = read('custom-elements.json').modules.flatMap(
  (module: { declarations: Declaration[] }) => module.declarations,
);

describe('what editors know of the elements', () => {
  test.each(Object.values(elements).map((row: AnyRow) => [row.tag, row] as const))('%s', (tag, row) => {
    const found = declarations.find(({ tagName }) => tagName === tag)!;
    expect(found.description).not.toBe('');
    expect(found.attributes.map(({ fieldName }) => fieldName)).toEqual(Object.keys(kindsOf(row)));
    expect(found.attributes.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    expect(found.events.filter(({ description }) => !description)).toEqual([]);
    const html = read('html-data.json').tags.find(({ name }: Named) => name === tag);
    expect(html.attributes.map(({ name }: Named) => name)).toEqual(found.attributes.map(({ name }) => name));
  });

  test('names the parts and the tokens', () => {
    const badge = declarations.find(({ tagName }) => tagName === 'bayan-stats-badge')!;
    expect(badge.cssParts.map(({ name }) => name)).toEqual(expect.arrayContaining(['figure', 'noun', 'note']));
    expect(badge.cssProperties.map(({ name }) => name)).toContain('--bayan-color-ink');
    const carousel = declarations.find(({ tagName }) => tagName === 'bayan-image-carousel')!;
    expect(carousel.cssParts.map(({ name }) => name)).toEqual(expect.arrayContaining(['image', 'next', 'slide']));
    expect(carousel.events.map(({ name }) => name)).toEqual(['bayan-index-change']);
  });
});
