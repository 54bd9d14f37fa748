import { BASE } from './candidates.mjs';

/**
 * @typedef {{ key: string, head: string, ratio?: boolean, wanted?: number, digits?: number, compare?: string, noise?: number }} Column
 *   `compare` names what is compared, less being better; `noise` is the share that counts as equal.
 * @typedef {{ name?: string, title: string, ours?: boolean, values: Record<string, number | undefined>, reasons?: string[] }} Row
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
