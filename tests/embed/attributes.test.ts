import { describe, expect, it } from 'vitest';
import { attributesOf, kebab, read, settings, type Kind } from '../../src/embed/attributes.ts';
import { kindsOf } from '../../src/embed/element.ts';
import * as elements from '../../src/embed/elements.ts';

describe('an attribute', () => {
  it.each<[kind: Kind, text: string, value: unknown]>([
    ['text', 'Rabat', 'Rabat'],
    ['words', 'Rabat', 'Rabat'],
    ['words', ' {"ar":"الرباط"}', { ar: 'الرباط' }],
    ['words', '{"ar":', undefined],
    ['figure', '310', '310'],
    ['figure', ' -12.50 ', '-12.50'],
    ['figure', '123456789012345678901234567890', '123456789012345678901234567890'],
    ['figure', 'many', undefined],
    ['figure', '', undefined],
    ['number', '2', 2],
    ['number', '2px', undefined],
    ['number', 'Infinity', undefined],
    ['flag', '', true],
    ['flag', 'thumbnails', true],
    ['flag', 'false', false],
    ['options', '', true],
    ['options', 'false', false],
    ['options', '{"original":"open"}', { original: 'open' }],
    ['json', '[1]', [1]],
    ['json', '[1', undefined],
    ['json', 'null', undefined],
    [['row', 'grid'], 'grid', 'grid'],
    [['row', 'grid'], 'pile', undefined],
    [[1, 2], '2', 2],
  ])('of kind %j: %j', (kind, text, value) => {
    expect(read(kind, text)).toEqual(value);
  });

  it('is found by its name in HTML and as frameworks write it', () => {
    const element = document.createElement('div');
    element.innerHTML = '<i month-names="dual"></i><i monthNames="dual"></i><i month-names="lunar"></i>';
    const found = [...element.children].map((one) => attributesOf(one, settings as unknown as Record<string, Kind>));
    expect(found).toEqual([{ monthNames: 'dual' }, { monthNames: 'dual' }, {}]);
  });

  it('takes no name that HTML has a meaning for', () => {
    const names = Object.values(elements).flatMap((row) => Object.keys(kindsOf(row)).map((name) => [row.tag, name]));
    expect(names.filter(([, name]) => name! in HTMLElement.prototype)).toEqual([]);
  });
});

it('names each element as its row, which its types are found by', () => {
  for (const [name, { tag }] of Object.entries(elements)) expect(tag).toBe(`bayan-${kebab(name)}`);
});
