import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, hydrated, look, openBrowser, visit } from './browser.ts';
import { consumer, type Consumer } from './consumer.ts';
import { startServer } from './run.ts';
import { rootsOf, samples, shown } from './samples.ts';

const still = samples.filter(([, { behaves }]) => !behaves);

/** What only the kit's style, styled-components' code and the kit's language core hold. */
const MARKERS = [/bayan-[a-z]/, /data-styled/, /islamic-umalqura/];

let app: Consumer;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let url: string;

beforeAll(async () => {
  app = await consumer('next-app');
  const next = 'node_modules/next/dist/bin/next';
  const build = await app.node([next, 'build'], { NODE_ENV: 'production' });
  expect(build.stdout + build.stderr).not.toMatch(/warn/i);
  server = await startServer([next, 'start', '--port', '0'], /http:\/\/localhost:(\d+)[^]*Ready/, {
    cwd: app.folder,
    env: { NODE_ENV: 'production', TZ: 'America/New_York' },
  });
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
  return page
    .locator(`${where} style[data-href]`)
    .evaluateAll((sheets) => sheets.flatMap((sheet) => sheet.getAttribute('data-href')!.split(' ')));
}

describe('a page of Server Components', () => {
  test('is styled without any script, each style once and in the head', async () => {
    const { page, messages, close } = await visit(browser, url, 'off');
    const seen = await look(page);
    expect(Object.keys(seen).sort()).toEqual(shown(still));
    expect(Object.entries(seen).filter(([, { visible }]) => !visible)).toEqual([]);
    expect((await hoisted(page, 'head')).sort()).toEqual(rootsOf(still));
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
    expect(
      loaded.filter(({ text }) => MARKERS.some((marker) => marker.test(text))).map((script) => script.url),
    ).toEqual([]);
    expect(differences(before, await look(page))).toEqual([]);
    expect((await hoisted(page, 'head')).sort()).toEqual([...new Set(await hoisted(page, ''))].sort());
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  });
});

describe.each([
  { page: "client components, with the kit's style sheet", path: '/client', styles: rootsOf() },
  { page: "client components, with styled-components' own set-up", path: '/registry', styles: rootsOf() },
  // The style of its Server Components is no code.
  { page: 'Server Components and a client component', path: '/mixed', styles: ['bayan-image-carousel'] },
])('a page of $page', ({ path, styles }) => {
  test('is styled without any script as it is with scripts, and hydrates without a message, a change or a shift', async () => {
    const bare = await visit(browser, url + path, 'off');
    const before = await look(bare.page);
    expect(Object.keys(before).sort()).toEqual(shown());
    await bare.close();
    const { page, messages, scripts, close } = await visit(browser, url + path);
    await hydrated(page);
    expect(differences(before, await look(page))).toEqual([]);
    expect(await page.locator('.bayan-image-carousel[data-ready]').count(), 'the carousels behave').toBe(2);
    const code = (await scripts()).map(({ text }) => text).join('\n');
    expect(
      MARKERS.filter((marker) => !marker.test(code)),
      'the search for code of the kit finds it here',
    ).toEqual([]);
    expect(
      [...new Set([...code.matchAll(/\("[a-z]+","([a-z-]+)"\)\(\[/g)].map(([, name]) => `bayan-${name}`))].sort(),
      'their styles come, and that of what waits for a lightbox',
    ).toEqual([...styles, 'bayan-lightbox-waiting'].sort());
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
