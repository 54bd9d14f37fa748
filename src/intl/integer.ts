import type { Locale } from './locale.ts';

const formats = new WeakMap<Locale, Intl.NumberFormat>();

/** Prints a whole number as `formatNumber` does, for who has no other numbers: places and counts. NaN prints as it is. */
export function printInteger(value: number, locale: Locale): string {
  const plain = plainInteger(value, locale);
  if (plain !== undefined) return plain;
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale.tag)));
  return format.format(value);
}

/**
 * A whole number without `Intl`, whose first formatter costs Chromium 18 ms: below a thousand every locale writes its
 * digits and no more, and these tags write a comma before each three. `undefined`: it has to be asked.
 */
export function plainInteger(value: number, { numerals, separators, tag }: Locale): string | undefined {
  if (numerals !== 'latn' || !(value >= 0 && value < 1e15)) return undefined;
  if (value < 1000) return String(value);
  if (separators !== 'regional' || !/^(?:ar-EG|en-(?:GB|US))\b/.test(tag)) return undefined;
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Puts whole numbers into a template: `{n} of {count}`; bare figures, which need no isolates. */
export function fillIntegers(template: string, values: Readonly<Record<string, number>>, locale: Locale): string {
  let text = template;
  for (const [name, value] of Object.entries(values)) text = text.replaceAll(`{${name}}`, printInteger(value, locale));
  return text;
}
