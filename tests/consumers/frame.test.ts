import type { Page } from 'playwright';
import { describe, expect, test, vi } from 'vitest';
import type * as Server from '../../src/server.ts';
import { hostPages, STRICT } from './hostPage.ts';
import { delegates } from '../fixtures/nouns.ts';

/** Embed pages in frames, and what tells consumers of them. */

const server: typeof Server = await import(/* @vite-ignore */ '../../dist/server.js' as string);
const { frameHtml, framePage, oEmbed, oEmbedLinks, oEmbedXml } = server;

const host = hostPages();

const badge = {
  value: 310,
  label: delegates,
  note: { ar: 'شاركوا في أعمال المؤتمر', en: 'took part in the conference' },
};
const title = 'Delegates';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>';
const frames = '<script src="/embed/frames.js" defer></script>';
const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

describe.each([
  { lang: 'ar', phrase: '310 مندوبين', dir: 'rtl' },
  { lang: 'en', phrase: '310 delegates', dir: 'ltr' },
])('in $lang, a frame', ({ lang, phrase, dir }) => {
  test('is as high as its content, in its sandbox', async () => {
    const frame = await framePage('bayan-stats-badge', badge, { lang, title, scripts: '/embed' });
    const { page, messages, close } = await host.visit(frames, frameHtml({ src: '/frame', title }), {
      lang: 'en',
      files: { '/frame': frame },
    });
    const inside = page.frameLocator('iframe');
    expect((await inside.locator('[part=phrase]').innerText()).replace(/\s+/g, ' ').trim()).toBe(phrase);
    expect(await inside.locator('html').getAttribute('dir')).toBe(dir);
    const content = () => inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(() => heightOf(page)).toBe(await content());
    await page.setViewportSize({ width: 320, height: 600 });
    await expect.poll(async () => (await heightOf(page)) - (await content())).toBe(0);
    expect(messages).toEqual([]);
    await close();
  });

  test('scrolls where it may do nothing at all', async () => {
    const frame = await framePage('bayan-stats-badge', badge, { lang, title, scripts: '/embed' });
    const tight = frameHtml({ src: '/frame', title, height: 60 }).replace(/sandbox="[^"]*"/, 'sandbox=""');
    const { page, close } = await host.visit(frames, tight, { lang: 'en', files: { '/frame': frame } });
    expect(await heightOf(page)).toBe(60);
    await page.frameLocator('iframe').locator('[part=phrase]').waitFor();
    await page.mouse.move(50, 30);
    await page.mouse.wheel(0, 60);
    const box = () => page.frameLocator('iframe').locator('[part=note]').boundingBox();
    await expect.poll(async () => (await box())!.y).toBeLessThan(100);
    await close();
  });
});

test.each([
  ['es', 'Imagen siguiente'],
  ['fa', 'تصویر بعدی'],
  ['fr', 'Image suivante'],
  ['he', 'התמונה הבאה'],
  ['ur', 'اگلی تصویر'],
])('a frame in %s comes to life in its own words, though it may import none', async (lang, name) => {
  const images = [1, 2].map((at) => ({ src: `/p${at}.svg`, alt: '', caption: `${at}`, width: 1200, height: 800 }));
  const frame = await framePage('bayan-image-carousel', { images }, { lang, title, scripts: '/embed' });
  const { page, messages, close } = await host.visit('', frameHtml({ src: '/frame', title }), {
    files: { '/frame': frame, '/p1.svg': PICTURE, '/p2.svg': PICTURE },
  });
  const inside = page.frameLocator('iframe');
  await inside.getByRole('button', { name }).click();
  await inside.locator('[part=slide]', { hasText: '2' }).first().waitFor();
  await inside.locator('[part=previous]:enabled').waitFor();
  expect(messages).toEqual([]);
  await close();
});

test('links of a frame lead into a tab of their own, which nothing holds back', async () => {
  const quote = { quote: 'Water does not wait.', source: { label: 'Report', href: '/report' } };
  const frame = await framePage('bayan-pull-quote', quote, { lang: 'en', title, scripts: '/embed' });
  const { page, close } = await host.visit(frames, frameHtml({ src: '/frame', title }), {
    lang: 'en',
    files: { '/frame': frame, '/report': '<title>Report</title>' },
  });
  const opened = page.waitForEvent('popup');
  await page.frameLocator('iframe').getByRole('link', { name: 'Report' }).click();
  const tab = await opened;
  await tab.waitForURL('**/report');
  expect(await tab.evaluate(() => [document.title, String(opener), origin === 'null'])).toEqual([
    'Report',
    'null',
    false,
  ]);
  await page.frameLocator('iframe').getByText('Water does not wait.').waitFor();
  await close();
});

test('the ring of a focus is seen whole in a frame', async () => {
  const images = [1, 2].map((at) => ({ src: `/p${at}.svg`, alt: `${at}`, width: 1200, height: 800 }));
  const source = { label: 'Report', href: '/report' };
  const pages = [
    await framePage('bayan-figure', { ...images[0]!, href: '/1' }, { lang: 'ar', title, scripts: '/embed' }),
    await framePage('bayan-pull-quote', { quote: 'Wait.', source }, { lang: 'en', title, scripts: '/embed' }),
    await framePage('bayan-image-carousel', { images }, { lang: 'en', title, scripts: '/embed' }),
  ];
  for (const frame of pages) {
    const { page, close } = await host.visit(frames, frameHtml({ src: '/frame', title }), {
      files: { '/frame': frame, '/p1.svg': PICTURE, '/p2.svg': PICTURE },
    });
    const inside = page.frameLocator('iframe').locator('[part=source], [part=link], [part=track]').first();
    await inside.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const cut = await inside.evaluate((one) => {
      const { x, right, y } = one.getBoundingClientRect();
      const { outlineWidth, outlineOffset } = getComputedStyle(one);
      const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      return { reach, start: x - reach < 0, end: right + reach > innerWidth, top: y - reach < 0 };
    });
    expect(cut).toEqual({ reach: 6, start: false, end: false, top: false });
    await close();
  }
});

test('a frame has the typefaces that it is given', async () => {
  const options = { lang: 'en', title, scripts: '/embed', fonts: '/faces.css?a&b' };
  const frame = await framePage('bayan-stats-badge', badge, options);
  const { page, close } = await host.visit('', frameHtml({ src: '/frame', title }), {
    files: { '/frame': frame, '/faces.css': ':root { --faces: here }' },
  });
  const root = page.frameLocator('iframe').locator('html');
  await expect.poll(() => root.evaluate((one) => getComputedStyle(one).getPropertyValue('--faces'))).toBe('here');
  await close();
});

test('a frame page that links its styles runs under the strictest policy', async () => {
  const frame = await framePage('bayan-stats-badge', badge, { lang: 'ar', title, scripts: '/embed', styles: '/embed' });
  const { page, messages, close } = await host.visit(frames, frameHtml({ src: '/frame', title }), {
    files: { '/frame': frame },
    policy: `${STRICT}; frame-src 'self'`,
  });
  await expect.poll(() => heightOf(page)).toBeLessThan(200);
  const body = page.frameLocator('iframe').locator('body');
  expect(await body.evaluate((one) => getComputedStyle(one).margin)).toBe('6px');
  expect(messages).toEqual([]);
  await close();
});

test('a frame is as wide as its code says where the page has rules for all frames', async () => {
  const frame = await framePage('bayan-stats-badge', badge, { lang: 'en', title, scripts: '/embed' });
  const rules = '<style>iframe { width: auto; height: 5px } body { margin: 0 }</style>';
  const body = frameHtml({ src: '/frame', title }) + frameHtml({ src: '/frame', title, width: 320 });
  const { page, close } = await host.visit(rules + frames, body, { lang: 'en', files: { '/frame': frame } });
  const widths = () => page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientWidth));
  await expect.poll(widths).toEqual([1000, 320]);
  expect(await heightOf(page)).toBeGreaterThan(60);
  await close();
});

test('heights of other frames, of other places and of no sense are not believed', async () => {
  const frame = await framePage('bayan-stats-badge', badge, { lang: 'en', title, scripts: '/embed' });
  const lies = `<script>
    for (const height of [99999, -1, NaN, Infinity, '9px;position:fixed', {}, null])
      parent.postMessage({ type: 'bayan-height', height }, '*');
    parent.postMessage({ type: 'bayan-height', height: 17 }, '*');
    parent.postMessage(null, '*');
  </script>`;
  const body =
    frameHtml({ src: '/frame', title }) +
    '<iframe id="other" src="/lies" height="50" sandbox="allow-scripts"></iframe>' +
    frameHtml({ src: '/lies', title, height: 51 }).replace('sandbox=', 'id="liar" data-was=');
  const { page, messages, close } = await host.visit(frames, body, {
    lang: 'en',
    files: { '/frame': frame, '/lies': lies },
  });
  await expect.poll(() => heightOf(page)).toBeLessThan(480);
  const trusted = await heightOf(page);
  expect(trusted).toBeGreaterThan(60);
  expect(await page.locator('#other').evaluate((one) => one.clientHeight), 'none of ours').toBe(50);
  await expect.poll(() => page.locator('#liar').evaluate((one) => one.clientHeight)).toBe(17);
  await page.evaluate(() => postMessage({ type: 'bayan-height', height: 18 }, '*'));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await heightOf(page)).toBe(trusted);
  expect(messages).toEqual([]);
  await close();
});

describe('an oEmbed answer', () => {
  const given = {
    src: 'https://example.org/embed/1?a=1&b=2',
    title: 'Water & “peace” <b>',
    providerName: 'بيان',
    cacheAge: 3600,
  };

  test('is rich, no larger than asked, and the same in JSON and XML', () => {
    const answer = oEmbed({ ...given, maxWidth: '500', maxHeight: 'tall' });
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 500, height: 480, cache_age: 3600 });
    expect(answer.html).toContain('src="https://example.org/embed/1?a=1&amp;b=2"');
    expect(answer.html).toContain('title="Water &amp; “peace” &lt;b&gt;"');
    expect(answer).not.toHaveProperty('author_name');
    const fields = [...oEmbedXml(answer).matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, text]) => [
      name,
      text!
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&'),
    ]);
    expect(Object.fromEntries(fields)).toEqual(
      Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])),
    );
  });

  test('shows the first picture of the component, in a file as large as asked', () => {
    const sources = [320, 800, 1600].map((width) => ({ src: `/${width}.jpg`, width }));
    const first = { src: '/3000.jpg', alt: '', width: 3000, height: 2000, sources };
    const props = { images: [first, { src: '/second.jpg', alt: '', width: 3, height: 2 }] };
    const [at800, at320] = [800, 320].map((width) => ({
      thumbnail_url: `https://example.org/${width}.jpg`,
      thumbnail_width: width,
      thumbnail_height: Math.round((width * 2) / 3),
    }));
    expect(oEmbed({ ...given, props })).toMatchObject(at800!);
    expect(oEmbed({ ...given, props: { picture: first } }), 'of a header').toMatchObject(at800!);
    expect(oEmbed({ ...given, props: first, maxWidth: 500 }), 'of a figure').toMatchObject(at320!);
    expect(oEmbed({ ...given, props, maxHeight: 300 })).toMatchObject(at320!);
    const thumbnail = { src: '/own.jpg', width: 60, height: 40 };
    expect(oEmbed({ ...given, props, thumbnail })).toMatchObject({ thumbnail_url: 'https://example.org/own.jpg' });
    const none = [{ maxWidth: 100 }, { props: { src: '/a.jpg' } }, { props: { src: 'data:,', width: 9, height: 9 } }];
    for (const change of none) {
      expect(oEmbed({ ...given, props, ...change }), 'all three or none').not.toHaveProperty('thumbnail_url');
    }
  });

  test('holds nothing that XML cannot', () => {
    expect(oEmbedXml(oEmbed({ ...given, title: 'a\u0000b\ud800c😀' }))).toContain('<title>a\ufffdb\ufffdc😀</title>');
  });

  test('is found by two links', () => {
    const links = oEmbedLinks('https://example.org/oembed?url=https%3A%2F%2Fexample.org%2F1', 'Water & peace');
    expect(links.match(/type="[^"]+"/g)).toEqual(['type="application/json+oembed"', 'type="text/xml+oembed"']);
    expect(links).toContain('&amp;format=json');
    expect(links).toContain('title="Water &amp; peace"');
  });

  test('leaves out what is no value, and takes the usual size for what is none', () => {
    const answer = oEmbed({ ...given, providerName: null as never, width: NaN, height: -5 });
    expect(answer).not.toHaveProperty('provider_name');
    expect(answer).toMatchObject({ width: 640, height: 480 });
    expect(frameHtml({ src: '/a', title, width: -1, height: NaN })).toMatch(/width="100%" height="480"/);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(JSON.parse(JSON.stringify(oEmbed({ ...given, cacheAge: NaN })))).not.toHaveProperty('cache_age');
    expect(warned.mock.calls.flat()).toEqual([expect.stringMatching(/oEmbed cacheAge: “NaN” is no number of seconds/)]);
    warned.mockRestore();
    // HTML and consumers know whole pixels.
    expect(oEmbed({ ...given, width: 640.6, height: 299.5 })).toMatchObject({ width: 641, height: 300 });
  });
});

test.each<[what: string, call: () => unknown, says: RegExp]>([
  [
    'no options',
    () => server.elementHtml('bayan-stats-badge', badge, undefined as never),
    /elementHtml: “lang” is miss/,
  ],
  ['no language', () => server.staticHtml('bayan-stats-badge', badge, {} as never), /staticHtml: “lang” is missing/],
  [
    'no such element',
    () => server.staticHtml('bayan-x' as never, {}, { lang: 'en' }),
    /staticHtml: .*<bayan-x>.* Give/,
  ],
  ['no folder', () => framePage('bayan-stats-badge', badge, { lang: 'en', title } as never), /“scripts” is missing/],
  ['no page', () => frameHtml({ title } as never), /frameHtml: “src” is missing/],
  ['a script for a page', () => frameHtml({ src: ' java\nscript:alert(1)', title }), /no address of a page.* Give one/],
  ['no address of a page', () => frameHtml({ src: '', title }), /no address of a page.* Give one/],
  ['a page that other sites cannot find', () => oEmbed({ src: '/embed/1', title }), /oEmbed: .* no whole address/],
  ['an endpoint that is no page', () => oEmbedLinks('javascript:1', title), /oEmbedLinks: .* no whole address/],
  ['a relative endpoint', () => oEmbedLinks('/oembed?url=1', title), /no whole address.* Give it with https/],
])('%s: said with its place and its cure', async (_what, call, says) => {
  await expect((async () => call())()).rejects.toThrow(says);
});
