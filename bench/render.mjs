import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { chromium } from 'playwright';
import { build, runnerImport } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs';

const root = resolve(new URL('..', import.meta.url).pathname);
const folder = () => mkdtempSync(join(root, 'node_modules/.bench-'));
const production = { 'process.env.NODE_ENV': '"production"' };
/** The built package, as an app gets it. */
const alias = [{ find: /^.*\/src\/index\.ts$/, replacement: join(root, 'dist/index.js') }];

/** The page's own styles are printed like the package's: a template put together at each rendering is none of its doing. */
async function printedPage() {
  // Else the runner makes it development.
  process.env.NODE_ENV = 'production';
  const { module } = await runnerImport(join(root, 'scripts/doors.ts'), { configFile: false });
  return module.printStyles();
}

/** Server rendering of the press release against the same page in plain JSX: ms a page, and the ratio. */
export async function serverRows() {
  const outDir = folder();
  await build({
    configFile: false,
    logLevel: 'silent',
    define: production,
    plugins: [printedPage()],
    resolve: { alias },
    build: { ssr: join(root, 'bench/page.tsx'), outDir, rolldownOptions: { output: { entryFileNames: 'page.js' } } },
  });
  const { kitPage, PlainPage, treeOf } = await import(join(outDir, 'page.js'));
  const { createElement } = await import('react');
  const { renderToString } = await import('react-dom/server');
  const html = renderToString(kitPage());
  const tree = treeOf(new JSDOM(html).window.document.body.firstElementChild);
  const kit = () => renderToString(kitPage());
  const plain = () => renderToString(createElement(PlainPage, { tree }));
  const [kitMs, plainMs] = interleaved(kit, plain, 60);
  return [
    ['server: press release, ms', kitMs],
    ['server: the same in plain JSX, ms', plainMs],
    ['server: ratio (goal 1.5)', kitMs / plainMs],
    ['server: HTML, bytes', html.length],
  ];
}

function interleaved(a, b, rounds) {
  for (let warm = 0; warm < 100; warm++) {
    a();
    b();
  }
  const times = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of [a, b].entries()) {
      const start = performance.now();
      for (let repeat = 0; repeat < 10; repeat++) run();
      times[index].push((performance.now() - start) / 10);
    }
  }
  return times.map(median);
}

/** Mounting it in Chromium against plain JSX: ms up to layout, and the ratio. */
export async function mountRows() {
  const outDir = folder();
  await build({
    configFile: false,
    logLevel: 'silent',
    define: production,
    plugins: [printedPage()],
    resolve: { alias },
    build: {
      outDir,
      minify: true,
      rolldownOptions: { input: join(root, 'bench/client.tsx'), output: { entryFileNames: 'client.js' } },
    },
  });
  const server = createServer(async (request, response) => {
    const script = request.url === '/client.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(
      script
        ? await readFile(join(outDir, 'client.js'))
        : '<!doctype html><body><script type="module" src="/client.js"></script>',
    );
  }).listen(0);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForFunction(() => 'mountTimes' in window);
    const times = await page.evaluate(() => window.mountTimes(60));
    const [kit, plain] = [median(times.kit), median(times.plain)];
    return [
      ['browser: mount of the press release, ms', kit],
      ['browser: the same in plain JSX, ms', plain],
      ['browser: ratio (goal 1.3)', kit / plain],
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
