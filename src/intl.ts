// Values and languages as plain functions, without React: for servers, feeds, attributes, page titles.
export { formatCount } from './intl/count.ts';
export { formatDate } from './intl/date.ts';
export { directionOf } from './intl/direction.ts';
export { hasStrong, isolate, stripBidi } from './intl/isolate.ts';
export { formatList } from './intl/list.ts';
export { resolveLocale } from './intl/locale.ts';
export { pick } from './intl/localized.ts';
export { formatNumber } from './intl/number.ts';
export { pluralCategory } from './intl/plural.ts';
export { formatDateRange } from './intl/range.ts';
export { quotesOf } from './intl/quotes.ts';
export { formatRelative } from './intl/relative.ts';
export type { CountOptions } from './intl/count.ts';
export type { DateFormat } from './intl/date.ts';
export type { Direction } from './intl/direction.ts';
export type { ListType } from './intl/list.ts';
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
export type { Localized, LocaleMap, Picked } from './intl/localized.ts';
export type { NumberFormat, NumberOptions, NumberValue } from './intl/number.ts';
export type { CountForms, FormsByLanguage, PluralCategory } from './intl/plural.ts';
export type { RangeEnd, RangeFormat } from './intl/range.ts';
export type { CalendarDay, CalendarMonth, DateValue } from './intl/readDate.ts';
export type { QuoteMarks } from './intl/quotes.ts';
export type { LanguageWords } from './intl/words.ts';
