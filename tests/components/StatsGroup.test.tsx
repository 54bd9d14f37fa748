import { describe, expect, it } from 'vitest';
import { StatsGroup } from '../../src/index.ts';
import { countries, delegates } from '../fixtures/nouns.ts';
import { LANGUAGES, renderIn, spoken } from '../render.tsx';
import { expectWarning } from '../setup.ts';

describe('<StatsGroup>', () => {
  const stats = [
    { value: 310, label: delegates },
    { value: 150, label: countries },
  ];

  it.each(LANGUAGES)('is a list of phrases in %s', (language) => {
    const { getAllByRole } = renderIn(language, <StatsGroup stats={stats} />);
    const phrases = { ar: ['310 مندوبين', '150 بلدًا'], en: ['310 delegates', '150 countries'] };
    expect(getAllByRole('listitem').map(spoken)).toEqual(phrases[language]);
  });

  it('is one line with a slash that only the eye meets', () => {
    const { container } = renderIn('en', <StatsGroup layout="line" stats={stats} />);
    expect(spoken(container)).toBe('310 delegates / 150 countries');
    expect(container.querySelector('[aria-hidden="true"]')?.textContent).toBe(' / ');
  });

  it('shows nothing for an empty list, and says so', () => {
    expectWarning(/<StatsGroup stats>: the list is empty/);
    expect(renderIn('ar', <StatsGroup stats={[]} />).container.innerHTML).toBe('');
  });
});
