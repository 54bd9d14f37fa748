import { describe, expect, it } from 'vitest';
import { photos } from '../fixtures/photos.ts';
import { pressRelease } from '../fixtures/pressRelease.ts';
import { PressReleasePage } from '../fixtures/PressReleasePage.tsx';
import { renderIn } from '../render.tsx';

/** A page whose own style is all that Arabic script must not have. */
const HOSTILE = {
  letterSpacing: '3px',
  textTransform: 'uppercase',
  fontStyle: 'italic',
  hyphens: 'auto',
  textAlign: 'justify',
} as const;

/** Elements that hold Arabic letters themselves. */
function arabicIn(container: Element): Element[] {
  return [...container.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && /\p{Script=Arabic}/u.test(textContent!),
    ),
  );
}

describe('Arabic on a page that sets it badly', () => {
  it.each([
    ['has no letter-spacing', 'letterSpacing', /^(normal|0px)$/],
    ['has no capitals by style', 'textTransform', /^none$/],
    ['does not slant', 'fontStyle', /^normal$/],
    ['does not hyphenate', 'hyphens', /^(manual|none)$/],
    ['is not stretched', 'textAlign', /^(start|right|center|-webkit-match-parent)$/],
  ] as const)('%s', (_name, property, right) => {
    const { container } = renderIn(
      'ar',
      <div style={HOSTILE}>
        <PressReleasePage release={pressRelease} photos={photos} />
      </div>,
    );
    const texts = arabicIn(container);
    expect(texts.length).toBeGreaterThan(50);
    expect(
      [...new Set(texts.map((text) => getComputedStyle(text)[property]))].filter((set) => !right.test(set)),
    ).toEqual([]);
  });

  it('has no drop capital, and lines under links that keep clear of its letters', () => {
    const { container } = renderIn('ar', <PressReleasePage release={pressRelease} photos={photos} />);
    for (const text of arabicIn(container)) {
      expect(getComputedStyle(text, '::first-letter').fontSize).toBe(getComputedStyle(text).fontSize);
    }
    for (const link of container.querySelectorAll('.masthead a')) {
      const { textUnderlineOffset, fontSize, textDecorationSkipInk } = getComputedStyle(link);
      expect(Number.parseFloat(textUnderlineOffset) / Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(0.3);
      expect(textDecorationSkipInk).toBe('none');
    }
  });

  it('takes its faces by the script of each text', () => {
    const { container } = renderIn('ar', <PressReleasePage release={pressRelease} photos={photos} />);
    expect(getComputedStyle(container.querySelector('[part="headline"]')!).fontFamily).toMatch(/^"Bayan Title"/);
    expect(getComputedStyle(container.querySelector('[part="kicker"]')!).fontFamily).toMatch(/^"IBM Plex Sans Arabic"/);
    const english = renderIn('en', <PressReleasePage release={pressRelease} photos={photos} />).container;
    expect(getComputedStyle(english.querySelector('[part="headline"]')!).fontFamily).toMatch(
      /^"Source Serif 4 Variable"/,
    );
  });
});
