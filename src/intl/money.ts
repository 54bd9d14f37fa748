import { DIRECTION_MARK } from './direction.ts';
import type { Locale } from './locale.ts';
import { separated, type Formatter } from './separators.ts';

export type Money = Intl.NumberFormatOptions & { currency: string };

/**
 * Amounts with the sign that CLDR has as the usual one: `$` is one dollar in each region, `CA$` or `CAD` another. A page that
 * says no more than English counts in `$`, `£` and `€`.
 */
export function moneyFormatter(numberTag: string, chosen: Money, locale: Locale): Formatter {
  const tag = locale.lang === 'en' ? locale.tag.replace('GB', 'US') : locale.tag;
  const money = new Intl.NumberFormat(tag, { ...chosen, style: 'currency', notation: 'standard' });
  if (chosen.notation !== 'compact') return withSymbol(separated(money, locale), money, locale);
  const short = separated(new Intl.NumberFormat(numberTag, { ...chosen, signDisplay: 'never' }), locale);
  return withSymbol(shortMoney(short, money), money, locale);
}

/** `€85M`: the short number in the place of the whole one. Composed by us: engines have different patterns for the two together. */
function shortMoney(short: Formatter, money: Intl.NumberFormat): Formatter {
  return {
    // The sign is the money's, in its place in the pattern; what is printed as nothing has none.
    format: (number: number | bigint) => {
      const text = short.format(Number(number) < 0 ? -(number as number) : number);
      return money
        .formatToParts(text === short.format(0) ? 0 : Math.sign(Number(number)))
        .map(({ type, value }) => (type === 'integer' ? text : /^(?:decimal|fraction)$/.test(type) ? '' : value))
        .join('');
    },
  };
}

/**
 * A symbol in Latin letters behind a figure, `US$` in Arabic, as one word from left to right: without marks its `$` changes
 * sides, and a minus before the figure turns the whole amount round. A word of the script itself, `ریال`, which CLDR has
 * before a Persian figure as if it were a sign, is said after it.
 */
function withSymbol(format: Formatter, money: Intl.NumberFormat, { dir }: Locale): Formatter {
  if (dir === 'ltr') return format;
  const symbol = money.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';
  const isLatin = /^[A-Z]/.test(symbol);
  if (!isLatin && !/^\p{L}{2}/u.test(symbol)) return format;
  const [before, after] = [DIRECTION_MARK[dir], /[a-z]$/i.test(symbol) ? '' : DIRECTION_MARK.ltr];
  return {
    format: (number) => {
      const text = format.format(number);
      const at = text.lastIndexOf(symbol);
      const [start, rest] = [text.slice(0, at), text.slice(at + symbol.length)];
      const leads = /\p{Nd}/u.test(rest);
      if (isLatin) return leads ? text : start.replace(/\u200f$/, '') + before + symbol + after + rest;
      return leads ? `${start}${rest.trimStart()}\u00a0${symbol}` : text;
    },
  };
}
