import { expect, it } from 'vitest';
import * as api from '../src/index.ts';
import * as intl from '../src/intl.ts';
import * as lint from '../src/lint.ts';

it('exports exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'ArticleHeader',
    'Bidi',
    'Count',
    'DateRange',
    'DateText',
    'Figure',
    'ImageCarousel',
    'Lightbox',
    'ListText',
    'LocaleProvider',
    'NumberText',
    'PullQuote',
    'QuoteText',
    'RelativeTime',
    'StatsBadge',
    'StatsGroup',
    'Text',
    'resolveLocale',
    'useLocale',
  ]);
});

it('exports exactly these functions without React', () => {
  expect(Object.keys(intl).sort()).toEqual([
    'directionOf',
    'formatCount',
    'formatDate',
    'formatDateRange',
    'formatList',
    'formatNumber',
    'formatRelative',
    'hasStrong',
    'isolate',
    'pick',
    'pluralCategory',
    'quotesOf',
    'resolveLocale',
    'stripBidi',
  ]);
});

it('exports exactly these functions for editors', () => {
  expect(Object.keys(lint).sort()).toEqual(['lint', 'normalise', 'resolveLocale']);
});
