import { fr } from '../src/locales/fr.ts';
import type { LanguagePack } from '../src/locales/LanguagePack.ts';
import { describe, expectTypeOf, it } from 'vitest';
import {
  ArticleHeader,
  Bidi,
  Count,
  DateRange,
  DateText,
  Figure,
  ImageCarousel,
  LocaleProvider,
  NumberText,
  PullQuote,
  StatsBadge,
  StatsGroup,
  Text,
  useLocale,
  type ArticleHeaderProps,
  type BidiProps,
  type Calendar,
  type CountForms,
  type CountProps,
  type DateRangeProps,
  type DateTextProps,
  type FigureProps,
  type ImageCarouselProps,
  type Locale,
  type LocaleProviderProps,
  type NumberTextProps,
  type Numerals,
  type PullQuoteProps,
  type StatsBadgeProps,
  type StatsGroupProps,
  type TextProps,
} from '../src/index.ts';
import { token } from '../src/design/tokens.ts';
import { words } from '../src/intl/words.ts';
import { delegates } from './fixtures/nouns.ts';

const en = { one: '{n} delegate', other: '{n} delegates' };
const ar = delegates.ar;

describe('counted words', () => {
  it('need all the forms of their language', () => {
    expectTypeOf({ ar, en }).toExtend<CountForms>();
    expectTypeOf({ en }).toExtend<CountForms>();
    // @ts-expect-error Arabic has six forms, not two
    <Count value={2} forms={{ ar: { one: 'مندوب', other: 'مندوبون' }, en }} />;
    // @ts-expect-error English needs its singular
    <Count value={2} forms={{ ar, en: { other: '{n} delegates' } }} />;
    // @ts-expect-error there is no such form
    <Count value={2} forms={{ en: { ...en, several: 'delegates' } }} />;
    // @ts-expect-error French counts its millions by another form
    <Count value={2} forms={{ fr: { one: '{n} an', other: '{n} ans' } }} />;
    // @ts-expect-error Hebrew has its dual
    <Count value={2} forms={{ he: { one: 'יום', other: '{n} ימים' } }} />;
    // @ts-expect-error Persian needs its singular
    <Count value={2} forms={{ fa: { other: '{n} روز' } }} />;
    <Count value={2} forms={{ ar, en }} />;
    <StatsBadge value={2} label={{ ar, en }} />;
  });
});

describe('interface words', () => {
  it('are all there in both languages, and no others', () => {
    // @ts-expect-error English does not say “next”
    words('X', { ar: { close: 'إغلاق', next: 'التالي' }, en: { close: 'Close' } });
    // @ts-expect-error Arabic does not say “next”
    words('X', { ar: { close: 'إغلاق' }, en: { close: 'Close', next: 'Next' } });
    // @ts-expect-error a word in one is a sentence with a number in the other
    words('X', { ar: { of: (n: number) => `${n}` }, en: { of: 'of' } });
    const say = words('X', { ar: { close: 'إغلاق' }, en: { close: 'Close' } });
    expectTypeOf(say).returns.toEqualTypeOf<{ close: string }>();
  });
});

describe('a language pack', () => {
  type Words = LanguagePack<'fr'>['words'];

  it('has every word of every component', () => {
    type Missable<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
    type MissableWords = { [N in keyof Words]: N extends 'ordinal' ? never : Missable<Words[N]> }[keyof Words];
    expectTypeOf<Missable<Words>>().toBeNever();
    expectTypeOf<MissableWords>().toBeNever();
    const { play: _play, ...rest } = fr.words.ImageCarousel;
    // @ts-expect-error the carousel does not say “play”
    expectTypeOf({ ...fr.words, ImageCarousel: rest }).toExtend<Words>();
    expectTypeOf({ ...fr.words, ImageCarousel: fr.words.ImageCarousel }).toExtend<Words>();
  });

  it('has every form of its ordinals', () => {
    // @ts-expect-error the first is 1er in French
    expectTypeOf({ ...fr.words, ordinal: { other: '{n}e' } }).toExtend<Words>();
    expectTypeOf({ other: '{n}-o' }).toExtend<LanguagePack<'eu'>['words']['ordinal']>();
  });
});

describe('tokens', () => {
  it('are known by name', () => {
    // @ts-expect-error no such token
    token('color-inc');
    expectTypeOf(token('color-ink')).toEqualTypeOf<string>();
  });
});

describe('direction', () => {
  it('is a prop of nothing', () => {
    type Props =
      | ArticleHeaderProps
      | BidiProps
      | CountProps
      | DateRangeProps
      | DateTextProps
      | FigureProps
      | ImageCarouselProps
      | LocaleProviderProps
      | NumberTextProps
      | PullQuoteProps
      | StatsBadgeProps
      | StatsGroupProps
      | TextProps;
    type Keys<P> = P extends unknown ? keyof P : never;
    expectTypeOf<Extract<Keys<Props>, 'dir' | 'direction' | 'rtl'>>().toBeNever();
    // @ts-expect-error follows from the language
    <ArticleHeader headline="…" dir="rtl" />;
    // @ts-expect-error follows from the language
    <Bidi dir="rtl">…</Bidi>;
    // @ts-expect-error follows from the language
    <Count value={2} forms={{ en }} dir="rtl" />;
    // @ts-expect-error follows from the language
    <DateRange start="2026-03-10" end="2026-03-12" dir="rtl" />;
    // @ts-expect-error follows from the language
    <DateText value="2026-03-10" dir="rtl" />;
    // @ts-expect-error follows from the language
    <Figure src="/a.jpg" alt="" dir="rtl" />;
    // @ts-expect-error follows from the language
    <ImageCarousel images={[]} dir="rtl" />;
    // @ts-expect-error follows from the language
    <LocaleProvider locale="ar" dir="rtl">
      …
    </LocaleProvider>;
    // @ts-expect-error follows from the language
    <NumberText value={2} dir="rtl" />;
    // @ts-expect-error follows from the language
    <PullQuote quote="…" dir="rtl" />;
    // @ts-expect-error follows from the language
    <StatsBadge value={2} label="…" dir="rtl" />;
    // @ts-expect-error follows from the language
    <StatsGroup stats={[]} dir="rtl" />;
    // @ts-expect-error follows from the language
    <Text value="…" dir="rtl" />;
  });
});

describe('language', () => {
  it('knows its digits and calendars', () => {
    expectTypeOf<'latn' | 'arab' | 'arabext' | 'deva'>().toExtend<Numerals>();
    expectTypeOf<Calendar>().toEqualTypeOf<'gregory' | 'hijri' | 'persian'>();
    // @ts-expect-error “arabic” could mean either
    <NumberText value={2} numerals="arabic" />;
    // @ts-expect-error variants of the Islamic calendar differ by a day
    <DateText value="2026-03-10" calendar="islamic" />;
    // @ts-expect-error no such names
    <DateText value="2026-03-10" monthNames="gulf" />;
    <DateText value="2026-03-10" numerals="arab" calendar="hijri" monthNames="dual" locale="ar-SA" />;
    expectTypeOf(useLocale).returns.toEqualTypeOf<Locale>();
  });
});

describe('values', () => {
  it('are whole', () => {
    // @ts-expect-error a range without its start
    <DateRange end="2026-03-12" />;
    // @ts-expect-error a range without its end
    <DateRange start="2026-03-10" />;
    // @ts-expect-error a day without its year
    <DateText value={{ month: 3, day: 10 }} />;
    // @ts-expect-error a figure says what it counts
    <StatsBadge value={310} />;
    // @ts-expect-error a picture says what it shows, or that it is decoration
    <Figure src="/a.jpg" />;
    <DateRange start={{ year: 2026, month: 3, day: 10 }} end={new Date()} />;
    <Text value={{ ar: 'بيان', en: 'Statement' }} as="h2" />;
    <NumberText value="12.50" to={20n} format="percent" />;
    <StatsGroup stats={[{ value: 310, label: { ar, en } }]} layout="line" />;
  });
});
