import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { hostPages, saidIn, SCRIPT, STRICT, type HostOptions } from './hostPage.ts';
import { published } from './pack.ts';
import { delegates } from '../fixtures/nouns.ts';

/** Pages that mean no good, or do not know what they do: the element looks as on a quiet page, and so does the page. */

const host = hostPages();

const label = JSON.stringify(delegates);
const picture = (at: number) =>
  `<figure><img src="/p${at}.svg" alt="Hall ${at}" width="1200" height="800"><figcaption>The hall <small>Photo: Layla Haddad</small></figcaption></figure>`;
const pictures: Record<string, string> = { '/p1.svg': SVG('#1b4fa8'), '/p2.svg': SVG('#b3261b') };

function SVG(fill: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="${fill}"/></svg>`;
}

const EMBEDS = `
<bayan-article-header><p>Press release</p><h2>The Tangier Declaration</h2><p>Water for all.</p><p><time datetime="2026-03-12">12 March</time></p></bayan-article-header>
<bayan-pull-quote><blockquote>We shall leave no one behind.</blockquote><figcaption><b>Amina Ben Saleh</b><span>President</span></figcaption></bayan-pull-quote>
<bayan-stats-badge value="310" label='${label}' note="took part"></bayan-stats-badge>
<bayan-stats-group><dl><dt>delegates</dt><dd>310</dd><dt>countries</dt><dd>150</dd></dl></bayan-stats-group>
<bayan-figure>${picture(1)}</bayan-figure>
<bayan-image-carousel>${picture(1)}${picture(2)}</bayan-image-carousel>`;

const INLINE = `<bayan-count value="310" forms='${label}'></bayan-count><bayan-number-text value="310"></bayan-number-text>`;

const RESETS = `* { all: unset; letter-spacing: 2px !important; direction: ltr !important }
  html { font-size: 62.5% } button { inline-size: 100%; text-transform: uppercase } figure { margin: 40px }
  img { max-width: none; border: 9px solid lime } p { text-indent: 3em; line-height: 3 }
  body { display: block; text-align: center; font: italic small-caps 700 9px/3 cursive; color: red; word-spacing: 1em;
    white-space: pre; text-shadow: 2px 2px red; visibility: visible; quotes: none; list-style: square; cursor: help }`;

/** Style sheets that pages really have, in either direction; the last is a theme (GPL 2, as is WordPress; only read here). */
const SHEETS = {
  bootstrap: [['bootstrap@5.3.8', 'dist/css/bootstrap.css', 'dist/css/bootstrap.rtl.css']],
  wordpress: [
    ['@wordpress/block-library@11.1.0', 'build-style/common.css', 'build-style/common-rtl.css'],
    ['@wordpress/block-library@11.1.0', 'build-style/style.css', 'build-style/style-rtl.css'],
    ['@wordpress/block-library@11.1.0', 'build-style/theme.css', 'build-style/theme-rtl.css'],
    ['undescores-for-npm@1.0.0', 'style.css', 'rtl.css'],
  ],
} as const;

async function sheetOf(name: keyof typeof SHEETS, dir: string): Promise<string> {
  let css = '';
  for (const [source, ltr, rtl] of SHEETS[name]) css += await published(source, dir === 'rtl' ? rtl : ltr);
  return css;
}

type Boxes = Record<string, string[]>;

/** What stands in each element: tag, part, size and the styles that hosts are known to change. */
async function boxes(page: Page): Promise<Boxes> {
  for (const tag of ['article-header', 'pull-quote', 'stats-badge', 'stats-group', 'figure', 'image-carousel']) {
    await page.locator(`bayan-${tag} >> [lang][dir]`).first().waitFor();
  }
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.embeds > *')].map((one) => [
        one.localName,
        [...one.shadowRoot!.querySelectorAll(':not(slot)')].map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const names =
            'direction font letter-spacing word-spacing text-transform text-indent text-align line-height color white-space text-shadow cursor list-style-type margin padding border quotes';
          const values = names.split(' ').map((name) => style.getPropertyValue(name));
          return [element.localName, element.getAttribute('part'), width, height, ...values].join(' | ');
        }),
      ]),
    ),
  );
}

const sheet = (name: keyof typeof SHEETS) => `<link rel="stylesheet" href="/${name}.css">`;
const stage = (dir: string, name = '') =>
  `<div class="embeds ${name}" dir="${dir}" style="display: block; width: 640px">${EMBEDS}</div>`;

describe.each([
  { lang: 'ar', dir: 'rtl' },
  { lang: 'en', dir: 'ltr' },
])('in $lang', ({ lang, dir }) => {
  let quiet: Boxes;
  const files = { ...pictures };
  beforeAll(async () => {
    for (const name of ['bootstrap', 'wordpress'] as const) files[`/${name}.css`] = await sheetOf(name, dir);
    const { page, close } = await host.visit(SCRIPT, stage(dir), { lang, files });
    quiet = await boxes(page);
    await close();
  });

  test.each<[string, string, string, HostOptions]>([
    ['resets every element', `<style>${RESETS}</style>`, stage(dir), {}],
    ['has the style sheet of Bootstrap', sheet('bootstrap'), stage(dir, 'container card-body text-center'), {}],
    [
      'has the style sheets of WordPress and a theme',
      sheet('wordpress'),
      stage(dir, 'entry-content wp-block-group is-layout-flex has-large-font-size has-drop-cap'),
      {},
    ],
    ['sets 62.5 % as its font size', '<style>html { font-size: 62.5% }</style>', stage(dir), {}],
    ['runs in the opposite direction', '', stage(dir === 'rtl' ? 'ltr' : 'rtl'), {}],
    ['is in quirks mode', '', stage(dir), { quirks: true }],
  ])('an element looks the same on a page that %s', async (_what, style, body, options) => {
    const { page, messages, close } = await host.visit(SCRIPT + style, body, { ...options, lang, files });
    const found = await boxes(page);
    for (const [tag, list] of Object.entries(quiet)) expect([tag, ...found[tag]!]).toEqual([tag, ...list]);
    expect(messages).toEqual([]);
    await close();
  });

  test('every element runs under the strictest policy without a report', async () => {
    const body = `<div class="embeds" dir="${dir}">${EMBEDS}</div>`;
    const { page, messages, close } = await host.visit(SCRIPT, body, { lang, files, policy: STRICT });
    await boxes(page);
    await page.locator('[part=next]').click();
    await page.locator('[part=counter]', { hasText: '2' }).first().waitFor();
    const before = page.url();
    await page.locator('bayan-image-carousel [part=slide] a').nth(1).click();
    await page.locator('dialog[open] img').first().waitFor();
    expect(await page.locator('dialog[open]').evaluate((dialog) => getComputedStyle(dialog).position)).toBe('fixed');
    expect(page.url(), 'the address is the page’s').toBe(before);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(messages).toEqual([]);
    await close();
  });
});

test('every element has room in a cell and in a float, and takes no more than there is', async () => {
  const all = `${EMBEDS}<bayan-image-carousel>${picture(1)}</bayan-image-carousel>`;
  const cells = all.replace(/<(bayan-[\w-]+)[^]*?<\/\1>/g, '<table><tr><td>$&</td></tr></table>');
  const { page, messages, close } = await host.visit(
    SCRIPT,
    `<div class="embeds" style="float: left">${EMBEDS}</div><div style="clear: both">${cells}</div><div style="width: 200px">${all}</div>`,
    { lang: 'ar', files: pictures },
  );
  await boxes(page);
  const widths = (selector: string) =>
    page.evaluate(
      (place) => [...document.querySelectorAll(`${place} > *`)].map((one) => one.getBoundingClientRect().width),
      selector,
    );
  await page.waitForFunction(() => [...document.querySelectorAll('td > *')].every(({ shadowRoot }) => shadowRoot));
  expect(await widths('.embeds')).toEqual(Array(6).fill(300));
  expect(await widths('td')).toEqual(Array(7).fill(300));
  expect(await widths('[style*=width]')).toEqual(Array(7).fill(200));
  expect(messages).toEqual([]);
  await close();
});

test('the page is not touched', async () => {
  const body = `<h1>Host</h1><p id="host">Text <button class="btn btn-primary">Button</button></p>`;
  const files = { ...pictures, '/bootstrap.css': await sheetOf('bootstrap', 'ltr') };
  const look = async (html: string, script: string) => {
    const { page, close } = await host.visit(script + sheet('bootstrap'), html, { lang: 'en', files });
    if (script) await saidIn(page, 'bayan-stats-badge');
    const shot = await page.locator('#host').screenshot();
    const head = await page.evaluate(() => document.head.childElementCount);
    await close();
    return { shot, head };
  };
  const [alone, beside] = [await look(body, ''), await look(body + EMBEDS, SCRIPT)];
  expect(beside.shot.equals(alone.shot)).toBe(true);
  expect(beside.head).toBe(alone.head + 1);
});

/** What a page may get wrong; its readers then see what stands inside. */
const INSIDE = '310 delegates';
const WRONG: Record<string, string> = {
  'unknown attributes': `<bayan-stats-badge colour="red" onvalue="x">${INSIDE}</bayan-stats-badge>`,
  'malformed JSON': `<bayan-stats-badge value="1" label='{"en":'>${INSIDE}</bayan-stats-badge>`,
  'malformed JSON inside': `<bayan-stats-group><script type="application/json">{"stats":[</script>${INSIDE}</bayan-stats-group>`,
  'JSON inside that is no object': `<bayan-stats-group><script type="application/json">null</script>${INSIDE}</bayan-stats-group>`,
  'an object for a list': `<bayan-stats-group stats='{"a":1}'>${INSIDE}</bayan-stats-group>`,
  'a list of no figures': `<bayan-stats-group stats='[null,3]'>${INSIDE}</bayan-stats-group>`,
  'a figure that is none': `<bayan-stats-group><script type="application/json">{"stats":[{"value":"many","label":"x"}]}</script>${INSIDE}</bayan-stats-group>`,
  'a list of nothing': `<bayan-image-carousel images="[]">${INSIDE}</bayan-image-carousel>`,
  'pictures without files': `<bayan-image-carousel images='[{"alt":"Hall"}]'>${INSIDE}</bayan-image-carousel>`,
  'no language': `<bayan-article-header headline='{"title":"x"}'>${INSIDE}</bayan-article-header>`,
  'no words': `<bayan-article-header headline="">${INSIDE}</bayan-article-header>`,
  'no forms': `<bayan-count value="310" forms='{"en":"delegates"}'>${INSIDE}</bayan-count>`,
  'no number': `<bayan-number-text value="many">${INSIDE}</bayan-number-text>`,
  'an empty quotation': `<bayan-pull-quote><blockquote></blockquote>${INSIDE}</bayan-pull-quote>`,
  'no children': `<bayan-pull-quote></bayan-pull-quote>${INSIDE}`,
  'a picture without a file': `<bayan-figure alt="Hall">${INSIDE}</bayan-figure>`,
};

describe('bad input', () => {
  test('shows the children and throws nothing', async () => {
    const sections = Object.entries(WRONG).map(([what, html]) => `<section title="${what}">${html}</section>`);
    const { page, messages, close } = await host.visit(SCRIPT, sections.join('') + stage('ltr') + INLINE, {
      lang: 'en',
      files: pictures,
    });
    await boxes(page);
    await page.locator('bayan-count:last-of-type >> [lang][dir]').waitFor();
    await page.locator('bayan-number-text:last-of-type >> [lang][dir]').waitFor();
    const seen = await page
      .locator('section[title]')
      .evaluateAll((all) => (all as HTMLElement[]).map(({ title, innerText }) => [title, innerText.trim()]));
    expect(seen).toEqual(Object.keys(WRONG).map((what) => [what, INSIDE]));
    expect(messages).toEqual([]);
    await close();
  });

  test('from a script shows what the page says otherwise', async () => {
    const html = `<bayan-stats-group><dl><dt>delegates</dt><dd>310</dd></dl></bayan-stats-group>`;
    const { page, messages, close } = await host.visit(SCRIPT, html, { lang: 'en' });
    expect(await saidIn(page, 'bayan-stats-group')).toBe(INSIDE);
    for (const value of [
      null,
      undefined,
      'many',
      3,
      [null],
      [{ value: 'many', label: 'x' }],
      { stats: [] },
      '[{"value"',
    ]) {
      await page.evaluate(async (given) => {
        Object.assign(document.querySelector('bayan-stats-group')!, { stats: given, label: given });
        await new Promise(requestAnimationFrame);
      }, value);
      expect([value, await saidIn(page, 'bayan-stats-group')]).toEqual([
        value,
        expect.stringMatching(/310 delegates$/),
      ]);
    }
    expect(messages).toEqual([]);
    await close();
  });

  test('from a script, in objects of any kind, reaches nobody as an exception', async () => {
    const { page, messages, close } = await host.visit(SCRIPT, '<bayan-article-header></bayan-article-header>', {
      lang: 'en',
    });
    await page.evaluate(() => {
      const header = document.querySelector('bayan-article-header') as unknown as Record<string, unknown>;
      const throwing = {
        get src(): string {
          throw new Error('Not for you');
        },
      };
      header.picture = throwing;
      header.headline = Object.assign(Object.create(null), { en: 'Hello' });
    });
    expect(await saidIn(page, 'bayan-article-header')).toBe('Hello');
    expect(messages).toEqual([]);
    await close();
  });

  test('as many in view as there are pictures: no error of an observer, then or when the window changes', async () => {
    const heard = '<script>addEventListener("error", ({ message }) => console.log(message))</script>';
    const pair = `${picture(1)}${picture(2)}`;
    const body = `<bayan-image-carousel per-view="2">${pair}</bayan-image-carousel><bayan-image-carousel per-view="3">${pair}</bayan-image-carousel>`;
    const { page, messages, close } = await host.visit(heard + SCRIPT, body, { lang: 'en', files: pictures });
    await page.locator('bayan-image-carousel >> [data-ready]').nth(1).waitFor();
    for (const width of [500, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      await page
        .locator(`[part=next][aria-disabled=${width > 600}]`)
        .first()
        .waitFor();
    }
    expect(messages).toEqual([]);
    await close();
  });

  test('hostile strings in every attribute and child', async () => {
    const bad = '<img src=x onerror="window.bad=1">"\'></script>\u202e\ud800{{constructor}}${1}';
    const { page, messages, close } = await host.visit(SCRIPT, '', { lang: 'en', files: pictures });
    await page.evaluate((text) => {
      for (const tag of [
        'article-header',
        'pull-quote',
        'stats-badge',
        'stats-group',
        'figure',
        'image-carousel',
        'date-text',
        'number-text',
        'count',
        'date-range',
        'relative-time',
      ]) {
        const element = document.createElement(`bayan-${tag}`);
        const names = (element.constructor as never as { observedAttributes: string[] }).observedAttributes;
        for (const name of names) element.setAttribute(name, text);
        element.textContent = text;
        document.body.append(element);
      }
    }, bad);
    await page.waitForFunction(() =>
      document.querySelectorAll('bayan-pull-quote')[0]!.shadowRoot?.querySelector('[part=quote]'),
    );
    expect(await page.evaluate(() => (window as never as { bad?: number }).bad)).toBeUndefined();
    expect(messages.filter((message) => !message.includes('404'))).toEqual([]);
    await close();
  });

  test('500 elements, some taken away while their code comes', async () => {
    const badge = `<bayan-stats-badge value="310" label='${label}'></bayan-stats-badge>`;
    const { page, messages, close } = await host.visit(SCRIPT, badge.repeat(500), { lang: 'ar' });
    await page.evaluate(() =>
      document.querySelectorAll('bayan-stats-badge').forEach((one, at) => at % 5 || one.remove()),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('bayan-stats-badge')].every(({ shadowRoot }) => shadowRoot?.querySelector('p')),
    );
    expect(await page.locator('bayan-stats-badge').count()).toBe(400);
    expect(messages).toEqual([]);
    await close();
  });
});
