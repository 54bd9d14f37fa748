import { describe, expect, it } from 'vitest';
import { lint } from '../../src/intl/lint.ts';
import { normalise } from '../../src/intl/normalise.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { read } from '../house/source.ts';

const LENGTH = 100_000;
const languages = ['ar', 'en', 'fa', 'fr', 'he', 'ur', 'ckb'].map((tag) => resolveLocale(tag));
/** One a script, the second and third at a tenth of the length: their rules are the same but for the words. */
const scripts = languages.filter(({ language }) => ['ar', 'en', 'he'].includes(language));

/** Shapes that make a search look again and again at what it has seen, each repeated up to the length. */
const shapes: Record<string, string> = {
  letters: 'ا',
  'Latin letters': 'a',
  'Hebrew letters': 'א',
  spaces: ' ',
  'line ends': '\n',
  'blank lines': '\n \n',
  figures: '1',
  'Arabic-Indic figures': '٣',
  'figures in words': '1a',
  'figures and dashes': '12-11-',
  'figures and commas': '1,',
  'spaced figures': '1 ',
  commas: ',',
  stops: '.',
  'spaces before commas': ' ,',
  'open brackets': '(',
  'closed brackets': ')',
  'brackets of both kinds': '([',
  'crossing brackets': '([)]',
  quotes: '"',
  'open quotes': ' “',
  guillemets: '«',
  'guillemets on lines': '«\n',
  apostrophes: "'",
  pairs: "'' ",
  'pairs after figures': "1''",
  tatweel: 'ـ',
  'stretched words': 'اـ',
  'vowel signs': '\u064e',
  isolates: '\u2068',
  'closed isolates': '\u2067\u2069',
  embeddings: '\u202a\u202c',
  overrides: '\u202e',
  marks: '\u200f',
  'marks between words': 'ا \u200f ',
  'lone surrogates': '\ud83d',
  'low surrogates': '\ude00',
  pictures: '😀',
  NUL: '\0',
  weekdays: 'الثلاثاء ',
  'weekdays and days': 'الثلاثاء 11 ',
  months: '11 شباط/فبراير ',
  nouns: '12 مندوب ',
  addresses: 'https://',
  'addresses without end': 'www.',
  codes: 'a/1.',
  'at signs': '@',
  phones: '+1 2 3 4 ',
  'ISO days': '2025-02-11',
  'file names': 'a.jpg.',
  clocks: '16:30-',
  gershayim: 'א"',
  'ranges in words': 'من 13 إلى 11 ',
  'ranges of dates': '13 أبريل - 2 مارس 2026',
  'reversed days': 'March 13–11, 2026 ',
  'years before Christ': '1995–1990 ',
  faces: ' :)',
  intervals: '[0, 1)',
  'percent signs': '5%٪',
  'Hijri days': 'الخميس 1 رمضان 1447 هـ ',
};

describe('a hundred thousand characters', () => {
  it.each(Object.entries(shapes))('of %s are looked through in every script', (_, shape) => {
    for (const locale of scripts) {
      const text = shape.repeat((locale.language === 'ar' ? LENGTH : LENGTH / 10) / shape.length);
      const findings = lint(text, { kind: 'caption' }, locale);
      for (const finding of findings) {
        // By the place: comparing each text with `expect` would take longer than finding it.
        if (finding.text !== text.slice(finding.start, finding.end)) throw new Error(finding.rule);
      }
    }
  });
});

/** Each file of the check, as text. */
const sources = import.meta.glob('../../src/intl/lint{,/*}.ts', { query: '?raw', import: 'default', eager: true });

describe('the expressions', () => {
  it('repeat nothing without bound, but one class of characters alone', () => {
    const unbounded = Object.entries(sources as Record<string, string>).flatMap(([path, text]) =>
      read(path, text).nodes.flatMap((node) => {
        const pattern = node.type === 'Literal' && 'regex' in node ? node.regex.pattern : textOf(node);
        const whole = /^(?:\\[a-zA-Z]|\[[^\]]*\]|[!-~])\+$/.test(pattern);
        return !whole && /(?<!\\)[)\]}\w][*+](?!\s)|\{\d+,\}/.test(pattern) ? [`${path}: ${pattern}`] : [];
      }),
    );
    expect(Object.keys(sources).length).toBeGreaterThan(12);
    expect(unbounded).toEqual([]);
  });
});

/** Strings and templates that may become expressions. */
function textOf(node: { type: string }): string {
  if (node.type === 'TemplateElement') return (node as unknown as { value: { raw: string } }).value.raw;
  const value = 'value' in node ? node.value : undefined;
  return node.type === 'Literal' && typeof value === 'string' ? value : '';
}

describe('isolates 200 deep', () => {
  it('are right when closed, and found one by one when not', () => {
    const ar = resolveLocale('ar');
    const deep = '\u2067'.repeat(200) + 'نص' + '\u2069'.repeat(200);
    expect(lint(deep, {}, ar)).toEqual([]);
    expect(lint(deep.slice(0, -3), {}, ar).map(({ start }) => start)).toEqual([0, 1, 2]);
  });
});

/** mulberry32: the same texts in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  ...Object.values(shapes),
  'مؤتمر',
  'کتاب',
  'كتاب',
  'word',
  'דו"ח',
  '2025',
  '–',
  '11 فبراير 2025',
  '؟',
  '»',
  '”',
  '’’',
  '%',
];

describe('generated texts', () => {
  it.each(languages.map((locale) => [locale.lang, locale] as const))(
    'in %s: places are in order and within the text, and repairs leave nothing of theirs',
    (_, locale) => {
      const next = random(locale.lang.charCodeAt(0));
      for (let run = 0; run < 300; run += 1) {
        const text = Array.from({ length: 1 + next() * 30 }, () => PIECES[Math.floor(next() * PIECES.length)]).join('');
        const findings = lint(text, {}, locale);
        let last = 0;
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        const { made, text: mended } = normalise(text, ['tatweel', 'latin-punctuation', 'unbalanced-isolate'], locale);
        const rebuilt = made
          .toReversed()
          .reduce((now, { start, end, to }) => now.slice(0, start) + to + now.slice(end), text);
        expect(rebuilt).toBe(mended);
        expect(normalise(mended, ['unbalanced-isolate', 'latin-punctuation'], locale).made).toEqual([]);
      }
    },
  );
});
