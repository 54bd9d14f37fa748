import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read as readAs, settings } from '../../src/embed/attributes.ts';
import { kindsOf, type AnyRow } from '../../src/embed/element.ts';
import * as elements from '../../src/embed/elements.ts';
import type { ElementName } from '../../src/embed/types.ts';
import type * as Server from '../../src/server.ts';

const { staticHtml }: typeof Server = await import(/* @vite-ignore */ '../../dist/server.js' as string);

interface Named {
  name: string;
  description?: string;
}

interface Declaration {
  tagName: string;
  description: string;
  attributes: (Named & { fieldName: string; type: { text: string } })[];
  events: (Named & { type: { text: string } })[];
  cssParts: Named[];
  cssProperties: Named[];
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../dist/embed/${file}`, import.meta.url), 'utf8'));
const declarations: Declaration[] = read('custom-elements.json').modules.flatMap(
  (module: { declarations: Declaration[] }) => module.declarations,
);

/** What shows each choice of the publication that an element knows. */
const forms = Object.fromEntries(['ar', 'en', 'he'].map((lang) => [lang, { few: '{n} x', other: '{n} x' }]));
const numbers = [{ value: 1234.5 }, { value: 3, to: 5 }];
const moments = ['2026-08-12T14:05:00+02:00', '2026-08-12T23:05:00+02:00'] as const;
const photos = [0, 1].map((at) => ({ src: `/${at}.jpg`, alt: 'x', width: 3, height: 2 }));
const shown: Record<string, readonly object[]> = {
  'bayan-article-header': [
    { headline: '“x”', published: moments[1], updated: '2026-09-12T10:00:00Z', dateFormat: 'clock' },
  ],
  'bayan-pull-quote': [{ quote: 'x “y” z', speaker: 'x' }],
  'bayan-stats-badge': numbers.map((one) => ({ ...one, label: forms })),
  'bayan-stats-group': [{ stats: numbers.map((one) => ({ ...one, label: forms })) }],
  'bayan-figure': [{ ...photos[0], lightbox: true }],
  'bayan-image-carousel': [{ images: photos, thumbnails: true, perView: 2 }, { images: photos }],
  'bayan-number-text': numbers,
  'bayan-count': numbers.map((one) => ({ ...one, forms })),
  'bayan-date-text': [{ value: '2026-08-12' }, { value: moments[1], format: 'clock' }],
  'bayan-date-range': [
    { start: '2026-08-12', end: '2026-08-14' },
    { start: moments[0], end: moments[1], format: 'clock' },
  ],
  'bayan-relative-time': [{ value: moments[1] }],
};
const otherChoices: Record<keyof typeof settings, unknown> = {
  numerals: 'arabext',
  separators: 'comma',
  calendar: 'hijri',
  monthNames: 'levantine',
  yearSeparator: 'comma',
  rangeDirection: 'ltr',
  quotes: ['<', '>', '(', ')'],
  timeZone: 'Asia/Tokyo',
  hourCycle: 'h12',
};

describe('what editors know of the elements', () => {
  test.each(Object.entries(shown))('%s has the choices that make a difference', async (tag, samples) => {
    const html = (props: object, options: object) =>
      staticHtml(tag as ElementName, props as never, { lang: 'ar', ...options });
    const acts = async ([name, value]: [string, unknown]) => {
      for (const props of samples) {
        for (const lang of ['ar', 'he']) {
          if ((await html(props, { lang, [name]: value })) !== (await html(props, { lang }))) return [name];
        }
      }
      return [];
    };
    const acting = (await Promise.all(Object.entries(otherChoices).map(acts))).flat();
    const { attributes } = declarations.find(({ tagName }) => tagName === tag)!;
    const listed = attributes.map(({ fieldName }) => fieldName).filter((name) => name in settings);
    expect(listed.sort()).toEqual(acting.sort());
  });

  test.each(Object.values(elements).map((row: AnyRow) => [row.tag, row] as const))('%s', (tag, row) => {
    const found = declarations.find(({ tagName }) => tagName === tag)!;
    expect(found.description).not.toBe('');
    const own = found.attributes.map(({ fieldName }) => fieldName).filter((name) => !(name in settings));
    expect(own).toEqual(Object.keys(kindsOf(row)).filter((name) => !(name in settings)));
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

  test('tells the shape of JSON with an example that the element reads', () => {
    const kinds = Object.fromEntries(Object.values(elements).map((row: AnyRow) => [row.tag, kindsOf(row)]));
    const given = declarations.flatMap(({ tagName, attributes }) =>
      attributes.flatMap(({ fieldName, type, description }) => {
        const example = / Example: `([^`]+)`$/.exec(description!)?.[1];
        return example ? [{ tagName, fieldName, text: type.text, example }] : [];
      }),
    );
    expect(new Set(given.map(({ fieldName }) => fieldName))).toEqual(
      new Set(
        'details translations picture quotes source stats sources formats lightbox focalPoint images autoplay forms label'.split(
          ' ',
        ),
      ),
    );
    for (const { tagName, fieldName, text, example } of given) {
      expect([fieldName, readAs(kinds[tagName]![fieldName]!, example)]).toEqual([fieldName, JSON.parse(example)]);
      expect(text, 'no name that is explained nowhere').not.toMatch(/\b(?!JSON)[A-Z]/);
    }
    const { text } = given.find(({ fieldName }) => fieldName === 'images')!;
    expect(text).toMatch(/^JSON: \{ src: string, alt\?: string \| by language, width\?: number,.*\}\[\]$/);
    expect(text).toContain('sources?: { src: string, width: number }[]');
  });

  test('tells what text, JSON and events may be', () => {
    const of = (tag: string) => declarations.find(({ tagName }) => tagName === tag)!;
    const typeOf = (tag: string, name: string) =>
      of(tag).attributes.find(({ fieldName }) => fieldName === name)!.type.text;
    expect(typeOf('bayan-pull-quote', 'quote')).toContain('string[]');
    expect(typeOf('bayan-stats-badge', 'label')).toContain('plural forms');
    expect(of('bayan-image-carousel').events.map(({ type }) => type.text)).toEqual(['CustomEvent<{ index: number }>']);
  });

  test('says of each part and token what it is, and nothing of React', () => {
    for (const { tagName, cssParts, cssProperties, attributes, events } of declarations) {
      const silent = [...cssParts, ...cssProperties].filter(({ description }) => !description);
      expect([tagName, silent.map(({ name }) => name)]).toEqual([tagName, []]);
      for (const { description } of [...attributes, ...events])
        expect(description).not.toMatch(/\bon[A-Z]|DateText|\bwarns?\b|the app\b|leave an element/);
    }
    const quote = declarations.find(({ tagName }) => tagName === 'bayan-pull-quote')!;
    expect(quote.cssProperties.map(({ name }) => name)).not.toContain('--bayan-color-panel');
  });
});
