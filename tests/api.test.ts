import { expect, it } from 'vitest';
import * as api from '../src/index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'ArticleHeader',
    'Bidi',
    'Count',
    'DateRange',
    'DateText',
    'Figure',
    'ImageCarousel',
    'LocaleProvider',
    'NumberText',
    'PullQuote',
    'StatsBadge',
    'StatsGroup',
    'Text',
    'useLocale',
  ]);
});
