import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs';

const folder = new URL('../dist/embed/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), 'utf8');
const bytes = (code) => brotliCompressSync(code).length;

/** A script with everything that it and its parts import without being asked. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) withImports(name, found);
  return found;
}

const sum = (files) => [...files].reduce((total, file) => total + bytes(read(file)), 0);

/** What a page loads that has these components on it. */
function loadedFor(...modules) {
  const chunks = readdirSync(folder).filter((file) => /^[A-Za-z.]+-[\w-]{8}\.js$/.test(file));
  const found = new Set(['bayan.js']);
  for (const name of modules) {
    for (const file of chunks) if (file.startsWith(`${name}-`)) withImports(file, found);
  }
  return found;
}

export async function embedByteRows() {
  const { module } = await runnerImport('./scripts/embed.ts', { configFile: false, logLevel: 'error' });
  const four = ['ArticleHeader', 'PullQuote', 'StatsBadge', 'ImageCarousel'];
  const versions = /^bayan-|^frames?[.-]|^(es|fa|fr|he|ur)-|\.d\.ts$|\.json$/;
  const all = readdirSync(folder).filter((file) => file.endsWith('.js') && !versions.test(file) && read(file));
  return [
    ['bayan-stats-badge.js alone (goal 8,500)', bytes(read('bayan-stats-badge.js'))],
    ['the same over React and react-dom', bytes(await module.elementOverReact('statsBadge'))],
    ['bayan.js on a page with a badge', sum(loadedFor('still', 'StatsBadge'))],
    ['more where an element has children to read', sum(loadedFor('still', 'children')) - sum(loadedFor('still'))],
    ['bayan.js on a page with the four (goal 16,000)', sum(loadedFor('still', 'live', ...four))],
    ['bayan.js with all that it can load (goal 40,000)', sum(all)],
  ];
}

/**
 * From the start of the page to 100 badges laid out, beside the same as plain HTML with one style sheet. Each load has a
 * context of its own, so nothing is cached, and is compared with the load beside it. The work of the page's thread is told
 * apart, which what else a machine does hardly changes.
 */
export async function embedTimeRows() {
  const { staticHtml } = await import('../dist/server.js');
  const label = { en: { one: '{n} delegate', other: '{n} delegates' } };
  const plain = [];
  for (let value = 1; value <= 100; value++) {
    plain.push(await staticHtml('bayan-stats-badge', { value, label }, { lang: 'en', styles: false }));
  }
  const embedded = plain.map(
    (_html, at) => `<bayan-stats-badge value="${at + 1}" label='${JSON.stringify(label)}'></bayan-stats-badge>`,
  );
  const page = (head, body) =>
    `<!doctype html><html lang="en"><head>${head}</head><body>${body.join('')}</body></html>`;
  const pages = {
    '/plain': page('<link rel="stylesheet" href="/styles.css">', plain),
    '/embed': page('<script src="/embed/bayan-stats-badge.js"></script>', embedded),
  };
  const server = createServer((request, response) => {
    if (pages[request.url]) return response.setHeader('content-type', 'text/html').end(pages[request.url]);
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    response.setHeader('content-type', request.url.endsWith('.css') ? 'text/css' : 'text/javascript');
    response.end(readFileSync(new URL(`../dist${request.url}`, import.meta.url)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const ready = [];
  const work = [];
  for (let round = 0; round < 31; round++) {
    const times = {};
    for (const path of round % 2 ? ['/plain', '/embed'] : ['/embed', '/plain']) {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const client = await context.newCDPSession(tab);
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      await tab.goto(`http://127.0.0.1:${server.address().port}${path}`, { waitUntil: 'load' });
      const time = await tab.evaluate(async () => {
        const isReady = () =>
          [...document.body.children].every((one) => (one.shadowRoot ?? one).querySelector('[part=noun]'));
        while (!isReady()) await new Promise((resolve) => setTimeout(resolve));
        void document.body.offsetHeight;
        return performance.now();
      });
      const { metrics } = await client.send('Performance.getMetrics');
      times[path] = { time, work: metrics.find(({ name }) => name === 'TaskDuration').value };
      await context.close();
    }
    // The first loads warm the browser.
    if (round === 0) continue;
    ready.push(times['/embed'].time / times['/plain'].time);
    work.push(times['/embed'].work / times['/plain'].work);
  }
  await browser.close();
  server.close();
  const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
  return [
    ['ready, to plain HTML with a style sheet (goal 1.5)', median(ready)],
    ['work of the thread until then, to the same', median(work)],
  ];
}
