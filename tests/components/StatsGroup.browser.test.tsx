import { expect, it } from 'vitest';
import { StatsGroup } from '../../src/index.ts';
import { delegates } from '../fixtures/nouns.ts';
import { LANGUAGES, renderIn } from '../render.tsx';

it.each(LANGUAGES)('says what its figures are about to screen readers only: %s', (language) => {
  const stats = [{ value: 310, label: delegates }];
  const label = { ar: 'المؤتمر بالأرقام', en: 'The conference in figures' };
  const { container, getByText } = renderIn(language, <StatsGroup stats={stats} label={label} />);
  const box = getByText(label[language]).getBoundingClientRect();
  expect([box.width, box.height]).toEqual([1, 1]);
  const [group, list] = [container.firstElementChild!, container.querySelector('ul')!];
  expect(list.getBoundingClientRect().top).toBe(group.getBoundingClientRect().top);
});
