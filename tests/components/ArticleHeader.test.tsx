import { describe, expect, it } from 'vitest';
import { ArticleHeader, Bidi } from '../../src/index.ts';
import { renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

describe('<ArticleHeader>', () => {
  it('has a first heading where the level is none, and says so', () => {
    expectWarning(/<ArticleHeader level>: 7 is no level of a heading/);
    const { getByRole } = renderIn('ar', <ArticleHeader headline="بيان" level={7 as never} />);
    expect(getByRole('heading', { level: 1 }).textContent).toBe('بيان');
  });

  it('has a heading of the level that the page needs', () => {
    const { getByRole } = renderIn('ar', <ArticleHeader headline="بيان" level={3} />);
    expect(getByRole('heading', { level: 3 }).textContent).toBe('بيان');
  });

  it('takes direction from the language, not from the first letter', () => {
    const { getByRole } = renderIn('ar', <ArticleHeader headline="UNESCO تُطلق التقرير العالمي." />);
    expect(getByRole('heading').dir).toBe('rtl');
  });

  it('prints its dates as the page chooses, with ISO dates for machines', () => {
    const { container } = renderIn(
      'ar',
      <ArticleHeader
        headline="بيان"
        published="2025-02-11"
        updated="2025-02-12T09:30:00Z"
        numerals="arab"
        yearSeparator="comma"
      />,
    );
    const times = [...container.querySelectorAll('time')].map((time) => [time.textContent, time.dateTime]);
    expect(times[0]).toEqual(['١١ فبراير، ٢٠٢٥', '2025-02-11']);
    expect(times[1]?.[0]).toMatch(/^١٢ فبراير، ٢٠٢٥.*٠٩:٣٠$/);
    expect(times[1]?.[1]).toBe('2025-02-12T09:30:00.000Z');
  });

  it.each([
    ['ar', 'التاريخ', 'هذه الصفحة بلغات أخرى'],
    ['en', 'Date', 'This page in other languages'],
  ])('says its own words in %s', (language, term, nav) => {
    const { getByText, getByRole } = renderIn(
      language,
      <ArticleHeader headline="x" published="2026-03-12" translations={[{ locale: 'fr', href: '/fr' }]} />,
    );
    expect(getByText(term).tagName).toBe('DT');
    expect(getByRole('navigation', { name: nav })).toBeTruthy();
  });

  it('links to other languages by their own names, languages and directions', () => {
    const { getByRole } = renderIn(
      'en',
      <ArticleHeader
        headline="x"
        translations={[
          { locale: 'ar', href: '/ar' },
          { locale: 'fr', href: '/fr' },
        ]}
      />,
    );
    const link = getByRole('link', { name: 'العربية' }) as HTMLAnchorElement;
    expect(link.hreflang).toBe('ar');
    expect(link.querySelector('[lang="ar"][dir="rtl"]')?.textContent).toBe('العربية');
    expect(getByRole('link', { name: 'Français' })).toBeTruthy();
  });

  it('keeps the name of a translation whose address is unsafe', () => {
    expectWarning(/<ArticleHeader translations.href>.*not a safe address/);
    const { container } = renderIn(
      'en',
      <ArticleHeader headline="x" translations={[{ locale: 'ar', href: 'java\tscript:alert(1)' }]} />,
    );
    expect(container.querySelector('a')).toBeNull();
    expect(container.textContent).toContain('العربية');
  });

  it('shows each text in the language it is really in', () => {
    expectWarning(/<ArticleHeader headline>.*there is no “fr” text; the “en” one/);
    expectWarning(/<ArticleHeader standfirst>.*there is no “fr” text; the “ar” one/);
    const { getByText, getByRole } = renderIn(
      'fr',
      <ArticleHeader headline={{ ar: 'البيان الختامي', en: 'Final statement' }} standfirst={{ ar: 'كلمة' }} />,
    );
    expect(getByRole('heading').lang).toBe('en');
    expect([getByText('كلمة').lang, getByText('كلمة').dir]).toEqual(['ar', 'rtl']);
  });

  it('shows the editor’s own words for what is no date', () => {
    expectWarning(/<ArticleHeader published>: “قريبًا” is not a date/);
    const { container } = renderIn('ar', <ArticleHeader headline="بيان" published="قريبًا" />);
    expect(container.textContent).toContain('قريبًا');
    expect(container.querySelector('time')).toBeNull();
  });

  it('gives further facts their terms, codes from left to right', () => {
    const details = [{ term: 'رقم البيان', value: <Bidi kind="code">SBC/2026/14</Bidi> }];
    const { getByText } = renderIn('ar', <ArticleHeader headline="بيان" details={details} />);
    expect(getByText('SBC/2026/14').dir).toBe('ltr');
  });
});
