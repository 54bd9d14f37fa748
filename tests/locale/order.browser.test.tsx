import { describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { DateRange, PullQuote, StatsBadge, StatsGroup } from '../../src/index.ts';
import { CONTEXTS, SETTLED } from '../engines/cases.tsx';
import { countries, delegates } from '../fixtures/nouns.ts';
import { renderIn } from '../render.tsx';
import { visualOrder } from '../visualOrder.ts';

describe.each(SETTLED.map((one) => [...one] as const))('in %s, %s', (language, _name, element, order) => {
  it.each(CONTEXTS.map((one) => [...one] as const))(
    'stands the same in a %s sentence, %s',
    (direction, _where, before, after) => {
      const { container } = renderIn(
        language,
        <p dir={direction} style={{ whiteSpace: 'pre', font: '20px serif' }}>
          {before}
          {element}
          {after}
        </p>,
      );
      expect(visualOrder(container.querySelector('p > span, p > bdi')!)).toBe(order);
    },
  );
});

it('reads days of one month from the first to the last', () => {
  const { container } = renderIn('ar', <DateRange start="2026-04-14" end="2026-04-16" />);
  expect(visualOrder(container.firstElementChild!)).toMatch(/16–14$/);
});

it.each([
  ['ar', '150.*310'],
  ['en', '310.*150'],
])('sets a line of figures in the order of %s', (language, order) => {
  const stats = [
    { value: 310, label: delegates },
    { value: 150, label: countries },
  ];
  const { container } = renderIn(language, <StatsGroup layout="line" stats={stats} />);
  expect(visualOrder(container.firstElementChild!)).toMatch(new RegExp(order));
});

it('keeps figure and noun, and the words of a quotation, in one paragraph for a screen reader', async () => {
  renderIn(
    'ar',
    <>
      <StatsBadge value={310} label={delegates} qualifier="more-than" />
      <PullQuote quote="كل شيء ممكن" />
    </>,
  );
  // The test runs in a frame of Vitest's own page.
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as unknown as { frameTree: FrameTree };
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', { frameId })) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: AxNode): string =>
    node.role?.value === 'StaticText'
      ? `${node.name?.value ?? ''} `
      : (node.childIds ?? []).map((id) => (byId.has(id) ? textOf(byId.get(id)!) : '')).join('');
  const paragraphs = nodes
    .filter((node) => node.role?.value === 'paragraph')
    .map((node) => textOf(node).trim().replace(/ +/g, ' '));
  expect(paragraphs).toEqual(expect.arrayContaining(['أكثر من 310 مندوبين', 'كل شيء ممكن']));
});

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

interface AxNode {
  nodeId: string;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}
