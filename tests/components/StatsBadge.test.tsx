import { describe, expect, it } from 'vitest';
import { StatsBadge } from '../../src/index.ts';
import { countries, delegates, states } from '../fixtures/nouns.ts';
import { renderIn, spoken } from '../render.tsx';
import { expectWarning } from '../setup.ts';

describe('<StatsBadge>', () => {
  it.each([
    ['ar', 310, delegates, '310 مندوبين'],
    ['ar', 150, countries, '150 بلدًا'],
    ['ar', 2, states, 'دولتان'],
    ['en', 310, delegates, '310 delegates'],
    ['en', 1, countries, '1 country'],
  ] as const)('says in %s, as one phrase, how many: %s', (language, value, label, phrase) => {
    const { container } = renderIn(language, <StatsBadge value={value} label={label} />);
    expect(spoken(container.querySelector('p'))).toBe(phrase);
  });

  it('writes the language and direction of the page on its root and on the figure', () => {
    const { container } = renderIn('ar', <StatsBadge value={310} label={delegates} />);
    const root = container.firstElementChild!;
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(container.querySelector('[part="figure"] > [dir="rtl"]')?.textContent).toBe('310');
  });

  it('keeps its own language on a page of another', () => {
    const { container } = renderIn('en', <StatsBadge locale="ar" numerals="arab" value={150} label={countries} />);
    expect(container.firstElementChild).toHaveProperty('dir', 'rtl');
    expect(spoken(container.querySelector('p'))).toBe('١٥٠ بلدًا');
  });

  it.each([
    ['ar', 'أكثر من 500 بلد'],
    ['en', 'more than 500 countries'],
  ] as const)('says in %s how exact the figure is', (language, phrase) => {
    const { container } = renderIn(language, <StatsBadge value={500} qualifier="more-than" label={countries} />);
    expect(spoken(container.querySelector('p'))).toBe(phrase);
  });

  it('leads where a link in the name of its source leads: links do not nest', () => {
    const label = {
      en: [
        'See ',
        <b key="b">
          <a href="/report">the report</a>
        </b>,
      ],
    };
    const { container } = renderIn('en', <StatsBadge value={1} label="x" source={{ label, href: '/all' }} />);
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/report']);
    expect(container.querySelector('a a')).toBeNull();
  });

  it('shows a label that needs no agreement, a note, and a source without an unsafe link', () => {
    expectWarning(/<StatsBadge source.href>.*not a safe address/);
    const { container } = renderIn(
      'en',
      <StatsBadge
        value={0.45}
        format="percent"
        label="of basins"
        note="in 2026"
        source={{ label: 'Report', href: 'javascript:1' }}
      />,
    );
    expect(spoken(container)).toBe('45% of basinsin 2026Source: Report');
    expect(container.querySelector('a')).toBeNull();
  });

  it('keeps the words when the number is none', () => {
    expectWarning(/NaN is not a finite number/);
    const { container } = renderIn('ar', <StatsBadge value={Number.NaN} label={countries} />);
    expect(spoken(container)).toBe('– بلد');
  });

  it('speaks Arabic when nobody says otherwise, and says how to choose', () => {
    expectWarning(/<StatsBadge>: no language is given.*<LocaleProvider locale="ar">/);
    const { container } = renderIn(undefined, <StatsBadge value={310} label={delegates} />);
    expect(spoken(container)).toBe('310 مندوبين');
  });
});
