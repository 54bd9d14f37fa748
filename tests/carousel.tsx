import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { ImageCarousel, type ImageCarouselProps } from '../src/index.ts';
import { photos } from './fixtures/photos.ts';
import { type LANGUAGES, renderIn } from './render.tsx';

export type Language = (typeof LANGUAGES)[number];

export const counters = {
  ar: (index: number, count = 9) => `الصورة ${index + 1} من ${count}`,
  en: (index: number, count = 9) => `Picture ${index + 1} of ${count}`,
};
/** The arrow that points onward in the language, and the one that points back. */
export const arrows = {
  ar: { onward: '{ArrowLeft}', back: '{ArrowRight}' },
  en: { onward: '{ArrowRight}', back: '{ArrowLeft}' },
};

/** One carousel's parts, found again each time. */
export function partsOf(container: Element) {
  const part = <E extends HTMLElement>(name: string) => container.querySelector<E>(`[part~='${name}']`)!;
  const all = (name: string) => [...container.querySelectorAll<HTMLElement>(`[part~='${name}']`)];
  const track = part('track');
  return {
    part,
    all,
    track,
    next: part<HTMLButtonElement>('next'),
    previous: part<HTMLButtonElement>('previous'),
    counter: () => part('counter').textContent,
    /** Index of the picture whose box covers the view within 1 px, or what else is seen. */
    shown: () => {
      const view = track.getBoundingClientRect();
      const inView = all('slide').find((slide) => {
        const box = slide.getBoundingClientRect();
        return Math.abs(box.left - view.left) <= 1 && Math.abs(box.right - view.right) <= 1;
      });
      return Number(inView?.dataset.at ?? -1);
    },
  };
}

/** A finger across three fifths of an element, to the right (1) or the left (-1). */
export async function swipe(element: Element, way: 1 | -1) {
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const box = element.getBoundingClientRect();
  const { send } = cdp() as { send: (method: string, params: object) => Promise<unknown> };
  const y = frame.top + (box.top + box.height / 2) * scale;
  const at = (share: number) => frame.left + (box.left + box.width * (0.5 + way * share)) * scale;
  const touch = (type: string, ...shares: number[]) =>
    send('Input.dispatchTouchEvent', { type, touchPoints: shares.map((share) => ({ x: at(share), y })) });
  await touch('touchStart', -0.3);
  for (let share = -0.3; share <= 0.31; share += 0.05) await touch('touchMove', share);
  await touch('touchEnd');
}

export function carousel(language: Language, props: Partial<ImageCarouselProps> = {}) {
  return partsOf(renderIn(language, <ImageCarousel images={photos} {...props} />).container);
}

/** All at one picture: what is in view, what the counter says, what the thumbnails and the pager mark. */
export async function expectAt(
  { shown, counter, all, part }: ReturnType<typeof partsOf>,
  index: number,
  language: Language,
  count = 9,
) {
  await expect.poll(counter).toBe(counters[language](index, count));
  await expect.poll(shown).toBe(index);
  expect(all('thumbnail').findIndex((link) => link.ariaCurrent === 'true')).toBe(index);
  expect(part('pager').dataset.current).toBe(String(index));
}
