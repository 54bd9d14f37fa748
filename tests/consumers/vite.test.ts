import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, hydrated, look, openBrowser, serveFolder, visit, type Shown } from './browser.ts';
import { consumer, type Consumer } from './consumer.ts';
import { rootsOf, samples, shown } from './samples.ts';

const VITE = 'vite/bin/vite.js';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { react: '19', install: 'vite-app', mode: 'production' },
  { react: '19', install: 'vite-app', mode: 'development' },
  { react: '18', install: 'react-18', mode: 'development' },
])('a Vite app, React $react, $mode', ({ install, mode }) => {
  let app: Consumer;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let inBrowser: Record<string, Shown>;

  beforeAll(async () => {
    app = await consumer('vite-app', install);
    const env = { NODE_ENV: mode };
    const build = await app.tool(VITE, ['build', '--mode', mode, '--logLevel', 'warn'], env);
    await app.tool(
      VITE,
      ['build', '--mode', mode, '--logLevel', 'warn', '--ssr', 'src/server.tsx', '--outDir', 'dist/server'],
      env,
    );
    const prerender = await app.node(['prerender.js'], { ...env, TZ: 'America/New_York', LANG: 'C' });
    expect(build.stderr + prerender.stdout + prerender.stderr, 'build and server are silent').toBe('');
    server = await serveFolder(join(app.folder, 'dist'));
  });
  afterAll(async () => {
    await server?.stop();
    app?.remove();
  });

  test('shows each component in a browser, styled, without a message', async () => {
    const { page, messages, close } = await visit(browser, server.url);
    await hydrated(page);
    inBrowser = await look(page);
    expect(Object.keys(inBrowser).sort()).toEqual([...shown(), 'app'].sort());
    expect(Object.entries(inBrowser).filter(([, { visible }]) => !visible)).toEqual([]);
    for (const [name, { root, styled }] of samples) {
      if (!root || !styled) continue;
      const [part, property, value] = styled;
      const found = await page
        .locator(`[data-sample^="${name} "] .${root} ${part}`)
        .evaluateAll((parts, css) => parts.map((element) => getComputedStyle(element).getPropertyValue(css)), property);
      expect(new Set(found), `${name} ${part} ${property}`).toEqual(new Set([value]));
    }
    expect(Object.values(inBrowser['StatsBadge ar']!.looks)[0]!.style[0]).toContain('border-block-start-width: 2px;');
    expect(messages).toEqual([]);
    await close();
  });

  describe.each(['sheet', 'linked'])('rendered on the server (%s)', (kind) => {
    test('is styled without any script as it is with scripts', async () => {
      const { page, messages, close } = await visit(browser, `${server.url}/${kind}.html`, 'off');
      const bare = await look(page);
      // The app's own styled component has no part in the kit's style sheet.
      const { app: _, ...kit } = inBrowser;
      expect(differences(kind === 'linked' ? kit : inBrowser, bare, { html: false })).toEqual([]);
      expect(messages).toEqual([]);
      await close();
    });

    test('is taken over without a message, a change or a shift', async () => {
      const { page, messages, release, close } = await visit(browser, `${server.url}/${kind}.html`, 'held');
      const { app: own, ...kit } = await look(page);
      expect(Object.keys(kit).sort()).toEqual(shown());
      const before = kind === 'linked' ? kit : { ...kit, app: own! };
      release();
      await hydrated(page);
      expect(differences(before, await look(page))).toEqual([]);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      expect(messages).toEqual([]);
      await close();
    });
  });
});

describe('a Vite app that uses one component', () => {
  let app: Consumer;
  beforeAll(async () => {
    app = await consumer('vite-app');
  });
  afterAll(() => app?.remove());

  test('gets no code of the others, nor of styled-components', async () => {
    const bundleOf = async (line: string) => {
      writeFileSync(join(app.folder, 'src/one.ts'), line);
      await app.tool(VITE, ['build', '--config', 'one.config.js', '--logLevel', 'warn'], { NODE_ENV: 'production' });
      const chunks = readdirSync(join(app.folder, 'dist/one')).filter((file) => file.endsWith('.js'));
      return chunks.map((file) => readFileSync(join(app.folder, 'dist/one', file), 'utf8')).join('\n');
    };
    const one = await bundleOf("export { DateText } from 'bayan-ui';");
    const every = await bundleOf("export * from 'bayan-ui';");
    const markers = ['data-styled', ...rootsOf().map((root) => `"${root.replace('bayan-', '')}"`)];
    expect(markers.filter((marker) => !every.includes(marker))).toEqual([]);
    expect(markers.filter((marker) => one.includes(marker))).toEqual([]);
  });
});
