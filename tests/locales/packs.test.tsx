import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/intl/number.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { ArticleHeader, LocaleProvider, NumberText, StatsBadge } from '../../src/index.ts';
import { es } from '../../src/locales/es.ts';
import { fa } from '../../src/locales/fa.ts';
import { fr } from '../../src/locales/fr.ts';
import { he } from '../../src/locales/he.ts';
import type { LanguagePack } from '../../src/locales/LanguagePack.ts';
import { ur } from '../../src/locales/ur.ts';
import { renderIn, spoken } from '../render.tsx';
import { expectWarning } from '../setup.ts';

const packs = [es, fa, fr, he, ur];

/** Every text in a pack, with its place. */
function texts(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${place}${key}`, value] as [string, string]] : texts(value, `${place}${key}.`),
  );
}

describe.each(packs.map((pack) => [pack.language, pack] as const))('the pack %s', (language, pack: LanguagePack) => {
  it('is spoken once it is imported, from the provider down', () => {
    const { getByText } = renderIn(
      { locale: language, languages: [pack] },
      <ArticleHeader headline="x" published="2026-04-16" />,
    );
    const term = getByText(pack.words.ArticleHeader.published);
    expect(term.lang).toBe(language);
  });

  it('puts a figure into every ordinal and qualifier, and both numbers into the counter', () => {
    const { ordinal, qualifier, pictures } = pack.words;
    for (const template of [ordinal.other, ...Object.values(qualifier)]) expect(template).toContain('{n}');
    for (const template of [pictures.position, pictures.counter]) {
      expect(template).toContain('{n}');
      expect(template).toContain('{count}');
    }
  });

  it('has words without stray spaces, and none of another script’s look-alike letters', () => {
    const all = texts(pack.words);
    expect(all.filter(([, text]) => text !== text.trim())).toEqual([]);
    if (language === 'fa' || language === 'ur') {
      expect(all.filter(([, text]) => /[\u064a\u0643\u0649]/.test(text))).toEqual([]);
    }
  });
});

describe('languages', () => {
  it('are known to a component inside that speaks another one than the page', () => {
    const { container } = renderIn(
      { locale: 'ar', languages: [fr] },
      <StatsBadge locale="fr" value={500} qualifier="more-than" label="stations" />,
    );
    expect(spoken(container.querySelector('p'))).toBe('plus de 500 stations');
  });

  it('without a pack say English words as such, with their own digits and direction', () => {
    expectWarning(/there are no words in “fa”; English ones are used/);
    const { container } = renderIn('fa', <StatsBadge value={500} qualifier="more-than" label="ایستگاه" />);
    expect(spoken(container.querySelector('p'))).toBe('more than ۵۰۰ ایستگاه');
    expect(container.firstElementChild).toHaveProperty('dir', 'rtl');
    expect(container.querySelector('[part="qualifier"]')).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  it('take the ordinals of the app as words, and ours for the rest', () => {
    const own = { language: 'ar', words: { ordinal: { 1: 'الأول', 2: 'الثاني', other: 'الـ {n}' } } };
    const locale = resolveLocale('ar', { languages: [own] });
    const told = [1, 2, 20].map((value) => formatNumber(value, { format: 'ordinal' }, locale));
    expect(told).toEqual(['الأول', 'الثاني', 'الـ 20']);
    const { container } = renderIn({ locale: 'ar', languages: [own] }, <NumberText value={5} qualifier="about" />);
    expect(container.textContent).toBe('نحو 5');
  });

  it('have English words where the app gave some, and forms without “other” print all the same', () => {
    const own = { language: 'de', words: { qualifier: { about: 'etwa {n}' }, ordinal: { one: '{n}.' } } };
    const { container } = renderIn({ locale: 'de', languages: [own] }, <NumberText value={5} qualifier="up-to" />);
    expect(container.textContent).toBe('up to 5');
    expect(formatNumber(5, { format: 'ordinal' }, resolveLocale('de', { languages: [own] }))).toBe('5th');
    const wrong = { language: 'ar', words: { ordinal: '{n}' } };
    expect(formatNumber(5, { format: 'ordinal' }, resolveLocale('ar', { languages: [wrong] }))).toBe('الـ\u00a05');
  });

  it('may have the words of the app', () => {
    const own = { ...fr, words: { ...fr.words, qualifier: { ...fr.words.qualifier, about: 'près de {n}' } } };
    const { container } = renderIn(
      undefined,
      <LocaleProvider locale="fr" languages={[own]}>
        <StatsBadge value={500} qualifier="about" label="stations" />
      </LocaleProvider>,
    );
    expect(spoken(container.querySelector('p'))).toBe('près de 500 stations');
  });

  it.each([
    [fr, '1er 2e 20e'],
    [es, '1.º 2.º 20.º'],
    [fa, '۱م ۲م ۲۰م'],
    [ur, 'پہلا دوسرا 20واں'],
    [he, 'ה־1 ה־2 ה־20'],
  ])('write ordinals as they are written there', (pack, text) => {
    const { container } = renderIn(
      { locale: pack.language, languages: [pack] },
      <>
        {[1, 2, 20].map((value) => (
          <NumberText key={value} value={value} format="ordinal" />
        ))}
      </>,
    );
    expect([...container.children].map((one) => one.textContent).join(' ')).toBe(text);
  });
});

describe('the ordinals of Urdu', () => {
  it('are words where they are irregular, and figures from then on', () => {
    const locale = resolveLocale('ur', { languages: [ur] });
    const said = [0, 1, 2, 3, 4, 5, 6, 7, 11, 101].map((n) => formatNumber(n, { format: 'ordinal' }, locale));
    expect(said.join(' ')).toBe('0واں پہلا دوسرا تیسرا چوتھا 5واں چھٹا 7واں 11واں 101واں');
  });
});
