import { describe, expect, it } from 'vitest';
import {
  formatDateRange,
  formatNumber,
  resolveLocale,
  type LocaleSettings,
  type NumberOptions,
} from '../../src/intl.ts';
import { orderByRule } from '../fixtures/secondJudge.ts';

/** From left to right, by the Unicode algorithm. */
const orderOf = (text: string, tag: string) => orderByRule(text, resolveLocale(tag).dir);

describe('what runs the other way keeps its place', () => {
  it.each<[string, LocaleSettings, number, NumberOptions, string]>([
    ['en', { numerals: 'arab' }, 3, { to: 5 }, '٣–٥'],
    ['fr', { numerals: 'arab' }, 3, { to: 5, unit: 'kilometer' }, '٣–٥ km'],
    ['ur', {}, 3, { to: 5, currency: 'PKR' }, 'Rs 5–Rs 3'],
    ['ar', {}, 3, { currency: 'USD' }, 'US$ 3'],
    ['ar', {}, -3, { currency: 'USD' }, 'US$ -3'],
    ['ar', {}, -3, { currency: 'PKR' }, 'Rs -3'],
    ['ar', {}, 3, { to: 5, currency: 'CAD' }, 'CA$ 5–3'],
    ['ar', { numerals: 'arab' }, -3, { currency: 'USD' }, 'US$ ٣-'],
    ['ar', {}, 3, { currency: 'MAD' }, '.م.د 3'],
    ['he', {}, -3, { currency: 'USD' }, '$ -3'],
  ])('in %s %o: %d %o', (tag, settings, value, options, order) => {
    expect(orderOf(formatNumber(value, options, resolveLocale(tag, settings)), tag)).toBe(order);
  });

  it('short amounts of money too', () => {
    const text = formatNumber(-2e6, { currency: 'USD', format: 'compact' }, resolveLocale('ar'));
    expect(orderOf(text, 'ar')).toBe('US$ نويلم -2');
  });

  it.each<[string, LocaleSettings, string]>([
    ['en', { numerals: 'arab' }, '٠٩:٠٥–١٦:٣٠'],
    ['he', { hourCycle: 'h12' }, 'PM 4:30–AM 9:05'],
    ['ur', { hourCycle: 'h12' }, 'PM 4:30–AM 9:05'],
  ])('times in %s %o', (tag, settings, order) => {
    const locale = resolveLocale(tag, settings);
    const text = formatDateRange('2026-03-12T09:05:00Z', '2026-03-12T16:30:00Z', 'clock', locale);
    expect(orderOf(text, tag)).toBe(order);
  });

  it('days in figures of the other direction', () => {
    const text = formatDateRange('2026-03-11', '2026-03-13', 'long', resolveLocale('en', { numerals: 'arab' }));
    expect(orderOf(text, 'en')).toBe('١١–١٣ March ٢٠٢٦');
  });
});
