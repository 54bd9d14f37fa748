import { describe, expect, it } from 'vitest';
import { resolveLocale } from '../../src/intl/locale.ts';
import { formatRelative } from '../../src/intl/relative.ts';

const now = Date.parse('2026-04-16T08:00:00Z');
const ar = resolveLocale('ar');
const en = resolveLocale('en');

describe('distances in time', () => {
  it.each([
    ['2026-04-16T07:59:30Z', 'الآن', 'now'],
    ['2026-04-16T07:58:00Z', 'قبل دقيقتين', '2 minutes ago'],
    ['2026-04-16T05:00:00Z', 'قبل 3 ساعات', '3 hours ago'],
    ['2026-04-15T07:00:00Z', 'أمس', 'yesterday'],
    ['2026-04-15', 'أمس', 'yesterday'],
    ['2026-04-18', 'بعد الغد', 'in 2 days'],
    ['2026-04-16', 'اليوم', 'today'],
  ])('are told in the words of the language: %s', (value, arabic, english) => {
    expect(formatRelative(value, now, ar)).toBe(arabic);
    expect(formatRelative(value, now, en)).toBe(english);
  });

  it('say a number once in Hebrew', () => {
    expect(formatRelative('2026-04-16T06:00:00Z', now, resolveLocale('he'))).toBe('לפני שעתיים');
  });

  it('count days by the calendar of the publication', () => {
    const night = '2026-04-15T18:30:00Z';
    expect(formatRelative(night, now, resolveLocale('en', { timeZone: 'UTC' }))).toBe('yesterday');
    expect(formatRelative(night, now, resolveLocale('en', { timeZone: 'Asia/Tokyo' }))).toBe('13 hours ago');
  });

  it.each(['ckb', 'pa-Arab', 'uz-Arab', 'ug', 'ks', 'yi', 'haw'])('are not English in %s', (tag) => {
    expect(formatRelative('2026-04-16T07:59:30Z', now, resolveLocale(tag))).toBeUndefined();
    expect(formatRelative('2026-04-15', now, resolveLocale(tag)) ?? '').not.toContain('yesterday');
  });

  it('are in the language where it has them', () => {
    expect(formatRelative('2026-04-15', now, resolveLocale('yi'))).toBe('נעכטן');
    expect(formatRelative('2026-04-15', now, resolveLocale('ug'))).toBe('تۈنۈگۈن');
  });

  it('end after a week, and with what is no date', () => {
    expect(formatRelative('2026-04-01', now, ar)).toBeUndefined();
    expect(formatRelative('قريبًا', now, ar)).toBeUndefined();
  });
});
