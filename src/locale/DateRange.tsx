import { closed } from '../intl/isolate.ts';
import { rangeInTwoCalendars } from '../intl/calendars.ts';
import type { Calendar, Locale } from '../intl/locale.ts';
import { printDateRange, type RangeEnd, type RangeFormat } from '../intl/range.ts';
import { datesLocale } from '../intl/words.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface DateRangeProps extends LanguageProps {
  /** First day, or a month (`2026-03`); see `DateText`. */
  start: RangeEnd;
  /** Last day or month. A range that runs backwards is printed in order and warns. */
  end: RangeEnd;
  /**
   * `long` with the year · `day` 11–13 March · `time` with the clock · `clock` 14:05–16:30, also past midnight
   * (23:00–01:00), for which `time` has both days. Default `long`.
   */
  format?: RangeFormat;
  /**
   * The same days in a second calendar beside it: `11–13 فبراير 2025 م الموافق 12–14 شعبان 1446 هـ`. Not with `time` and
   * `clock`, and left out where both print alike.
   */
  also?: Calendar;
}

/** Prints a range of days, `11–13 March 2026`, or of months, `March–May 2026`, as one isolate that holds a `<time>` for each end. */
export function DateRange({ start, end, format = 'long', also, ...language }: DateRangeProps) {
  const page = useLocale(language, '<DateRange>');
  const locale = datesLocale(page);
  const two = also && rangeInTwoCalendars(start, end, format, also, locale);
  const { startIso, endIso, separator, ...printed } = two ? two.range : printDateRange(start, end, format, locale);
  if (!printed.start && !printed.end) return null;
  // A dash between two figures stays with the second, which ends no line: 11–13.
  const joins = !/\s/.test(separator);
  return (
    <span {...languageAttributes(locale)}>
      {two && two.before}
      <End iso={startIso} locale={page}>
        {printed.start}
      </End>
      {printed.end && !joins && separator}
      {printed.end && (
        <End iso={endIso} locale={page}>
          {joins ? separator + printed.end : printed.end}
        </End>
      )}
      {two && two.after}
    </span>
  );
}

/** An end that is no date has nothing to say to a machine, and may hold any text. */
function End({ iso, locale, children }: { iso?: string; locale: Locale; children: string }) {
  if (iso !== undefined) return <time dateTime={iso}>{children}</time>;
  return <span {...languageAttributes(locale)}>{closed(children)}</span>;
}
