// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/engines.mjs';
import { CONTEXTS, ORDER_CASES } from './cases.tsx';
import { texts } from './texts.ts';

const finding = { name: 'text, it: 1500', got: '1.500', expected: '1500' };
const known = { engine: 'webkit', name: /^text, it: /, reason: 'its data are old' };

describe('differences between engines', () => {
  it('fail, but for those that are known of that engine', () => {
    const report = { passed: 2, failed: [finding] };
    expect(judge('webkit', report, [])).toEqual({ passed: 2, failed: [finding], known: [] });
    expect(judge('webkit', report, [known])).toEqual({
      passed: 2,
      failed: [],
      known: [{ ...finding, entry: known }],
    });
    expect(judge('firefox', report, [known]).failed).toEqual([finding]);
  });

  it('leave the table when they are gone', () => {
    const { failed } = judge('webkit', { passed: 3, failed: [] }, [known]);
    expect(failed.map(({ name }) => name)).toEqual([`known difference ${known.name}`]);
  });

  it('are looked for in a thousand places and more, each under its own name', () => {
    expect(new Set(ORDER_CASES.map(({ name }) => name)).size).toBe(ORDER_CASES.length);
    expect(ORDER_CASES.length * CONTEXTS.length).toBeGreaterThan(1_000);
    expect(texts().size).toBeGreaterThan(200);
  });
});
