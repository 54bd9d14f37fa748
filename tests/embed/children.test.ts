import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { attributesOf } from '../../src/embed/attributes.ts';
import * as readers from '../../src/embed/children.ts';
import { kindsOf } from '../../src/embed/element.ts';
import * as elements from '../../src/embed/elements.ts';
import { nodesOf } from '../../src/embed/nodes.ts';
import { childrenIn, type Readers } from '../../src/embed/inside.ts';

/** What a reader finds in the HTML of an element with these attributes, with plain texts in the place of elements. */
function found(reader: keyof Readers, html: string, attributes = ''): Record<string, unknown> {
  const page = document.createElement('div');
  page.innerHTML = `<div ${attributes}>${html}</div>`;
  document.body.append(page);
  return foundIn(page.firstElementChild!, reader);
}

function foundIn(host: Element, reader: keyof Readers): Record<string, unknown> {
  const kinds = kindsOf(Object.values(elements).find(({ children }) => children === reader)!);
  const told = attributesOf(host, kinds);
  return nodesOf(childrenIn(host, reader, readers, kinds, told)) as Record<string, unknown>;
}

/** What one of the props found writes. */
function shownBy(props: unknown, name: string): string {
  return renderToStaticMarkup((props as Record<string, ReactNode>)[name]);
}

const WATER = '<blockquote>Water.</blockquote>';
const IMG = '<img src="/a.jpg" alt="">';

const SHEET = `.gone { display: none } .invisible { visibility: hidden } .struck { text-decoration: line-through }
  .clipped { position: absolute; clip: rect(0, 0, 0, 0) }`;

beforeAll(() => {
  document.head.innerHTML = `<style>${SHEET}</style>`;
});
afterAll(() => document.head.replaceChildren());
afterEach(() => document.body.replaceChildren());

const GROUP = (figure: string) => `<dl><dt>Delegates</dt><dd>${figure}</dd></dl>`;
const LINE = (html: string) => `<h1>Water</h1><p>${html}</p>`;
const DAY = '<time datetime="2026-03-12">12 March 2026</time>';

describe('the children of an element', () => {
  it('are a figure and what it counts', () => {
    expect(found('statIn', '<p><data value="310">٣١٠</data> delegates</p>')).toEqual({
      value: '310',
      label: 'delegates',
    });
    expect(found('statIn', '310 delegates')).toEqual({});
    const percent = '<data value="0.62">62%</data>';
    expect(found('figureIn', percent)).toEqual({});
    expect(found('figureIn', percent, 'format="percent"')).toEqual({ value: '0.62' });
    expect(found('statIn', '<data>۳۱۰</data> نماینده')).toMatchObject({ value: '310' });
    expect(found('statIn', '<data>١٬٢٠٤٫٥</data> كم')).toMatchObject({ value: '1204.5' });
  });

  it('are figures in a list of terms', () => {
    const html = `<dl><div><dt>Delegates</dt><dd>310</dd><dd>took part</dd></div>
      <div><dt lang="ar">بلدًا</dt><dd><data value="150">١٥٠</data></dd></div></dl>`;
    expect(found('statsIn', html)).toEqual({
      stats: [
        { value: '310', label: 'Delegates', note: 'took part' },
        { value: '150', label: { ar: 'بلدًا' } },
      ],
    });
    expect(found('statsIn', '<dl><dt>Delegates</dt><dd>about 300</dd></dl>'), 'no dash for a figure').toEqual({});
    expect(found('statsIn', '')).toEqual({});
  });

  it('are a quotation with its speaker, in its own language', () => {
    const html = `<figure><blockquote lang="fr"><p>L’eau n’attend pas.</p><p>Nous non plus.</p></blockquote>
      <figcaption><b>Amina Ben Saleh</b>, <span>President</span> <a href="/speech">Opening speech</a></figcaption></figure>`;
    expect(found('quoteIn', html)).toEqual({
      quote: ['L’eau n’attend pas.', 'Nous non plus.'],
      quoteLocale: 'fr',
      speaker: 'Amina Ben Saleh',
      speakerRole: 'President',
      source: { label: 'Opening speech', href: '/speech' },
    });
    const linked = (caption: string) =>
      found('quoteIn', `<blockquote>Agreed.</blockquote><figcaption>${caption}</figcaption>`);
    expect(linked('<b>Amina</b> <cite><a href="/speech">Speech</a></cite>')).toEqual({
      quote: ['Agreed.'],
      speaker: 'Amina',
      source: { label: 'Speech', href: '/speech' },
    });
    expect(linked('<b><a href="/amina">Amina</a></b> <span>President</span>')).not.toHaveProperty('source');
    expect(found('quoteIn', '<blockquote>اتّفقنا.</blockquote>')).toEqual({ quote: ['اتّفقنا.'] });
    expect(found('quoteIn', '<blockquote> </blockquote>')).toEqual({});
    const within = '<blockquote><p>He said:</p><blockquote><p>No.</p></blockquote></blockquote>';
    expect(found('quoteIn', within), 'what another one said is nobody else’s').toEqual({});
  });

  it('are pictures with captions, credits, files and originals', () => {
    const html = `<figure><a href="/large.jpg"><picture><source type="image/avif" srcset="/a.avif 480w, /b.avif 960w">
      <img src="/a.jpg" alt="The hall" width="1200" height="800" srcset="/a.jpg 480w, /b,c.jpg 960w" sizes="50vw"></picture></a>
      <figcaption>The conference opens <small>Photo: Layla Haddad</small></figcaption></figure>`;
    const photo = {
      src: '/a.jpg',
      alt: 'The hall',
      width: 1200,
      height: 800,
      sources: [
        { src: '/a.jpg', width: 480 },
        { src: '/b,c.jpg', width: 960 },
      ],
      formats: [
        {
          type: 'image/avif',
          sources: [
            { src: '/a.avif', width: 480 },
            { src: '/b.avif', width: 960 },
          ],
        },
      ],
      sizes: '50vw',
      original: '/large.jpg',
      caption: 'The conference opens',
      credit: 'Photo: Layla Haddad',
    };
    expect(found('pictureIn', html, 'lightbox')).toEqual(photo);
    expect(found('picturesIn', html + html)).toEqual({ images: [photo, photo] });
    expect(found('picturesIn', '<img src="/a.jpg" alt="" width="big">')).toEqual({
      images: [{ src: '/a.jpg', alt: '' }],
    });
    expect(found('picturesIn', '<figure>no picture</figure>')).toEqual({});
    const record = `<figure data-focus="[50, 20]" data-placeholder="#b9c4c9" data-href="/hall"><img src="/a.jpg" alt="">
      <figcaption><small>Layla Haddad</small> <small>CC BY</small> <small>12 March</small></figcaption></figure>`;
    expect(found('pictureIn', record)).toEqual({
      src: '/a.jpg',
      alt: '',
      href: '/hall',
      focalPoint: [50, 20],
      placeholder: '#b9c4c9',
      credit: 'Layla Haddad',
      licence: 'CC BY',
      date: '12 March',
    });
    expect(found('pictureIn', '<figure data-focus="middle"><img src="/a.jpg" alt=""></figure>')).not.toHaveProperty(
      'focalPoint',
    );
  });

  it('are the head of an article', () => {
    const html = `<p>Press release</p><h2>The Tangier Declaration</h2><p>Water for <em>all</em>.</p>
      <address>Press office</address><p><time datetime="2026-03-12">12 March</time></p>
      <dl><dt>Place</dt><dd>Tangier</dd></dl><nav><a hreflang="ar" href="/ar">العربية</a></nav>`;
    expect(found('headerIn', html)).toMatchObject({
      kicker: 'Press release',
      headline: 'The Tangier Declaration',
      level: 2,
      byline: 'Press office',
      published: '2026-03-12',
      details: [{ term: 'Place', value: 'Tangier' }],
      translations: [{ locale: 'ar', href: '/ar', label: 'العربية' }],
    });
    expect(found('headerIn', '<p>Only a line</p>')).not.toHaveProperty('headline');
  });

  it('are dates', () => {
    expect(found('dateIn', '<time datetime="2026-03-12">12 March</time>')).toEqual({ value: '2026-03-12' });
    expect(found('datesIn', '<time>2026-03-11</time>–<time>2026-03-13</time>')).toEqual({
      start: '2026-03-11',
      end: '2026-03-13',
    });
  });

  it.each([
    ['<blockquote>Water.</blockquote><figcaption>Huda Ali<br>President</figcaption>', 'Huda Ali<br/>President'],
    [
      '<blockquote>Water.</blockquote><figcaption>— <b>Huda Ali</b>, president</figcaption>',
      '<b>Huda Ali</b>, president',
    ],
    ['<blockquote><p>Water.</p><cite>Huda Ali</cite></blockquote>', 'Huda Ali'],
    ['<blockquote><p>Water.</p><footer>Huda Ali</footer></blockquote>', 'Huda Ali'],
  ])('name the speaker of %s', (html, speaker) => {
    expect(shownBy(found('quoteIn', html), 'speaker')).toBe(speaker);
  });

  it.each<[string, keyof Readers, string]>([
    ['a line beside the figure', 'statIn', '<p><data value="310">310</data> delegates</p><p>a record</p>'],
    ['a second figure', 'statIn', '<p><data value="310">310</data> of <data value="400">400</data></p>'],
    ['the place of words before a figure', 'statIn', '<p>Of <data value="310">310</data> delegates</p>'],
    [
      'a sentence with a date',
      'headerIn',
      '<h1>Water</h1><p>Ministers meet in Tangier on <time>2026-05-20</time>.</p>',
    ],
    ['a third date', 'headerIn', '<h1>Water</h1><time>2026-05-20</time><time>2026-05-21</time><time>2026-05-22</time>'],
    ['a sentence after the list', 'statsIn', '<dl><dt>Delegates</dt><dd>310</dd></dl><p>From 22 countries.</p>'],
    ['a list in a quotation', 'quoteIn', '<blockquote><p>We want:</p><ul><li>water</li></ul></blockquote>'],
    ['a title over pictures', 'picturesIn', '<h2>Pictures</h2><img src="/a.jpg" alt="">'],
    ['a second standfirst', 'headerIn', '<h1>Water</h1><p>One.</p><p>Two.</p>'],
    ['a second footer', 'quoteIn', '<blockquote>Water.<footer>Huda</footer><footer>Tangier</footer></blockquote>'],
    [
      'a footer beside a caption',
      'quoteIn',
      '<blockquote>Water.<footer>Huda</footer></blockquote><figcaption>President</figcaption>',
    ],
    ['a list without a paragraph', 'quoteIn', '<blockquote>We want:<ul><li>water</li></ul></blockquote>'],
    ['a portrait', 'quoteIn', `${WATER}<figcaption><img src="/a.jpg" alt=""> Huda</figcaption>`],
    [
      'an element within a text',
      'quoteIn',
      '<blockquote>On <bayan-date-text value="2026-03-12"></bayan-date-text>.</blockquote>',
    ],
    ['a link round a text', 'quoteIn', '<a href="/speech"><blockquote>Water.</blockquote></a>'],
    ['a link with an icon', 'quoteIn', `${WATER}<figcaption><b>Huda</b> <a href="/a"><svg></svg></a></figcaption>`],
    [
      'a fourth line of a record',
      'pictureIn',
      `<figure>${IMG}<figcaption>${'<small>a</small>'.repeat(4)}</figcaption></figure>`,
    ],
    ['a picture without a file', 'picturesIn', `${IMG}<img alt="">`],
    ['words at a figure', 'statIn', '<p><data value="310">nearly 310</data> delegates</p>'],
    ['a sign at a figure', 'statIn', '<p><data value="0.62">62%</data> of delegates</p>'],
    ['a third date of a line', 'headerIn', `<h1>Water</h1><p>${'<time>2026-05-20</time>'.repeat(3)}</p>`],
    ['a third date of a range', 'datesIn', '<time>2026-05-20</time><time>2026-05-21</time><time>2026-05-22</time>'],
    ['a footnote at a figure', 'statsIn', GROUP('310<sup><a href="#n">1</a></sup>')],
    ['a small digit', 'statsIn', GROUP('12<sup>2</sup>')],
    ['the link of a figure', 'statsIn', GROUP('<a href="/x">12</a>')],
    ['the scale of a figure', 'statIn', '<data value="1200000">1.2</data> million people'],
    ['what a point may group', 'statsIn', GROUP('1.204')],
    ['one end of a range', 'statIn', '<data value="3">3-4</data> delegates'],
    ['a year', 'statsIn', GROUP('1995')],
    ['a name in digits', 'statsIn', GROUP('007')],
    ['the link of a badge', 'statIn', '<a href="/d"><data>310</data> delegates</a>'],
    ['what a date is of', 'headerIn', LINE(`Cancelled ${DAY}`)],
    ['an author before a date', 'headerIn', LINE(`By Amina, ${DAY}`)],
    ['words behind a date', 'headerIn', LINE(`${DAY} in Rabat`)],
    [
      'the end of a range of days',
      'headerIn',
      LINE('<time datetime="2026-03-12">12</time>–<time datetime="2026-03-14">14 March</time>'),
    ],
    ['the clock of a date', 'dateIn', '<time datetime="2026-03-12">12 March 2026, 10:00 GMT</time>'],
    ['a second calendar', 'dateIn', '<time datetime="2026-03-12">23 رمضان 1447 هـ الموافق 12 مارس 2026</time>'],
    ['words that are no date', 'dateIn', '<time datetime="2026-03-12">Yesterday, after the vote</time>'],
    ['how long it is', 'headerIn', LINE('<time datetime="PT4M">4 min read</time>')],
    ['an empty date', 'dateIn', '<time datetime="">12 March</time>'],
    ['stars', 'statIn', '<p><data>310</data> delegates</p><p>★★★</p>'],
    [
      'what is struck out by a style',
      'headerIn',
      '<h1>Water for <span style="text-decoration: line-through">some</span></h1>',
    ],
    ['a struck figure', 'statIn', '<del><data>310</data></del> delegates'],
    ['a struck paragraph', 'quoteIn', '<blockquote><del><p>Water waits.</p></del><p>It does not.</p></blockquote>'],
    ['a sign before a figure', 'statIn', '≥<data>300</data> delegates'],
    ['a sign behind a figure', 'statsIn', GROUP('<data value="62">62</data>%')],
    ['a minus before a figure', 'figureIn', '−<data value="5">5</data>'],
    ['the decimals of a figure', 'statsIn', GROUP('<data value="3.5">35</data>')],
    ['what a date is of, within it', 'dateIn', '<time datetime="2026-03-12">Cancelled: 12 March</time>'],
    ['another day', 'dateIn', '<time datetime="2026-03-12">13 March 2026</time>'],
    ['an hour in words', 'dateIn', '<time datetime="2026-03-12">12 March, 9am</time>'],
    ['a decade', 'dateIn', '<time datetime="1990-01-01">the 1990s</time>'],
    ['a local time', 'momentIn', '<time datetime="2026-03-12T09:00">12 March</time>'],
    [
      'words round a distance',
      'momentIn',
      '<time datetime="2026-03-12T09:00Z">Deadline extended to 12 December</time>',
    ],
    ['two days that are listed', 'datesIn', '<time>2026-05-20</time>, <time>2026-05-22</time>'],
    ['a list of days', 'headerIn', LINE('<time>2026-05-20</time>, <time>2026-05-22</time>')],
    [
      'the link of a credit',
      'pictureIn',
      `<figure>${IMG}<figcaption>Hall <a href="/l"><small>Layla</small></a></figcaption></figure>`,
    ],
    ['the link of a caption', 'pictureIn', `<a href="/s"><figure>${IMG}<figcaption>Hall</figcaption></figure></a>`],
    ['what only screen readers say', 'headerIn', '<h1>Water <span class="screen-reader-text">(new tab)</span></h1>'],
    ['a speaker among what is said', 'quoteIn', '<blockquote><p>“Water.”</p><p>Amina Ben Saleh</p></blockquote>'],
    ['a speaker behind a line break', 'quoteIn', '<blockquote><p>Water.<br>— Amina</p></blockquote>'],
    ['a term without a fact', 'headerIn', '<h1>Water</h1><dl><dt>Place</dt></dl>'],
    ['a link of a date', 'headerIn', '<h1>Water</h1><p><a href="/a"><time>2026-05-20</time></a></p>'],
    ['words round a date', 'dateIn', 'since <time>2026-03-12</time>'],
    ['a word before a list of two days', 'datesIn', 'from <time>2026-05-20</time>, <time>2026-05-22</time>'],
    ['what is clipped away by a style', 'headerIn', '<h1>Water <i class="clipped">(new tab)</i></h1>'],
    ['what is invisible by a style', 'headerIn', '<h1>Water <i class="invisible">DRAFT</i></h1>'],
    ['what a style strikes out', 'headerIn', '<h1>Water for <i class="struck">some</i></h1>'],
    [
      'a picture for narrow windows',
      'pictureIn',
      `<picture><source media="(width < 600px)" srcset="/b.jpg">${IMG}</picture>`,
    ],
    [
      'the language of a link to a translation',
      'headerIn',
      '<h1>Water</h1><nav><a hreflang="ar" lang="en" href="/ar">Arabic version</a></nav>',
    ],
    ['a second line above the title', 'headerIn', '<span>Report</span><span>Draft</span><h1>Water</h1>'],
    [
      'a line that stands by a date',
      'headerIn',
      '<div><span>Cancelled</span> <time>2026-05-20</time></div><h1>Water</h1>',
    ],
    ['a mark behind the title', 'headerIn', '<h1>Water</h1><span>LIVE</span>'],
  ])('say nothing where a reader would lose %s', (_name, reader, html) => {
    expect(found(reader, html)).toEqual({});
  });

  it('are the pictures of a gallery, each once', () => {
    const html =
      '<figure><figure><img src="/a.jpg" alt=""></figure><figure><img src="/b.jpg" alt=""></figure></figure>';
    expect(found('picturesIn', html)).toEqual({
      images: [
        { src: '/a.jpg', alt: '' },
        { src: '/b.jpg', alt: '' },
      ],
    });
  });

  it('keep the language and the direction of each text', () => {
    const both = found('quoteIn', '<blockquote><p lang="ar">الماء.</p><p lang="en">Water.</p></blockquote>');
    expect(shownBy(both, 'quote')).toBe('<span lang="ar">الماء.</span><span lang="en">Water.</span>');
    const one = found(
      'quoteIn',
      '<figure lang="en"><blockquote><p>Water.</p></blockquote><figcaption>Huda</figcaption>',
    );
    expect(one).toEqual({ quote: ['Water.'], quoteLocale: 'en', speaker: { en: 'Huda' } });
    expect(found('headerIn', '<section lang="fr"><h1>L’eau</h1><p>Deux</p></section>')).toMatchObject({
      headline: { fr: 'L’eau' },
      standfirst: { fr: 'Deux' },
    });
    const other = '<span dir="rtl">الماء!</span>';
    expect(shownBy(found('headerIn', '<h1 dir="rtl">الماء!</h1>'), 'headline')).toBe(other);
    expect(shownBy(found('quoteIn', '<blockquote dir="rtl"><p>الماء!</p></blockquote>'), 'quote')).toBe(other);
    expect(found('headerIn', '<h1 dir="ltr">Water</h1>'), 'that of the page').toMatchObject({ headline: 'Water' });
  });

  it('keep what says something within a line, spaces between blocks and those that may not break', () => {
    const said = (html: string) => found('headerIn', `<h1>${html}</h1>`);
    expect(said('<div>Water</div><div>for  all</div>')).toMatchObject({ headline: 'Water for all' });
    expect(said('12\u00a0\nMarch\u202f!')).toMatchObject({ headline: '12\u00a0 March\u202f!' });
    expect(shownBy(said('Water for <del>some</del>'), 'headline')).toBe('Water for <del>some</del>');
  });

  it.each([
    ['1 204', '1204'],
    ['1\u202f204', '1204'],
    ['−5', '-5'],
    ['12.5', '12.5'],
    ['<data value="2026">2,026</data>', '2026'],
    ['<data value="1200">1,200</data>', '1200'],
  ])('are the figure %s', (html, value) => {
    expect(found('statsIn', GROUP(html))).toMatchObject({ stats: [{ value }] });
  });

  it('say nothing of a group whose figures JSON writes', () => {
    const script = '<script type="application/json">{"stats": [{"value": 2, "label": "x"}]}</script>';
    expect(found('statsIn', GROUP('<data value="2">two</data>') + script)).toEqual({});
  });

  it('are a figure round which words stand as blocks', () => {
    expect(found('statIn', '<strong><data>310</data></strong> delegates')).toEqual({
      value: '310',
      label: 'delegates',
    });
    expect(found('statIn', '<p><data>310</data></p><p>delegates</p>')).toEqual({ value: '310', label: 'delegates' });
  });

  it('are days, by what the line says of them', () => {
    expect(found('headerIn', LINE(`Published on ${DAY}`))).toMatchObject({ published: '2026-03-12' });
    for (const words of ['نُشر في', 'نُشر بتاريخ:', 'تم النشر بتاريخ']) {
      expect([words, found('headerIn', LINE(`${words} ${DAY}`))]).toMatchObject([words, { published: '2026-03-12' }]);
    }
    for (const words of ['آخر تعديل:', 'تمّ التحديث في']) {
      expect([words, found('headerIn', LINE(`${words} ${DAY}`))]).toMatchObject([words, { updated: '2026-03-12' }]);
    }
    const both = '<p>Updated: <time>2026-03-13</time></p><p>Published: <time>2026-03-12</time></p>';
    expect(found('headerIn', `<h1>Water</h1>${both}`)).toMatchObject({
      published: '2026-03-12',
      updated: '2026-03-13',
    });
    expect(found('headerIn', LINE(`${DAY} · <time>2026-03-13</time>`))).toMatchObject({ updated: '2026-03-13' });
    const evening = '<time datetime="2026-03-12T22:30:00-05:00">12 March 2026</time>';
    expect(found('dateIn', evening), 'the day that stands there').toEqual({ value: '2026-03-12' });
    expect(found('dateIn', evening, 'time-zone="UTC"')).toEqual({ value: '2026-03-12T22:30:00-05:00' });
    expect(found('dateIn', '<time datetime="2026-03-12 09:00Z">9:00</time>', 'format="clock"')).toEqual({
      value: '2026-03-12T09:00Z',
    });
    expect(found('datesIn', '<time>2026-05-20</time> to <time>2026-05-22</time>')).toEqual({
      start: '2026-05-20',
      end: '2026-05-22',
    });
    expect(found('datesIn', '<time>2026-05-20</time> or <time>2026-05-22</time>')).toEqual({});
    expect(found('momentIn', '<time datetime="2026-03-12T09:00Z">3 hours ago</time>')).toEqual({
      value: '2026-03-12T09:00Z',
    });
  });

  it('are what is seen of them', () => {
    const hidden =
      '<h1>Water <span hidden>DRAFT</span></h1><p style="display: none">note</p><p></p><p>&nbsp;</p><p>For all.</p>';
    expect(found('headerIn', hidden)).toEqual({ headline: 'Water', level: 1, standfirst: 'For all.' });
    const emoji = '<h1>Water <img class="emoji" alt="💧" src="/1f4a7.svg"><noscript><img src="/t.gif"></noscript></h1>';
    expect(found('headerIn', emoji)).toEqual({ headline: 'Water 💧', level: 1 });
  });

  it('are what style sheets show of them', () => {
    const html = '<h1>Water <i class="gone">DRAFT</i></h1><div class="gone"><p>note</p></div><p>For all.</p>';
    expect(found('headerIn', html)).toEqual({ headline: 'Water', level: 1, standfirst: 'For all.' });
    // Plug-ins show them when they are seen.
    expect(found('pictureIn', '<img class="gone" src="/a.jpg" alt="">')).toEqual({ src: '/a.jpg', alt: '' });
  });

  it('may have the line above a title in a span, or in its group', () => {
    const said = { kicker: 'Report', headline: 'Water', level: 1 };
    expect(found('headerIn', '<div><span>Report</span></div><h1>Water</h1>')).toEqual(said);
    expect(found('headerIn', '<hgroup><h3>Report</h3><h1>Water</h1></hgroup>')).toEqual(said);
    expect(found('headerIn', '<hgroup><h1>Water</h1><h2>For all</h2></hgroup>')).toMatchObject({
      standfirst: 'For all',
    });
  });

  it('may link the date to the page it is on', () => {
    const page = document.URL.replace(/#.*/, '');
    const linked = `<a href="${page}" rel="bookmark">${DAY}</a>`;
    expect(found('headerIn', LINE(`Posted on ${linked}`))).toMatchObject({ published: '2026-03-12' });
    expect(found('headerIn', LINE(linked.replace('" rel', '#day" rel')))).toEqual({});
  });

  it.each([
    ['en', 'from <time>2026-05-20</time> to <time>2026-05-22</time>'],
    ['ar', 'من <time>2026-05-20</time> إلى <time>2026-05-22</time>'],
    ['fr', 'du <time>2026-05-20</time> au <time>2026-05-22</time>'],
    ['es', 'del <time>2026-05-20</time> al <time>2026-05-22</time>'],
    ['fa', 'از <time>2026-05-20</time> تا <time>2026-05-22</time>'],
    ['ur', '<time>2026-05-20</time> سے <time>2026-05-22</time> تک'],
    ['he', 'מ־<time>2026-05-20</time> עד <time>2026-05-22</time>'],
  ])('are a range as %s says it', (_lang, html) => {
    expect(found('datesIn', html)).toEqual({ start: '2026-05-20', end: '2026-05-22' });
  });

  it('may put into brackets what is no credit', () => {
    const caption = (html: string) => found('pictureIn', `<figure>${IMG}<figcaption>${html}</figcaption></figure>`);
    for (const html of ['The hall <small>(archive)</small>', 'The hall (<small>archive</small>)'])
      expect(shownBy(caption(html), 'caption')).toBe(html);
    expect(caption('The hall (archive) <small>Layla Haddad</small>')).toMatchObject({
      caption: 'The hall (archive)',
      credit: 'Layla Haddad',
    });
  });

  it('are one paragraph with its elements, and its speaker with a link', () => {
    expect(shownBy(found('quoteIn', '<blockquote>Water <em>does</em> not.</blockquote>'), 'quote')).toBe(
      'Water <em>does</em> not.',
    );
    expect(found('quoteIn', '<blockquote>Water <em>does</em> not.</blockquote>')['quote']).toHaveLength(1);
    const spoken = (caption: string) => found('quoteIn', `${WATER}<figcaption>${caption}</figcaption>`);
    const linked = spoken('<a href="/amina">Amina</a>, <span>President</span>');
    expect(shownBy(linked, 'speaker')).toBe('<a href="/amina">Amina</a>');
    expect(linked).toHaveProperty('speakerRole', 'President');
    expect(shownBy(spoken('Amina, in <a href="/s">her speech</a> on Monday'), 'speaker')).toBe(
      'Amina, in <a href="/s">her speech</a> on Monday',
    );
    expect(shownBy(spoken('<b>Huda</b> <cite>in <a href="/s">Speech</a></cite>'), 'speakerRole')).toBe(
      'in <a href="/s">Speech</a>',
    );
    expect(spoken('Amina, President, <a href="/s">Speech</a>')).toMatchObject({
      speaker: 'Amina, President',
      source: { label: 'Speech' },
    });
  });

  it.each([
    '<p>Water.</p><p>— Amina</p>',
    '<p>Water.</p><p><cite>Amina</cite></p>',
    '<p>Water.<br><cite>Amina</cite></p>',
    '<p>Water.</p></blockquote><cite>Amina</cite>',
    '<p>Water.</p></blockquote><p>— Amina</p>',
    '<p>Water.</p><address>Amina</address>',
    '<p>Water.</p><div class="quote-author">Amina</div>',
    'Water.<div class="author">Amina</div>',
  ])('tell the speaker from the words in %s', (html) => {
    expect(found('quoteIn', `<blockquote>${html}`)).toEqual({ quote: ['Water.'], speaker: 'Amina' });
  });

  it('take for what is said what comes after a colon, a number, a question', () => {
    const lines = [
      'He asked:</p><p>– Does it wait?',
      'The low was</p><p>-5 degrees',
      'My favourite? <cite>The Well</cite>',
    ];
    for (const line of lines)
      expect(found('quoteIn', `<blockquote><p>${line}</p></blockquote>`)).not.toHaveProperty('speaker');
  });

  it.each([
    ['en', '12 March 2026'],
    ['en', 'Thursday, 12th of March'],
    ['en', '03/12/2026'],
    ['ar', 'الخميس 12 آذار 2026'],
    ['ar', '٢٣ رمضان ١٤٤٧ هـ'],
    ['fa', '۲۱ اسفند ۱۴۰۴'],
    ['fr', 'jeudi 12 mars 2026'],
    ['es', '12 de marzo de 2026'],
  ])('are a day as %s writes it: %s', (lang, printed) => {
    expect(found('dateIn', `<time datetime="2026-03-12">${printed}</time>`, `lang="${lang}"`)).toEqual({
      value: '2026-03-12',
    });
  });

  it('take lines that begin with a dash for what is said', () => {
    expect(found('quoteIn', '<blockquote><p>— Water?</p><p>— Water.</p></blockquote>')).not.toHaveProperty('speaker');
  });

  it('know pictures as WordPress writes them', () => {
    const caption = `<div class="wp-caption"><a href="/a-full.jpg">${IMG}</a><p class="wp-caption-text">Hall</p></div>`;
    expect(found('picturesIn', caption + IMG)).toEqual({
      images: [
        { src: '/a.jpg', alt: '', original: '/a-full.jpg', caption: 'Hall' },
        { src: '/a.jpg', alt: '' },
      ],
    });
    const button = '<button class="lightbox-trigger" type="button"><svg><path d="M2 0"></path></svg></button>';
    const enlarged = `<figure class="wp-lightbox-container">${IMG}${button}<figcaption>Hall</figcaption></figure>`;
    const hall = { src: '/a.jpg', alt: '', caption: 'Hall' };
    expect(found('pictureIn', enlarged)).toEqual({ ...hall, lightbox: true });
    expect(found('picturesIn', enlarged)).toEqual({ images: [hall] });
    expect(found('headerIn', `<h1>Water</h1>${enlarged}`), 'which enlarges nothing').toEqual({});
    const late = '<img class="lazy" src="/blank.png" data-src="/b.jpg" data-srcset="/b.jpg 480w" alt="">';
    expect(found('picturesIn', late)).toEqual({
      images: [{ src: '/b.jpg', alt: '', sources: [{ src: '/b.jpg', width: 480 }] }],
    });
    const dense =
      '<picture><source type="image/webp" srcset="/a.webp, /a2.webp 2x"><img src="/a.jpg" alt="" width="600"></picture>';
    expect(found('picturesIn', dense)).toMatchObject({
      images: [
        {
          formats: [
            {
              type: 'image/webp',
              sources: [
                { src: '/a.webp', width: 600 },
                { src: '/a2.webp', width: 1200 },
              ],
            },
          ],
        },
      ],
    });
    const small = `<figure>${IMG}<figcaption>The <small>(small)</small> hall</figcaption></figure>`;
    expect(shownBy(found('pictureIn', small), 'caption')).toBe('The <small>(small)</small> hall');
  });

  it('stay together in a <div> where the classic editor of WordPress puts paragraphs round them', () => {
    // What @wordpress/autop 4 makes of each.
    const quote = `<bayan-pull-quote></p>
<blockquote><p>Water.</blockquote><figcaption><b>Huda</b> <span>Minister</span></figcaption></bayan-pull-quote>`;
    const pictures = `<bayan-image-carousel></p>
<figure>${IMG}<figcaption>One</figcaption></figure>
<figure>${IMG}</p>
<figcaption>Two</figcaption>
</figure>
<p></bayan-image-carousel>`;
    const head = `<bayan-article-header></p>
<p>Release</p>
<h1>Water</h1>
<p>Rain</p>
<p>  <time datetime="2026-03-12">12 March 2026</time><br />
</bayan-article-header>`;
    const inPage = (html: string) => {
      document.body.innerHTML = html;
      return document.querySelector(':not(:defined)')!;
    };
    expect(foundIn(inPage(`<p>${quote}</p>`), 'quoteIn'), 'ended by the paragraph').toEqual({});
    expect(foundIn(inPage(`<div>\n${quote}\n</div>`), 'quoteIn')).toEqual({
      quote: ['Water.'],
      speaker: 'Huda',
      speakerRole: 'Minister',
    });
    expect(foundIn(inPage(`<div>\n${pictures}\n</div>`), 'picturesIn')).toMatchObject({
      images: [{ caption: 'One' }, { caption: 'Two' }],
    });
    expect(foundIn(inPage(`<div>\n${head}\n</div>`), 'headerIn')).toMatchObject({
      kicker: 'Release',
      headline: 'Water',
      standfirst: 'Rain',
      published: '2026-03-12',
    });
  });

  it('know a title that ends a quotation from its speaker', () => {
    expect(found('quoteIn', '<blockquote>As it says in <cite>The Well</cite></blockquote>')).not.toHaveProperty(
      'speaker',
    );
    expect(found('quoteIn', '<blockquote>We read, in this order, <cite>The Well</cite>')).not.toHaveProperty('speaker');
    const closed = ['Water.', 'Water!<br>', '«الماء» —', '<p>Water.</p>'].map((words) =>
      found('quoteIn', `<blockquote>${words} <cite>Huda</cite></blockquote>`),
    );
    for (const said of closed) expect(said).toHaveProperty('speaker', 'Huda');
  });

  it('may link a picture to its file or to a page', () => {
    const linked = (href: string, attributes = '') => found('pictureIn', `<a href="${href}">${IMG}</a>`, attributes);
    expect(linked('/large.JPG?v=2', 'lightbox')).toEqual({ src: '/a.jpg', alt: '', original: '/large.JPG?v=2' });
    expect(linked('/large.jpg'), 'nothing opens').toEqual({ src: '/a.jpg', alt: '', href: '/large.jpg' });
    expect(linked('/hall', 'lightbox')).toEqual({ src: '/a.jpg', alt: '', href: '/hall' });
  });

  it('are read up to the element, not beyond it', () => {
    const page = document.createElement('div');
    page.innerHTML = `<a href="/card" lang="fr"><nav><div>${IMG}<h2>Water</h2><p>For all.</p></div></nav></a>`;
    const host = page.querySelector('div')!;
    expect(foundIn(host, 'headerIn')).toEqual({
      headline: 'Water',
      level: 2,
      standfirst: 'For all.',
      picture: { src: '/a.jpg', alt: '' },
    });
  });

  it('may be a gallery in a list, and translations in one', () => {
    expect(found('picturesIn', `<ul><li><figure>${IMG}</figure></li></ul>`)).toMatchObject({
      images: [{ src: '/a.jpg' }],
    });
    const list = '<h1>Water</h1><nav><ul><li><a hreflang="ar" href="/ar">العربية</a></li></ul></nav>';
    expect(found('headerIn', list)).toHaveProperty('translations');
  });

  it('may hold scripts and what shows without one', () => {
    const html = '<script type="application/json">{"note": "x"}</script><style>b {}</style><time>2026-03-12</time>';
    expect(found('dateIn', html)).toEqual({ value: '2026-03-12' });
  });
});
