import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateRange,
  formatNumber,
  resolveLocale,
  type DateFormat,
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
    ['ar', {}, -3, { currency: 'PKR' }, 'PKR -3'],
    ['ar', {}, 3, { to: 5, currency: 'CAD' }, 'CA$ 5–3'],
    ['ar', { numerals: 'arab' }, -3, { currency: 'USD' }, 'US$ ٣-'],
    ['ar', {}, 3, { currency: 'MAD' }, '.م.د 3'],
    ['he', {}, -3, { currency: 'USD' }, '$ -3'],
    ['fa', {}, 3, { currency: 'USD' }, '$۳'],
    ['ug', {}, -3, {}, '-3'],
    ['cs', { numerals: 'arab' }, -1234.5, {}, '-١٬٢٣٤٫٥'],
    ['ko', { numerals: 'arab' }, -3, {}, '-٣'],
    ['lt', { numerals: 'arab' }, 0.03, { to: 0.05, format: 'percent' }, '٣–٥٪'],
    ['ug', {}, -5, { to: -3, unit: 'celsius' }, '-3°C – -5'],
    ['yi', {}, 3, { sign: 'always', format: 'percent' }, '+300%'],
    ['fa', {}, -3, { currency: 'IRR' }, 'لایر −۳'],
    ['fa', {}, 3, { to: 5, currency: 'IRR' }, 'لایر ۵–۳'],
    ['fa', {}, 2.5e6, { currency: 'IRR', format: 'compact' }, 'لایر نویلیم ۲٫۵'],
  ])('in %s %o: %d %o', (tag, settings, value, options, order) => {
    expect(orderOf(formatNumber(value, options, resolveLocale(tag, settings)), tag)).toBe(order);
  });

  it.each([
    ['ar', '-3 – -5', '3 – -5'],
    ['he', '-3 – -5', '3 – -5'],
    ['fa', '−۳ – −۵', '۳ – −۵'],
    ['en', '-5 – -3', '-5 – 3'],
  ])('a signed range has room round its dash in %s', (tag, below, across) => {
    const locale = resolveLocale(tag);
    const order = (from: number, to: number) => orderOf(formatNumber(from, { to }, locale), tag);
    expect([order(-5, -3), order(-5, 3)]).toEqual([below, across]);
  });

  it('short amounts of money too', () => {
    const text = formatNumber(-2e6, { currency: 'USD', format: 'compact' }, resolveLocale('ar'));
    expect(orderOf(text, 'ar')).toBe('US$ نويلم -2');
  });

  it.each<[string, LocaleSettings, string]>([
    ['en', { numerals: 'arab' }, '٠٩:٠٥–١٦:٣٠'],
    ['he', { hourCycle: 'h12' }, 'PM 4:30 – AM 9:05'],
    ['ur', { hourCycle: 'h12' }, 'PM 4:30 – AM 9:05'],
  ])('times in %s %o', (tag, settings, order) => {
    const locale = resolveLocale(tag, settings);
    const text = formatDateRange('2026-03-12T09:05:00Z', '2026-03-12T16:30:00Z', 'clock', locale);
    expect(orderOf(text, tag)).toBe(order);
  });

  it.each<[string, LocaleSettings, string, string, string]>([
    ['he', {}, '5–3', '15:30–14:05', '2026 ץרמב 13–11'],
    ['he', { rangeDirection: 'ltr' }, '3–5', '14:05–15:30', '2026 ץרמב 11–13'],
    ['fa', { rangeDirection: 'ltr', calendar: 'gregory' }, '۳–۵', '۱۵:۳۰ ات ۱۴:۰۵', '۲۰۲۶ سرام ۱۳ ات ۱۱'],
    ['ar', { rangeDirection: 'ltr', numerals: 'arab' }, '٣–٥', '١٤:٠٥–١٥:٣٠', '٢٠٢٦ سرام ١١–١٣'],
    ['en', { rangeDirection: 'ltr' }, '3–5', '14:05–15:30', '11–13 March 2026'],
  ])('ranges of bare figures in %s %o', (tag, settings, numbers, times, days) => {
    const locale = resolveLocale(tag, settings);
    expect(orderOf(formatNumber(3, { to: 5 }, locale), tag)).toBe(numbers);
    const clock = formatDateRange('2026-03-12T14:05:00Z', '2026-03-12T15:30:00Z', 'clock', locale);
    expect(orderOf(clock, tag)).toBe(times);
    expect(orderOf(formatDateRange('2026-03-11', '2026-03-13', 'long', locale), tag)).toBe(days);
  });

  it('whole dates and prices run as the language, whatever bare figures do', () => {
    const locale = resolveLocale('he', { rangeDirection: 'ltr' });
    const years = formatDateRange('2025-12-31', '2026-01-02', 'long', locale);
    expect(orderOf(years, 'he')).toBe('2026 ראוני 2 – 2025 רבמצד 31');
    expect(years).toBe(formatDateRange('2025-12-31', '2026-01-02', 'long', resolveLocale('he')));
  });

  it.each([
    ['en', '١٢ March ٢٠٢٦, ٠٩:٠٥', '١٢ March ٢٠٢٦, ٠٩:٠٥–١٦:٣٠'],
    ['en-US', 'March ١٢, ٢٠٢٦, ٠٩:٠٥', 'March ١٢, ٢٠٢٦, ٠٩:٠٥–١٦:٣٠'],
    ['he', '٠٩:٠٥ ,٢٠٢٦ ץרמב ١٢', '١٦:٣٠–٠٩:٠٥ ,٢٠٢٦ ץרמב ١٢'],
  ])('figures of the other direction on both sides of a comma in %s', (tag, date, times) => {
    const locale = resolveLocale(tag, { numerals: 'arab' });
    expect(orderOf(formatDate('2026-03-12T09:05:00Z', 'time', locale), tag)).toBe(date);
    const range = formatDateRange('2026-03-12T09:05:00Z', '2026-03-12T16:30:00Z', 'time', locale);
    expect(orderOf(range, tag)).toBe(times);
  });

  it.each<[string, DateFormat, string]>([
    ['cs', 'medium', '١٢. ٣. ٢٠٢٦'],
    ['lt', 'medium', '٢٠٢٦-٠٣-١٢'],
    ['fi', 'medium', '١٢.٣.٢٠٢٦'],
    ['hu', 'time', '٢٠٢٦. március ١٢., ١٤:٠٥'],
    ['hu', 'weekday', '٢٠٢٦. március ١٢., csütörtök'],
    ['zh-TW', 'time', '٢٠٢٦年٣月١٢日 ١٤:٠٥'],
  ])('figures of a date in Arabic-Indic digits, in %s %s', (tag, format, order) => {
    const text = formatDate('2026-03-12T14:05:00Z', format, resolveLocale(tag, { numerals: 'arab' }));
    expect(orderOf(text, tag)).toBe(order);
  });

  it('days in figures of the other direction', () => {
    const text = formatDateRange('2026-03-11', '2026-03-13', 'long', resolveLocale('en', { numerals: 'arab' }));
    expect(orderOf(text, 'en')).toBe('١١–١٣ March ٢٠٢٦');
  });
});
