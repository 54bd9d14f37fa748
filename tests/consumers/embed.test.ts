import { describe, expect, test } from 'vitest';
import type * as Server from '../../src/server.ts';
import { hostPages, saidIn, SCRIPT, STRICT } from './hostPage.ts';
import { delegates } from '../fixtures/nouns.ts';

const server: typeof Server = await import(/* @vite-ignore */ '../../dist/server.js' as string);
const host = hostPages();

const badge = (attributes = '', children = '310 delegates') =>
  `<bayan-stats-badge value="310" label='${JSON.stringify(delegates)}' ${attributes}>${children}</bayan-stats-badge>`;

describe('a page with the script', () => {
  test.each([
    ['ar', 'rtl', '310 مندوبين'],
    ['en', 'ltr', '310 delegates'],
  ])('shows the component in the language of the page: %s', async (lang, dir, phrase) => {
    const { page, messages, close } = await host.visit(SCRIPT, badge(), { lang });
    expect(await saidIn(page, 'bayan-stats-badge')).toBe(phrase);
    expect(await page.locator('.bayan-stats-badge').getAttribute('dir')).toBe(dir);
    expect(await page.locator('.bayan-stats-badge').evaluate((root) => getComputedStyle(root).borderTopWidth)).toBe(
      '2px',
    );
    expect(messages).toEqual([]);
    await close();
  });

  test('speaks its own language, else the nearest, and follows when that changes', async () => {
    const { page, close } = await host.visit(SCRIPT, `${badge('lang="ar" id="own"')}<div>${badge('id="page"')}</div>`, {
      lang: 'en',
    });
    expect(await saidIn(page, '#own')).toBe('310 مندوبين');
    expect(await saidIn(page, '#page')).toBe('310 delegates');
    await page.evaluate(() => document.querySelector('div')!.setAttribute('lang', 'fr'));
    await page.locator('#page >> [lang=fr]').first().waitFor();
    await page.evaluate(() => document.querySelector('div')!.setAttribute('lang', 'ar'));
    await page.locator('#page >> [lang=ar]').first().waitFor();
    expect(await saidIn(page, '#page')).toBe('310 مندوبين');
    await close();
  });

  test('runs under the strictest policy without a report', async () => {
    const { page, messages, close } = await host.visit(SCRIPT, badge(), { lang: 'ar', policy: STRICT });
    expect(await saidIn(page, 'bayan-stats-badge')).toBe('310 مندوبين');
    expect(await page.locator('.bayan-stats-badge').evaluate((root) => getComputedStyle(root).borderTopWidth)).toBe(
      '2px',
    );
    expect(messages).toEqual([]);
    await close();
  });

  test('shows the children where the script does not come', async () => {
    const without = await host.visit('', badge(), { lang: 'en' });
    expect(await without.page.locator('body').innerText()).toBe('310 delegates');
    await without.close();
  });

  test.each([/StatsBadge-/, /children-/])('shows the children where %s does not come', async (missing) => {
    const { page, messages, close } = await host.visit(SCRIPT, badge('', '<p>310 delegates</p>'), {
      lang: 'en',
      missing,
    });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('bayan-stats-badge p').isVisible()).toBe(true);
    expect(messages.filter((message) => !message.includes('404'))).toEqual([]);
    expect(messages, 'it was asked for').not.toEqual([]);
    await close();
  });

  test.each(['bayan', 'bayan-pull-quote'])(
    'comes alive by %s.js as a plain script from another origin',
    async (name) => {
      const script = `<script defer src="${host.elsewhere()}/embed/${name}.js"></script>`;
      const said = 'L’eau n’attend pas.';
      const quote = `<bayan-pull-quote lang="fr"><blockquote>${said}</blockquote></bayan-pull-quote>`;
      const { page, messages, close } = await host.visit(script, quote, { lang: 'fr', cors: true });
      expect(await saidIn(page, 'bayan-pull-quote')).toContain(said);
      expect(
        await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map((file) => file.name)
            .join(),
        ),
      ).toMatch(/\/fr-/);
      expect(messages).toEqual([]);
      await close();
    },
  );

  test('comes to life over the HTML of a server also where the words of its language do not come', async () => {
    const { elementHtml } = server;
    const images = [1, 2].map((at) => ({
      src: `/p${at}.svg`,
      alt: '',
      caption: `Salle ${at}`,
      width: 1200,
      height: 800,
    }));
    const served = await elementHtml('bayan-image-carousel', { images }, { lang: 'fr' });
    const { page, close } = await host.visit(SCRIPT, served, { lang: 'fr', missing: /\/fr-/ });
    await page.getByRole('button', { name: /Next|suivante/ }).click();
    await page.locator('[part=counter]', { hasText: '2' }).first().waitFor();
    await close();
  });
});
