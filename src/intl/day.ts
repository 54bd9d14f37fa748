import { cache } from './cache.ts';
import type { Locale } from './locale.ts';
import type { ReadDate } from './readDate.ts';

/** In milliseconds. */
export const DAY = 86_400_000;

const clocks = cache<string, Intl.DateTimeFormat>();

/** Number of the calendar day, in the time zone. */
export function dayOf({ instant, plain }: Pick<ReadDate, 'instant' | 'plain'>, { timeZone }: Locale): number {
  if (plain) return Math.floor(instant / DAY);
  // Swedish dates are ISO's in every engine; those of Canada were not for some years.
  const clock = clocks(timeZone, () => new Intl.DateTimeFormat('sv', { timeZone }));
  return Math.floor(Date.parse(clock.format(instant)) / DAY);
}
