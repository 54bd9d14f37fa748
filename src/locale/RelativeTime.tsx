'use client';

import { dateTimeOf, readDate, type DateValue } from '../intl/readDate.ts';
import { formatRelative } from '../intl/relative.ts';
import { valuesLocale } from '../intl/words.ts';
import { datePart } from './datePart.tsx';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';
import { useNow } from './useNow.ts';

export interface RelativeTimeProps extends LanguageProps {
  /** A day or a moment; see `DateText`. What is no date is shown as written. */
  value: DateValue;
}

/**
 * Says how long ago something was, `قبل ساعتين`, within a week; the date beyond. The server and the first render print
 * the date, since they cannot know the present of the reader: nothing differs when the page comes alive.
 */
export function RelativeTime({ value, ...language }: RelativeTimeProps) {
  const page = useLocale(language, '<RelativeTime>');
  const locale = valuesLocale(page);
  const now = useNow();
  const distance = now === undefined ? undefined : formatRelative(value, now, locale);
  if (distance === undefined) return datePart(value, '<RelativeTime value>', 'long', page);
  return (
    <time dateTime={dateTimeOf(readDate(value)!)} {...languageAttributes(locale)}>
      {distance}
    </time>
  );
}
