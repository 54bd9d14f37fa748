import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, serveFolder, visit } from './browser.ts';
import { consumer, type Consumer } from './consumer.ts';
import { countersOf, saidIn } from './hostPage.ts';

/** The elements in apps of other frameworks, and of two Reacts: the same app in each, from the packed file. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { name: 'React 19', file: 'react-19.tsx', install: 'vite-app' },
  { name: 'React 18', file: 'react-18.jsx', install: 'react-18' },
  { name: 'Vue 3', file: 'vue.js', install: 'vue' },
  { name: 'Svelte 5', file: 'svelte.js', install: 'svelte' },
])('in an app of $name', ({ file, install }) => {
  let app: Consumer;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    app = await consumer('embed-apps', install);
    const options = ['build', '--mode', file, '--logLevel', 'warn'];
    const { stdout, stderr } = await app.tool('vite/bin/vite.js', options, { NODE_ENV: 'production' });
    expect(stdout + stderr).toBe('');
    server = await serveFolder(join(app.folder, 'dist'));
  });
  afterAll(async () => {
    await server?.stop();
    app?.remove();
  });

  test.runIf(file.endsWith('.tsx'))('elements are known to its types', async () => {
    const options = '--noEmit --strict --allowJs --jsx react-jsx --target es2022 --module esnext --types react';
    const { stdout } = await app.tool('typescript/bin/tsc', [`src/${file}`, ...options.split(' ')]);
    expect(stdout).toBe('');
  });

  test.runIf(file === 'vue.js')('elements are known to its templates', async () => {
    const { stdout } = await app.node(['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'vue.tsconfig.json']);
    expect(stdout).toBe('');
  });

  test('elements take what the app gives, tell it what readers do, and keep their place when they are sorted', async () => {
    const { page, messages, close } = await visit(browser, server.url);
    const press = (id: string) => page.locator(`#${id}`).click();
    const says = (phrase: string) => expect.poll(() => saidIn(page, 'bayan-stats-badge')).toBe(phrase);
    await says('310 delegates');
    await press('more');
    await says('311 delegates');
    await press('speak');
    await says('311 مندوبًا');
    await press('none');
    await expect.poll(() => page.locator('bayan-stats-badge').innerText()).toBe('no figure');
    const counter = page.locator('#carousel-1 [part=counter]');
    expect(await page.locator('#carousel-1 [part=thumbnail]').count()).toBe(3);
    await page.locator('#carousel-1 [part=next]').click();
    await expect.poll(() => page.locator('output').innerText()).toBe('1');
    const before = await counter.innerText();
    expect(before).toContain('2');
    await press('sort');
    await expect.poll(() => order(page)).toEqual(['carousel-2', 'carousel-1']);
    await expect.poll(() => counter.innerText()).toBe(before);
    expect(messages).toEqual([]);
    await close();
  });

  test('elements that are taken away leave nothing', async () => {
    const { page, messages, close } = await visit(browser, server.url);
    const rounds = async (count: number) => {
      for (let round = 0; round < 2 * count; round++) {
        await page.evaluate(async () => {
          document.querySelector<HTMLElement>('#toggle')!.click();
          await new Promise(requestAnimationFrame);
        });
      }
      return countersOf(page);
    };
    await page.locator('#carousel-2 [part=next]').waitFor();
    const before = await rounds(5);
    const after = await rounds(20);
    expect(after.JSEventListeners).toBeLessThanOrEqual(before.JSEventListeners! + 5);
    expect(after.Nodes).toBeLessThanOrEqual(before.Nodes! + 100);
    expect(messages).toEqual([]);
    await close();
  });
});

function order(page: Page): Promise<string[]> {
  return page.locator('bayan-image-carousel').evaluateAll((all) => all.map(({ id }) => id));
}
