import { cache } from './cache.ts';
import { DAY, dayOf } from './day.ts';
import type { Locale } from './locale.ts';
import { readDate, type DateValue } from './readDate.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Beyond so many days a date says more than a distance. */
const FARTHEST = 7;

const formatters = cache<string, Intl.RelativeTimeFormat>();

/**
 * How long ago or ahead, in the words of the language (CLDR): `أمس`, `قبل ساعتين`, `in 3 days`. Days are those of the
 * calendar in the publication's time zone, so that last night is yesterday. `undefined` beyond a week, for what is no
 * date, and where CLDR has no words for it: hours in Sorani, `now` in Uyghur.
 */
export function formatRelative(value: DateValue, now: number, locale: Locale): string | undefined {
  // CLDR puts the figure in brackets behind Hebrew words that have said it: two hours (2).
  const text = distance(value, now, locale)?.replace(/ \(\d+\)$/, '');
  // Where CLDR has no words there is a sign, “-3 h”, or English ones.
  if (!text || /^[\u200e\u200f\u061c]?[-+\u2212]/.test(text)) return undefined;
  return locale.tag.startsWith('en-') || text !== distance(value, now, { ...locale, tag: 'en' }) ? text : undefined;
}

function distance(value: DateValue, now: number, locale: Locale): string | undefined {
  const read = readDate(value);
  if (!read || typeof now !== 'number' || !(Math.abs(now) <= 8.64e15)) return undefined;
  const apart = read.instant - now;
  const days = dayOf(read, locale) - dayOf({ instant: now, plain: false }, locale);
  // Not a number for years that an engine does not read back.
  if (!(Math.abs(days) <= FARTHEST)) return undefined;
  const format = formatters(locale.tag, () => new Intl.RelativeTimeFormat(locale.tag, { numeric: 'auto' }));
  if (read.plain || Math.abs(apart) >= DAY || (days !== 0 && Math.abs(apart) >= 12 * HOUR))
    return format.format(days, 'day');
  if (Math.abs(apart) < MINUTE) return format.format(0, 'second');
  if (Math.abs(apart) < HOUR) return format.format(Math.trunc(apart / MINUTE), 'minute');
  return format.format(Math.trunc(apart / HOUR), 'hour');
}
