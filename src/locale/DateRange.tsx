import type { DateValue } from '../intl/date.ts';
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
  const printed = printDateRange(start, end, format, locale);
  return (
    <span {...languageAttributes(locale)}>
      <End iso={printed.startIso}>{printed.start}</End>
      {printed.separator}
      {printed.end && <End iso={printed.endIso}>{printed.end}</End>}
    </span>
  );
}

/** An end that is no date has nothing to say to a machine. */
function End({ iso, children }: { iso?: string; children: string }) {
  return iso === undefined ? <span>{children}</span> : <time dateTime={iso}>{children}</time>;
}
