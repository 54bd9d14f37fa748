// Language: where it is said, and the parts that speak it.
export { LocaleProvider, type LocaleProviderProps } from './locale/LocaleProvider.tsx';
export { useLocale, type LanguageProps } from './locale/useLocale.ts';
export { resolveLocale } from './intl/locale.ts';
export { Text, type LocalizedNode, type TextProps } from './locale/Text.tsx';
export { Bidi, type BidiProps } from './locale/Bidi.tsx';
export { NumberText, type NumberTextProps } from './locale/NumberText.tsx';
export { DateText, type DateTextProps } from './locale/DateText.tsx';
export { DateRange, type DateRangeProps } from './locale/DateRange.tsx';
export { RelativeTime, type RelativeTimeProps } from './locale/RelativeTime.tsx';
export { Count, type CountProps } from './locale/Count.tsx';
export { QuoteText, type QuoteTextProps } from './locale/QuoteText.tsx';
export { ListText, type ListTextProps } from './locale/ListText.tsx';

// Components.
export {
  ArticleHeader,
  type ArticleHeaderProps,
  type HeaderDetail,
  type Translation,
} from './components/ArticleHeader/ArticleHeader.tsx';
export { PullQuote, type PullQuoteProps, type QuoteSource } from './components/PullQuote/PullQuote.tsx';
export { StatsBadge, type Stat, type StatsBadgeProps, type StatsSource } from './components/StatsBadge/StatsBadge.tsx';
export { StatsGroup, type StatsGroupProps } from './components/StatsGroup/StatsGroup.tsx';
export {
  ImageCarousel,
  type ImageCarouselHandle,
  type ImageCarouselProps,
} from './components/ImageCarousel/ImageCarousel.tsx';
export { Lightbox, type LightboxOptions, type LightboxProps } from './components/Lightbox/Lightbox.tsx';
export { Figure, type FigureProps } from './components/Figure/Figure.tsx';
export type { Photo, PictureFormat } from './components/Picture/Picture.tsx';

// Values.
export type {
  Calendar,
  HourCycle,
  Locale,
  LocaleSettings,
  MonthNames,
  Numerals,
  RangeDirection,
  Separators,
  YearSeparator,
} from './intl/locale.ts';
export type { DateFormat } from './intl/date.ts';
export type { CalendarDay, CalendarMonth, DateValue } from './intl/readDate.ts';
export type { CountForms } from './intl/plural.ts';
export type { ListType } from './intl/list.ts';
export type { Localized, LocaleMap } from './intl/localized.ts';
export type { NumberFormat, NumberOptions, NumberValue } from './intl/number.ts';
export type { PictureSource } from './intl/srcset.ts';
export type { Qualifier } from './intl/qualifier.words.ts';
export type { QuoteMarks, QuoteStyle } from './intl/quotes.ts';
export type { RangeEnd, RangeFormat } from './intl/range.ts';
export type { LanguageWords } from './intl/words.ts';
export type { LanguagePack } from './locales/LanguagePack.ts';
