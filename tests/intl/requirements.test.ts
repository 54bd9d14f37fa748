import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINES } from '../fixtures/visualVectors.ts';

const table = readFileSync('docs/requirements.md', 'utf8');
const rows = table.split('\n').filter((line) => line.startsWith('| R-'));

/** Where the names of cases stand that come from a table. */
const NAMES: Record<string, string> = {
  'tests/locale/vectors.browser.test.tsx': LINES.map(([name]) => `'${name}'`).join('\n'),
};

describe('the table of requirements', () => {
  it('has each of the 83, in order', () => {
    expect(rows.map((row) => row.split('|')[1]!.trim())).toEqual(Array.from({ length: 83 }, (_, n) => `R-${n + 1}`));
  });

  it('names tests that are there', () => {
    const named = [...table.matchAll(/`(tests\/[^`]+)` \*([^*]+)\*/g)].map(([, file, name]) => [file!, name!] as const);
    expect(named.length).toBeGreaterThan(100);
    const missing = named.filter(([file, name]) => {
      if (!existsSync(file)) return true;
      return !`${readFileSync(file, 'utf8')}\n${NAMES[file] ?? ''}`.includes(name);
    });
    expect(missing).toEqual([]);
  });

  it('counts them', () => {
    const shown = rows.filter((row) => !row.includes('| not yet |'));
    const whole = shown.filter((row) => /\|\s*\|$/.test(row));
    expect(table).toContain(
      `${whole.length} are shown, ${shown.length - whole.length} in part, ${rows.length - shown.length} not yet.`,
    );
  });
});
