import { createElement, type ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import * as ui from '../../src/index.ts';
import { countries } from '../fixtures/nouns.ts';
import { photos } from '../fixtures/photos.ts';
import { renderIn } from '../render.tsx';
import { allowWarning, expectWarning } from '../setup.ts';

/** What an app without types, or a server without answers, gives where something else is meant. */
const ODD = [
  null,
  '',
  'x',
  'constructor',
  0,
  -1,
  10n,
  NaN,
  Infinity,
  true,
  {},
  { ar: {} },
  { ar: { title: 'x' } },
  new Date(0),
];
const LISTS = [[], [null], [undefined], ['x'], [{}], [{ ar: { title: 'x' } }], [[new Date(0)]]];

const language = { locale: 'ar', numerals: 'latn', calendar: 'gregory', monthNames: 'dual' };
const photo = { src: '/a.jpg', alt: 'x', caption: 'x', credit: 'x', licence: 'x', date: '2026-04-16' };

const PROPS: Record<string, object> = {
  LocaleProvider: { timeZone: 'UTC', ...language },
  Text: { value: 'x', as: 'p', locale: 'ar' },
  Bidi: { children: 'x', kind: 'text', locale: 'ar' },
  NumberText: {
    value: 3,
    to: 5,
    format: 'compact',
    currency: 'EUR',
    unit: 'day',
    sign: 'always',
    fractionDigits: 1,
    qualifier: 'about',
    ...language,
  },
  DateText: { value: '2026-04-16', format: 'long', also: 'hijri', ...language },
  DateRange: { start: '2026-04-14', end: '2026-04-16', format: 'long', also: 'hijri', ...language },
  RelativeTime: { value: '2026-04-16', ...language },
  Count: { value: 3, forms: countries, qualifier: 'about', ...language },
  QuoteText: { children: 'x', quoteLocale: 'en', level: 1, marks: 'own', locale: 'ar' },
  ListText: { items: ['x', 'y'], type: 'and', locale: 'ar' },
  ArticleHeader: {
    headline: 'x',
    level: 1,
    kicker: 'x',
    standfirst: 'x',
    byline: 'x',
    published: '2026-04-16',
    updated: '2026-04-16',
    dateFormat: 'long',
    details: [{ term: 'x', value: 'x' }],
    translations: [{ locale: 'en', href: '/en' }],
    ...language,
  },
  PullQuote: { quote: 'x', quoteLocale: 'ar', speaker: 'x', role: 'x', source: { label: 'x' }, ...language },
  StatsBadge: { value: 3, label: countries, note: 'x', source: { label: 'x' }, ...language },
  StatsGroup: { stats: [{ value: 3, label: 'x' }], label: 'x', ...language },
  Figure: { ...photo, width: 3, height: 2, focus: [50, 50], sources: [], placeholder: '#eee', ...language },
  ImageCarousel: {
    images: photos,
    label: 'x',
    index: 0,
    defaultIndex: 0,
    perView: 2,
    autoplay: 3,
    ratio: '3:2',
    lightbox: true,
    loop: true,
    ...language,
  },
  Lightbox: { images: photos, index: 0, label: 'x', hash: 'photo', ...language },
};

describe.each(Object.entries(PROPS))('<%s>', (name, props) => {
  const component = (ui as unknown as Record<string, ComponentType>)[name]!;

  it.each(Object.keys(props))('does not throw whatever its %s is', (prop) => {
    // Keys and attributes are React's to complain of.
    allowWarning(/./);
    const thrown = [...ODD, ...LISTS].flatMap((value) => {
      try {
        renderIn('ar', createElement(component, { ...props, [prop]: value }));
        return [];
      } catch (error) {
        return [`${String(value)}: ${(error as Error).message}`];
      }
    });
    expect(thrown).toEqual([]);
  });
});

describe('what is no text', () => {
  it('is left out with a warning, and what stands beside it is shown', () => {
    expectWarning(/<ArticleHeader headline>: an object is no text; it is left out/);
    expectWarning(/<PullQuote quote>: an object is no text/);
    const title = { ar: { rendered: 'x' } };
    const { container } = renderIn(
      'ar',
      <>
        <ui.ArticleHeader headline={title as never} kicker="بيان صحفي" />
        <ui.PullQuote quote={['الماء', new Date(0)] as never} />
      </>,
    );
    expect(container.textContent).toBe('بيان صحفي”الماء“');
  });

  it('names no language: English is used, as for a tag that is none', () => {
    expectWarning(/“” is not a language tag; English is used/);
    const page = { locale: 'ar', timeZone: 'Africa/Tunis' };
    const { container } = renderIn(page, <ui.NumberText value={3} locale={['ar'] as never} />);
    expect(container.firstElementChild?.getAttribute('lang')).toBe('en');
  });
});
