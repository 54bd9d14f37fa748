import { describe, it } from 'vitest';
import type { Stat, StatsGroupProps } from '../../src/index.ts';
import { choice, figure, flag, list, number, object, text, words } from '../../src/embed/attributes.ts';
import type { Row } from '../../src/embed/element.ts';
import type {} from '../../src/embed/jsx.ts';
import { statsGroup } from '../../src/embed/elements.ts';

describe('a row of the table of elements', () => {
  const { required, optional } = statsGroup;
  const row = (change: object) => ({ ...statsGroup, ...change });

  it('has every prop', () => {
    // @ts-expect-error the layout is forgotten
    const one: Row<StatsGroupProps>['optional'] = { label: words };
    // @ts-expect-error the figures are forgotten
    const two: Row<StatsGroupProps>['required'] = {};
    // @ts-expect-error there is no such prop
    const three: Row<StatsGroupProps>['optional'] = { ...optional, columns: number };
    row({ one, two, three });
  });

  it('reads each prop by its own type', () => {
    // @ts-expect-error a layout is forgotten
    const one: Row<StatsGroupProps>['optional'] = { ...optional, layout: choice('row', 'grid') };
    // @ts-expect-error there is no such layout
    const two: Row<StatsGroupProps>['optional'] = { ...optional, layout: choice('row', 'grid', 'line', 'pile') };
    // @ts-expect-error any text is no layout
    const three: Row<StatsGroupProps>['optional'] = { ...optional, layout: text };
    // @ts-expect-error a label is no flag
    const four: Row<StatsGroupProps>['optional'] = { ...optional, label: flag };
    // @ts-expect-error the figures are not numbers
    const five: Row<StatsGroupProps>['required'] = { ...required, stats: list(number) };
    // @ts-expect-error a figure's value is no text of a reader's
    const six = object<Stat>({ value: words });
    // @ts-expect-error there is no such thing in a figure
    const seven = object<Stat>({ values: figure });
    row({ one, two, three, four, five, six, seven });
  });
});

describe('an element in JSX and in scripts', () => {
  it('takes what every element takes, and data as text', () => {
    <bayan-pull-quote quote="x" dir="rtl" title="t" style={{ color: 'red', '--bayan-color-accent': 'red' }} />;
    <bayan-pull-quote quote="x" class="a" onClick={({ currentTarget }) => currentTarget.speakerRole} />;
    <bayan-image-carousel images={JSON.stringify([{ src: '/a.jpg' }])} lightbox="false" thumbnails="" />;
    <bayan-stats-badge value="310" label="delegates" aria-describedby="more" />;
    // @ts-expect-error a flag is there or not
    <bayan-image-carousel thumbnails="no" />;
    // @ts-expect-error there is no such layout
    <bayan-stats-group stats="[]" layout="pile" />;
    // @ts-expect-error an unknown name
    <bayan-stats-group columns={3} />;
  });

  it('takes the props of its component', () => {
    <bayan-stats-badge value={310} label="delegates" lang="ar" monthNames="dual" />;
    <bayan-pull-quote quote="Agreed." speakerRole="President" />;
    <bayan-image-carousel images={[]} onbayan-index-change={({ detail }) => detail.index.toFixed()} />;
    // @ts-expect-error there is no such layout
    <bayan-stats-badge layout="pile" />;
    // @ts-expect-error a role is one of HTML's own
    <bayan-pull-quote role={3} />;
    const found = (page: Document) => {
      const carousel = page.querySelector('bayan-image-carousel')!;
      carousel.index = 2;
      carousel.addEventListener('bayan-index-change', ({ detail }) => detail.index.toFixed());
      // @ts-expect-error an index is a number
      carousel.index = 'two';
    };
    void found;
  });

  it('is known to Svelte', () => {
    type Known = svelteHTML.IntrinsicElements;
    const badge: Known['bayan-stats-badge'] = { value: 310, label: 'delegates', 'month-names': 'dual', class: 'a' };
    // @ts-expect-error there is no such layout
    const wrong: Known['bayan-stats-badge'] = { layout: 'pile' };
    const carousel: Known['bayan-image-carousel'] = {
      images: [{ src: '/a.jpg', alt: '' }],
      thumbnails: '',
      'onbayan-index-change': ({ detail }) => detail.index.toFixed(),
    };
    void [badge, wrong, carousel];
  });
});
