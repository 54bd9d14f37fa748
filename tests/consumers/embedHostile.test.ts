import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { openHost, saidIn, SCRIPT, STRICT, type HostOptions } from './hostPage.ts';
import { delegates } from '../fixtures/nouns.ts';

/** Pages that mean no good, or do not know what they do: the element looks as on a quiet page, and so does the page. */

let browser: Browser;
let host: Awaited<ReturnType<typeof openHost>>;

beforeAll(async () => {
  browser = await openBrowser();
  host = await openHost(browser);
});
afterAll(async () => {
  await host?.stop();
  await browser?.close();
});

const label = JSON.stringify(delegates);
const picture = (at: number) =>
  `<figure><img src="/p${at}.svg" alt="Hall ${at}" width="1200" height="800"><figcaption>The hall <small>Photo: Layla Haddad</small></figcaption></figure>`;
const files = { '/p1.svg': SVG('#1b4fa8'), '/p2.svg': SVG('#b3261b') };

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

const RESETS = `* { all: unset; letter-spacing: 2px !important; direction: ltr !important }
  html { font-size: 62.5% } button { inline-size: 100%; text-transform: uppercase } figure { margin: 40px }
  img { max-width: none; border: 9px solid lime } p { text-indent: 3em; line-height: 3 }
  body { display: block; text-align: center; font: italic small-caps 700 9px/3 cursive; color: red; word-spacing: 1em;
    white-space: pre; text-shadow: 2px 2px red; visibility: visible; quotes: none; list-style: square; cursor: help }`;

/** As theme frameworks write them: every element by its name, sizes in rem, colours by variables, a grid of flex boxes. */
const FRAMEWORK = `*,::before,::after { box-sizing: border-box } :root { font-size: 14px; scroll-behavior: smooth }
  body { margin: 0; font-family: system-ui; font-size: 1rem; line-height: 1.5; color: #212529; text-align: left }
  h1,h2,h3 { margin: 0 0 .5rem; font-weight: 500; font-size: calc(1.375rem + 1.5vw) } p { margin: 0 0 1rem }
  blockquote { margin: 0 0 1rem; padding: 0 1em; border-left: .25em solid currentColor; font-size: 1.25rem }
  blockquote::before { content: '“' } figure { margin: 0 0 1rem } img,svg { vertical-align: middle; max-width: 100%; height: auto }
  dl { margin: 0 0 1rem } dt { font-weight: 700 } dd { margin: 0 0 .5rem } button { border-radius: 4px; padding: 9px 30px }
  .entry-content > * { max-width: 640px; margin-left: auto; margin-right: auto } .entry-content a { text-decoration: underline dotted }
  [dir=rtl] body, .rtl { direction: rtl; text-align: right } .entry-content { display: flex; flex-direction: column; align-items: stretch }`;

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

const stage = (dir: string, name = '') =>
  `<div class="embeds ${name}" dir="${dir}" style="display: block; width: 640px">${EMBEDS}</div>`;

describe.each([
  { lang: 'ar', dir: 'rtl' },
  { lang: 'en', dir: 'ltr' },
])('in $lang', ({ lang, dir }) => {
  let quiet: Boxes;
  beforeAll(async () => {
    const { page, close } = await host.visit(SCRIPT, stage(dir), { lang, files });
    quiet = await boxes(page);
    await close();
  });

  test.each<[string, string, string, HostOptions]>([
    ['resets every element', `<style>${RESETS}</style>`, stage(dir), {}],
    ['has the style sheet of a framework', `<style>${FRAMEWORK}</style>`, stage(dir, 'entry-content'), {}],
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

test('the page is not touched', async () => {
  const body = `<h1>Host</h1><p id="host">Text <button>Button</button></p>`;
  const look = async (html: string, script: string) => {
    const { page, close } = await host.visit(`${script}<style>${FRAMEWORK}</style>`, html, { lang: 'en', files });
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

describe('bad input shows the children and throws nothing:', () => {
  test.each([
    ['unknown attributes', '<bayan-stats-badge colour="red" onvalue="x">310 delegates</bayan-stats-badge>'],
    ['malformed JSON', `<bayan-stats-badge value="1" label='{"en":'>310 delegates</bayan-stats-badge>`],
    [
      'malformed JSON inside',
      '<bayan-stats-group><script type="application/json">{"stats":[</script>310 delegates</bayan-stats-group>',
    ],
    ['JSON of another shape', '<bayan-stats-group stats=\'{"a":1}\'>310 delegates</bayan-stats-group>'],
    ['a list of nothing', '<bayan-image-carousel images="[]">310 delegates</bayan-image-carousel>'],
    ['no number', '<bayan-stats-badge value="many" label="x">310 delegates</bayan-stats-badge>'],
    ['no children', '<bayan-pull-quote></bayan-pull-quote><p>310 delegates</p>'],
    ['an empty quotation', '<bayan-pull-quote><blockquote></blockquote>310 delegates</bayan-pull-quote>'],
  ])('%s', async (_what, html) => {
    const { page, messages, close } = await host.visit(SCRIPT, html, { lang: 'en', files });
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/(still|live)-/.test(name)),
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.locator('body').innerText()).toContain('310 delegates');
    expect(
      await page.evaluate(() => document.querySelector('body')!.firstElementChild!.shadowRoot!.childElementCount),
    ).toBe(1);
    expect(messages).toEqual([]);
    await close();
  });

  test('hostile strings in every attribute and child', async () => {
    const bad = '<img src=x onerror="window.bad=1">"\'></script>\u202e\ud800{{constructor}}${1}';
    const { page, messages, close } = await host.visit(SCRIPT, '', { lang: 'en', files });
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
    await page.waitForFunction(
      () => document.querySelectorAll('bayan-pull-quote')[0]!.shadowRoot!.childElementCount > 1,
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
      [...document.querySelectorAll('bayan-stats-badge')].every(({ shadowRoot }) => shadowRoot!.querySelector('p')),
    );
    expect(await page.locator('bayan-stats-badge').count()).toBe(400);
    expect(messages).toEqual([]);
    await close();
  });
});
