import { createElement, Fragment, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Bidi, Text } from '../../src/index.ts';
import { hasStrong } from '../../src/intl/isolate.ts';
import { orderByRule } from '../fixtures/secondJudge.ts';
import { CLDR, OURS, printedByUs } from '../fixtures/vectors.ts';
import { LINES, SEPARATED, SEPARATORS, type BaseDirection, type Part } from '../fixtures/visualVectors.ts';
import { renderIn } from '../render.tsx';
import { visualOrder } from '../visualOrder.ts';

describe('Chromium prints what Node prints', () => {
  it.each(Object.entries(CLDR))('in %s', (tag, cells) => {
    expect(printedByUs(tag, cells)).toEqual({ ...cells, ...OURS[tag] });
  });
});

describe('a line stands as UAX #9 wants it', () => {
  it.each(LINES)('%s', (_name, direction, parts, order) => {
    const { container } = renderIn(languageOf(direction), line(direction, rendered(parts)));
    expect(visualOrder(container)).toBe(order);
    expect(orderByRule(isolated(parts, direction), direction)).toBe(order);
  });
});

describe('the first of two numbers stands where UAX #9 wants it', () => {
  it.each(SEPARATED)('$where, $direction', ({ direction, before, after, first }) => {
    const cells = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].flatMap((digits, system) =>
      SEPARATORS.map(([name, separator], index) => {
        const number = (ascii: string) => ascii.replace(/\d/g, (digit) => digits[Number(digit)]!);
        const text = `${before}${number('11')}${separator}${number('23')}${after}`;
        return { name, text, ends: [number('1'), number('2')], side: first[system]![index]! };
      }),
    );
    const { container } = renderIn(
      languageOf(direction),
      cells.map(({ text }, index) => <Fragment key={index}>{line(direction, text)}</Fragment>),
    );
    const sides = (orders: readonly string[]) =>
      cells.map(({ name, ends: [one, two] }, index) => {
        const order = orders[index]!;
        return `${name} ${order.indexOf(one!) < order.indexOf(two!) ? 'L' : 'R'}`;
      });
    const measured = cells.map(({ name, side }) => `${name} ${side}`);
    expect(sides([...container.children].map(visualOrder))).toEqual(measured);
    expect(sides(cells.map(({ text }) => orderByRule(text, direction)))).toEqual(measured);
  });
});

function languageOf(direction: BaseDirection): 'ar' | 'en' {
  return direction === 'ltr' ? 'en' : 'ar';
}

/** One line in a base direction: our own paragraph, but where it is guessed. */
function line(direction: BaseDirection, content: ReactNode): ReactNode {
  return (
    <div style={{ whiteSpace: 'pre', font: '20px serif' }}>
      {direction === 'auto' ? <p dir="auto">{content}</p> : <Text as="p" value={content} />}
    </div>
  );
}

function rendered(parts: string | readonly Part[]): ReactNode {
  if (typeof parts === 'string') return parts;
  const children = parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('code' in part) return <Bidi kind="code">{part.code}</Bidi>;
    return <Bidi locale={part.language}>{rendered(part.text)}</Bidi>;
  });
  return createElement(Fragment, null, ...children);
}

/** The same with isolate characters, for a judge that knows no elements. */
function isolated(parts: string | readonly Part[], direction: BaseDirection): string {
  if (typeof parts === 'string') return parts;
  const isolate = (part: Part): string => {
    if (typeof part === 'string') return part;
    if ('code' in part) return `\u2066${part.code}\u2069`;
    const text = isolated(part.text, direction);
    const guessed = hasStrong(text) ? '\u2068' : direction === 'rtl' ? '\u2067' : '\u2066';
    const opened = part.language === undefined ? guessed : part.language === 'ar' ? '\u2067' : '\u2066';
    return `${opened}${text}\u2069`;
  };
  return parts.map(isolate).join('');
}
