import { DIRECTION_MARK } from './direction.ts';
import type { Locale } from './locale.ts';
import type { Formatter } from './separators.ts';

/** `€85M`: the short number in the place of the whole one. Composed by us: engines have different patterns for the two together. */
export function shortMoney(
  short: Formatter,
  currency: string,
  tag: string,
  chosen: Intl.NumberFormatOptions,
): Formatter {
  const { signDisplay } = chosen;
  const options = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
    signDisplay,
  };
  const money = new Intl.NumberFormat(tag, options as Intl.NumberFormatOptions);
  return {
    // The sign is the money's, in its place in the pattern.
    format: (number: number | bigint) => {
      const text = short.format(Number(number) < 0 ? -(number as number) : number);
      const parts = money.formatToParts(Math.sign(Number(number)));
      return parts.map(({ type, value }) => (type === 'integer' ? text : value)).join('');
    },
  };
}

/**
 * A symbol in Latin letters behind a figure, `US$` in Arabic, as one word from left to right: without marks its `$` changes
 * sides, and a minus before the figure turns the whole amount round.
 */
export function withSymbol(
  format: Formatter,
  tag: string,
  chosen: Intl.NumberFormatOptions,
  { dir }: Locale,
): Formatter {
  if (dir === 'ltr') return format;
  const money = new Intl.NumberFormat(tag, { ...chosen, style: 'currency', notation: 'standard' });
  const symbol = money.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';
  if (!/^[A-Z]/.test(symbol)) return format;
  const [before, after] = [DIRECTION_MARK[dir], /[a-z]$/i.test(symbol) ? '' : DIRECTION_MARK.ltr];
  return {
    format: (number) => {
      const text = format.format(number);
      const at = text.lastIndexOf(symbol);
      const leads = /\p{Nd}/u.test(text.slice(at));
      return leads
        ? text
        : text.slice(0, at).replace(/\u200f$/, '') + before + symbol + after + text.slice(at + symbol.length);
    },
  };
}
