import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ImageCarousel, LocaleProvider, type Photo } from '../../src/index.ts';
import { carousel, expectAt, partsOf } from '../carousel.tsx';
import { photo, photos } from '../fixtures/photos.ts';
import { pressRelease } from '../fixtures/pressRelease.ts';
import { PressReleasePage } from '../fixtures/PressReleasePage.tsx';
import { LANGUAGES, renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

const broken = photo('mangroves', { src: '/pictures/none.webp', sources: undefined, formats: undefined });
/** Files that no test has loaded: Chromium keeps to a larger one that it has. */
function fresh(name: string): Photo {
  const { sources, ...rest } = photo(name, { formats: undefined });
  const run = crypto.randomUUID();
  return { ...rest, sources: sources!.map(({ src, width }) => ({ src: `${src}?${run}`, width })) };
}
const text = (image: Element) => getComputedStyle(image, '::after').content;

describe.each(LANGUAGES)('the look of <ImageCarousel> in %s', (language) => {
  it.each([
    [320, undefined, 1.5],
    [1119, undefined, 1.5],
    [1120, undefined, 2],
    [1120, '4:3', 4 / 3],
    [500, '16:9', 16 / 9],
    [500, '1:1', 1],
  ] as const)('in %i px of room, asked for %s, has a frame of %d', (inlineSize, ratio, expected) => {
    const page = (
      <div style={{ inlineSize }}>
        <ImageCarousel images={photos} ratio={ratio} />
      </div>
    );
    const parts = partsOf(renderIn(language, page).container);
    const frame = parts.part('frame').getBoundingClientRect();
    expect(frame.width / frame.height).toBeCloseTo(expected, 2);
    expect(parts.part('pager').getBoundingClientRect().top - frame.bottom).toBeCloseTo(0, 1);
    expect(parts.part('bar').getBoundingClientRect().top - frame.bottom).toBeCloseTo(4, 1);
    const caption = parts.part('caption-line').getBoundingClientRect();
    expect(caption.top - parts.part('bar').getBoundingClientRect().bottom).toBeCloseTo(0, 1);
  });

  it('has its buttons and the counter on the ground of the page', () => {
    expect(getComputedStyle(carousel(language).part('bar')).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it('marks the piece of the current picture in the line over the bar, from the start to the end', async () => {
    const parts = carousel(language);
    const marker = () => {
      const { left, width } = getComputedStyle(parts.part('pager'), '::before');
      return [Number.parseFloat(left), Number.parseFloat(width)] as const;
    };
    const line = parts.part('pager').getBoundingClientRect().width;
    const piece = (line + 2) / 9;
    // Pieces are counted from the start of the text, too.
    const towards = language === 'ar' ? '(-90deg' : '(90deg';
    expect(getComputedStyle(parts.part('pager')).backgroundImage).toContain(towards);
    for (const index of [0, 3, 8]) {
      await userEvent.click(parts.all('thumbnail')[index]!);
      await expectAt(parts, index, language);
      const place = language === 'ar' ? 8 - index : index;
      expect(marker()[0]).toBeCloseTo(place * piece, 0);
      expect(marker()[1]).toBeCloseTo(piece - 2, 0);
    }
  });

  it('keeps its captions off the edges and off the bar, also within another root of ours', () => {
    const { container } = renderIn(
      language,
      <div style={{ inlineSize: 390 }}>
        <PressReleasePage release={pressRelease} photos={photos} />
      </div>,
    );
    const parts = partsOf(container);
    const line = parts.part('caption-line').getBoundingClientRect();
    const caption = parts.part('caption').getBoundingClientRect();
    expect(caption.top - line.top).toBeCloseTo(12, 0);
    expect(language === 'ar' ? line.right - caption.right : caption.left - line.left).toBeCloseTo(16, 0);
  });

  it('shows the whole of the focus on a link in a caption, which begins at the edge', async () => {
    const licence = <a href="https://example.org/licence">CC</a>;
    const { track } = carousel(language, { images: [photo('terraces', { licence })] });
    const link = track.querySelector('figcaption a') as HTMLElement;
    link.focus();
    await userEvent.keyboard('{Shift}');
    const { outlineWidth, outlineOffset, backgroundColor, outlineColor } = getComputedStyle(link);
    expect(link.matches(':focus-visible')).toBe(true);
    // One ground with its ring: nothing of it is seen to be cut.
    expect([outlineWidth, outlineOffset, backgroundColor]).toEqual(['3px', '0px', outlineColor]);
  });

  it('shows nothing of the next caption, whose letters reach out of their line', () => {
    const reach = <b style={{ marginInlineStart: -9 }}>ـعـ</b>;
    const parts = carousel(language, { images: [photo('terraces'), photo('river-delta', { caption: reach })] });
    const view = parts.track.getBoundingClientRect();
    const line = parts.all('caption')[1]!.getBoundingClientRect();
    const edge = language === 'ar' ? view.left + 3 : view.right - 3;
    const there = document.elementFromPoint(edge, line.top + line.height / 2);
    expect(parts.track.contains(there)).toBe(true);
    expect(parts.all('slide')[1]!.contains(there)).toBe(false);
  });

  it.each([
    ['a column of a grid', { display: 'grid' }],
    ['a row', { display: 'flex' }],
  ])('is as wide as the room there is in %s', (_name, style) => {
    const { container } = renderIn(
      language,
      <div style={{ ...style, inlineSize: 390 }}>
        <ImageCarousel images={photos} />
      </div>,
    );
    expect(container.querySelector('section')!.getBoundingClientRect().width).toBe(390);
  });

  it.each([
    [3, 1160, '480'],
    [2, 1160, '960'],
    [1, 1160, '1600'],
    // Too narrow for three.
    [3, 440, '480'],
  ])('of %i in view in %i px of room loads no larger file than it needs', async (perView, inlineSize, width) => {
    const page = (
      <div style={{ inlineSize }}>
        <ImageCarousel
          images={['terraces', 'river-delta', 'desert-wadi', 'upper-valley'].map(fresh)}
          perView={perView}
          thumbnails={false}
          eager
        />
      </div>
    );
    const { container } = renderIn(language, page);
    const [eager, late, last] = container.querySelectorAll('img');
    await expect.poll(() => eager!.currentSrc).toContain(`-${width}.`);
    if (perView > 1) await expect.poll(() => late!.currentSrc).toContain(`-${width}.`);
    // Ahead of time, once the reader goes on.
    await userEvent.click(partsOf(container).next);
    await expect.poll(() => last!.currentSrc).toContain(`-${width}.`);
  });

  it('loads for a narrow column the file of a narrow column', async () => {
    const page = (
      <div style={{ inlineSize: 440 }}>
        <ImageCarousel images={[fresh('terraces'), fresh('river-delta')]} />
      </div>
    );
    const { container } = renderIn(language, page);
    await expect.poll(() => container.querySelector('img')!.currentSrc).toContain('-480.');
  });

  it('says what a picture shows that did not load, and only there', async () => {
    expectWarning(/did not load/);
    const parts = carousel(language, { images: [broken, photo('terraces')], eager: true });
    const [failed, loaded] = parts.track.querySelectorAll('img');
    await expect.poll(() => text(failed!)).toContain(failed!.alt);
    expect(text(loaded!)).toBe('none');
  });

  it('says it also where the picture failed before the script came', async () => {
    expectWarning(/did not load/);
    const element = (
      <LocaleProvider locale={language}>
        <ImageCarousel images={[broken, photo('terraces')]} eager />
      </LocaleProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(element);
    const image = container.querySelector('img')!;
    await expect.poll(() => image.complete).toBe(true);
    const root = await act(async () => hydrateRoot(container, element));
    await expect.poll(() => text(image)).toContain(image.alt);
    act(() => root.unmount());
    container.remove();
  });

  it('says it of no picture that came and has no width of its own', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>';
    const drawing = {
      ...photo('terraces'),
      src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
      sources: [],
      formats: [],
    };
    const element = <ImageCarousel locale={language} images={[drawing]} eager />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(element);
    const image = container.querySelector('img')!;
    await expect.poll(() => image.complete).toBe(true);
    expect(image.naturalWidth).toBe(0);
    const root = await act(async () => hydrateRoot(container, element));
    await image.decode();
    expect(image.dataset.failed).toBeUndefined();
    act(() => root.unmount());
    container.remove();
  });
});
