import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
/** Small, but not so small that a wide `srcset` makes it nothing. */
const PICTURE = await sharp({ create: { width: 96, height: 64, channels: 3, background: '#789' } })
  .png()
  .toBuffer();
const executablePath = await findChromium();

/** Serves a built page, every picture, and documents by path. Isolated, since only there clocks are exact. */
export async function serve(outDir, documents = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname);
    const send = (type, body) => {
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'max-age=3600',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(body);
    };
    if (/^\/(pictures\/|favicon)/.test(path)) return send('image/png', PICTURE);
    if (path in documents) return send('text/html; charset=utf-8', documents[path]);
    try {
      return send(TYPES[extname(path)] ?? 'application/octet-stream', await readFile(join(outDir, path)));
    } catch {
      return response.writeHead(404).end();
    }
  }).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://localhost:${server.address().port}`, close: () => server.close() };
}

/**
 * Runs `measure` in a page of its own, in a browser of its own process: what hangs is ended with it.
 * @returns What it measured, or `{ reason }` of why it could not.
 */
export async function inPage(address, measure, { timeout = 60_000, init } = {}) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${timeout / 1000} s`)), timeout);
  });
  const run = async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) errors.push(line.text());
    });
    if (init) await page.addInitScript(init);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in window);
    return measure(page, new Probe(devtools), errors);
  };
  try {
    return await Promise.race([run(), late]);
  } catch (error) {
    return { reason: String(error.message ?? error).split('\n')[0] };
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

/**
 * Measures each candidate in pages of its own: everybody once a round, in another order each time.
 * @param {Record<string, (page, probe, candidate) => Promise<Record<string, number>>>} kinds By what they are called.
 * @returns Rows with the median of each value, and a reason for each kind that could not be measured.
 */
export async function sampled(url, candidates, kinds, { rounds = 1, tell, ...options }) {
  const rows = candidates.map((candidate) => ({ ...candidate, samples: {}, failed: {} }));
  for (let round = 0; round < rounds; round++) {
    for (const [kind, measure] of Object.entries(kinds)) {
      tell(`${kind}, round ${round + 1} of ${rounds}`);
      for (const { samples, failed, ...candidate } of rotated(rows, round)) {
        // What failed once is not tried again.
        if (kind in failed) continue;
        const run = async (page, probe) => {
          await page.evaluate((name) => window.bench.load(name), candidate.name);
          return measure(page, probe, candidate);
        };
        const { reason, ...values } = await inPage(url, run, options);
        if (reason) failed[kind] = reason;
        for (const [key, value] of Object.entries(values)) (samples[key] ??= []).push(value);
      }
    }
  }
  return rows.map(({ samples, failed, ...candidate }) => ({
    ...candidate,
    values: Object.fromEntries(Object.entries(samples).map(([key, list]) => [key, median(list)])),
    reasons: Object.entries(failed).map(([kind, reason]) => `${kind}: ${reason}`),
  }));
}

/** The page as Chromium's DevTools see it. */
class Probe {
  constructor(devtools) {
    this.devtools = devtools;
  }

  /** `TaskDuration` in ms, `JSEventListeners`, `Nodes` and others. */
  async metrics() {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    const { TaskDuration, ...rest } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { ...rest, TaskDuration: TaskDuration * 1000 };
  }

  async collectGarbage() {
    for (let time = 0; time < 3; time++) await this.devtools.send('HeapProfiler.collectGarbage');
  }

  /** Waits until the main thread has done nothing for two tenths of a second; its work in ms until then. */
  async idle() {
    for (let still = 0, before = 0; ;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { TaskDuration } = await this.metrics();
      still = TaskDuration - before < 2 ? still + 1 : 0;
      if (still === 2) return TaskDuration;
      before = TaskDuration;
    }
  }
}

/** The kind of browser, for the report. */
export async function browserVersion() {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const version = browser.version();
  await browser.close();
  return version;
}

export function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** Rotated, so that nobody is always first. */
export function rotated(list, by) {
  return [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
}
