import type { DateFormat } from '../intl/date.ts';
import { dateTimeOf, readDateOrMonth, type CalendarMonth, type DateValue } from '../intl/readDate.ts';
import { inTwoCalendars } from '../intl/calendars.ts';
import type { Calendar, YearSeparator } from '../intl/locale.ts';
import { datesLocale } from '../intl/words.ts';
import { datePart } from './datePart.tsx';
import { languageAttributes, settle, useLocale, type LanguageProps } from './useLocale.ts';

export interface DateTextProps extends LanguageProps {
  /**
   * `2026-03-12`, an ISO date-time with offset, a `Date`, or `{ year, month, day }`; a month as `2026-03` or
   * `{ year, month }`, which prints as `month`. Anything else is shown as written.
   */
  value: DateValue | CalendarMonth;
  /** `long` 12 March 2026 · `medium` 12 Mar 2026 · `weekday` · `month` March 2026 · `day` 12 March · `time`
   * adds the clock · `clock` 14:05. Default `long`. */
  format?: DateFormat;
  /** What stands before the year. Default: the publication's. */
  yearSeparator?: YearSeparator;
  /**
   * The same day in a second calendar beside it: `9 رجب 1446 هـ الموافق 9 يناير 2025 م`. Not with `month` and `clock`,
   * and left out where both print alike.
   */
  also?: Calendar;
}

/** Prints a date as `<time>` with its ISO value, isolated; in our components it ends a line only after the weekday. */
export function DateText({ value, format = 'long', yearSeparator, also, ...language }: DateTextProps) {
  const locale = settle(useLocale(language, '<DateText>'), { yearSeparator }, undefined);
  const read = also && readDateOrMonth(value);
  const values = datesLocale(locale);
  const both = read ? inTwoCalendars(read, format, also, values) : undefined;
  if (!read || both === undefined) return datePart(value, '<DateText value>', format, locale);
  return (
    <time dateTime={dateTimeOf(read)} {...languageAttributes(values)}>
      {both}
    </time>
  );
}
