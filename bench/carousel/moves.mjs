import { sampled } from './browser.mjs';

const CLICKS = 50;

/** Quick clicks on the next button: where it ends, and when it stands still. */
async function clicks(page, probe, { next }) {
  if (!next) throw new Error('has no buttons');
  await page.evaluate(() => window.bench.mount(1, 60));
  const before = await probe.idle();
  const moved = await page.evaluate(([button, times]) => window.bench.clicks(button, times), [next, CLICKS]);
  return { ...moved, work: (await probe.idle()) - before };
}

export async function moveTable(url, rounds, candidates, tell) {
  return {
    title: 'Fifty quick clicks',
    note: `On the next button, 70 ms apart, with 60 pictures: the picture that stands in the middle of the view at the end (${CLICKS + 1} is asked for; 0 is none), milliseconds from the last click until nothing moves, and all work of the main thread. Rounds: ${rounds}, medians.`,
    columns: [
      { key: 'picture', head: 'picture', wanted: CLICKS + 1, compare: 'quick clicks' },
      { key: 'settled', head: 'settled after', compare: 'settling after quick clicks', goal: 150, noise: 0.1 },
      { key: 'work', head: 'all work', ratio: true, compare: 'all work of quick clicks', noise: 0.1 },
    ],
    rows: await sampled(url, candidates, { '50 clicks': clicks }, { rounds, tell }),
  };
}
