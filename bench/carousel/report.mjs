import { BASE } from './candidates.mjs';

/**
 * @typedef {{ key: string, head: string, ratio?: boolean, wanted?: number, digits?: number, compare?: string, noise?: number, goal?: number }} Column
 *   `compare` names what is compared, less being better; `noise` is the share that counts as equal; `goal` is the most that
 *   ours was meant to have: of the ratio, where the column has one.
 * @typedef {{ name?: string, title: string, ours?: boolean, goals?: { what: string, most: number }[], values: Record<string, number | undefined>, reasons?: string[] }} Row
 *   `goals` are those of its first column, where rows are of different things.
 * @typedef {{ title: string, note: string, columns: Column[], rows: Row[] }} Table
 */

/** @param {Table} table */
export function markdown({ title, note, columns, rows }) {
  const base = rows.find(({ name }) => name === BASE)?.values;
  const cells = ({ title: first, values }) => [
    first,
    ...columns.map(({ key, ratio, digits }) => {
      const value = values[key];
      if (value === undefined) return '–';
      return ratio && base?.[key] ? `${shown(value, digits)} (${shown(value / base[key], 2)}×)` : shown(value, digits);
    }),
  ];
  const line = (list) => `| ${list.join(' | ')} |`;
  const why = rows.flatMap(({ title: who, reasons = [] }) => reasons.map((reason) => `- ${who}: ${reason}`));
  return [
    `## ${title}`,
    '',
    note,
    '',
    line(['', ...columns.map(({ head }) => head)]),
    line(['---', ...columns.map(() => '--:')]),
    ...rows.map((row) => line(cells(row))),
    ...(why.length > 0 ? ['', ...why] : []),
  ].join('\n');
}

/** What ours was meant to be before it was built, beside what it is. Runs of a part leave out what they did not measure. */
export function goals(tables) {
  const lines = tables.flatMap(({ columns, rows }) => {
    const measured = rows.find(({ ours }) => ours)?.values ?? {};
    const base = rows.find(({ name }) => name === BASE)?.values ?? {};
    const byColumn = columns.map(({ key, ratio, compare, wanted, goal, digits }) => {
      if (wanted !== undefined)
        return { what: compare, goal: wanted, value: measured[key], kept: measured[key] === wanted, digits };
      const value = ratio ? measured[key] / base[key] : measured[key];
      return {
        what: compare,
        goal,
        value,
        kept: value <= goal,
        unit: ratio ? '×' : '',
        most: true,
        digits: ratio ? 2 : digits,
      };
    });
    const byRow = rows.flatMap(({ goals: own = [], values }) => {
      const value = values[columns[0].key];
      return own.map(({ what, most }) => ({ what, goal: most, value, kept: value <= most, unit: '', most: true }));
    });
    return [...byRow, ...byColumn].filter(({ goal, value }) => goal !== undefined && Number.isFinite(value));
  });
  return [
    '|  | goal | measured |  |',
    '| --- | --: | --: | --- |',
    ...lines.map(
      ({ what, goal, value, kept, unit = '', most, digits }) =>
        `| ${what} | ${most ? '≤ ' : ''}${shown(goal, digits)}${unit} | ${shown(value, digits)}${unit} | ${kept ? 'kept' : '**missed**'} |`,
    ),
  ].join('\n');
}

/** In words, each comparison that ours does not win: what, by how much, and who is better. */
export function losses(tables) {
  return tables.flatMap(({ columns, rows }) =>
    columns.flatMap(({ key, compare, wanted, noise = 0, digits }) => {
      const own = rows.find(({ ours }) => ours)?.values[key];
      // Who did not get there is not better for being quick.
      const aim = columns.find((column) => column.wanted !== undefined);
      const arrived = (values) => !aim || values[aim.key] === aim.wanted;
      if (!compare || own === undefined) return [];
      if (wanted !== undefined) return own === wanted ? [] : [`- ${compare}: ends on ${own}, not ${wanted}`];
      const better = rows
        .filter(({ name, ours, values }) => name && !ours && values[key] < own * (1 - noise) && arrived(values))
        .toSorted((a, b) => a.values[key] - b.values[key])
        .map(({ title, values }) => `${title} ${shown(values[key], digits)}`);
      return better.length > 0 ? [`- ${compare}: ${shown(own, digits)}; less: ${better.join(', ')}`] : [];
    }),
  );
}

function shown(value, digits = value < 10 ? 2 : value < 100 ? 1 : 0) {
  const fixed = Number.isInteger(value) ? value : Number(value.toFixed(digits));
  return fixed.toLocaleString('en', { maximumFractionDigits: digits });
}
