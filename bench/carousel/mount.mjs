import { sampled } from './browser.mjs';

const PATIENCE = 20_000;

/** ms of a mount up to its layout once the code is warm, and of all that the main thread did until it was idle. */
const mount = (copies, count, key) => async (page, probe) => {
  await page.evaluate(() => window.bench.warm(20));
  await probe.collectGarbage();
  const before = await probe.idle();
  const ms = await page.evaluate(([many, pictures]) => window.bench.mount(many, pictures), [copies, count]);
  return { [key]: ms, [`${key}Work`]: (await probe.idle()) - before };
};

const warm = async (page) => {
  await page.evaluate(() => window.bench.warm(20));
  return { one: await page.evaluate(() => window.bench.warm(40)) };
};

export async function mountTable(url, rounds, candidates, tell) {
  const kinds = {
    'mount of one': warm,
    '50 carousels': mount(50, 9, 'fifty'),
    '1,000 pictures': mount(1, 1000, 'thousand'),
  };
  return {
    title: 'Mounting',
    note: `In milliseconds, rounds: ${rounds}, everybody once a round and in another order each time, medians; in brackets the ratio to the one by hand. A mount is \`flushSync\` and the layout after it, once the code is warm; “all work” is everything that the main thread did from then until it was idle (\`TaskDuration\`).`,
    columns: [
      { key: 'one', head: 'one', ratio: true, compare: 'mount of one', goal: 1.1, noise: 0.1 },
      { key: 'fifty', head: '50 carousels', ratio: true, compare: 'mount of 50 carousels', goal: 1.05, noise: 0.1 },
      { key: 'fiftyWork', head: '50: all work', ratio: true, compare: 'all work of 50 carousels', noise: 0.1 },
      {
        key: 'thousand',
        head: '1,000 pictures',
        ratio: true,
        compare: 'mount of 1,000 pictures',
        goal: 0.2,
        noise: 0.1,
      },
      { key: 'thousandWork', head: '1,000: all work', ratio: true, compare: 'all work of 1,000 pictures', noise: 0.1 },
    ],
    rows: await sampled(url, candidates, kinds, { rounds, tell }),
  };
}

export async function manyTable(url, candidates, tell) {
  const kinds = { 'fifty pictures': mount(1, 50, 'fifty'), '10,000 pictures': mount(1, 10_000, 'many') };
  const rows = await sampled(url, candidates, kinds, { tell, timeout: PATIENCE });
  for (const { values } of rows) values.times = values.many / values.fifty || undefined;
  return {
    title: '10,000 pictures',
    note: `Beside fifty, one mount each, in milliseconds; given up after ${PATIENCE / 1000} s.`,
    columns: [
      { key: 'fifty', head: '50: mount' },
      { key: 'fiftyWork', head: '50: all work' },
      { key: 'many', head: '10,000: mount', compare: 'mount of 10,000 pictures', noise: 0.1 },
      { key: 'manyWork', head: '10,000: all work', compare: 'all work of 10,000 pictures', noise: 0.1 },
      // About as long as fifty.
      {
        key: 'times',
        head: '10,000 to 50',
        compare: 'mount of 10,000 pictures to that of 50',
        goal: 1.1,
        digits: 2,
        noise: 0.1,
      },
    ],
    rows,
  };
}
