import { describe, expect, it } from 'vitest';
import { formatList } from '../../src/intl/list.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { stripBidi } from '../../src/intl/isolate.ts';

describe('lists', () => {
  it.each([
    ['ar', ['طنجة', 'بيروت', 'القاهرة'], 'طنجة وبيروت والقاهرة'],
    ['en', ['Tangier', 'Beirut', 'Cairo'], 'Tangier, Beirut and Cairo'],
    ['fr', ['Tanger', 'Beyrouth', 'Le Caire'], 'Tanger, Beyrouth et Le Caire'],
    ['es', ['Tánger', 'Beirut'], 'Tánger y Beirut'],
    ['fa', ['تهران', 'کابل', 'دوشنبه'], 'تهران، کابل، و دوشنبه'],
    ['ur', ['لاہور', 'کراچی'], 'لاہور اور کراچی'],
    ['he', ['חיפה', 'UN'], 'חיפה ו-UN'],
    ['pa-Arab', ['لہور', 'ملتان', 'گجرات'], 'لہور، ملتان، گجرات'],
    ['ar', ['طنجة'], 'طنجة'],
    ['ar', [], ''],
  ])('are joined in %s as it joins them: %j', (tag, items, text) => {
    expect(stripBidi(formatList(items, 'and', resolveLocale(tag)))).toBe(text);
  });

  it('offer a choice', () => {
    expect(formatList(['طنجة', 'بيروت'], 'or', resolveLocale('ar'))).toBe('طنجة أو بيروت');
  });

  it('keep their comma where only the dates are in English', () => {
    const punjabi = resolveLocale('pa-Arab', { calendar: 'hijri' });
    expect(formatList(['لہور', 'ملتان', 'گجرات'], 'and', punjabi)).toBe('لہور، ملتان، گجرات');
  });

  it.each(['ckb', 'ug', 'dv', 'nds'])('are English where nobody has put the joining word into %s', (tag) => {
    expect(formatList(['A', 'B', 'C'], 'and', resolveLocale(tag))).toBe('A, B and C');
    expect(formatList(['A', 'B'], 'or', resolveLocale(tag))).toBe('A or B');
  });

  it('take what an app without types gives', () => {
    expect(formatList([2025, 'Tangier'] as never, 'and', resolveLocale('en'))).toBe('2025 and Tangier');
    expect(formatList([0, undefined, 'Tangier', null] as never, 'or', resolveLocale('en'))).toBe('0 or Tangier');
  });

  it('leave out an item that has nothing to say, and lose none for it', () => {
    expect(formatList(['طنجة', '', 'القاهرة'], 'and', resolveLocale('ar'))).toBe('طنجة والقاهرة');
    expect(formatList(['', 'Cairo'], 'or', resolveLocale('en'))).toBe('Cairo');
  });
});
