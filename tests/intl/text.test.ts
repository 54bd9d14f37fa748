import { describe, expect, it } from 'vitest';
import { isFileName } from '../../src/intl/fileName.ts';
import { safeHref } from '../../src/intl/href.ts';
import { directionOfText } from '../../src/intl/direction.ts';
import { hasStrong, isolate, isolateWithin, stripBidi } from '../../src/intl/isolate.ts';
import { pick } from '../../src/intl/localized.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { normalise } from '../../src/intl/normalise.ts';
import { withoutTypedMarks } from '../../src/intl/typedMarks.ts';
import { srcSet } from '../../src/intl/srcset.ts';
import { isVocalised } from '../../src/intl/vocalised.ts';
import { expectWarning } from '../setup.ts';

const ar = resolveLocale('ar');

describe('localised content', () => {
  it('is taken in the page’s language, also by region', () => {
    expect(pick({ ar: 'بيان', en: 'statement' }, 'x', ar)?.value).toBe('بيان');
    expect(pick({ ar: 'بيان', 'ar-MA': 'بلاغ' }, 'x', resolveLocale('ar-MA'))?.value).toBe('بلاغ');
    expect(pick('بيان', 'x', ar)?.locale).toBe(ar);
  });

  it('falls back with the language it is really in, and says so', () => {
    expectWarning(/<X y>: there is no “fr” text; the “ar” one is shown/);
    const picked = pick({ he: 'הודעה', ar: 'بيان', en: '' }, '<X y>', resolveLocale('fr'));
    expect([picked?.value, picked?.locale.lang, picked?.locale.dir]).toEqual(['بيان', 'ar', 'rtl']);
  });

  it.each([
    [{ ar: 'لون', 'en-US': 'color' }, 'color', 'en-US'],
    [{ he: 'צבע', 'ar-MA': 'لون', 'en-GB': 'colour' }, 'colour', 'en-GB'],
    [{ he: 'צבע', 'ar-MA': 'لون' }, 'لون', 'ar-MA'],
    [{ he: 'צבע', fa: 'رنگ' }, 'צבע', 'he'],
  ])('falls back to English, Arabic, the first, also where these name a region: %j', (map, text, lang) => {
    expectWarning(new RegExp(`there is no “fr” text; the “${lang}” one is shown`));
    const picked = pick<string>(map, '<X y>', resolveLocale('fr'));
    expect([picked?.value, picked?.locale.lang]).toEqual([text, lang]);
  });

  it.each([
    ['zh-TW', { en: 'news', zh: '新闻' }, '新闻', 'zh'],
    ['sr-Latn', { en: 'news', sr: 'вест' }, 'вест', 'sr'],
    ['az-Arab', { ar: 'خبر', en: 'news', az: 'xəbər' }, 'xəbər', 'az'],
  ])(
    'falls back in %s to another script of its language before English, with that one’s tag',
    (tag, map, text, lang) => {
      expectWarning(new RegExp(`the “${lang}” one is shown`));
      const picked = pick<string>(map as never, '<X y>', resolveLocale(tag));
      expect([picked?.value, picked?.locale.lang]).toEqual([text, lang]);
    },
  );

  it.each([
    ['ar', { 'ar-EG': 'مصر', en: 'Egypt' }, 'مصر'],
    ['en-GB', { ar: 'لون', 'en-US': 'color' }, 'color'],
    ['fr-CA', { en: 'news', ar: 'نبأ', 'fr-FR': 'nouvelle' }, 'nouvelle'],
    ['fr', { en: 'news', 'fr-CH': 'nouvelle' }, 'nouvelle'],
    ['ar', { AR: 'بيان', en: 'statement' }, 'بيان'],
    ['he', { iw: 'הודעה', en: 'statement' }, 'הודעה'],
    ['en', { 'en-US': 'color', 'en-GB': 'colour' }, 'colour'],
    ['ar-EG', { ar_EG: 'مصر', en: 'Egypt' }, 'مصر'],
    ['az-Arab-IR', { az: 'latın', 'az-Arab': 'عرب' }, 'عرب'],
  ])('is found in %s under a tag that says more, less, or it otherwise', (tag, map, text) => {
    expect(pick(map, 'x', resolveLocale(tag))?.value).toBe(text);
  });

  it('says its region where that is not the one asked for, and keeps the figures of the page', () => {
    const morocco = resolveLocale('ar-MA');
    const picked = pick({ 'ar-EG': 'مصر' }, 'x', morocco)!.locale;
    expect([picked.lang, picked.tag, picked.numerals]).toEqual(['ar-EG', morocco.tag, 'latn']);
    expect(pick({ 'ar-EG': 'مصر' }, 'x', morocco)!.locale).toBe(picked);
    const here = pick({ ar: 'بيان' }, 'x', morocco)!.locale;
    expect(here).toBe(morocco);
    expect(pick({ AR_ma: 'بلاغ' }, 'x', morocco)!.locale).toBe(morocco);
  });

  it('is nothing for an object that names no language, and says so', () => {
    expectWarning(/the object has no language for a key/);
    expect(pick({ title: 'x' } as never, 'x', ar)).toBeUndefined();
  });

  it('is nothing when every language is empty', () => {
    expect(pick({ ar: '', en: '' }, 'x', ar)).toBeUndefined();
  });
});

describe('typed quotation marks', () => {
  it.each([
    ['’’بيان‘‘.', 'بيان.'],
    ['’’بيان', 'بيان'],
    ['بيان‘‘', 'بيان'],
    ['”بيان“', 'بيان'],
    ['«بيان»', 'بيان'],
    ['"بيان"', 'بيان'],
    ['“He said “yes” twice.”', 'He said “yes” twice.'],
    ['“Yes” is what they said.', '“Yes” is what they said.'],
    ['“Yes” and “no”', '“Yes” and “no”'],
    ['עם נתב"ג בדרך', 'עם נתב"ג בדרך'],
    ['"עם נתב"ג בדרך"', 'עם נתב"ג בדרך'],
    ['"צה"ל וארה"ב"', 'צה"ל וארה"ב'],
    ['«قال "نعم" مرتين»', 'قال "نعم" مرتين'],
    ['"قال «نعم» مرتين"', 'قال «نعم» مرتين'],
    ['“He said «no» today', 'He said «no» today'],
    ['”שלום”', 'שלום'],
    ['״צה״ל בדרך״', 'צה״ל בדרך'],
    ['”Ja” och ”nej”', '”Ja” och ”nej”'],
    ['»Ja»', 'Ja'],
    ['“so"', 'so'],
    ['It’s the readers’', 'It’s the readers’'],
    ['The pipe measures 12"', 'The pipe measures 12"'],
    ['', ''],
  ])('%s becomes %s', (typed, words) => {
    expect(withoutTypedMarks(typed)).toBe(words);
  });
});

describe('file names', () => {
  it.each([
    '_RV00012.jpeg',
    'IMG_2041-scaled',
    'حفل الافتتاح.jpg',
    'DSC_0042',
    'WhatsApp Image 2026-03-12 at 10.11.12.jpeg',
    '20250211_103000',
    '20250211_103000.jpg?w=300',
    'P1010001',
    'FB_IMG_123456',
    'IMG-20250211-WA0001',
    'IMG_E1234',
    'MVIMG_20250211_101533',
    'Screen Shot 2025-02-11 at 10.05.33',
    'scan0001',
  ])('%s is one', (text) => expect(isFileName(text)).toBe(true));
  it.each([
    'وصول الوفود إلى القاعة',
    'SBC/RES/7',
    'A photo of 12 delegates',
    'Image 3 of 9 shows the delta',
    'UN80',
    'Photo 1',
    'Image 4',
    'DSC 2012',
    'Scan 1912 of the map',
    'IMG 12',
    '',
  ])('“%s” is none', (text) => expect(isFileName(text)).toBe(false));
});

describe('addresses', () => {
  it.each([
    '/ar/بيان',
    '?p=3',
    '#النتائج',
    '//cdn.example/x',
    'mailto:press@example.org',
    'tel:+212537719000',
    'HTTPS://example.org',
  ])('%s is followed', (href) => expect(safeHref(href, 'x')).toBe(href));
  it.each([
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'https://[',
  ])('%s is not', (href) => {
    expectWarning(/is not a safe address/);
    expect(safeHref(href, 'x')).toBeUndefined();
  });
  it('keep candidate lists whole', () => {
    const set = srcSet([
      { src: 'https://img.example/w_640,f_auto/حفل الافتتاح.jpg', width: 640 },
      { src: 'https://img.example/a%20b.jpg,', width: 1280 },
      { src: '', width: 3 },
    ]);
    expect(set).toBe('https://img.example/w_640,f_auto/حفل%20الافتتاح.jpg 640w, https://img.example/a%20b.jpg%2C 1280w');
  });
});

describe('plain strings', () => {
  it('are isolated by characters, and cleaned of them', () => {
    expect(isolate('310', 'rtl')).toBe('\u2067310\u2069');
    expect(isolate('', 'rtl')).toBe('');
    expect(stripBidi('\u206720\u200e%\u200e\u2069')).toBe('20%');
    expect([hasStrong('310–320'), hasStrong('310 م')]).toEqual([false, true]);
  });
  it('are isolated in an attribute only where something could change their order', () => {
    expect(isolateWithin('قاعة (3)', 'rtl', 'ltr')).toBe('\u2067قاعة (3)\u2069');
    expect(isolateWithin('C++', 'ltr', 'rtl')).toBe('\u2066C++\u2069');
    expect(isolateWithin('\u2066C++', 'ltr', 'rtl')).toBe('\u2066\u2066C++\u2069\u2069');
    expect(isolateWithin('قاعة \u2066C++', 'rtl', 'rtl')).toBe('قاعة \u2066C++\u2069');
    for (const figure of ['3', '١٬٢٣٤', '14:05', '3/9']) expect(isolateWithin(figure, 'rtl', 'ltr')).toBe(figure);
    for (const figure of ['-5', '11–13', '45%'])
      expect(isolateWithin(figure, 'rtl', 'ltr')).toHaveLength(figure.length + 2);
  });
  it.each([
    ['fa', 'می\u200cخواهیم کتاب\u200cها را ببینیم'],
    ['ar', 'شَكَّلُوا المُؤْتَمَرَ'],
    ['he', 'שָׁלוֹם לָעוֹלָם'],
    ['en', 'cafe\u0301 👩\u200d👧'],
  ])('keep joiners and vowel signs in %s', (language, text) => {
    const kept = [
      withoutTypedMarks(`«${text}»`),
      isolateWithin(text, 'rtl', 'rtl'),
      stripBidi(isolate(text, 'ltr')),
      normalise(text, ['tatweel', 'direction-mark', 'look-alike-letter'], resolveLocale(language)).text,
      pick({ [language]: text }, 'x', resolveLocale(language))!.value,
    ];
    expect(new Set(kept)).toEqual(new Set([text]));
  });
  it('have the direction of their first letter', () => {
    expect(['3 من', '(Lyon مؤتمر', 'ועידה', '–', ''].map(directionOfText)).toEqual(['rtl', 'ltr', 'rtl', 'ltr', 'ltr']);
  });
  it('are seen to be fully vocalised, or only helped by a sign', () => {
    expect(isVocalised('أُولَٰئِكَ الَّذينَ شَكَّلُوا المُؤْتَمَرَ')).toBe(true);
    expect(isVocalised('150 بلدًا تتّفق على نشر بيانات أنهارها')).toBe(false);
  });
});
