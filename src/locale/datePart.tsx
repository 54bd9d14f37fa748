import type { ReactElement, ReactNode } from 'react';
import { joined, partsOf, unread, type DateFormat, type DatePart } from '../intl/date.ts';
import { closed } from '../intl/isolate.ts';
import type { Locale } from '../intl/locale.ts';
import { dateTimeOf, readDateOrMonth, type CalendarMonth, type DateValue } from '../intl/readDate.ts';
import { datesLocale } from '../intl/words.ts';
import { languageAttributes } from './useLocale.ts';

/** A date within a component that knows its language. `place` is for warnings: component and prop. */
export function datePart(
  value: DateValue | CalendarMonth,
  place: string,
  format: DateFormat,
  around: Locale,
): ReactElement {
  const read = readDateOrMonth(value);
  if (!read) return <span {...languageAttributes(around)}>{closed(unread(value, place))}</span>;
  const locale = datesLocale(around);
  return (
    <time dateTime={dateTimeOf(read, format === 'month')} {...languageAttributes(locale)}>
      {withBreaks(partsOf(read, format, locale))}
    </time>
  );
}

/** Components keep a date on one line; `<wbr>` lets it break here all the same: after the weekday, before the clock. */
function withBreaks(parts: readonly DatePart[]): ReactNode {
  const day = parts[0]?.type === 'weekday' ? 2 : 0;
  const hour = parts.findIndex((part) => part.type === 'hour');
  if (day === 0 && hour <= 0) return joined(parts);
  const clock = hour > 0 ? hour : parts.length;
  return (
    <>
      {joined(parts.slice(0, day))}
      {day > 0 && <wbr />}
      {joined(parts.slice(day, clock))}
      {hour > 0 && <wbr />}
      {joined(parts.slice(clock))}
    </>
  );
}
