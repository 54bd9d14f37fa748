import type { DateValue } from '../intl/readDate.ts';
import { closed } from '../intl/isolate.ts';
import type { Locale } from '../intl/locale.ts';
import { printDateRange, type RangeFormat } from '../intl/range.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface DateRangeProps extends LanguageProps {
  /** First day; see `DateText`. */
  start: DateValue;
  /** Last day. A range that runs backwards is printed in order and warns. */
  end: DateValue;
  /** `long` with the year · `day` 11–13 March · `time` with the clock · `clock` 14:05–16:30. Default `long`. */
  format?: RangeFormat;
}

/** Prints a range of days, `11–13 March 2026`, as one isolate that holds a `<time>` for each end. */
export function DateRange({ start, end, format = 'long', ...language }: DateRangeProps) {
  const locale = useLocale(language, '<DateRange>');
  const { startIso, endIso, separator, ...printed } = printDateRange(start, end, format, locale);
  if (!printed.start && !printed.end) return null;
  // A dash between two figures stays with the second, which ends no line: 11–13.
  const joins = separator.trim() === separator;
  return (
    <span {...languageAttributes(locale)}>
      <End iso={startIso} locale={locale}>
        {printed.start}
      </End>
      {printed.end && !joins && separator}
      {printed.end && (
        <End iso={endIso} locale={locale}>
          {joins ? separator + printed.end : printed.end}
        </End>
      )}
    </span>
  );
}

/** An end that is no date has nothing to say to a machine, and may hold any text. */
function End({ iso, locale, children }: { iso?: string; locale: Locale; children: string }) {
  if (iso !== undefined) return <time dateTime={iso}>{children}</time>;
  return <span {...languageAttributes(locale)}>{closed(children)}</span>;
}
