import { expect, it } from 'vitest';
import { StatsBadge, StatsGroup } from '../../src/index.ts';
import { delegates } from '../fixtures/nouns.ts';
import { LANGUAGES, renderIn, spoken } from '../render.tsx';

const stat = { value: 310, label: delegates };
const more = {
  note: { ar: 'في المؤتمر', en: 'at the conference' },
  source: { label: { ar: 'التقرير السنوي', en: 'Annual report' } },
};
const text = {
  ar: '310 مندوبين · في المؤتمر · المصدر: التقرير السنوي',
  en: '310 delegates · at the conference · Source: Annual report',
};

it.each(LANGUAGES)('all of an inline badge stands in the line: %s', (language) => {
  const alone = renderIn(language, <StatsBadge {...stat} layout="inline" />).container;
  const { container } = renderIn(language, <StatsBadge {...stat} {...more} layout="inline" />);
  expect(spoken(container)).toBe(text[language]);
  expect(container.getBoundingClientRect().height).toBe(alone.getBoundingClientRect().height);
});

it.each(LANGUAGES)('a line of figures that have notes is one line: %s', (language) => {
  const alone = renderIn(language, <StatsGroup layout="line" stats={[stat]} />).container;
  const whole = { ...stat, ...more };
  const { container } = renderIn(language, <StatsGroup layout="line" stats={[whole, whole]} />);
  container.style.inlineSize = '1200px';
  expect(spoken(container)).toBe(`${text[language]} / ${text[language]}`);
  expect(container.getBoundingClientRect().height).toBe(alone.getBoundingClientRect().height);
});
