import { inPage, median, rotated } from './browser.mjs';

const CLICKS = 50;

/** Quick clicks on the next button: where it ends, and when it stands still. */
export async function moveTable(url, rounds, candidates, tell) {
  const samples = new Map(candidates.map(({ name }) => [name, []]));
  const reasons = new Map();
  for (let round = 0; round < rounds; round++) {
    tell(`moves, round ${round + 1} of ${rounds}`);
    for (const { name, next } of rotated(candidates, round)) {
      if (!next) reasons.set(name, 'has no buttons');
      if (reasons.has(name)) continue;
      const found = await inPage(url, async (page, probe) => {
        await page.evaluate((candidate) => window.bench.load(candidate), name);
        await page.evaluate(() => window.bench.mount(1, 60));
        const before = await probe.idle();
        const moved = await page.evaluate(([button, times]) => window.bench.clicks(button, times), [next, CLICKS]);
        return { ...moved, work: (await probe.idle()) - before };
      });
      if (found.reason) reasons.set(name, found.reason);
      else samples.get(name).push(found);
    }
  }
  return {
    title: 'Fifty quick clicks',
    note: `On the next button, 70 ms apart, with 60 pictures: the picture that stands in the middle of the view at the end (${CLICKS + 1} is asked for; – for none), milliseconds from the last click until nothing moves, and all work of the main thread. Medians of ${rounds} rounds.`,
    columns: [
      { key: 'picture', head: 'picture', wanted: CLICKS + 1, compare: 'quick clicks' },
      { key: 'settled', head: 'settled after', compare: 'settling after quick clicks', noise: 0.1 },
      { key: 'work', head: 'all work', ratio: true, compare: 'all work of quick clicks', noise: 0.1 },
    ],
    rows: candidates.map((candidate) => {
      const list = samples.get(candidate.name);
      const of = (key) => (list.length > 0 ? median(list.map((one) => one[key])) : undefined);
      const values = { picture: of('picture') || undefined, settled: of('settled'), work: of('work') };
      return { ...candidate, values, reasons: [reasons.get(candidate.name)].filter(Boolean) };
    }),
  };
}
