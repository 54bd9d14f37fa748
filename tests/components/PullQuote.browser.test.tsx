import { describe, expect, it } from 'vitest';
import { PullQuote } from '../../src/index.ts';
import { photos } from '../fixtures/photos.ts';
import { pressRelease } from '../fixtures/pressRelease.ts';
import { PressReleasePage } from '../fixtures/PressReleasePage.tsx';
import { quotes } from '../fixtures/samples.ts';
import { LANGUAGES, renderIn } from '../render.tsx';
import { allowWarning } from '../setup.ts';

const [{ quote, speaker }] = quotes;

describe.each(LANGUAGES)('<PullQuote> in %s', (language) => {
  it.each(['rule', 'hung', 'band', 'statement'] as const)('keeps its marks in its box: %s', (variant) => {
    const { container } = renderIn(language, <PullQuote quote={quote} speaker={speaker} variant={variant} />);
    for (const width of [320, 639, 640, 831, 832, 1100]) {
      container.style.inlineSize = `${width}px`;
      const box = container.getBoundingClientRect();
      for (const mark of container.querySelectorAll("[part='mark']")) {
        const { left, right } = mark.getBoundingClientRect();
        expect(left, `${width} px`).toBeGreaterThanOrEqual(box.left);
        expect(right, `${width} px`).toBeLessThanOrEqual(box.right);
      }
    }
  });

  it.each(['rule', 'hung', 'band', 'statement'] as const)(
    'closes for the eye what it opened in the text: %s',
    (variant) => {
      const seen = (paragraphs: string[], marks?: 'each') => {
        const { container } = renderIn(language, <PullQuote quote={paragraphs} variant={variant} marks={marks} />);
        return [...container.querySelectorAll("[part='mark']")]
          .filter((mark) => getComputedStyle(mark).clipPath === 'none')
          .map((mark) => mark.getAttribute('data-edge'));
      };
      expect(seen(['1', '2'])).toEqual(['open', 'open', 'close']);
      expect(seen(['1', '2'], 'each')).toEqual(['open', 'close', 'open', 'close']);
      // Alone, the display mark only opens.
      expect(seen(['1'])).toEqual(variant === 'statement' ? ['open', 'close'] : ['open']);
    },
  );

  it('hangs the marks of a statement in the room that a page leaves, so that its words stand level with the text', () => {
    const { container } = renderIn(language, <PullQuote quote={quote} speaker={speaker} variant="statement" />);
    container.style.inlineSize = '640px';
    container.style.setProperty('--bayan-gutter', '64px');
    const box = container.getBoundingClientRect();
    const fromStart = (part: string) => {
      const { left, right } = container.querySelector(`[part='${part}']`)!.getBoundingClientRect();
      return language === 'ar' ? box.right - right : left - box.left;
    };
    expect(fromStart('paragraph')).toBeCloseTo(fromStart('speaker'), 1);
    expect(fromStart('mark')).toBeLessThan(-5);
    expect(fromStart('mark')).toBeGreaterThan(-64);
  });
});

it('stands at the edge of its own language, all of it, on a page that is wholly of ours', () => {
  const release = <PressReleasePage release={pressRelease} photos={photos} />;
  allowWarning(/there (is|are) no .*“he”/);
  const { container } = renderIn('he', release);
  const statement = container.querySelector('.statement')!;
  for (const part of ['quote', 'paragraph', 'attribution']) {
    const { direction, textAlign } = getComputedStyle(statement.querySelector(`[part='${part}']`)!);
    expect([part, direction, textAlign]).toEqual([part, 'ltr', 'start']);
  }
});
