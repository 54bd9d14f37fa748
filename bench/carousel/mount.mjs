import { inPage, median, rotated } from './browser.mjs';

/** Each in a page of its own. */
const MEASURES = {
  one: (page) => page.evaluate(() => window.bench.warm(40)).then((one) => ({ one })),
  fifty: (page, probe) => mounted(page, probe, 50, 9).then(([ms, work]) => ({ fifty: ms, fiftyWork: work })),
  thousand: (page, probe) => mounted(page, probe, 1, 1000).then(([ms, work]) => ({ thousand: ms, thousandWork: work })),
};

/** ms of the mount up to its layout, and of all that the main thread did until it was idle. */
async function mounted(page, probe, copies, count) {
  await probe.collectGarbage();
  const before = await probe.idle();
  const ms = await page.evaluate(([many, pictures]) => window.bench.mount(many, pictures), [copies, count]);
  return [ms, (await probe.idle()) - before];
}

async function warmed(page, name) {
  await page.evaluate((candidate) => window.bench.load(candidate), name);
  await page.evaluate(() => window.bench.warm(20));
}

export async function mountTable(url, rounds, candidates, tell) {
  const samples = new Map(candidates.map(({ name }) => [name, {}]));
  const reasons = new Map(candidates.map(({ name }) => [name, {}]));
  for (let round = 0; round < rounds; round++) {
    tell(`mounts, round ${round + 1} of ${rounds}`);
    for (const [kind, measure] of Object.entries(MEASURES)) {
      for (const { name } of rotated(candidates, round)) {
        // What failed once is not tried again.
        if (kind in reasons.get(name)) continue;
        const found = await inPage(url, async (page, probe) => {
          await warmed(page, name);
          return measure(page, probe);
        });
        if (found.reason) reasons.get(name)[kind] = found.reason;
        else for (const [key, value] of Object.entries(found)) (samples.get(name)[key] ??= []).push(value);
      }
    }
  }
  return {
    title: 'Mounting',
    note: `In milliseconds, medians of ${rounds} rounds, everybody once a round and in another order each time; in brackets the ratio to the one by hand. A mount is \`flushSync\` and the layout after it, once the code is warm; “all work” is everything that the main thread did from then until it was idle (\`TaskDuration\`).`,
    columns: [
      { key: 'one', head: 'one', ratio: true, compare: 'mount of one', noise: 0.1 },
      { key: 'fifty', head: '50 carousels', ratio: true },
      { key: 'fiftyWork', head: '50: all work', ratio: true, compare: 'all work of 50 carousels', noise: 0.1 },
      { key: 'thousand', head: '1,000 pictures', ratio: true, compare: 'mount of 1,000 pictures', noise: 0.1 },
      { key: 'thousandWork', head: '1,000: all work', ratio: true, compare: 'all work of 1,000 pictures', noise: 0.1 },
    ],
    rows: candidates.map((candidate) => {
      const found = Object.entries(samples.get(candidate.name));
      const values = Object.fromEntries(found.map(([key, list]) => [key, median(list)]));
      return { ...candidate, values, reasons: Object.values(reasons.get(candidate.name)) };
    }),
  };
}

const PATIENCE = 20_000;

/** One carousel of very many pictures beside one of fifty. */
export async function manyTable(url, candidates, tell) {
  const rows = [];
  for (const candidate of candidates) {
    tell(`10,000 pictures: ${candidate.name}`);
    const values = {};
    const load = (page) => warmed(page, candidate.name);
    const reasons = [];
    for (const [count, key] of [
      [50, 'fifty'],
      [10_000, 'many'],
    ]) {
      const { reason } = await inPage(
        url,
        async (page, probe) => {
          await load(page);
          await probe.collectGarbage();
          const before = await probe.idle();
          values[key] = await page.evaluate((pictures) => window.bench.mount(1, pictures), count);
          values[`${key}Work`] = (await probe.idle()) - before;
          return {};
        },
        { timeout: PATIENCE },
      );
      if (reason) reasons.push(`${count.toLocaleString('en')} pictures: ${reason}`);
    }
    rows.push({ ...candidate, values, reasons });
  }
  return {
    title: '10,000 pictures',
    note: `Beside fifty, one mount each, in milliseconds; given up after ${PATIENCE / 1000} s.`,
    columns: [
      { key: 'fifty', head: '50: mount' },
      { key: 'fiftyWork', head: '50: all work' },
      { key: 'many', head: '10,000: mount', compare: 'mount of 10,000 pictures', noise: 0.1 },
      { key: 'manyWork', head: '10,000: all work', compare: 'all work of 10,000 pictures', noise: 0.1 },
    ],
    rows,
  };
}
