import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import type * as Server from '../../src/server.ts';
import * as elements from '../../src/embed/elements.ts';
import { hostPages, SCRIPT, STRICT } from './hostPage.ts';
import { componentOf, samples } from './samples.ts';

/** `bayan-ui/server` as it is built: every sample as HTML without a script, and taken over by one. */

const { elementHtml, staticHtml }: typeof Server = await import(/* @vite-ignore */ '../../dist/server.js' as string);
const tags = new Map(
  Object.values(elements).map(({ tag }) => [
    tag.replace('bayan', '').replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase()),
    tag,
  ]),
);
const shown = samples.flatMap(([name, { props }]) => {
  const tag = tags.get(componentOf(name));
  return tag ? [{ name, tag, props: props as never }] : [];
});

const host = hostPages();

const photos = Object.fromEntries(
  [1, 2, 3, 4].map((at) => [`/photo-${at}.svg`, '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"/>']),
);

/** The line under a carousel is drawn by its numbers, which wait for a script or a nonce. */
function withoutPagers(page: Page): Promise<Buffer> {
  return page.screenshot({ fullPage: true, mask: [page.locator('[part=pager]')] });
}

/** Without what a server's run gives its own name, and the second class of styled-components. */
function plain(html: string): string {
  return html
    .replace(/^(<link [^>]*>)+/, '')
    .replace(/bayan_[\w]*?_?-|bayanR\w*|_R_\w*/g, 'id')
    .replace(/ class="(bayan-[\w-]+)[^"]*"/g, ' class="$1"');
}

describe.each([
  { lang: 'ar', dir: 'rtl' },
  { lang: 'en', dir: 'ltr' },
])('in $lang', ({ lang }) => {
  test.each(shown)('$name is the same HTML as the React component', async ({ name, tag, props }) => {
    const html = await staticHtml(tag, props, { lang, styles: false });
    const Component = (library as unknown as Record<string, ComponentType>)[componentOf(name)]!;
    const tree = createElement(library.LocaleProvider, { locale: lang, children: createElement(Component, props) });
    const attributes = (text: string) =>
      plain(text).replace(
        /<(\w+)((?: [\w-]+(?:="[^"]*")?)+)/g,
        (_all, open: string, list: string) =>
          `<${open}${[...list.matchAll(/ [\w-]+(?:="[^"]*")?/g)].map(String).sort().join('')}`,
      );
    expect(attributes(html)).toBe(attributes(renderToStaticMarkup(tree)));
  });

  test('every element is complete without a script, and taken over without a change when it comes', async () => {
    const html = await Promise.all(
      shown.map(async ({ tag, props }) => `<section>${await elementHtml(tag, props, { lang })}</section>`),
    );
    const flat = await Promise.all(shown.map(({ tag, props }) => staticHtml(tag, props, { lang })));
    const still = await host.visit('', html.join(''), { lang, files: photos, scripts: false });
    const words = (selector: string) => still.page.locator(selector).first().innerText();
    expect(await words('.bayan-stats-badge')).toContain(lang === 'ar' ? '310 مندوبين' : '310 delegates');
    const without = await still.page.screenshot({ fullPage: true });
    const butPagers = await withoutPagers(still.page);
    await still.close();

    const { page, messages, close } = await host.visit('', html.join(''), { lang, files: photos });
    await page.evaluate(() => {
      const every = () =>
        [...document.querySelectorAll('section > *')].flatMap((one) => [
          ...one.shadowRoot!.querySelectorAll(':not(style)'),
        ]);
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift' });
      Object.assign(window, { every, before: every(), shifts });
    });
    await page.addScriptTag({ url: '/embed/bayan.js' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('section > *')].every(({ shadowRoot }) => !shadowRoot!.querySelector('style')),
    );
    const changed = await page.evaluate(() => {
      const { every, before } = window as never as { every: () => Element[]; before: Element[] };
      const after = every();
      return [...after.filter((one) => !before.includes(one)), ...before.filter((one) => !after.includes(one))].map(
        ({ outerHTML }) => outerHTML.slice(0, 200),
      );
    });
    expect(changed, 'elements that came or went').toEqual([]);
    expect(await page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual([]);
    expect(messages).toEqual([]);
    await close();

    const bare = await Promise.all(shown.map(({ tag, props }) => staticHtml(tag, props, { lang, styles: false })));
    for (const [head, sections] of [
      ['', flat],
      ['<link rel="stylesheet" href="/embed/styles.css">', bare],
    ] as const) {
      const body = sections.map((one) => `<section>${one}</section>`).join('');
      const plainly = await host.visit(head, body, { lang, files: photos, scripts: false });
      const seen = await plainly.page.screenshot({ fullPage: true });
      expect(seen.equals(without), `static HTML looks the same: ${head}`).toBe(true);
      await plainly.close();
    }

    const linked = await Promise.all(
      shown.map(
        async ({ tag, props }) => `<section>${await elementHtml(tag, props, { lang, styles: '/embed' })}</section>`,
      ),
    );
    const strict = await host.visit('', linked.join(''), { lang, files: photos, scripts: false, policy: STRICT });
    expect((await withoutPagers(strict.page)).equals(butPagers), 'linked styles look the same').toBe(true);
    expect(strict.messages, 'reports of the strictest policy').toEqual([]);
    await strict.close();
  });
});

const pictures = [1, 2, 3].map((at) => ({
  src: `/photo-${at}.svg`,
  alt: '',
  width: 12,
  height: 8,
  focus: [10, 20] as const,
  placeholder: '/photo-1.svg?a&b</style>',
}));

const NONCE = { lang: 'en', nonce: 'abc' };
const NONCE_POLICY = STRICT.replace("style-src 'self'", "style-src 'nonce-abc'");

test.each([
  ['links its style sheet', elementHtml, { lang: 'en', styles: '/embed/' }, STRICT, true],
  ['has a nonce', elementHtml, NONCE, NONCE_POLICY, true],
  ['has a nonce and no script', elementHtml, NONCE, NONCE_POLICY, false],
  ['has a nonce and plain HTML', staticHtml, NONCE, NONCE_POLICY, false],
  ['has no policy and no script', elementHtml, { lang: 'en' }, '', false],
] as const)(
  'what differs from picture to picture is drawn where a page %s',
  async (...[, html, options, policy, scripts]) => {
    const body = await html('bayan-image-carousel', { images: pictures, perView: 2 }, options as never);
    const { page, messages, close } = await host.visit(scripts ? SCRIPT : '', body, { files: photos, policy, scripts });
    const image = page.locator('[part=image]').first();
    if (scripts) await page.locator('[data-ready]').waitFor();
    const drawn = await image.evaluate((one) => {
      const { objectPosition, backgroundImage } = getComputedStyle(one);
      return [objectPosition, backgroundImage.replace(location.origin, '')];
    });
    expect(drawn).toEqual(['10% 20%', 'url("/photo-1.svg?a&b%3C/style%3E")']);
    const [slide, track] = await Promise.all([
      page.locator('[part=slide]').first().boundingBox(),
      page.locator('[part=track]').boundingBox(),
    ]);
    expect(slide!.width).toBeLessThan(track!.width * 0.6);
    expect(
      await page.locator('[part=pager]').evaluate((pager) => getComputedStyle(pager).getPropertyValue('--count')),
    ).toBe('3');
    expect(messages).toEqual([]);
    await close();
  },
);

test.each([
  ['bayan.js', 'before its template', /(?=<template shadow)/],
  ['bayan-stats-badge.js', 'before its template', /(?=<template shadow)/],
  ['bayan-stats-badge.js', 'within its template', /(?<=part="phrase"[^>]*>)/],
  ['bayan-stats-badge.js', 'before its data', /(?=<script type)/],
  ['bayan-stats-badge.js', 'within its data', /(?<="value":)/],
])(
  'a classic %s in the head takes over what the server wrote, also where the page halts %s',
  async (...[file, , at]) => {
    const html = await elementHtml('bayan-stats-badge', { value: 310, label: 'delegates' }, { lang: 'en' });
    const marked = html.replace(
      '</template>',
      '$&<script>window.written = document.querySelector("bayan-stats-badge").shadowRoot.querySelector("p")</script>',
    );
    const cut = marked.search(at);
    const { page, messages, close } = await host.visit(
      `<script src="/embed/${file}"></script>`,
      `<img src="/more" alt="">${marked.slice(0, cut)}`,
      { lang: 'en', more: marked.slice(cut) },
    );
    await page.waitForFunction(
      () => document.querySelector('bayan-stats-badge')!.shadowRoot?.adoptedStyleSheets.length,
    );
    const seen = await page.evaluate(() => {
      const { written } = window as never as { written: Element };
      const { shadowRoot, innerHTML } = document.querySelector('bayan-stats-badge')!;
      return [
        written === shadowRoot!.querySelector('p'),
        shadowRoot!.childElementCount,
        innerHTML.includes('<template'),
      ];
    });
    expect(seen, 'its own paragraph, root and slot, no template left').toEqual([true, 2, false]);
    expect((await page.locator('[part=phrase]').innerText()).replace(/\s+/g, ' ')).toBe('310 delegates');
    expect(messages).toEqual([]);
    await close();
  },
);

test('what the server wrote stays where the data beside it are lost', async () => {
  const html = await elementHtml('bayan-stats-badge', { value: 310, label: 'delegates' }, { lang: 'en' });
  const { page, messages, close } = await host.visit(
    SCRIPT,
    html.replace(/<script.*<\/script>/, '') + '<bayan-stats-badge id="other" value="1" label="x"></bayan-stats-badge>',
  );
  await page.locator('#other >> [part=phrase]').waitFor();
  const phrase = page.locator('bayan-stats-badge').first().locator('[part=phrase]');
  expect((await phrase.innerText()).replace(/\s+/g, ' ')).toBe('310 delegates');
  await page
    .locator('bayan-stats-badge')
    .first()
    .evaluate((one) => Object.assign(one, { value: 2, label: 'guests' }));
  await expect.poll(async () => (await phrase.innerText()).replace(/\s+/g, ' ')).toBe('2 guests');
  expect(messages).toEqual([]);
  await close();
});

test('hostile strings stay text', async () => {
  const bad = '</script></style></template><script>window.bad = 1</script><img src=x onerror="window.bad = 1">';
  const props = { value: 1, label: bad, note: bad, source: { label: bad, href: 'javascript:window.bad=1' } };
  const html = [
    await elementHtml('bayan-stats-badge', props, { lang: bad }),
    await staticHtml('bayan-stats-badge', props, { lang: bad }),
  ];
  const { page, messages, close } = await host.visit(SCRIPT, html.join(''), { lang: 'en' });
  await page.waitForFunction(() => document.querySelector('bayan-stats-badge')?.shadowRoot?.adoptedStyleSheets.length);
  expect(await page.evaluate(() => (window as never as { bad?: number }).bad)).toBeUndefined();
  expect(await page.locator('a[href^=javascript]').count()).toBe(0);
  expect(messages).toEqual([]);
  await close();
});

test('two carousels on one page of plain HTML have no name in common', async () => {
  const of = (images: typeof pictures) => staticHtml('bayan-image-carousel', { images }, { lang: 'en', styles: false });
  const html = [await of(pictures), await of(pictures.slice(1))];
  const [first, second] = html.map((one) => [...one.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  expect(first!.length).toBeGreaterThan(2);
  expect(first!.filter((id) => second!.includes(id))).toEqual([]);
});

test('props that hold themselves are refused by the place where they do', async () => {
  const label: unknown[] = ['delegates'];
  label.push([label]);
  const props = { value: 310, label, other: label } as never;
  const says = /^bayan-ui: (elementHtml|staticHtml): “label\.1\.0” holds itself\. Give data that end\.$/;
  await expect(elementHtml('bayan-stats-badge', props, { lang: 'en' })).rejects.toThrow(says);
  await expect(staticHtml('bayan-stats-badge', props, { lang: 'en' })).rejects.toThrow(says);
  const image = { src: '/photo-1.svg', alt: '', width: 12, height: 8, caption: createElement('b', null, 'Twice') };
  const twice = await elementHtml('bayan-image-carousel', { images: [image, image] }, { lang: 'en' });
  expect(twice.match(/<b>Twice<\/b>/g)!.length).toBeGreaterThan(1);
});

test('what a component does not take is not given away, and an id is where the page finds it', async () => {
  const props = { id: 'one', quote: 'Water.', secret: 'hunter2' } as never;
  const element = await elementHtml('bayan-pull-quote', props, { lang: 'en', token: 'hunter2' } as never);
  expect(element).not.toContain('hunter2');
  expect(element).toMatch(/^<bayan-pull-quote id="one" lang="en">/);
  expect(element.match(/ id="one"/g)).toHaveLength(1);
  expect(await staticHtml('bayan-pull-quote', props, { lang: 'en', styles: false })).toMatch(/^<[^>]* id="one"/);
});
