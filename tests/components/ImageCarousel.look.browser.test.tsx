import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ImageCarousel, LocaleProvider } from '../../src/index.ts';
import { carousel, expectAt, PATIENT, partsOf } from '../carousel.tsx';
import { photo, photos } from '../fixtures/photos.ts';
import { LANGUAGES, renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

const broken = photo('mangroves', { src: '/pictures/none.webp', sources: undefined, formats: undefined });
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

  it('marks the piece of the current picture in the line over the bar, from the start to the end', async () => {
    const parts = carousel(language);
    const marker = () => {
      const { left, width } = getComputedStyle(parts.part('pager'), '::before');
      return [Number.parseFloat(left), Number.parseFloat(width)] as const;
    };
    const line = parts.part('pager').getBoundingClientRect().width;
    const piece = (line + 2) / 9;
    for (const index of [0, 3, 8]) {
      await userEvent.click(parts.all('thumbnail')[index]!);
      await expectAt(parts, index, language);
      const place = language === 'ar' ? 8 - index : index;
      expect(marker()[0]).toBeCloseTo(place * piece, 0);
      expect(marker()[1]).toBeCloseTo(piece - 2, 0);
    }
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

  it('says what a picture shows that did not load, and only there', async () => {
    expectWarning(/did not load/);
    const parts = carousel(language, { images: [broken, photo('terraces')], eager: true });
    const [failed, loaded] = parts.track.querySelectorAll('img');
    await expect.poll(() => text(failed!), PATIENT).toContain(failed!.alt);
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
    await expect.poll(() => image.complete, PATIENT).toBe(true);
    const root = await act(async () => hydrateRoot(container, element));
    expect(text(image)).toContain(image.alt);
    act(() => root.unmount());
    container.remove();
  });
});
