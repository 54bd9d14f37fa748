import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, TYPES } from './browser.ts';
import { repository } from './run.ts';

/** What a security policy forbids everything else beside: as strict as a site can be. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Somebody's page with our script on it. */
export interface HostPage {
  page: Page;
  /** Whatever the browser said: console, uncaught errors, refusals. */
  messages: string[];
  close(): Promise<void>;
}

export interface HostOptions {
  /** `Content-Security-Policy`. */
  policy?: string;
  /** Files of the embed that the server does not have. */
  missing?: RegExp;
  /** The files of the embed are for pages of every origin. */
  cors?: boolean;
  /** Other files, by path. */
  files?: Record<string, string>;
  /** Part of the page that is sent only when the page asks for `/more`. */
  more?: string;
  /** Without a doctype. */
  quirks?: boolean;
  scripts?: boolean;
  /** Of the window, in px. */
  width?: number;
}

/** The built script as a page loads it. */
export const SCRIPT = '<script type="module" src="/embed/bayan.js"></script>';

/** For all tests of a file: a browser, and a server of pages that are made up in the test. */
export function hostPages(): Pick<Host, 'visit' | 'elsewhere'> {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    browser = await openBrowser();
    host = await openHost(browser);
  });
  afterAll(async () => {
    await host?.stop();
    await browser?.close();
  });
  return { visit: (...page) => host.visit(...page), elsewhere: () => host.elsewhere() };
}

type Host = Awaited<ReturnType<typeof openHost>>;

/** The built embeds are under `/embed/`. */
async function openHost(browser: Browser) {
  let html = '';
  let current: HostOptions = {};
  let later: (() => void) | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const policy = current.policy ? { 'content-security-policy': current.policy } : {};
    const origins = current.cors && pathname.startsWith('/embed/') ? { 'access-control-allow-origin': '*' } : {};
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...policy, ...origins }).end(body);
    const own = current.files?.[pathname];
    if (own !== undefined) return send(TYPES[extname(pathname)] ?? 'text/html', own);
    if (pathname === '/' && current.more !== undefined) {
      later = () => response.end(current.more);
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy }).write(html);
    }
    if (pathname === '/more') later?.();
    if (pathname === '/') return send('text/html', html);
    if (pathname === '/favicon.ico' || pathname === '/more') return response.writeHead(204).end();
    const file = pathname.startsWith('/embed/')
      ? join(repository, 'dist', pathname)
      : join(repository, '.storybook/public', pathname);
    if (!existsSync(file) || extname(file) === '' || current.missing?.test(pathname)) {
      return response.writeHead(404).end();
    }
    return send(TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function visit(head: string, body: string, options: HostOptions & { lang?: string } = {}): Promise<HostPage> {
    current = options;
    const lang = options.lang === undefined ? '' : ` lang="${options.lang}"`;
    html = `${options.quirks ? '' : '<!doctype html>'}<html${lang}><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}${options.more === undefined ? '</body></html>' : ''}`;
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1000, height: 800 },
      javaScriptEnabled: options.scripts !== false,
    });
    const page = await context.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    await page.goto(url, { waitUntil: 'load' });
    return { page, messages, close: () => context.close() };
  }

  return {
    visit,
    /** Address of the same server as another origin. */
    elsewhere: () => url.replace('127.0.0.1', 'localhost'),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The text inside an element as it is read out, once its code has come. */
export async function saidIn(page: Page, selector: string): Promise<string> {
  const root = page.locator(`${selector} >> [lang][dir]`).first();
  await root.waitFor();
  return (await root.innerText())
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the page holds once nobody's things are swept away: `Nodes`, `JSEventListeners` and more. */
export async function countersOf(page: Page): Promise<Record<string, number>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
