import { describe, expect, it } from 'vitest';
import { hijriWeekdayOf, persianWeekdayOf, weekdayOf } from '../../src/intl/lint/calendar.ts';
import type { Rule } from '../../src/intl/lint/finding.ts';
import { lint } from '../../src/intl/lint.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { cases, optionsFor } from '../fixtures/lint.ts';
import { rightTexts } from '../fixtures/lintVectors.ts';

const ar = resolveLocale('ar');

/** A text without its `⟦…⟧`, and the offsets they stood round. */
function unmarked(marked: string): { text: string; places: [number, number][] } {
  const places: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') places.push([text.length, text.length]);
    else if (part === '⟧') places.at(-1)![1] = text.length;
    else text += part;
  }
  return { text, places };
}

describe.each(Object.entries(cases) as [Rule, (typeof cases)[Rule]][])('%s', (rule, { wrong, right }) => {
  it.each(wrong.map((one) => [one[0], one[1], one] as const))(
    '%s: finds %s',
    (language, marked, [, , ...suggestions]) => {
      const { text, places } = unmarked(marked);
      const findings = lint(text, optionsFor(rule), resolveLocale(language));
      expect(findings.map(({ start, end }) => [start, end])).toEqual(places);
      for (const [index, finding] of findings.entries()) {
        expect(finding.rule).toBe(rule);
        expect(finding.text).toBe(text.slice(finding.start, finding.end));
        expect(finding.suggestion).toBe(suggestions[index]);
        expect(finding.message).not.toBe('');
      }
    },
  );

  it.each(right)('%s: is silent on %s', (language, text) => {
    expect(lint(text, optionsFor(rule), resolveLocale(language))).toEqual([]);
  });
});

describe('right texts', () => {
  it.each(rightTexts)('%s: %s', (language, text) => {
    expect(lint(text, {}, resolveLocale(language))).toEqual([]);
  });
});

describe('the check', () => {
  const text = '١١ فبراير\n\n’’مؤتمر , في (13-11 شباط/فبراير) يجمع 310 مندوب.';

  it('reports in the order of the text, each place for each rule once', () => {
    const findings = lint(text, {}, ar);
    expect(findings.map(({ rule, text: found }) => [rule, found])).toEqual([
      ['mixed-digits', '١١'],
      ['doubled-apostrophe', '’’'],
      ['space-before-punctuation', ' '],
      ['latin-punctuation', ','],
      ['reversed-range', '13-11'],
      ['noun-form', 'مندوب'],
    ]);
  });

  it('speaks the language of the text, or of the editor, and isolates what it quotes of another direction', () => {
    expect(lint('ليون (فرنسا', {}, ar)[0]!.message).toBe('القوس ( بلا قوس يقابله');
    expect(lint('ليون (فرنسا', { editor: resolveLocale('en') }, ar)[0]!.message).toBe(
      'The bracket \u2067(\u2069 has no other half',
    );
    expect(lint('Lyon (France', {}, resolveLocale('fr'))[0]!.message).toBe('The bracket ( has no other half');
  });

  it('keeps to the rules asked for', () => {
    expect(lint(text, { rules: [] }, ar)).toEqual([]);
    expect(lint(text, { rules: ['reversed-range'] }, ar)).toHaveLength(1);
    expect(lint('_RV18127.jpeg', {}, ar)).toEqual([]);
    expect(lint('_RV18127.jpeg', { rules: ['file-name'] }, ar)).toEqual([]);
  });

  it('leaves commas in Arabic-Indic figures to a publication that chose its separators', () => {
    const latin = resolveLocale('ar', { numerals: 'arab', separators: 'point' });
    expect(lint('نحو ١,٢٠٠ شخص', {}, latin)).toEqual([]);
    expect(lint('نحو ٣,٥ درجة', {}, ar)[0]!.message).toContain('\u066b');
  });

  it('suggests the marks of the publication', () => {
    const guillemets = resolveLocale('ar', { quotes: ['«', '»', '‹', '›'] });
    expect(lint('’’نعم‘‘', {}, guillemets).map(({ suggestion }) => suggestion)).toEqual(['«', '»']);
  });

  it('keeps the digits of the publication where there are as many of both', () => {
    const keep = (numerals: 'latn' | 'arab') => lint('٣ و 4', {}, resolveLocale('ar', { numerals }))[0]?.suggestion;
    expect([keep('latn'), keep('arab')]).toEqual(['3', '٤']);
  });

  it('counts UTF-16 units', () => {
    expect(lint('😀 (', {}, ar)[0]).toMatchObject({ start: 3, end: 4 });
  });

  it('is silent on nothing', () => {
    for (const nothing of ['', ' ', '\n', undefined, null, 3]) expect(lint(nothing as string, {}, ar)).toEqual([]);
  });
});

describe('weekdays', () => {
  it('are those of Intl, in both calendars', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    // Every 17 days from 1925 to 2085.
    for (let time = Date.UTC(1925, 0, 1); time < Date.UTC(2085, 0, 1); time += 17 * 86_400_000) {
      const date = new Date(time);
      const parts = persian.formatToParts(date);
      const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)!.value, 10);
      expect(persianWeekdayOf(part('year'), part('month'), part('day'))).toBe(date.getUTCDay());
      expect(weekdayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(date.getUTCDay());
    }
  });

  it('are those of Umm al-Qura', () => {
    const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { dateStyle: 'short', timeZone: 'UTC' });
    // Every 29 days from 1883 to 2076.
    for (let time = Date.UTC(1883, 0, 1); time < Date.UTC(2076, 0, 1); time += 29 * 86_400_000) {
      const parts = hijri.formatToParts(time);
      const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)!.value, 10);
      expect(hijriWeekdayOf(part('year'), part('month'), part('day'))).toBe(new Date(time).getUTCDay());
    }
    expect([hijriWeekdayOf(1447, 9, 31), hijriWeekdayOf(1299, 1, 1)]).toEqual([undefined, undefined]);
  });

  it('may be any of three where the moon is looked for', () => {
    const [finding] = lint('السبت 1 رمضان 1447 هـ', {}, ar);
    expect(finding!.message).toContain('الثلاثاء/الأربعاء/الخميس');
    expect(finding!.suggestion).toBeUndefined();
    expect(finding).not.toHaveProperty('perhaps');
  });

  it('are unknown for days that do not exist', () => {
    expect([weekdayOf(2025, 2, 29), persianWeekdayOf(1404, 12, 30), persianWeekdayOf(1200, 1, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([weekdayOf(2024, 2, 29), persianWeekdayOf(1403, 12, 30)]).toEqual([4, 4]);
  });
});
