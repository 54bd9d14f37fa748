import { describe, expect, it } from 'vitest';
import { directionOf, inlineMove } from '../../src/intl/direction.ts';
import { formatNumber } from '../../src/intl/number.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import qualifiers from '../../src/intl/qualifier.words.ts';
import { settle } from '../../src/locale/useLocale.ts';
import { wordsLocale } from '../../src/intl/words.ts';
import { ur } from '../../src/locales/ur.ts';
import { allowWarning, expectWarning } from '../setup.ts';

describe('resolveLocale', () => {
  // Engines have no English name for these.
  it.each(['ks', 'dv', 'ku', 'bo', 'ug', 'sd'])('knows the language of the tag %s', (tag) => {
    expect(resolveLocale(tag).lang).toBe(tag);
  });

  it('says of a tag that no language has it', () => {
    expectWarning(/no language has the tag “xq”/);
    resolveLocale('xq');
  });

  it.each([
    ['ar', 'ar-EG-u-ca-gregory-nu-latn'],
    ['ar-EG', 'ar-EG-u-ca-gregory-nu-arab'],
    ['ar-MA', 'ar-MA-u-ca-gregory-nu-latn'],
    ['en', 'en-GB-u-ca-gregory-nu-latn'],
    ['en-US', 'en-US-u-ca-gregory-nu-latn'],
    ['fa', 'fa-u-ca-gregory-nu-arabext'],
    ['ar-SA-u-ca-islamic-umalqura', 'ar-SA-u-ca-islamic-umalqura-nu-arab'],
  ])('never formats with a bare tag: %s is %s', (tag, full) => {
    expect(resolveLocale(tag).tag).toBe(full);
  });

  it('writes the tag of the page into lang, without what only Intl needs', () => {
    expect(resolveLocale('ar').lang).toBe('ar');
    expect(resolveLocale('ar-EG-u-nu-arab').lang).toBe('ar-EG');
  });

  it('lets a setting win over the extension of the tag, in one extension', () => {
    expect(resolveLocale('ar-EG-u-nu-arab', { numerals: 'latn' }).tag).toBe('ar-EG-u-ca-gregory-nu-latn');
  });

  it.each([
    ['bn', undefined, 'beng', '১২,৩৪৫.৬'],
    ['mr', undefined, 'deva', '१२,३४५.६'],
    ['ne', undefined, 'deva', '१२,३४५.६'],
    ['my', undefined, 'mymr', '၁၂,၃၄၅.၆'],
    ['hi', undefined, 'latn', '12,345.6'],
    ['hi-u-nu-deva', undefined, 'deva', '१२,३४५.६'],
    ['mr', 'latn', 'latn', '12,345.6'],
    ['ur-IN', undefined, 'arabext', '۱۲٬۳۴۵٫۶'],
    ['th', 'thai', 'thai', '๑๒,๓๔๕.๖'],
  ] as const)('has the digits of CLDR for %s, or those that were chosen: %s', (tag, numerals, digits, text) => {
    const locale = resolveLocale(tag, { numerals });
    expect([locale.numerals, formatNumber(12345.6, {}, locale)]).toEqual([digits, text]);
  });

  it('takes digits that are none for the usual ones, and says so', () => {
    expectWarning(/numerals: “hans” is none/);
    expect(resolveLocale('mr', { numerals: 'hans' as never }).numerals).toBe('deva');
  });

  it('reads an underscore as a hyphen, and says so', () => {
    expectWarning(/“ar_EG” is not a BCP 47 tag.*“ar-EG”/);
    expect(resolveLocale('ar_EG').lang).toBe('ar-EG');
  });

  it('takes a tag that is none for English, and says so', () => {
    expectWarning(/“nowhere land” is not a language tag/);
    expect(resolveLocale('nowhere land').lang).toBe('en');
  });

  it('passes over languages that are none', () => {
    const looked = [undefined, null, 'ur', {}, ur] as never;
    expect(resolveLocale('ur', { languages: looked }).languages).toEqual([ur]);
    expect(resolveLocale('ur', { languages: ur as never }).languages).toEqual([]);
    expect(resolveLocale('ur', { languages: null as never }).languages).toEqual([]);
  });

  it('keeps the clock of the tag, and says which of its choices it cannot keep', () => {
    expect(resolveLocale('en-u-hc-h12').hourCycle).toBe('h12');
    expectWarning(/“-u-nu-roman” is not supported/);
    expect(resolveLocale('ar-u-nu-roman').numerals).toBe('latn');
    expectWarning(/“-u-ca-islamic-civil” is not supported/);
    expect(resolveLocale('ar-u-ca-islamic-civil').calendar).toBe('hijri');
  });

  it('keeps what the tag chose when more is chosen', () => {
    const chosen = resolveLocale('ar-u-nu-arab-ca-islamic-umalqura-hc-h12').choices;
    expect(resolveLocale('ar', { ...chosen, monthNames: 'dual' })).toMatchObject({
      numerals: 'arab',
      calendar: 'hijri',
      hourCycle: 'h12',
      monthNames: 'dual',
    });
  });

  it('formats in English what the engine has no data for, not in the language of the machine', () => {
    const { lang, dir, tag } = resolveLocale('dv');
    expect([lang, dir, tag]).toEqual(['dv', 'rtl', 'en-GB-u-ca-gregory-nu-latn']);
  });

  it('formats in English what the engine has in the other direction only', () => {
    expect(resolveLocale('az-Arab')).toMatchObject({ dir: 'rtl', tag: 'en-GB-u-ca-gregory-nu-latn' });
    expect(resolveLocale('ar-Latn')).toMatchObject({ dir: 'ltr', tag: 'en-GB-u-ca-gregory-nu-latn' });
    expect(resolveLocale('pa-Arab').tag).toMatch(/^pa-Arab-u-/);
    expect(resolveLocale('sr-Latn').tag).toMatch(/^sr-Latn-u-/);
  });

  it.each([
    ['ar-Arab', 'ar-Arab', 'نحو {n}'],
    ['ur-IN', 'ur-IN', 'تقریباً {n}'],
    ['ur-Aran', 'ur-Aran', 'تقریباً {n}'],
    ['az-IR', 'az-IR', 'təxminən'],
    ['ar-Latn', 'en', 'about {n}'],
    ['ur-Latn', 'en', 'about {n}'],
    ['en-Shaw', 'en', 'about {n}'],
    ['az', 'en', 'about {n}'],
  ])('takes words of its own script alone: %s has those of %s', (tag, lang, about) => {
    allowWarning(/there are no words in/);
    const azeri = { language: 'az-Arab', words: { qualifier: { about: 'təxminən' } } };
    const locale = resolveLocale(tag, { languages: [ur, azeri] });
    expect([wordsLocale(locale).lang, qualifiers(locale).about]).toEqual([lang, about]);
  });

  it('keeps the choices of a page for its own language in its own script', () => {
    const page = resolveLocale('az-Arab', { numerals: 'arabext' });
    expect(settle('az-Arab', {}, page).numerals).toBe('arabext');
    expect(settle('fr', {}, page).numerals).toBe('latn');
  });

  // Offsets are time zones to newer engines alone.
  it.each(['Mars/Olympus', '+03:30', '-0500'])(
    'takes %s, which is no time zone everywhere, for UTC, and says so',
    (timeZone) => {
      expectWarning(new RegExp(`“${timeZone.replace('+', '\\+')}” is not a time zone`));
      expect(resolveLocale('ar', { timeZone }).timeZone).toBe('UTC');
    },
  );
});

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['ckb', 'rtl'],
    ['dv', 'rtl'],
    ['arz', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['az', 'ltr'],
    ['fr', 'ltr'],
    ['zxx', 'ltr'],
    ['no tag', 'ltr'],
  ])('follows the script: %s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });

  it('turns the arrow keys round with the text, but not Home and End', () => {
    expect(inlineMove('ArrowLeft', 'rtl')).toBe('next');
    expect(inlineMove('ArrowLeft', 'ltr')).toBe('previous');
    expect(inlineMove('Home', 'rtl')).toBe('first');
    expect(inlineMove('ArrowUp', 'rtl')).toBeUndefined();
  });

  it.each([
    ['en-US-posix', 'en-US', 'en-US-u-ca-gregory-nu-latn'],
    ['sl-rozaj', 'sl-rozaj', 'sl-rozaj-u-ca-gregory-nu-latn'],
    ['ar-Arab', 'ar-Arab', 'ar-Arab-EG-u-ca-gregory-nu-latn'],
  ])('%s', (tag, lang, whole) => {
    expect(resolveLocale(tag)).toMatchObject({ lang, tag: whole });
  });
});
