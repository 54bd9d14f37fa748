import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, hydrated, look, openBrowser, visit } from './browser.ts';
import { consumer, type Consumer } from './consumer.ts';
import { startServer } from './run.ts';
import { locales, samples } from './shared/samples.js';

type Fixture = { root?: string; behaves?: boolean };
const all = Object.entries<Fixture>(samples);
const still = all.filter(([, { behaves }]) => !behaves);
const inBoth = (list: [string, Fixture][]) => locales.flatMap((locale) => list.map(([name]) => `${name} ${locale}`)).sort();

/** What only the kit's or styled-components' code holds. */
const KIT = /bayan-[a-z]|styled-components|data-styled/;

let app: Consumer;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let url: string;

beforeAll(async () => {
  app = await consumer('next-app');
  const next = 'node_modules/next/dist/bin/next';
  const build = await app.node([next, 'build'], { NODE_ENV: 'production' });
  expect(build.stdout + build.stderr).not.toMatch(/warn/i);
  server = await startServer([next, 'start', '--port', '0'], /http:\/\/localhost:(\d+)[^]*Ready/, { cwd: app.folder, env: { NODE_ENV: 'production', TZ: 'America/New_York' } });
  url = `http://localhost:${server.match[1]}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  app?.remove();
});

/** Names of the style sheets that React put into the page, wherever they stand. */
function hoisted(page: Page, where: string): Promise<string[]> {
  return page.locator(`${where} style[data-href]`).evaluateAll((sheets) => sheets.flatMap((sheet) => sheet.getAttribute('data-href')!.split(' ')));
}

describe('a page of Server Components', () => {
  test('is styled without any script, each style once and in the head', async () => {
    const { page, messages, close } = await visit(browser, url, 'off');
    const shown = await look(page);
    expect(Object.keys(shown).sort()).toEqual(inBoth(still));
    expect(Object.entries(shown).filter(([, { visible }]) => !visible)).toEqual([]);
    const roots = still.flatMap(([, { root }]) => root ?? []).sort();
    expect((await hoisted(page, 'head')).sort()).toEqual(roots);
    expect(await page.locator('body style').count()).toBe(0);
    expect(messages).toEqual([]);
    await close();
  });

  test('loads no code of the kit, and hydrates without a message or a change', async () => {
    const bare = await visit(browser, url, 'off');
    const before = await look(bare.page);
    await bare.close();
    const { page, messages, scripts, close } = await visit(browser, url);
    await page.waitForLoadState('networkidle');
    const loaded = await scripts();
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter(({ text }) => KIT.test(text)).map((script) => script.url)).toEqual([]);
    expect(differences(before, await look(page))).toEqual([]);
    expect((await hoisted(page, 'head')).sort()).toEqual([...new Set(await hoisted(page, ''))].sort());
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  });
});

describe.each([
  { way: "the kit's style sheet", path: '/client' },
  { way: "styled-components' own set-up", path: '/registry' },
])('a page of client components, with $way', ({ path }) => {
  test('is styled without any script as it is with scripts, and hydrates without a message, a change or a shift', async () => {
    const bare = await visit(browser, url + path, 'off');
    const before = await look(bare.page);
    expect(Object.keys(before).sort()).toEqual(inBoth(all));
    await bare.close();
    const { page, messages, scripts, close } = await visit(browser, url + path);
    await hydrated(page);
    const after = await look(page);
    expect(differences(before, after)).toEqual([]);
    expect((await scripts()).some(({ text }) => KIT.test(text)), 'the search for code of the kit finds it here').toBe(true);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  });
});

test('Server Components look as client components do', async () => {
  const [server, client] = await Promise.all(['/', '/registry'].map((path) => visit(browser, url + path, 'off')));
  const [first, second] = await Promise.all([look(server!.page), look(client!.page)]);
  expect(differences(first, second, { html: false, box: false })).toEqual([]);
  await Promise.all([server!.close(), client!.close()]);
});
