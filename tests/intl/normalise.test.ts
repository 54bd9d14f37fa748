import { describe, expect, it } from 'vitest';
import { normalise, type Repair } from '../../src/intl/normalise.ts';
import { resolveLocale } from '../../src/intl/locale.ts';

const ar = resolveLocale('ar');

describe('normalise', () => {
  it.each<[repair: Repair, language: string, text: string, mended: string]>([
    ['doubled-apostrophe', 'ar', '’’نعم‘‘', '”نعم“'],
    ['doubled-apostrophe', 'en', "''It''s ours''", '“It’s ours”'],
    ['doubled-apostrophe', 'fr', "''oui''", '«\u202foui\u202f»'],
    ['doubled-apostrophe', 'fr', "''oui\u00a0''", '«\u202foui\u00a0»'],
    ['mixed-digits', 'ar', '١٢ و3 و4', '12 و3 و4'],
    ['mixed-digits', 'ar', '١٢٪ و3 و45٪', '12% و3 و45%'],
    ['direction-override', 'ar', '\u202a+33 4\u202c \u202eنص\u202c', '\u2066+33 4\u2069 نص'],
    ['direction-mark', 'ar', 'المؤ\u200eتمر\u200f السنوي', 'المؤتمر السنوي'],
    ['unbalanced-isolate', 'ar', '\u2068نص', 'نص'],
    ['latin-punctuation', 'ar', 'نعم, لا?', 'نعم، لا؟'],
    ['latin-punctuation', 'fa', '۱,۲۰۰ و ۱۲,۵', '۱٬۲۰۰ و ۱۲,۵'],
    ['tatweel', 'ar', 'المؤـــتمر الـ 20', 'المؤتمر الـ 20'],
    ['look-alike-letter', 'fa', 'كشور ايران', 'کشور ایران'],
    ['look-alike-letter', 'ur', 'وه بهائی', 'وہ بهائی'],
    ['space-before-punctuation', 'ar', 'نعم ، لا .', 'نعم، لا.'],
    ['space-before-punctuation', 'ar', 'نعم ,لا', 'نعم، لا'],
  ])('%s in %s: %s', (repair, language, text, mended) => {
    const locale = resolveLocale(language);
    const result = normalise(text, [repair], locale);
    expect(result.text).toBe(mended);
    expect(new Set(result.made.map((made) => made.repair))).toEqual(new Set([repair]));
    expect(normalise(mended, [repair], locale)).toEqual({ text: mended, made: [] });
  });

  it('says what it changed, by the places of the text it was given', () => {
    const text = 'المؤـتمر , نعم';
    expect(normalise(text, ['tatweel', 'space-before-punctuation', 'latin-punctuation'], ar)).toEqual({
      text: 'المؤتمر، نعم',
      made: [
        { repair: 'tatweel', start: 4, end: 5, from: 'ـ', to: '' },
        { repair: 'space-before-punctuation', start: 8, end: 9, from: ' ', to: '' },
        { repair: 'latin-punctuation', start: 9, end: 10, from: ',', to: '،' },
      ],
    });
  });

  it('does only what it is asked for', () => {
    const text = '’’المؤـتمر , نعم (13-11 شباط) 310 مندوب';
    expect(normalise(text, [], ar)).toEqual({ text, made: [] });
    expect(normalise(text, ['reversed-range', 'noun-form', 'nonsense'] as unknown as Repair[], ar)).toEqual({
      text,
      made: [],
    });
  });

  it('leaves a text alone that has nothing to mend', () => {
    const text = 'المؤتمر (11–13 شباط/فبراير)، نعم.';
    const all: Repair[] = ['tatweel', 'latin-punctuation', 'doubled-apostrophe', 'mixed-digits', 'look-alike-letter'];
    expect(normalise(text, all, ar)).toEqual({ text, made: [] });
    expect(normalise('', all, ar)).toEqual({ text: '', made: [] });
  });
});
