import type { DateValue } from '../intl/date.ts';
import { printDateRange } from '../intl/range.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface DateRangeProps extends LanguageProps {
  /** First day; see `DateText`. */
  start: DateValue;
  /** Last day. A range that runs backwards is printed in order and warns. */
  end: DateValue;
}

/** Prints a range of days, `11–13 March 2026`, as one isolate that holds a `<time>` for each end. */
export function DateRange({ start, end, ...language }: DateRangeProps) {
  const locale = useLocale(language, '<DateRange>');
  const printed = printDateRange(start, end, locale);
  return (
    <span {...languageAttributes(locale)}>
      <time dateTime={printed.startIso}>{printed.start}</time>
      {printed.separator}
      {printed.end && <time dateTime={printed.endIso}>{printed.end}</time>}
    </span>
  );
}
