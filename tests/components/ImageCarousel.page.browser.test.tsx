import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImageCarousel, Lightbox, type ImageCarouselProps, type Photo } from '../../src/index.ts';
import { carousel, counters, expectAt, partsOf } from '../carousel.tsx';
import { photo, photos } from '../fixtures/photos.ts';
import { onWindow, send, touch } from '../lightbox.tsx';
import { LANGUAGES, renderIn } from '../render.tsx';

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    photo('terraces', { src: `/pictures/terraces-480.webp?${at}`, sources: [], formats: [], caption: `§${at}§` }),
  );

const rows: [name: string, images: readonly Photo[]][] = [
  ['nine', photos],
  ['very many', many(40)],
];

const middleOf = (element: Element): [x: number, y: number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
async function wheel(element: Element, deltaX: number, deltaY: number) {
  const at = onWindow(middleOf(element));
  // A hand that moves the mouse begins anew: else the browser takes all turns of the wheel for one.
  for (const y of [at.y - 40, at.y]) await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at.x, y });
  await send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX, deltaY });
}
beforeEach(async () => {
  scrollTo(0, 0);
  // What the test before scrolled has ended then, and been told.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.documentElement.style.removeProperty('--bayan-rem');
  await send('Emulation.setEmulatedMedia', { media: '' });
  await send('Fetch.disable', {});
  await page.viewport(1280, 900);
});

/** A carousel on its page: what it leaves to the browser, and what the page and the network do to it. */
describe.each(LANGUAGES)('<ImageCarousel> in %s', (language) => {
  /** To the left of the page is onward in English. */
  const onward = language === 'ar' ? -1 : 1;
  const onLongPage = (props: Partial<ImageCarouselProps> = {}) =>
    partsOf(
      renderIn(
        language,
        <div style={{ blockSize: 4000 }}>
          <ImageCarousel images={photos} {...props} />
        </div>,
      ).container,
    );

  it.each(rows)('follows a wheel and a trackpad that go sideways over %s pictures', async (_name, images) => {
    const parts = onLongPage({ images });
    await wheel(parts.part('frame'), onward * parts.track.clientWidth * 0.8, 0);
    await expectAt(parts, 1, language, images.length);
    expect(scrollY).toBe(0);
  });

  it.each(rows)('leaves wheel, finger and pinch over %s pictures to the page', async (_name, images) => {
    const parts = onLongPage({ images });
    const atRest = () => new Promise((done) => addEventListener('scrollend', done, { once: true }));
    const wheeled = atRest();
    await wheel(parts.part('frame'), 0, 200);
    await wheeled;
    expect(scrollY).toBe(200);
    const thrown = atRest();
    const [x, y] = middleOf(parts.part('frame'));
    for (const moved of [0, 20, 40, 60, 80, 100]) await touch([x, y - moved]);
    await touch();
    await thrown;
    expect(scrollY).toBeGreaterThan(240);
    const pinch = new WheelEvent('wheel', { ctrlKey: true, deltaY: -20, bubbles: true, cancelable: true });
    parts.part('image').dispatchEvent(pinch);
    expect(pinch.defaultPrevented).toBe(false);
    for (let element = parts.part('image'); element; element = element.parentElement!) {
      expect(getComputedStyle(element).touchAction).toBe('auto');
    }
    expect(parts.counter()).toBe(counters[language](0, images.length));
  });

  it.each(rows)(
    'goes where a search in the page finds a caption of %s pictures that is in reach',
    async (_name, images) => {
      const parts = onLongPage({ images: images.map((one, at) => ({ ...one, caption: <span>§{at}§</span> })) });
      for (const index of [4, 2]) {
        getSelection()?.removeAllRanges();
        expect((window as unknown as { find: (text: string) => boolean }).find(`§${index}§`)).toBe(true);
        // What the window's own search does, and not that of a script: it brings what it found to the middle.
        getSelection()!.anchorNode!.parentElement!.scrollIntoView({ block: 'center', inline: 'center' });
        await expectAt(parts, index, language, images.length);
      }
    },
  );

  it('keeps its picture, and keeps to its page, when letters are twice as large and when the page is zoomed', async () => {
    const { container } = renderIn(language, <ImageCarousel images={photos} defaultIndex={3} />);
    const parts = partsOf(container);
    await expectAt(parts, 3, language);
    document.documentElement.style.setProperty('--bayan-rem', '32px');
    await expectAt(parts, 3, language);
    expect(Number.parseFloat(getComputedStyle(parts.part('caption')).fontSize)).toBeGreaterThan(28);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    document.documentElement.style.removeProperty('--bayan-rem');
    for (const zoom of ['1.5', '4', '0.67']) {
      container.style.zoom = zoom;
      await expectAt(parts, 3, language);
    }
    await userEvent.click(parts.next);
    await expectAt(parts, 4, language);
  });

  it('has room for its counter where letters are twice as large, here and in the lightbox', async () => {
    await page.viewport(390, 844);
    document.documentElement.style.setProperty('--bayan-rem', '32px');
    const parts = carousel(language, { autoplay: true, lightbox: { original: 'download', share: true } });
    const within = (bar: Element) => {
      const box = bar.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(bar.querySelector('[part="counter"]')!);
      const { top, bottom } = words.getBoundingClientRect();
      return top >= box.top - 1 && bottom <= box.bottom + 1;
    };
    expect(within(parts.part('bar'))).toBe(true);
    expect(parts.part('bar').getBoundingClientRect().bottom).toBeLessThan(
      parts.part('caption').getBoundingClientRect().top,
    );
    await userEvent.click(parts.part('slide').querySelector('a')!);
    await expect.poll(() => document.querySelector('dialog [part="counter"]')?.textContent).toBeTruthy();
    expect(within(document.querySelector('dialog [part="bar"]')!)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  it('keeps its boxes, its words and its moves while no picture comes', async () => {
    await send('Fetch.enable', { patterns: [{ urlPattern: '*pictures/*slow*' }] });
    const images = photos.map((one, at) => ({
      ...photo('terraces', { caption: one.caption, sources: [], formats: [], placeholder: '#8fa3ad' }),
      src: `/pictures/terraces-480.webp?slow-${language}-${at}`,
    }));
    const parts = carousel(language, { images, eager: true });
    const { width, height } = parts.part('frame').getBoundingClientRect();
    expect(width / height).toBeCloseTo(2, 1);
    await userEvent.click(parts.next);
    await expectAt(parts, 1, language);
    await userEvent.click(parts.all('thumbnail')[6]!);
    await expectAt(parts, 6, language);
    const image = parts.all('image').find((one) => one.closest('[data-at="6"]')) as HTMLImageElement;
    expect([image.complete, getComputedStyle(image).backgroundColor]).toEqual([false, 'rgb(143, 163, 173)']);
    expect(image.dataset.failed).toBeUndefined();
    expect(parts.part('frame').getBoundingClientRect().height).toBe(height);
    await send('Fetch.disable', {});
    await expect.poll(() => image.complete).toBe(true);
  });

  it('asks ahead of time for the picture before and after the current one, and for no more', async () => {
    const parts = carousel(language);
    await userEvent.click(parts.all('thumbnail')[5]!);
    await expectAt(parts, 5, language);
    const eager = parts.all('slide').filter((slide) => slide.querySelector('img')!.loading === 'eager');
    expect(eager.map(({ dataset }) => dataset.at)).toEqual(['4', '5', '6']);
  });

  it('shows whole what is far from the shape of its frame', () => {
    const images = ['terraces', 'mangroves', 'gauging-station'].map((name) => photo(name));
    const fits = carousel(language, { images, thumbnails: false })
      .all('image')
      .map((image) => getComputedStyle(image).objectFit);
    expect(fits).toEqual(['cover', 'contain', 'contain']);
  });

  it('has come to rest on the fiftieth 150 ms after the last of fifty presses in 3.5 s', async () => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
    const images = Array.from({ length: 60 }, (_, at) => photos[at % 9]!);
    const parts = carousel(language, { images, thumbnails: false });
    for (let press = 0; press < 50; press++) {
      act(() => parts.next.click());
      vi.advanceTimersByTime(press < 49 ? 70 : 150);
    }
    expect([parts.counter(), parts.shown()]).toEqual([counters[language](50, 60), 50]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('listens no more often to a thousand pictures than to fifty', () => {
    const listens = (count: number) => {
      const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
      const { unmount } = renderIn(language, <ImageCarousel images={many(count)} />);
      const { length } = added.mock.calls;
      added.mockRestore();
      unmount();
      return length;
    };
    listens(50);
    expect(listens(1000)).toBe(listens(50));
  });

  // F-45
  it('is a grid on paper: every picture in order with its words, and nothing to press, a lightbox open or not', async () => {
    await page.viewport(794, 1123);
    const images = photos.slice(0, 6).map((one) => ({ ...one, credit: undefined }));
    const { container } = renderIn(
      language,
      <>
        <ImageCarousel images={images} defaultIndex={3} autoplay />
        <Lightbox images={photos} index={1} onIndexChange={() => {}} hash={false} />
      </>,
    );
    const parts = partsOf(container.querySelector('section')!);
    await expectAt(parts, 3, language, 6);
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    await send('Emulation.setEmulatedMedia', { media: 'print' });
    const sheet = container.querySelector('section')!.getBoundingClientRect();
    const boxes = parts.all('slide').map((slide) => {
      const { left, right, top, bottom } = slide.getBoundingClientRect();
      const words = slide.querySelector('figcaption')?.getBoundingClientRect();
      if (words) expect(words.bottom).toBeLessThanOrEqual(bottom + 1);
      for (const line of slide.querySelectorAll('figcaption > *')) {
        expect(line.getBoundingClientRect().width).toBeCloseTo(right - left, 0);
      }
      expect(slide.querySelector('img')!.getBoundingClientRect().height).toBeGreaterThan(100);
      return [language === 'ar' ? sheet.right - right : left - sheet.left, top - sheet.top].map(Math.round);
    });
    const columns = boxes.slice(0, 3).map(([start]) => start!);
    expect(columns).toEqual([0, Math.round((sheet.width + 16) / 3), Math.round(((sheet.width + 16) * 2) / 3)]);
    expect(boxes.map(([start]) => start)).toEqual([...columns, ...columns]);
    expect(new Set(boxes.map(([, top]) => top)).size).toBe(2);
    for (const name of ['bar', 'pager', 'thumbnails', 'live']) {
      expect(getComputedStyle(parts.part(name)).display).toBe('none');
    }
    expect(getComputedStyle(document.querySelector('dialog')!).display).toBe('none');
    // Rows begin where there is room, and each picture stays with its words.
    const breaks = [container.querySelector('section')!, ...parts.all('slide')].map(
      (one) => getComputedStyle(one).breakInside,
    );
    expect(breaks).toEqual(['auto', ...images.map(() => 'avoid')]);
    await send('Emulation.setEmulatedMedia', { media: '' });
    await expectAt(parts, 3, language, 6);
    await page.viewport(1280, 900);
  });

  it.each([1, 2, 4])('fills the width of the paper with %i pictures', async (count) => {
    const parts = carousel(language, { images: photos.slice(0, count) });
    await send('Emulation.setEmulatedMedia', { media: 'print' });
    const sheet = parts.track.getBoundingClientRect();
    const ends = parts.all('slide').map((slide) => {
      const { left, right } = slide.getBoundingClientRect();
      return language === 'ar' ? left - sheet.left : sheet.right - right;
    });
    expect(Math.min(...ends)).toBeCloseTo(0, 0);
  });

  it('keeps two of one id apart: each has its name, its moves and its enlarged pictures', async () => {
    const { container } = renderIn(
      language,
      ['one', 'two'].map((label) => (
        <ImageCarousel key={label} id="same" label={label} images={photos.slice(0, 3)} lightbox={{ hash: false }} />
      )),
    );
    const [one, two] = [...container.querySelectorAll('section')].map(partsOf);
    await userEvent.click(two!.all('thumbnail')[2]!);
    await expectAt(two!, 2, language, 3);
    await expectAt(one!, 0, language, 3);
    const names = [...container.querySelectorAll('section')].map(
      (section) => document.getElementById(section.getAttribute('aria-labelledby')!)?.textContent,
    );
    expect(names).toEqual(['one', 'two']);
    await userEvent.click(two!.all('slide')[2]!.querySelector('a')!);
    await expect.poll(() => document.querySelector('dialog')?.textContent).toContain('two');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(two!.track.contains(document.activeElement)).toBe(true);
  });
});
