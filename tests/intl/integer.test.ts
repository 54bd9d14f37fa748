import { expect, it, vi } from 'vitest';
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

const NUMBERS = [0, 1, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 123_456, 1_234_567, 999_999_999_999_999, 1e15];

it.each(TAGS)('prints whole numbers as formatNumber does: %s', (tag) => {
  for (const numerals of NUMERALS) {
    const locale = resolveLocale(tag, { numerals });
    for (const number of NUMBERS) expect(printInteger(number, locale)).toBe(formatNumber(number, {}, locale));
  }
});

it.each([...TAGS, 'ar-SA', 'ar-AE', 'en-ZA', 'en-CH', 'en-AU'])('groups them as Intl does: %s', (tag) => {
  for (const numerals of NUMERALS) {
    const locale = resolveLocale(tag, { numerals });
    const intl = new Intl.NumberFormat(locale.tag);
    for (const number of NUMBERS) expect(formatNumber(number, {}, locale)).toBe(intl.format(number));
  }
});

it('prints thousands without a formatter in the languages of the house', () => {
  const formatter = vi.spyOn(Intl, 'NumberFormat');
  for (const tag of ['ar', 'en', 'en-US']) expect(formatNumber('12345', {}, resolveLocale(tag))).toBe('12,345');
  expect(formatter).not.toHaveBeenCalled();
  formatter.mockRestore();
  expect(formatNumber(12_345, {}, resolveLocale('en', { separators: 'comma' }))).toBe('12.345');
});
