import { expect, it } from 'vitest';
import { printInteger } from '../../src/intl/integer.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { formatNumber } from '../../src/intl/number.ts';

const TAGS = [
  'ar',
  'ar-EG',
  'ar-MA',
  'en',
  'en-US',
  'en-IN',
  'es',
  'es-MX',
  'fa',
  'fr',
  'fr-CH',
  'he',
  'ur',
  'de',
  'pl',
  'hi',
];
const NUMERALS = [undefined, 'latn', 'arab', 'arabext'] as const;

it.each(TAGS)('prints whole numbers as formatNumber does: %s', (tag) => {
  for (const numerals of NUMERALS) {
    const locale = resolveLocale(tag, { numerals });
    for (const number of [0, 1, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 123_456, 1_234_567]) {
      expect(printInteger(number, locale)).toBe(formatNumber(number, {}, locale));
    }
  }
});
