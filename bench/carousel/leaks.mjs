import { sampled } from './browser.mjs';

const TIMES = 1000;

/** What is left when as many have come and gone. */
export async function leakTable(url, candidates, tell) {
  return {
    title: `${TIMES.toLocaleString('en')} mounts and unmounts`,
    note: 'What is there more than before, after garbage was collected: listeners and DOM nodes by Chromium’s count, and observers that still watch something.',
    columns: [
      { key: 'listeners', head: 'listeners', compare: 'listeners left', goal: 0 },
      { key: 'observers', head: 'observers', compare: 'observers left', goal: 0 },
      { key: 'nodes', head: 'nodes', compare: 'nodes left', goal: 0 },
    ],
    rows: await sampled(
      url,
      candidates,
      { 'mounts and unmounts': left },
      { tell, timeout: 120_000, init: watchObservers },
    ),
  };
}

async function left(page, probe) {
  const count = async (times) => {
    await page.evaluate((many) => window.bench.churn(many), times);
    await probe.collectGarbage();
    const { JSEventListeners: listeners, Nodes: nodes } = await probe.metrics();
    return { listeners, nodes, observers: await page.evaluate(() => window.observing) };
  };
  const before = await count(20);
  const after = await count(TIMES);
  return Object.fromEntries(Object.keys(after).map((key) => [key, Math.max(0, after[key] - before[key])]));
}

/** Counts observers that watch something, without keeping them. Runs in the page. */
export function watchObservers() {
  window.observing = 0;
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
    const Native = window[name];
    window[name] = class extends Native {
      #targets = new Set();
      #set(change) {
        const before = this.#targets.size > 0;
        change();
        window.observing += Number(this.#targets.size > 0) - Number(before);
      }
      observe(target, options) {
        this.#set(() => this.#targets.add(target));
        super.observe(target, options);
      }
      unobserve(target) {
        this.#set(() => this.#targets.delete(target));
        super.unobserve(target);
      }
      disconnect() {
        this.#set(() => this.#targets.clear());
        super.disconnect();
      }
    };
  }
}
