import fc from 'fast-check';
import type { ReactElement, ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Bidi, LocaleProvider, Text } from '../../src/index.ts';
import { renderIn } from '../render.tsx';
import { visualOrder } from '../visualOrder.ts';

/** Text that brings direction controls of its own must not reach what stands around it. */
const PARTS: Record<string, (text: string) => ReactElement> = {
  'a name': (text) => <Bidi>{text}</Bidi>,
  'a name of a language': (text) => <Bidi locale="ar">{text}</Bidi>,
  'a code': (text) => <Bidi kind="code">{text}</Bidi>,
  'a text': (text) => <Text value={text} locale="en" />,
};

const CONTEXTS: ((value: ReactNode) => ReactElement)[] = [
  (value) => <p dir="rtl">نسبة 12 {value} 35 – من.</p>,
  (value) => <p dir="ltr">about 12 {value} 35 – مارس (here).</p>,
];

/** Letters and digits that stand in no context. */
const OWN = 'x q א ے 0 4'.split(' ');
const own = fc.constantFrom(...OWN);
/** LRM, RLM, ALM, LRE, RLE, PDF, LRO, RLO. */
const mark = fc.constantFrom(...'\u200e \u200f \u061c \u202a \u202b \u202c \u202d \u202e'.split(' '));

const joined = (characters: readonly string[]) => characters.join('');

/** Embeddings and overrides, opened and closed at will, in isolates that are all closed. */
const { isolates } = fc.letrec<{ isolates: string; one: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    own,
    mark,
    fc
      .tuple(fc.constantFrom('\u2066', '\u2067', '\u2068'), tie('isolates'))
      .map(([open, inside]) => `${open}${inside}\u2069`),
  ),
  isolates: fc.array(tie('one'), { minLength: 1, maxLength: 6 }).map(joined),
}));

const OPEN = [
  '\u2067x',
  '\u2066x',
  '\u2068x',
  'x\u2069',
  'x\u2067',
  '\u2069x\u2067q',
  '\u202ex\u2069',
  'x\u2069\u2069\u202e',
];
const DEEP = `${'\u2067'.repeat(200)}x${'\u2069'.repeat(200)}`;

describe.each(Object.entries(PARTS))('%s', (_name, part) => {
  it('keeps its overrides, embeddings and closed isolates to itself', () => {
    const texts = fc.sample(isolates, { numRuns: 200, seed: 7 });
    expect(leaking(part, [...texts, DEEP])).toEqual([]);
  });

  it('keeps isolates to itself that are not closed, or closed once too often', () => {
    expect(leaking(part, OPEN)).toEqual([]);
  });
});

/** The texts that change the order of what stands around them. */
function leaking(part: (text: string) => ReactElement, texts: readonly string[]): string[] {
  const around = (text: string) => CONTEXTS.map((context, index) => <div key={index}>{context(part(text))}</div>);
  const { container } = renderIn(
    undefined,
    <div style={{ whiteSpace: 'pre', font: '16px serif' }}>
      <LocaleProvider locale="ar">{['x', ...texts].map(around)}</LocaleProvider>
    </div>,
  );
  const orders = [...container.querySelectorAll('p')].map((line) =>
    visualOrder(line).replace(new RegExp(`[${joined(OWN)}]`, 'g'), ''),
  );
  const size = CONTEXTS.length;
  return texts
    .filter((_, index) => CONTEXTS.some((__, context) => orders[(index + 1) * size + context] !== orders[context]))
    .map((text) => text.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`))
    .sort((a, b) => a.length - b.length);
}
