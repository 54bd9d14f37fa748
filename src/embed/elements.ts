import type { ArticleHeaderProps, HeaderDetail, Translation } from '../components/ArticleHeader/ArticleHeader.tsx';
import type { FigureProps } from '../components/Figure/Figure.tsx';
import type { ImageCarouselProps } from '../components/ImageCarousel/ImageCarousel.tsx';
import type { LightboxOptions } from '../components/Lightbox/Lightbox.tsx';
import type { Photo, PictureFormat } from '../components/Picture/Picture.tsx';
import type { PullQuoteProps, QuoteSource } from '../components/PullQuote/PullQuote.tsx';
import type { Stat, StatsBadgeProps, StatsSource } from '../components/StatsBadge/StatsBadge.tsx';
import type { StatsGroupProps } from '../components/StatsGroup/StatsGroup.tsx';
import type { PictureSource } from '../intl/srcset.ts';
import type { CountProps } from '../locale/Count.tsx';
import type { DateRangeProps } from '../locale/DateRange.tsx';
import type { DateTextProps } from '../locale/DateText.tsx';
import type { NumberTextProps } from '../locale/NumberText.tsx';
import type { RelativeTimeProps } from '../locale/RelativeTime.tsx';
import * as kind from './attributes.ts';
import type { Row } from './element.ts';

const qualifier = kind.choice('more-than', 'at-least', 'about', 'up-to');
const numberFormat = kind.choice('decimal', 'percent', 'compact', 'ordinal');
const dateFormat = kind.choice('long', 'medium', 'weekday', 'month', 'day', 'time', 'clock');
const photo = kind.object<Photo>({ src: kind.text });
const sources = kind.list(kind.object<PictureSource>({ src: kind.text, width: kind.number }));
const also = kind.choice('gregory', 'hijri', 'persian');

/** The custom elements, one for each component. A new one joins by its row. */

export const articleHeader: Row<ArticleHeaderProps> = {
  tag: 'bayan-article-header',
  load: () => import('../components/ArticleHeader/ArticleHeader.tsx').then((module) => module.ArticleHeader),
  required: { headline: kind.words },
  optional: {
    level: kind.choice(1, 2, 3, 4, 5, 6),
    variant: kind.choice('standard', 'feature', 'brief'),
    kicker: kind.words,
    standfirst: kind.words,
    published: kind.dayOrMonth,
    updated: kind.day,
    dateFormat,
    details: kind.list(kind.object<HeaderDetail>({ term: kind.words, value: kind.words })),
    byline: kind.words,
    translations: kind.list(kind.object<Translation>({ locale: kind.text, href: kind.text })),
    picture: photo,
  },
  children: 'headerIn',
};

export const pullQuote: Row<PullQuoteProps> = {
  tag: 'bayan-pull-quote',
  load: () => import('../components/PullQuote/PullQuote.tsx').then((module) => module.PullQuote),
  required: { quote: kind.words },
  optional: {
    quoteLocale: kind.text,
    speaker: kind.words,
    source: kind.object<QuoteSource>({ label: kind.words }),
    variant: kind.choice('rule', 'hung', 'band', 'statement'),
    marks: kind.choice('reopen', 'each', 'none'),
  },
  renamed: { role: ['speakerRole', kind.words] },
  children: 'quoteIn',
};

export const statsBadge: Row<StatsBadgeProps> = {
  tag: 'bayan-stats-badge',
  load: () => import('../components/StatsBadge/StatsBadge.tsx').then((module) => module.StatsBadge),
  required: { value: kind.figure, label: kind.countedWords },
  optional: {
    to: kind.figure,
    format: numberFormat,
    currency: kind.text,
    fractionDigits: kind.number,
    qualifier,
    note: kind.words,
    source: kind.object<StatsSource>({ label: kind.words }),
    layout: kind.choice('block', 'inline'),
  },
  children: 'statIn',
};

export const statsGroup: Row<StatsGroupProps> = {
  tag: 'bayan-stats-group',
  load: () => import('../components/StatsGroup/StatsGroup.tsx').then((module) => module.StatsGroup),
  required: { stats: kind.list(kind.object<Stat>({ value: kind.figure, label: kind.countedWords })) },
  optional: { layout: kind.choice('row', 'grid', 'line'), label: kind.words },
  children: 'statsIn',
};

export const figure: Row<FigureProps> = {
  tag: 'bayan-figure',
  load: () => import('../components/Figure/Figure.tsx').then((module) => module.Figure),
  live: true,
  required: { src: kind.text, alt: kind.plainWords },
  optional: {
    width: kind.number,
    height: kind.number,
    sources,
    formats: kind.list(kind.object<PictureFormat>({ type: kind.text, sources })),
    sizes: kind.text,
    original: kind.text,
    href: kind.text,
    placeholder: kind.text,
    caption: kind.words,
    credit: kind.words,
    licence: kind.words,
    date: kind.words,
    eager: kind.flag,
    lightbox: kind.flagOrOptions<LightboxOptions>(),
  },
  renamed: { focus: ['focalPoint', kind.point] },
  children: 'pictureIn',
};

export const imageCarousel: Row<ImageCarouselProps> = {
  tag: 'bayan-image-carousel',
  load: () => import('../components/ImageCarousel/ImageCarousel.tsx').then((module) => module.ImageCarousel),
  live: true,
  required: { images: kind.list(photo) },
  optional: {
    label: kind.plainWords,
    index: kind.number,
    defaultIndex: kind.number,
    eager: kind.flag,
    thumbnails: kind.flag,
    lightbox: kind.flagOrOptions<LightboxOptions>(),
    loop: kind.flag,
    perView: kind.number,
    autoplay: kind.flagOrNumber,
    ratio: kind.choice('3:2', '16:9', '2:1', '4:3', '1:1'),
  },
  // The address of the page is the page's.
  adapt: ({ lightbox = true, ...props }) => ({
    ...props,
    lightbox: lightbox && { hash: false, ...(lightbox === true ? {} : lightbox) },
  }),
  events: { onIndexChange: 'index' },
  children: 'picturesIn',
};

export const numberText: Row<NumberTextProps> = {
  tag: 'bayan-number-text',
  load: () => import('../locale/NumberText.tsx').then((module) => module.NumberText),
  inline: true,
  required: { value: kind.figure },
  optional: {
    to: kind.figure,
    format: numberFormat,
    currency: kind.text,
    unit: kind.text,
    unitDisplay: kind.choice('short', 'long'),
    sign: kind.choice('always'),
    fractionDigits: kind.number,
    qualifier,
  },
  children: 'figureIn',
};

export const count: Row<CountProps> = {
  tag: 'bayan-count',
  load: () => import('../locale/Count.tsx').then((module) => module.Count),
  inline: true,
  required: { value: kind.figure, forms: kind.forms },
  optional: { to: kind.figure, format: numberFormat, currency: kind.text, fractionDigits: kind.number, qualifier },
  children: 'figureIn',
};

export const dateText: Row<DateTextProps> = {
  tag: 'bayan-date-text',
  load: () => import('../locale/DateText.tsx').then((module) => module.DateText),
  inline: true,
  required: { value: kind.dayOrMonth },
  optional: { format: dateFormat, also },
  children: 'dateIn',
};

export const dateRange: Row<DateRangeProps> = {
  tag: 'bayan-date-range',
  load: () => import('../locale/DateRange.tsx').then((module) => module.DateRange),
  inline: true,
  required: { start: kind.dayOrMonth, end: kind.dayOrMonth },
  optional: { format: kind.choice('long', 'day', 'time', 'clock'), also },
  children: 'datesIn',
};

export const relativeTime: Row<RelativeTimeProps> = {
  tag: 'bayan-relative-time',
  load: () => import('../locale/RelativeTime.tsx').then((module) => module.RelativeTime),
  live: true,
  inline: true,
  required: { value: kind.day },
  optional: {},
  children: 'momentIn',
};
