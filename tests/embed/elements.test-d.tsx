import { describe, it } from 'vitest';
import type { StatsGroupProps } from '../../src/index.ts';
import { choice, flag, json, number, text, words } from '../../src/embed/attributes.ts';
import type { Row } from '../../src/embed/element.ts';
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
    const five: Row<StatsGroupProps>['required'] = { ...required, stats: json<readonly number[]>() };
    row({ one, two, three, four, five });
  });
});
