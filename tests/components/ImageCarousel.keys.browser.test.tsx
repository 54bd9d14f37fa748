import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ImageCarousel, LocaleProvider, type ImageCarouselProps } from '../../src/index.ts';
import { arrows, expectAt, partsOf } from '../carousel.tsx';
import { photo, photos } from '../fixtures/photos.ts';
import { LANGUAGES } from '../render.tsx';

const many = Array.from({ length: 2000 }, (_, at) =>
  photo('terraces', { src: `/pictures/terraces-480.webp?${at}`, sources: [], formats: [] }),
);
const linked = photos.map((one, at) => ({ ...one, licence: <a href={`#${at}`}>CC</a> }));

/** Where the Tab key goes, and what becomes of the focus. */
describe.each(LANGUAGES)('<ImageCarousel> in %s', (language) => {
  const { onward } = arrows[language];
  const shown = (props: ImageCarouselProps) => (
    <LocaleProvider locale={language}>
      <ImageCarousel {...props} />
      <button type="button">◆</button>
    </LocaleProvider>
  );

  /** The part that has the focus, and which of the pictures it belongs to, from 0. */
  function focused() {
    const { activeElement: element } = document;
    const slide = element?.closest<HTMLElement>('[data-at]')?.dataset.at;
    const small = /-(\d+)$/.exec(element?.matches('[part="thumbnail"]') ? element.getAttribute('href')! : '')?.[1];
    const at = slide ?? (small && Number(small) - 1);
    return [element?.getAttribute('part') ?? element?.textContent, at].filter((one) => one !== undefined).join(' ');
  }

  async function tabs(count: number, keys = '{Tab}') {
    const stops: string[] = [];
    for (let tab = 0; tab < count; tab++) {
      await userEvent.keyboard(keys);
      stops.push(focused());
    }
    return stops;
  }

  it.each([
    ['nine', { images: photos }],
    ['very many', { images: many }],
    ['a ring', { images: many, loop: true }],
  ])('comes by the Tab key from %s to the one in view, to its small one, and out', async (_name, props) => {
    const { container } = render(shown({ ...props, defaultIndex: 2 }));
    const parts = partsOf(container);
    await userEvent.click(parts.next);
    await expect.poll(parts.shown).toBe(3);
    const stops = ['track', 'frame enlarge 3', 'thumbnail 3', '◆'];
    expect(await tabs(4)).toEqual(stops);
    expect(await tabs(4, '{Shift>}{Tab}{/Shift}')).toEqual([...stops.slice(0, -1).toReversed(), 'next']);
    expect(parts.shown()).toBe(3);
  });

  it('stops at the links in captions of what is in view, and at no others', async () => {
    const { container } = render(shown({ images: linked, perView: 2, thumbnails: false, defaultIndex: 7 }));
    partsOf(container).track.focus();
    expect((await tabs(5)).join()).toMatch(/^frame enlarge 7,.* 7,frame enlarge 8,.* 8,◆$/);
  });

  it('leaves what the app says of Tab in its captions: to pass over a link, to stop at a word', async () => {
    const term = (at: number) => (
      <>
        <a href={`#${at}`} tabIndex={-1}>
          CC
        </a>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <dfn part="term" tabIndex={0}>
          BY
        </dfn>
      </>
    );
    const images = photos.slice(0, 2).map((one, at) => ({ ...one, licence: term(at) }));
    const { container } = render(shown({ images, thumbnails: false }));
    const parts = partsOf(container);
    for (const at of [0, 1, 0]) {
      (at ? parts.next : parts.previous).click();
      await expect.poll(parts.shown).toBe(at);
      parts.track.focus();
      expect(await tabs(3)).toEqual([`frame enlarge ${at}`, `term ${at}`, '◆']);
    }
  });

  it('goes along among the small pictures, to the end of very many, and says it once', async () => {
    const { container, rerender } = render(shown({ images: many }));
    const parts = partsOf(container);
    parts.part('thumbnail').focus();
    await userEvent.keyboard(onward);
    expect(focused()).toBe('thumbnail 1');
    expect(parts.part('live').textContent).toBe('');
    await userEvent.keyboard('{End}');
    await expect.poll(parts.shown).toBe(1999);
    expect(focused()).toBe('thumbnail 1999');
    const { left, right } = document.activeElement!.getBoundingClientRect();
    const row = parts.part('thumbnails').getBoundingClientRect();
    expect([left >= row.left - 1, right <= row.right + 1]).toEqual([true, true]);
    rerender(shown({ images: many.slice(0, 1) }));
    expect(document.activeElement).toBe(parts.track);
  });

  it('keeps the focus on a button or a picture that is not a small one, and says the step', async () => {
    const { container } = render(shown({ images: photos }));
    const parts = partsOf(container);
    parts.part('slide').querySelector('a')!.focus();
    await userEvent.keyboard(onward);
    await expectAt(parts, 1, language);
    expect(focused()).toBe('frame enlarge 0');
    expect(parts.part('live').textContent).not.toBe('');
    expect(await tabs(1)).toEqual(['frame enlarge 1']);
  });
});
