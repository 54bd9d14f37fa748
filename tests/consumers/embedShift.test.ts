import { describe, expect, test } from 'vitest';
import type * as Server from '../../src/server.ts';
import { hostPages, STRICT, type HostOptions } from './hostPage.ts';

/** What stands on a page stays where it is when elements come to life, in each of the ways that the docs name. */

const { elementHtml }: typeof Server = await import(/* @vite-ignore */ '../../dist/server.js' as string);
const host = hostPages();

const words = {
  ar: {
    kicker: 'بيان صحفي',
    headline: 'إعلان طنجة',
    standfirst: 'الماء للجميع.',
    quote: 'الماء لا ينتظر.',
    speaker: 'أمينة بن صالح',
    role: 'رئيسة المؤتمر',
    delegates: 'مندوبين',
    countries: 'بلدًا',
    caption: 'قاعة المؤتمر',
    credit: 'تصوير: ليلى حداد',
    day: '12 مارس 2026',
  },
  en: {
    kicker: 'Press release',
    headline: 'The Tangier Declaration',
    standfirst: 'Water for all.',
    quote: 'Water does not wait.',
    speaker: 'Amina Ben Saleh',
    role: 'President',
    delegates: 'delegates',
    countries: 'countries',
    caption: 'The hall',
    credit: 'Photo: Layla Haddad',
    day: '12 March 2026',
  },
};
type Language = keyof typeof words;

const files = { '/hall.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>' };

/** Each element with its children as the docs have them. */
function written(lang: Language): (readonly [tag: string, children: string])[] {
  const say = words[lang];
  const image = '<img src="/hall.svg" alt="" width="1200" height="800">';
  const figure = `<figure>${image}<figcaption>${say.caption} <small>${say.credit}</small></figcaption></figure>`;
  const record = figure.replace('</figcaption>', ` <small>${say.countries}</small> <small>${say.day}</small>$&`);
  const day = `<time datetime="2026-03-12">${say.day}</time>`;
  const head = `<p>${say.kicker}</p><h2>${say.headline}</h2><p>${say.standfirst}</p>`;
  const facts = `<dl><dt>${say.countries}</dt><dd>150</dd></dl>`;
  const links = '<nav><a href="/fr" hreflang="fr" lang="fr">Français</a></nav>';
  const caption = `<figcaption><b>${say.speaker}</b> <span>${say.role}</span></figcaption>`;
  const group = (count: number, note = '') =>
    `<dl>${`<div><dt>${say.countries}</dt><dd>150</dd>${note}</div>`.repeat(count)}</dl>`;
  return [
    ['bayan-article-header', `${head}<p>${day}</p>`],
    ['bayan-article-header', `${head}<address>${say.credit}</address><p>${day}</p>${facts}${links}${figure}`],
    ['bayan-pull-quote', `<blockquote>${say.quote}</blockquote>${caption}`],
    ['bayan-pull-quote', `<blockquote><p>${say.quote}</p><p>${say.standfirst}</p></blockquote>`],
    ['bayan-pull-quote', `<blockquote><p>${say.quote}</p><footer>${say.speaker}</footer></blockquote>`],
    ['bayan-stats-badge', `<data value="310">310</data> ${say.delegates}`],
    ...[1, 2, 3, 4, 5].map((count) => ['bayan-stats-group', group(count)] as const),
    ['bayan-stats-group', group(3, `<dd>${say.caption}</dd>`)],
    ['bayan-figure', figure],
    ['bayan-figure', image],
    ['bayan-figure', record],
    ['bayan-image-carousel', figure.repeat(3)],
    ['bayan-image-carousel', `<ul>${`<li>${figure}</li>`.repeat(3)}</ul>`],
    ['bayan-image-carousel', `<figure class="wp-block-gallery">${figure.repeat(3)}</figure>`],
    ['bayan-image-carousel', figure],
    ['bayan-image-carousel', image.repeat(3)],
    ['bayan-date-text', day],
    ['bayan-number-text', '<data value="310">310</data>'],
  ];
}

/** The same by the server. */
function served(lang: Language, styles?: string): Promise<string[]> {
  const say = words[lang];
  const photo = { src: '/hall.svg', alt: '', width: 1200, height: 800, caption: say.caption, credit: say.credit };
  const options = { lang, styles };
  const stat = { value: 310, label: say.delegates };
  const { kicker, headline, standfirst, quote, speaker, role } = say;
  return Promise.all([
    elementHtml('bayan-article-header', { kicker, headline, standfirst, published: '2026-03-12' }, options),
    elementHtml('bayan-pull-quote', { quote, speaker, role }, options),
    elementHtml('bayan-stats-badge', stat, options),
    elementHtml('bayan-stats-group', { stats: [stat, stat] }, options),
    elementHtml('bayan-figure', photo, options),
    elementHtml('bayan-image-carousel', { images: [photo, photo, photo] }, options),
    elementHtml('bayan-date-text', { value: '2026-03-12' }, options),
    elementHtml('bayan-number-text', stat, options),
  ]);
}

interface Way {
  way: string;
  head: string;
  body: (lang: Language) => Promise<string[]> | string[];
  options?: HostOptions;
}

const byHand = (lang: Language) => written(lang).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`);

const WAYS: Way[] = [
  { way: 'the children with fallback.css', head: '<link rel="stylesheet" href="/embed/fallback.css">', body: byHand },
  { way: 'HTML of the server', head: '', body: served },
  {
    way: 'HTML of the server that links its styles',
    head: '',
    body: (lang) => served(lang, '/embed'),
    // The test itself adds the script.
    options: { policy: STRICT.replace(/; require-trusted-types-for.*/, '') },
  },
  {
    way: 'the children below the scripts of the elements',
    head: [...new Set(written('en').map(([tag]) => tag))]
      .map((tag) => `<script src="/embed/${tag}.js"></script>`)
      .join(''),
    body: byHand,
  },
];

test.each(['ar', 'en'] as const)('what stands in the margin of a header takes its room: %s, 1240 px', async (lang) => {
  const say = words[lang];
  const heading = `<h2>${say.headline}</h2>`;
  const links = '<nav><a href="/fr" hreflang="fr" lang="fr">Français</a></nav>';
  const day = `<p><time datetime="2026-03-12">${say.day}</time></p>`;
  const facts = `<dl><dt>${say.countries}</dt><dd>150</dd><dt>${say.delegates}</dt><dd>310</dd></dl>`;
  const text = `<p>${say.kicker}</p>${heading}<p>${say.standfirst.repeat(20)}</p><address>${say.credit}</address>`;
  const figure = `<figure><img src="/hall.svg" alt="" width="1200" height="800"></figure>`;
  const headers = [
    heading + links,
    heading + day,
    heading + facts + links,
    text + day,
    text + day + facts + links,
    text + day + figure,
  ];
  const html = headers.map((one) => `<bayan-article-header>${one}</bayan-article-header>`);
  expect(await grown(html, 'headline', lang, 1240)).toEqual(headers.map(() => 0));
});

test.each([360, 1000, 1240])('a brief header has its own room: %s px', async (width) => {
  const heading = '<h2>The Tangier Declaration</h2>';
  const facts = '<dl><dt>Place</dt><dd>Tangier</dd></dl>';
  const day = '<p><time datetime="2026-03-12">12 March 2026</time></p>';
  const inside = [
    heading,
    heading + facts,
    `<p>Statement</p>${heading}<p>Water for all.</p><address>Amina</address>${day}`,
  ];
  const html = inside.map((one) => `<bayan-article-header variant="brief">${one}</bayan-article-header>`);
  expect(await grown(html, 'headline', 'en', width)).toEqual(html.map(() => 0));
});

test.each([360, 1000])('a carousel has the room that its attributes take: %s px', async (width) => {
  const figure = `<figure><img src="/hall.svg" alt="" width="1200" height="800"><figcaption>Hall</figcaption></figure>`;
  const image = '<img src="/hall.svg" alt="" width="1200" height="800">';
  const attributes = [
    'thumbnails="false"',
    'ratio="1:1"',
    'per-view="2.5"',
    'per-view="2" ratio="16:9" thumbnails="false"',
  ];
  const html = attributes.flatMap((given) =>
    [figure.repeat(3), image.repeat(3), `<ul>${`<li>${figure}</li>`.repeat(3)}</ul>`].map(
      (inside) => `<bayan-image-carousel ${given}>${inside}</bayan-image-carousel>`,
    ),
  );
  expect(await grown(html, 'track', 'en', width)).toEqual(html.map(() => 0));
});

test.each([360, 1000])('a quotation has the room that its attributes take: %s px', async (width) => {
  const long = 'Water does not wait for anybody, and neither do those who live by it and have long known. '.repeat(2);
  const inside = [
    `<blockquote><p>${long}</p></blockquote><figcaption><b>Amina</b> <span>President</span></figcaption>`,
    '<blockquote><p>Water does not wait.</p></blockquote>',
  ];
  const attributes = ['', 'marks="none"', 'variant="hung"', 'variant="hung" marks="none"', 'variant="statement"'];
  const html = attributes.flatMap((given) =>
    inside.map((one) => `<bayan-pull-quote ${given}>${one}</bayan-pull-quote>`),
  );
  expect(await grown(html, 'quote', 'en', width)).toEqual(html.map(() => 0));
});

/** By how many px the height of each element differs from that of its children with `fallback.css`. */
async function grown(elements: readonly string[], part: string, lang: Language, width: number): Promise<number[]> {
  const sheet = '<link rel="stylesheet" href="/embed/fallback.css"><style>body { margin: 0 }</style>';
  const html = elements.map((one) => `<div class="one">${one}</div>`).join('');
  const { page, close } = await host.visit(sheet, html, { lang, width, files });
  const heights = () => page.locator('.one').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  const before = await heights();
  await page.addScriptTag({ url: '/embed/bayan.js', type: 'module' });
  await page
    .locator(`.one >> [part=${part}]`)
    .nth(elements.length - 1)
    .waitFor();
  const moved = (await heights()).map((height, at) => Math.abs(Math.round(height - before[at]!)));
  await close();
  return moved;
}

describe.each(WAYS)('from $way', ({ head, body, options }) => {
  test.each([
    ['ar', 360],
    ['ar', 1000],
    ['en', 360],
    ['en', 1000],
  ] as const)('nothing moves: %s, %s px', async (lang, width) => {
    const elements = await body(lang);
    const html = elements.map((one) => `<div class="one">${one}</div>`).join('');
    const { page, messages, close } = await host.visit(head, html, { ...options, lang, width, files });
    await page.evaluate(() => {
      const shifts: string[] = [];
      const heights = () => [...document.querySelectorAll('.one')].map((one) => one.getBoundingClientRect().height);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(String((entry as never as { value: number }).value));
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { shifts, heights, before: heights() });
    });
    await page.addScriptTag({ url: '/embed/bayan.js', type: 'module' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.one > *')].every(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('bayan-image-carousel')].every(({ shadowRoot }) =>
        shadowRoot!.querySelector('[data-ready]'),
      ),
    );
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    const seen = await page.evaluate(() => {
      const { shifts, heights, before } = window as never as {
        shifts: string[];
        heights: () => number[];
        before: number[];
      };
      return { shifts, moved: heights().map((height, at) => Math.abs(Math.round(height - before[at]!))) };
    });
    expect(seen).toEqual({ shifts: [], moved: elements.map(() => 0) });
    expect(messages).toEqual([]);
    await close();
  });
});
