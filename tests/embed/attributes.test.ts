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
    ['figure', '.5', '0.5'],
    ['figure', '-.5', '-0.5'],
    ['figure', '.', undefined],
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
    ['label', '', ''],
    ['label', '{"en":""}', { en: '' }],
    ['words', '', undefined],
    ['words', '{"en":""}', undefined],
    ['words', '{"ar":null,"en":["One.","Two."]}', { ar: null, en: ['One.', 'Two.'] }],
    ['words', '["Water.","Air."]', ['Water.', 'Air.']],
    ['words', '["Water.",', undefined],
    ['words', '["", " "]', undefined],
    ['words', '[Applause] Water.', '[Applause] Water.'],
    ['words', '   ', undefined],
    ['text', '', undefined],
    ['day', '', undefined],
    ['day', 'soon', 'soon'],
    ['day', '{"year":2026,"month":3}', { year: 2026, month: 3 }],
    ['day', '{"year":"x"}', undefined],
    ['day', '{"year":2026,"month":30}', undefined],
    ['words', '{"en":{"other":"{n} days"}}', undefined],
    ['counted', '{"en":{"other":"{n} days"}}', { en: { other: '{n} days' } }],
    ['counted', '{"other":"{n} days"}', undefined],
    ['counted', 'days', 'days'],
    ['counted', '', ''],
    ['forms', '{"en":{"one":"a day"}}', undefined],
    ['forms', 'days', undefined],
    [{ of: 'number' }, '[1,2]', [1, 2]],
    [{ of: 'number' }, '[1,"two"]', undefined],
    [{ of: { needs: { src: 'text' } } }, '[{"src":"/a.jpg","alt":""}]', [{ src: '/a.jpg', alt: '' }]],
    [{ of: { needs: { src: 'text' } } }, '[{"src":"/a.jpg"},{"alt":""}]', undefined],
    [{ of: { needs: { src: 'text' } } }, '[{"src":""}]', undefined],
    [{ of: { needs: { src: 'text' } } }, '[{"src":5}]', undefined],
    [{ of: { needs: { value: 'figure' } } }, '[{"value":".5","label":""}]', [{ value: '0.5', label: '' }]],
    [{ needs: { src: 'text' } }, '{"src":{"url":"/a.jpg"}}', undefined],
    [['row', 'grid'], 'grid', 'grid'],
    [['row', 'grid'], 'pile', undefined],
    [[1, 2], '2', 2],
  ])('of kind %j: %j', (kind, text, value) => {
    expect(read(kind, text)).toEqual(value);
  });

  const kinds = Object.values(elements).flatMap((row) =>
    Object.entries(kindsOf(row)).map(([name, kind]) => [row.tag, name, kind] as const),
  );
  const isShape = (kind: Kind) => typeof kind === 'object' && !Array.isArray(kind);

  it.each(kinds.filter(([, , kind]) => isShape(kind)))(
    '%s %s counts as none where its JSON is of another shape',
    (...[, , kind]) => {
      for (const text of [
        'null',
        '3',
        '"x"',
        'true',
        '{}',
        '{"a":1}',
        '[null,3]',
        '[[]]',
        '[{}]',
        '[{"a":1}]',
        '[',
        '',
      ]) {
        expect([text, read(kind, text)]).toEqual([text, undefined]);
      }
    },
  );

  it.each(kinds.filter(([, , kind]) => /^(words|counted|forms)$/.test(String(kind))))(
    '%s %s counts as none where its JSON says nothing',
    (...[, , kind]) => {
      for (const text of [
        '{}',
        '{"a":1}',
        '{"en":null}',
        '{"en":{"a":{"b":1}}}',
        '{"label":"x"}',
        '{"en":[{}]}',
        '{',
      ]) {
        expect([text, read(kind, text)]).toEqual([text, undefined]);
      }
    },
  );

  it('is read alike when a framework sets the property', () => {
    expect(read('flag', '')).toBe(true);
    expect(read('flag', false)).toBe(false);
    expect(read('figure', 310n)).toBe('310');
    expect(read('number', NaN)).toBe(undefined);
    expect(read('text', {})).toBe(undefined);
    expect(read({ of: 'number' }, [1, 2])).toEqual([1, 2]);
    expect(read('words', null)).toBe(undefined);
  });

  it('is read where it is an object of any kind, and never throws', () => {
    const bare = (data: object) => Object.assign(Object.create(null), data);
    expect(read('words', bare({ en: 'Hello' }))).toEqual({ en: 'Hello' });
    expect(read({ of: { needs: { src: 'text' } } }, [bare({ src: '/a.jpg' })])).toEqual([{ src: '/a.jpg' }]);
    const endless: unknown[] = [];
    endless.push(endless);
    const throwing = {
      get src(): string {
        throw new Error('Not for you');
      },
      get en(): string {
        throw new Error('Not for you');
      },
      toString(): string {
        throw new Error('Not for you');
      },
    };
    const all: Kind[] = ['text', 'day', 'words', 'counted', 'forms', 'figure', 'number', { needs: { src: 'text' } }];
    for (const given of [Symbol('x'), () => 1, endless, throwing, new Date(NaN), Object.create(null)]) {
      for (const kind of all) expect([kind, read(kind, given)]).toEqual([kind, undefined]);
    }
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

it('keeps a number a number, and a text its digits', () => {
  expect([1 / 3, 1e21, '0.30', 'many', '1e3', '5.', NaN].map((value) => read('figure', value))).toEqual([
    1 / 3,
    1e21,
    '0.30',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(
    [20260416, false, [], '2026-04-16', { year: 2026, month: 4, day: 16 }].map((value) => read('day', value)),
  ).toEqual([undefined, undefined, undefined, '2026-04-16', { year: 2026, month: 4, day: 16 }]);
});
