// @vitest-environment node
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { describedElements } from '../../scripts/describe.ts';
import * as face from '../../src/index.ts';

/** What pages style by `::part()`: what components write, and not words that look like it. */

const label = { en: { one: '{n} day', other: '{n} days' } };
const source = { label: 'Report', href: '/report' };
const badge = { value: 3, label, note: 'In all', qualifier: 'about', source };
const image = { src: '/a.jpg', alt: 'Hall', width: 3, height: 2 };
const formats = [{ type: 'image/avif', sources: [{ src: '/a.avif', width: 3 }] }];
const photo = { ...image, formats, caption: 'A hall', credit: 'Amina', licence: 'CC BY', date: '2026' };
const props: Record<string, object> = {
  ArticleHeader: {
    headline: 'Declaration',
    kicker: 'Statement',
    standfirst: 'Agreed.',
    byline: 'Secretariat',
    published: '2026-04-16',
    details: [{ term: 'Place', value: 'Tangier' }],
    translations: [{ locale: 'ar', href: '/ar' }],
    picture: { ...photo, href: '/hall' },
  },
  PullQuote: { quote: 'Agreed.', speaker: 'Amina', role: 'President', source },
  StatsBadge: badge,
  StatsGroup: { stats: [badge, { ...badge, label: 'days' }], label: 'Figures', layout: 'line' },
  Figure: { ...photo, lightbox: true },
  ImageCarousel: { images: [photo, { ...photo, href: '/hall' }], thumbnails: true, autoplay: true },
};

it('names every part that a component writes', async () => {
  const elements = (await describedElements()).filter(({ parts }) => parts.length > 0);
  expect(elements.map(({ component }) => component)).toEqual(Object.keys(props));
  for (const { component, parts } of elements) {
    const Shown = (face as unknown as Record<string, ComponentType<object>>)[component]!;
    const html = renderToStaticMarkup(createElement(Shown, { ...props[component], locale: 'en' } as object));
    const written = new Set([...html.matchAll(/ part="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')));
    expect([component, [...written].filter((part) => !parts.includes(part))]).toEqual([component, []]);
    // What comes with the lightbox is in no HTML of the server.
    const later = parts.includes('stage') ? elements.find((one) => one.component === 'Figure')!.parts : [];
    const SELDOM = ['label', 'spacer'];
    const absent = parts.filter((part) => !written.has(part) && !later.includes(part) && !SELDOM.includes(part));
    expect([component, absent]).toEqual([component, []]);
  }
});

it('names the parts of a lightbox, and no words of its buttons', async () => {
  const { parts } = (await describedElements()).find(({ component }) => component === 'Figure')!;
  const controls = ['close', 'full-screen', 'next', 'original', 'previous', 'share', 'zoom'];
  expect(parts).toEqual(expect.arrayContaining(['bar', 'control', 'counter', 'stage', 'track', ...controls]));
  expect(parts.filter((part) => ['copied', 'in', 'out', 'pictures', 'screen'].includes(part))).toEqual([]);
});
