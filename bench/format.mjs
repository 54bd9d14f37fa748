import { formatDate, formatNumber, resolveLocale } from '../dist/intl.js';

const ROUNDS = 40;
const CALLS = 2000;

/** Formatting against a cached Intl object, every value a new one: ratios of medians. Goal 1.5. */
export function formatRows() {
  const locale = resolveLocale('ar');
  const numbers = new Intl.NumberFormat(locale.tag, { maximumFractionDigits: 3 });
  const dates = new Intl.DateTimeFormat(locale.tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  let next = 1;
  const DAY = 86_400_000;
  return [
    [
      'formatNumber to Intl.NumberFormat#format',
      ratio(
        () => formatNumber(next++ + 0.5, {}, locale),
        () => numbers.format(next++ + 0.5),
      ),
    ],
    [
      'the same of whole numbers, without Intl',
      ratio(
        () => formatNumber(next++, {}, locale),
        () => numbers.format(next++),
      ),
    ],
    [
      'formatDate to Intl.DateTimeFormat#formatToParts',
      ratio(
        () => formatDate(new Date(next++ * DAY), 'long', locale),
        () => dates.formatToParts(next++ * DAY),
      ),
    ],
    [
      'the same value again: formatDate',
      ratio(
        () => formatDate('2026-04-16', 'long', locale),
        () => dates.formatToParts(1_776_297_600_000),
      ),
    ],
  ];
}

function ratio(ours, theirs) {
  const times = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, run] of [ours, theirs].entries()) {
      const start = performance.now();
      for (let call = 0; call < CALLS; call++) run();
      times[index].push(performance.now() - start);
    }
  }
  const [a, b] = times.map((list) => list.toSorted((x, y) => x - y)[ROUNDS / 2]);
  return a / b;
}
