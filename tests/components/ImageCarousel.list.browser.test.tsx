import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { ImageCarousel, LocaleProvider, type ImageCarouselProps, type Photo } from '../../src/index.ts';
import { counters, expectAt, partsOf } from '../carousel.tsx';
import { photo } from '../fixtures/photos.ts';
import * as box from '../lightbox.tsx';
import { LANGUAGES } from '../render.tsx';
import { expectWarning } from '../setup.ts';

const many = (count: number): Photo[] =>
  Array.from({ length: count }, (_, at) =>
    photo('terraces', { src: `/pictures/terraces-480.webp?${at}`, sources: [], formats: [], caption: `§${at}§` }),
  );

afterEach(() => void document.querySelector('#host')?.remove());

/** A list that changes under the reader, and pages that are in the way. */
describe.each(LANGUAGES)('<ImageCarousel> in %s', (language) => {
  function changing(first: ImageCarouselProps) {
    const page = (props: ImageCarouselProps) => (
      <LocaleProvider locale={language}>
        <ImageCarousel {...props} />
      </LocaleProvider>
    );
    const { container, rerender, unmount } = render(page(first));
    const caption = () => {
      const { all, shown } = partsOf(container);
      return all('slide')
        .find(({ dataset }) => Number(dataset.at) === shown())
        ?.querySelector('[part="caption"]')?.textContent;
    };
    const change = (props: ImageCarouselProps) => rerender(page(props));
    return { parts: () => partsOf(container), change, caption, unmount };
  }

  it.each([9, 50])('has the same picture in view at once when its list of %i is put in another order', (count) => {
    const images = many(count);
    const { parts, change, caption } = changing({ images, defaultIndex: 2 });
    change({ images: [...images.slice(0, 2), ...images.slice(3, 8), images[2]!, ...images.slice(8)] });
    expect([parts().shown(), caption(), parts().counter()]).toEqual([7, '§2§', counters[language](7, count)]);
  });

  it.each([9, 50])('shows the first of what is left when all before it are gone, of %i', (count) => {
    const images = many(count);
    const { parts, change, caption } = changing({ images, index: count - 5 });
    change({ images: images.slice(-5), index: 0 });
    expect([parts().shown(), caption()]).toEqual([0, `§${count - 5}§`]);
  });

  it('lets go of every picture that leaves: with the list, with its window, with the carousel', async () => {
    const images = Array.from({ length: 40 }, (_, at) => photo('terraces', { caption: `§${at}§` }));
    expectWarning(/the list is empty/);
    const { parts, change, unmount } = changing({ images: [] });
    change({ images });
    const pictures = new Set<WeakRef<Element>>();
    const note = () =>
      parts()
        .track.querySelectorAll('img')
        .forEach((image) => pictures.add(new WeakRef(image)));
    note();
    for (const index of [10, 20, 30]) {
      change({ images, index });
      await expect.poll(() => parts().shown()).toBe(index);
      note();
    }
    unmount();
    const left = async () => {
      await cdp().send('HeapProfiler.collectGarbage');
      return [...pictures].filter((picture) => picture.deref()).length;
    };
    expect(pictures.size).toBeGreaterThan(20);
    await expect.poll(left).toBe(0);
  });

  it('shows the picture at the place that the app holds, whichever that is by now, and asks for no other', async () => {
    const images = many(9);
    const onIndexChange = vi.fn<(index: number) => void>();
    const { parts, change, caption } = changing({ images, index: 2, onIndexChange });
    change({ images: images.toReversed(), index: 2, onIndexChange });
    expect(caption()).toBe('§6§');
    // The browser would rather follow the picture it has snapped to.
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    await expectAt(parts(), 2, language);
    expect(onIndexChange).not.toHaveBeenCalled();
  });

  it('keeps the second of two of one file the second', () => {
    const [a, b, c, x] = many(4);
    const again = { ...a!, caption: 'again' };
    const { change, caption } = changing({ images: [a!, b!, again, c!], defaultIndex: 2 });
    change({ images: [x!, a!, b!, again, c!] });
    expect(caption()).toBe('again');
  });

  it('finds its picture again when the list was empty for a while, and begins where it was told when it comes later', () => {
    expectWarning(/the list is empty/);
    const images = many(9);
    const { parts, change } = changing({ images: [], defaultIndex: 5 });
    change({ images, defaultIndex: 5 });
    expect(parts().shown()).toBe(5);
    change({ images: [] });
    change({ images: images.slice(2) });
    expect([parts().shown(), parts().counter()]).toEqual([3, counters[language](3, 7)]);
  });

  it('keeps what is enlarged when others come before it', async () => {
    const images = many(9);
    const { parts, change } = changing({ images: images.slice(3), lightbox: { hash: false } });
    await userEvent.click(parts().part('slide').querySelector('a')!);
    await box.expectAt(language, 0, 6);
    change({ images, lightbox: { hash: false } });
    await box.expectAt(language, 3, 9);
    expect(box.part('caption')!.textContent).toBe('§3§');
    await userEvent.keyboard('{Escape}');
    await expect.poll(box.dialog).toBeNull();
  });

  it('gives the focus to the picture seen last though the one that was opened has left the page', async () => {
    const { parts } = changing({ images: many(100), lightbox: { hash: false }, thumbnails: false });
    await userEvent.click(parts().part('slide').querySelector('a')!);
    await box.expectAt(language, 0, 100);
    await userEvent.keyboard('{End}');
    await userEvent.keyboard('{Escape}');
    await expect.poll(box.dialog).toBeNull();
    expect(document.activeElement?.closest<HTMLElement>('[data-at]')?.dataset.at).toBe('99');
  });

  it('comes back to the picture that was enlarged while it was on its way out of view', async () => {
    const { parts } = changing({ images: many(9), lightbox: { hash: false } });
    parts().next.click();
    parts().part('slide').querySelector('a')!.click();
    await box.expectAt(language, 0, 9);
    await userEvent.keyboard('{Escape}');
    await expect.poll(box.dialog).toBeNull();
    await expectAt(parts(), 0, language);
    expect(document.activeElement?.closest<HTMLElement>('[data-at]')?.dataset.at).toBe('0');
  });

  it('keeps the last picture of a long ring at its place when the box changes by less than a pixel', async () => {
    const page = (inlineSize: number) => (
      <LocaleProvider locale={language}>
        <div style={{ inlineSize }}>
          <ImageCarousel images={many(120)} defaultIndex={119} loop />
        </div>
      </LocaleProvider>
    );
    const { container, rerender } = render(page(800.45));
    const parts = partsOf(container);
    await expect.poll(parts.shown).toBe(119);
    for (const width of [800, 800.45]) {
      rerender(page(width));
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      expect(parts.shown()).toBe(119);
    }
  });

  it('moves on a page that lets all scroll smoothly', async () => {
    document.body.insertAdjacentHTML('beforeend', '<style id="host">* { scroll-behavior: smooth }</style>');
    const { parts } = changing({ images: many(9) });
    await userEvent.click(parts().next);
    await expectAt(parts(), 1, language);
    await userEvent.click(parts().all('thumbnail')[6]!);
    await expectAt(parts(), 6, language);
  });

  it.each(['gallery', 'معرض'])('shows the picture of very many that the address names by #%s-50', async (id) => {
    const { href } = location;
    history.replaceState(null, '', `#${id}-50`);
    const { parts } = changing({ images: many(60), id, lightbox: false });
    const at = async (index: number) => {
      await expect.poll(parts().counter).toBe(counters[language](index, 60));
      await expect.poll(parts().shown).toBe(index);
    };
    await at(49);
    document.body.style.paddingBlockStart = '3000px';
    location.hash = `#${id}-7`;
    await at(6);
    const { top, bottom } = parts().part('frame').getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
    for (const nothing of ['61', '0', 'x', '']) location.hash = `#${id}-${nothing}`;
    await at(6);
    document.body.style.paddingBlockStart = '';
    history.replaceState(null, '', href);
  });
});
