import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import { samples } from './samples.ts';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
}

/** What a server calls its files, by their ending. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A plain file server on a free port. */
export async function serveFolder(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

export interface Visit {
  page: Page;
  /** Whatever the browser said: console, uncaught errors, failed requests. */
  messages: string[];
  /** Addresses and text of the scripts that came. */
  scripts(): Promise<{ url: string; text: string }[]>;
  /** Lets the held scripts come. */
  release(): void;
  close(): Promise<void>;
}

/**
 * Opens a reader's page: a zone and a language other than the server's, and a dark screen.
 * @param scripts `off`: a browser without JavaScript; `held`: the page is painted before its scripts come.
 */
export async function visit(browser: Browser, url: string, scripts: 'on' | 'off' | 'held' = 'on'): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    locale: 'ar-EG',
    timezoneId: 'Asia/Tokyo',
    colorScheme: 'dark',
    javaScriptEnabled: scripts !== 'off',
  });
  await context.addInitScript(watchShifts);
  const page = await context.newPage();
  const messages: string[] = [];
  const loaded: Promise<{ url: string; text: string }>[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('Download the React DevTools')) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Without JavaScript, a preloaded script may be given up.
    if (scripts !== 'off' || request.resourceType() !== 'script') messages.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    loaded.push(response.text().then((text) => ({ url: response.url(), text })));
  });
  let release = () => {};
  if (scripts === 'held') {
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => document.readyState === 'interactive' && performance.getEntriesByType('paint').length > 0,
    );
  } else {
    await page.goto(url, { waitUntil: 'load' });
  }
  return { page, messages, scripts: () => Promise.all(loaded), release, close: () => context.close() };
}

export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.documentElement.hasAttribute('data-hydrated') && document.readyState === 'complete',
  );
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

declare global {
  interface Window {
    shifts: number[];
  }
}

function watchShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** One element of a sample: where it stands, and its whole computed style with that of its `::before` and `::after`. */
export interface Look {
  box: string;
  style: string[];
}

export interface Shown {
  /** Without what a script of the component adds. */
  html: string;
  visible: boolean;
  looks: Record<string, Look>;
}

/** What a page shows of each sample, by its name; not the look of parts that change when their script has come. */
export async function look(page: Page): Promise<Record<string, Shown>> {
  const behaving = samples.flatMap(([name, { behaves }]) => (behaves ? [[name, behaves] as const] : []));
  const changing = Object.fromEntries(behaving.map(([name, { look }]) => [name, look]));
  const shown = await page.evaluate(readSamples, changing);
  for (const [name, { markup }] of behaving) {
    for (const [key, sample] of Object.entries(shown)) {
      if (key.startsWith(`${name} `)) sample.html = sample.html.replace(markup, '');
    }
  }
  return shown;
}

/** Runs in the page. Of a style it keeps what is not as in the page's own body. */
function readSamples(changing: Record<string, string>): Record<string, Shown> {
  const plain = getComputedStyle(document.body);
  const usual = [...plain].map((property) => [property, plain.getPropertyValue(property)] as const);
  const stylesOf = (element: Element) =>
    ['', '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo || null);
      if (pseudo && ['none', 'normal'].includes(style.content)) return '';
      let own = '';
      for (const [property, value] of usual) {
        const found = style.getPropertyValue(property);
        if (found !== value) own += `${property}: ${found}; `;
      }
      return own;
    });
  const shown: Record<string, Shown> = {};
  for (const holder of document.querySelectorAll<HTMLElement>('[data-sample]')) {
    const name = holder.dataset.sample!;
    const unlike = changing[name.split(' ')[0]!];
    const box = holder.firstElementChild?.getBoundingClientRect();
    const looks: Record<string, Look> = {};
    holder.querySelectorAll('*').forEach((element, index) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const key = `${index} <${element.localName} part="${element.getAttribute('part') ?? ''}">`;
      looks[key] = {
        box: [x, y + scrollY, width, height].join(' '),
        style: unlike && element.matches(unlike) ? [] : stylesOf(element),
      };
    });
    const filled = holder.innerText.trim() !== '' || holder.querySelector('img') !== null;
    shown[name] = { html: holder.innerHTML, visible: filled && !!box && box.width > 0 && box.height > 0, looks };
  }
  return shown;
}

/** What differs between two looks at a page, in words; nothing when they are the same. */
export function differences(
  before: Record<string, Shown>,
  after: Record<string, Shown>,
  { html = true, box = true } = {},
): string[] {
  const found: string[] = [];
  for (const [name, sample] of Object.entries(before)) {
    const other = after[name];
    if (!other) found.push(`${name}: not there`);
    if (!other) continue;
    if (html && sample.html !== other.html) found.push(`${name}: ${sample.html}\nis now ${other.html}`);
    if (Object.keys(sample.looks).length !== Object.keys(other.looks).length) found.push(`${name}: other elements`);
    for (const [element, seen] of Object.entries(sample.looks)) {
      const now = other.looks[element];
      if (!now) continue;
      if (box && seen.box !== now.box) found.push(`${name} ${element}: box ${seen.box} is now ${now.box}`);
      seen.style.forEach((css, index) =>
        found.push(...restyled(css, now.style[index] ?? '').map((text) => `${name} ${element}: ${text}`)),
      );
    }
  }
  return found.slice(0, 20);
}

/** Declarations that only one of the two has. */
function restyled(before: string, after: string): string[] {
  if (before === after) return [];
  const [old, now] = [before.split('; '), after.split('; ')];
  const gone = old.filter((declaration) => !now.includes(declaration)).map((declaration) => `no more ${declaration}`);
  return gone.concat(
    now.filter((declaration) => !old.includes(declaration)).map((declaration) => `now ${declaration}`),
  );
}
