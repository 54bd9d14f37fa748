import { act, render } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import {
  Figure,
  ImageCarousel,
  LocaleProvider,
  type ImageCarouselHandle,
  type ImageCarouselProps,
} from '../../src/index.ts';
import { arrows, carousel, counters, expectAt, partsOf, swipe } from '../carousel.tsx';
import { photo, photos } from '../fixtures/photos.ts';
import { LANGUAGES, renderIn } from '../render.tsx';

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    photo('terraces', { src: `/pictures/terraces-480.webp?${at}`, sources: [] }),
  );

/** It stands in the page itself, where a browser follows no link to. */
const DRAWN = photo('terraces', {
  src: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067"/>')}`,
  sources: undefined,
  formats: undefined,
});

interface Session {
  send: (method: string, params: object) => Promise<unknown>;
}

/** Nothing is under the mouse. */
function awayWithMouse() {
  const { send } = cdp() as Session;
  return send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: -9, y: -9, button: 'none', buttons: 0 });
}

/** A mouse that presses in the middle of an element, moves by so many pixels and lets go. */
async function drag(element: Element, by: number, steps = 8) {
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const box = element.getBoundingClientRect();
  const { send } = cdp() as Session;
  const y = frame.top + (box.top + box.height / 2) * scale;
  const at = (moved: number) => frame.left + (box.left + box.width / 2 + moved) * scale;
  const mouse = (type: string, moved: number, buttons: number) =>
    send('Input.dispatchMouseEvent', { type, x: at(moved), y, button: 'left', buttons, clickCount: 1 });
  await mouse('mouseMoved', 0, 0);
  await mouse('mousePressed', 0, 1);
  for (let step = 1; step <= steps; step++) await mouse('mouseMoved', (by * step) / steps, 1);
  await mouse('mouseReleased', by, 0);
}

/** Motion goes by our own clock. */
const clocked = () => vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
afterEach(() => void vi.useRealTimers());

describe.each(LANGUAGES)('<ImageCarousel> in %s', (language) => {
  const { onward, back } = arrows[language];
  /** To the left of the page is onward in English. */
  const way = language === 'ar' ? 1 : -1;
  const provided = (props: ImageCarouselProps) => (
    <LocaleProvider locale={language}>
      <ImageCarousel {...props} />
    </LocaleProvider>
  );

  describe('of very many pictures', () => {
    const images = many(2000);

    it('has only those near the view in the page, at their places, each with its count', async () => {
      const parts = carousel(language, { images });
      expect(parts.all('slide').length).toBeLessThan(20);
      expect(parts.all('thumbnail').length).toBeLessThan(40);
      parts.track.focus();
      await userEvent.keyboard('{End}');
      await expect.poll(parts.shown).toBe(1999);
      expect(parts.all('slide').length).toBeLessThan(20);
      expect(Math.abs(parts.track.scrollLeft)).toBeCloseTo(1999 * parts.track.clientWidth, -1);
      const row = parts.part('thumbnails').getBoundingClientRect();
      const last = parts.all('thumbnail').at(-1)!.getBoundingClientRect();
      expect(last.left).toBeGreaterThanOrEqual(row.left - 1);
      expect(last.right).toBeLessThanOrEqual(row.right + 1);
      const name = parts.all('slide').at(-1)!.ariaLabel!;
      expect(name.match(/[\d.,]+/g)).toEqual(['2,000', '2,000']);
    });

    it('fills the view wherever a reader scrolls', async () => {
      const parts = carousel(language, { images, thumbnails: false });
      parts.track.scrollLeft = -way * 700 * parts.track.clientWidth;
      await expect.poll(parts.shown).toBe(700);
      await userEvent.click(parts.next);
      await expect.poll(parts.shown).toBe(701);
    });

    it('fills the view while the reader still scrolls', async () => {
      const parts = carousel(language, { images, thumbnails: false });
      const never = (event: Event) => event.stopImmediatePropagation();
      addEventListener('scrollend', never, { capture: true });
      parts.track.scrollLeft = -way * 700 * parts.track.clientWidth;
      await expect.poll(parts.shown).toBe(700);
      expect(parts.counter()).toContain(language === 'ar' ? 'الصورة 1 من' : 'Picture 1 of');
      removeEventListener('scrollend', never, { capture: true });
    });

    it('fills the row of small pictures wherever a reader scrolls it', async () => {
      const parts = carousel(language, { images });
      const row = parts.part('thumbnails');
      row.style.scrollBehavior = 'auto';
      row.scrollLeft = -way * 90_000;
      const { left, right } = row.getBoundingClientRect();
      const seen = () => document.elementsFromPoint((left + right) / 2, row.getBoundingClientRect().top + 20);
      await expect.poll(() => seen().some((one) => one.getAttribute('part') === 'thumbnail')).toBe(true);
      expect(parts.counter()).toContain(language === 'ar' ? 'الصورة 1 من' : 'Picture 1 of');
    });

    it('keeps the focus in the carousel when what had it has left the page', async () => {
      const parts = carousel(language, { images, thumbnails: false });
      parts.track.querySelector<HTMLElement>('[part~="enlarge"]')!.focus();
      await userEvent.keyboard('{End}');
      await expect.poll(parts.shown).toBe(1999);
      expect(document.activeElement).toBe(parts.track);
    });

    it('is whole on paper', () => {
      const parts = carousel(language, { images: many(40) });
      act(() => void dispatchEvent(new Event('beforeprint')));
      expect(parts.all('slide')).toHaveLength(40);
      // For these a browser waits before it prints; one that is asked for only now would be missing.
      const late = parts
        .all('slide')
        .slice(2)
        .map((slide) => slide.querySelector('img')!.loading);
      expect(new Set(late)).toEqual(new Set(['lazy']));
      act(() => void dispatchEvent(new Event('afterprint')));
      expect(parts.all('slide').length).toBeLessThan(20);
    });
  });

  describe('by mouse', () => {
    it('follows the hand, and the click that ends it opens nothing', async () => {
      const parts = carousel(language);
      const clicked = vi.fn<() => void>();
      parts.track.addEventListener('click', clicked);
      parts.track.scrollIntoView({ block: 'center' });
      await drag(parts.part('frame'), way * 800);
      await expectAt(parts, 1, language);
      await drag(parts.all('frame')[1]!, -way * 800);
      await expectAt(parts, 0, language);
      expect(clicked).not.toHaveBeenCalled();
    });

    it('is thrown on by a quick hand, and not by one that waited', async () => {
      const parts = carousel(language);
      parts.track.setPointerCapture = () => {};
      const point = (type: string, moved: number, timeStamp: number) => {
        const place = { clientX: 600 + way * moved, buttons: type === 'pointerup' ? 0 : 1 };
        const event = new PointerEvent(type, { ...place, pointerType: 'mouse', bubbles: true });
        parts.part('frame').dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: timeStamp }));
      };
      const hand = (waited: number) => {
        point('pointerdown', 0, 0);
        for (const frame of [1, 2, 3]) point('pointermove', frame * 100, frame * 16);
        point('pointerup', 300, 48 + waited);
      };
      act(() => hand(200));
      await expectAt(parts, 0, language);
      act(() => hand(16));
      await expectAt(parts, 1, language);
    });

    it('presses what it presses, though it trembles', async () => {
      const parts = carousel(language, { lightbox: { hash: false } });
      parts.track.scrollIntoView({ block: 'center' });
      await drag(parts.part('frame'), 3, 2);
      await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    });

    it('comes back from a short way, and leaves captions to be selected', async () => {
      const parts = carousel(language);
      parts.track.scrollIntoView({ block: 'center' });
      await drag(parts.part('caption'), way * 320);
      expect(parts.track.scrollLeft).toBe(0);
      await drag(parts.part('frame'), way * 6, 1);
      await expectAt(parts, 0, language);
    });
  });

  describe('in a ring', () => {
    /** Lets time pass, frame by frame: how far the view went on in one, and whether part of it was ever empty. */
    function watch({ track, all }: ReturnType<typeof partsOf>, count: number) {
      const ways: number[] = [];
      let empty = false;
      for (let frame = 0; frame < 25; frame++) {
        const before = track.scrollLeft;
        act(() => void vi.advanceTimersByTime(16));
        const around = count * track.clientWidth;
        const on = -way * (track.scrollLeft - before);
        ways.push(on - around * Math.round(on / around));
        const view = track.getBoundingClientRect();
        const boxes = all('slide').map((slide) => slide.getBoundingClientRect());
        const filled = (x: number) => boxes.some(({ left, right }) => left <= x && right >= x);
        empty ||= !filled(view.left + 2) || !filled(view.right - 2);
      }
      return { least: Math.min(...ways), most: Math.max(...ways), empty };
    }

    it('goes from the last to the first and back, one picture on', () => {
      clocked();
      const parts = carousel(language, { images: photos.slice(0, 4), loop: true });
      expect(parts.shown()).toBe(0);
      for (const [button, index] of [
        [parts.previous, 3],
        [parts.next, 0],
        [parts.next, 1],
      ] as const) {
        act(() => button.click());
        const { least, most, empty } = watch(parts, 4);
        expect([parts.counter(), parts.shown(), empty]).toEqual([counters[language](index, 4), index, false]);
        const [onwards, backwards] = button === parts.next ? [most, -least] : [-least, most];
        // It slides; that a picture changes its place nobody sees.
        expect(onwards).toBeLessThan(parts.track.clientWidth / 3);
        expect(backwards).toBeLessThan(2);
      }
      expect([parts.previous.ariaDisabled, parts.next.ariaDisabled]).toEqual(['false', 'false']);
      expect(parts.all('slide')).toHaveLength(4);
    });

    it('ends where quick presses lead, through the end and never the other way', async () => {
      clocked();
      const parts = carousel(language, { images: photos, loop: true, defaultIndex: 5 });
      parts.track.focus();
      await userEvent.keyboard(onward.repeat(6));
      const there = watch(parts, 9);
      await expectAt(parts, 2, language);
      expect(there.least).toBeGreaterThan(-2);
      await userEvent.keyboard(back.repeat(3));
      const again = watch(parts, 9);
      await expectAt(parts, 8, language);
      expect(again.most).toBeLessThan(2);
      expect([there.empty, again.empty]).toEqual([false, false]);
    });

    it.each([4, 40])('goes round its end by finger, one picture of %i on and back', async (count) => {
      const parts = carousel(language, { images: many(count), loop: true });
      parts.track.scrollIntoView({ block: 'center' });
      for (const [onwards, index] of [
        [-1, count - 1],
        [1, 0],
      ] as const) {
        await swipe(parts.track, (way * onwards) as 1 | -1);
        await expect.poll(parts.counter).toBe(counters[language](index, count));
        await expect.poll(parts.shown).toBe(index);
      }
    });

    it('goes round with two pictures, and with very many', async () => {
      const two = carousel(language, { images: photos.slice(0, 2), loop: true, thumbnails: false });
      for (const index of [1, 0, 1]) {
        await userEvent.click(two.next);
        await expect.poll(two.shown).toBe(index);
      }
      const images = many(100);
      const parts = partsOf(render(provided({ images, loop: true, thumbnails: false })).container);
      await userEvent.click(parts.previous);
      await expect.poll(parts.shown).toBe(99);
      await userEvent.click(parts.next);
      await expect.poll(parts.shown).toBe(0);
    });
  });

  describe('with several in view', () => {
    const inBox = (inlineSize: number, props: Partial<ImageCarouselProps> = {}) =>
      partsOf(
        renderIn(
          language,
          <div style={{ inlineSize }}>
            <ImageCarousel images={photos} perView={3} thumbnails={false} {...props} />
          </div>,
        ).container,
      );
    const said = {
      ar: (first: number, last: number) => `الصور من ${first} إلى ${last} من أصل 9`,
      en: (first: number, last: number) => `Pictures ${first} to ${last} of 9`,
    }[language];
    const inView = ({ track, all }: ReturnType<typeof partsOf>) => {
      const view = track.getBoundingClientRect();
      return all('slide')
        .filter((slide) => {
          const box = slide.getBoundingClientRect();
          return box.left >= view.left - 1 && box.right <= view.right + 1;
        })
        .map(({ dataset }) => Number(dataset.at));
    };

    it('shows as many as there is room for, says which, and ends with the last', async () => {
      const parts = inBox(960);
      expect(inView(parts)).toEqual([0, 1, 2]);
      await expect.poll(parts.counter).toBe(said(1, 3));
      await userEvent.click(parts.next);
      await expect.poll(() => inView(parts)).toEqual([1, 2, 3]);
      expect(parts.counter()).toBe(said(2, 4));
      parts.track.focus();
      await userEvent.keyboard('{End}');
      await expect.poll(() => inView(parts)).toEqual([6, 7, 8]);
      expect([parts.counter(), parts.next.ariaDisabled]).toEqual([said(7, 9), 'true']);
      await userEvent.keyboard(back);
      await expect.poll(() => inView(parts)).toEqual([5, 6, 7]);
      await userEvent.keyboard('{PageUp}');
      await expect.poll(() => inView(parts)).toEqual([2, 3, 4]);
      await userEvent.keyboard('{PageDown}');
      await expect.poll(() => inView(parts)).toEqual([5, 6, 7]);
    });

    it('keeps the places of very many, and as many ready after those in view as before them', async () => {
      const parts = inBox(960, { images: many(100), defaultIndex: 50 });
      await expect.poll(() => inView(parts)).toEqual([50, 51, 52]);
      const [first, second] = parts.all('slide').map((slide) => slide.getBoundingClientRect().left);
      expect(parts.track.scrollLeft).toBeCloseTo(50 * (second! - first!), -1);
      const ready = parts.all('slide').map(({ dataset }) => Number(dataset.at));
      expect(ready.at(-1)! - 52).toBe(50 - ready[0]!);
      expect(ready.length).toBeLessThan(20);
    });

    it('gives the focus back to the picture that was opened, which need not be the first in view', async () => {
      const parts = inBox(960, { lightbox: { hash: false } });
      const third = parts.all('slide')[2]!.querySelector('a')!;
      await userEvent.click(third);
      await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => document.querySelector('dialog')).toBeNull();
      expect(document.activeElement).toBe(third);
      expect(inView(parts)).toEqual([0, 1, 2]);
    });

    it('lets the next one look in where there is little room', () => {
      const parts = inBox(360);
      expect(inView(parts)).toEqual([0]);
      const view = parts.track.getBoundingClientRect();
      const second = parts.all('slide')[1]!.getBoundingClientRect();
      const peek = language === 'ar' ? second.right - view.left : view.right - second.left;
      expect(peek).toBeGreaterThan(40);
      expect(peek).toBeLessThan(100);
    });

    it('puts bar and captions where the smaller frames end', () => {
      const parts = inBox(960);
      const frame = parts.part('frame').getBoundingClientRect();
      expect(parts.part('pager').getBoundingClientRect().top).toBeCloseTo(frame.bottom, 0);
    });
  });

  describe('by itself', () => {
    const later = async (seconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(seconds * 1000)));
    const clock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

    beforeEach(awayWithMouse);

    it('goes on when asked, from the last to the first, says nothing, and its button comes first and stops it', async () => {
      clock();
      const parts = carousel(language, { images: photos.slice(0, 2), autoplay: 5 });
      const button = parts.part('bar').querySelector('button')!;
      expect(button.getAttribute('part')).toBe('play');
      await later(5);
      expect(parts.counter()).toBe(counters[language](1, 2));
      expect(parts.part('live').textContent).toBe('');
      await later(5);
      expect(parts.counter()).toBe(counters[language](0, 2));
      const name = button.ariaLabel;
      act(() => button.click());
      expect(button.ariaLabel).not.toBe(name);
      await later(20);
      expect(parts.counter()).toBe(counters[language](0, 2));
      act(() => button.click());
      await later(5);
      expect(parts.counter()).toBe(counters[language](1, 2));
    });

    it.each([
      ['a focus', (track: HTMLElement) => track.focus()],
      ['a touch', (track: HTMLElement) => track.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
      ['a key', (track: HTMLElement) => track.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))],
    ])('ends with %s', async (_name, act1) => {
      clock();
      const parts = carousel(language, { images: photos.slice(0, 3), autoplay: true });
      act(() => void act1(parts.track));
      await later(30);
      expect(parts.counter()).toBe(counters[language](0, 3));
    });

    it.each([0.001, 1e9, Infinity, -2])('takes %d seconds, which are no time, for the usual ones', async (autoplay) => {
      clock();
      const parts = carousel(language, { images: photos.slice(0, 3), autoplay });
      await later(5.9);
      expect(parts.counter()).toBe(counters[language](0, 3));
      await later(0.1);
      expect(parts.counter()).toBe(counters[language](1, 3));
    });

    it('waits behind a picture that the address has enlarged', async () => {
      const { href } = location;
      history.replaceState(null, '', '#photo-2');
      const parts = carousel(language, { images: photos.slice(0, 3), autoplay: true });
      await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
      clock();
      await later(30);
      expect(parts.counter()).toBe(counters[language](1, 3));
      vi.useRealTimers();
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => location.href).toBe(href);
    });

    it('waits under the pointer and on a hidden page', async () => {
      clock();
      const { container } = renderIn(language, <ImageCarousel images={photos.slice(0, 3)} autoplay />);
      const parts = partsOf(container);
      const root = container.querySelector('section')!;
      act(() => void root.dispatchEvent(new PointerEvent('pointerenter')));
      await later(30);
      expect(parts.counter()).toBe(counters[language](0, 3));
      const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
      act(() => void root.dispatchEvent(new PointerEvent('pointerleave')));
      await later(30);
      expect(parts.counter()).toBe(counters[language](0, 3));
      hidden.mockRestore();
      act(() => void document.dispatchEvent(new Event('visibilitychange')));
      await later(6);
      expect(parts.counter()).toBe(counters[language](1, 3));
    });

    it('waits while its button has the focus, and under a pointer that was there before it', async () => {
      clock();
      const { container } = renderIn(language, <ImageCarousel images={photos.slice(0, 3)} autoplay />);
      const parts = partsOf(container);
      act(() => parts.part('play').focus());
      await userEvent.keyboard('{Shift}');
      await later(30);
      expect(parts.counter()).toBe(counters[language](0, 3));
      act(() => parts.part('play').blur());
      await later(6);
      expect(parts.counter()).toBe(counters[language](1, 3));
      const under = vi.spyOn(Element.prototype, 'matches').mockImplementation((selector) => selector === ':hover');
      const second = partsOf(render(provided({ images: photos.slice(0, 3), autoplay: true })).container);
      await later(30);
      expect(second.counter()).toBe(counters[language](0, 3));
      under.mockRestore();
    });

    // F-05
    it('says the reader’s own steps once it has been stopped', () => {
      const parts = carousel(language, { images: photos.slice(0, 4), autoplay: true });
      act(() => parts.part('play').click());
      for (const index of [1, 2]) {
        act(() => parts.next.click());
        expect(parts.part('live').textContent).toBe(counters[language](index, 4));
      }
    });

    it('ends when the reader comes to want no motion, and runs on nowhere once it is gone', async () => {
      const { send } = cdp() as Session;
      const emulate = (value: string) =>
        send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
      clock();
      const { container, unmount } = renderIn(language, <ImageCarousel images={photos.slice(0, 3)} autoplay />);
      const parts = partsOf(container);
      const { ariaLabel } = parts.part('play');
      await emulate('reduce');
      await expect.poll(() => parts.part('play').ariaLabel).not.toBe(ariaLabel);
      await later(30);
      expect(parts.counter()).toBe(counters[language](0, 3));
      await emulate('');
      await expect.poll(() => parts.part('play').ariaLabel).toBe(ariaLabel);
      unmount();
      expect(vi.getTimerCount()).toBe(0);
    });

    it('never begins for a reader who wants no motion', async () => {
      clock();
      const asked = vi
        .spyOn(window, 'matchMedia')
        .mockImplementation((query) => ({ matches: query.includes('reduce') }) as MediaQueryList);
      const parts = carousel(language, { images: photos.slice(0, 3), autoplay: true });
      await later(30);
      expect(parts.counter()).toBe(counters[language](0, 3));
      asked.mockRestore();
    });
  });

  it('gives way to a reader who scrolls while it moves', async () => {
    clocked();
    const parts = carousel(language);
    act(() => parts.next.click());
    vi.advanceTimersByTime(48);
    parts.track.scrollLeft = parts.all('slide')[5]!.offsetLeft;
    act(() => void vi.advanceTimersByTime(400));
    expect(parts.shown()).toBe(5);
    vi.useRealTimers();
    await expectAt(parts, 5, language);
  });

  it('goes where its ref says', async () => {
    const ref = createRef<ImageCarouselHandle>();
    const parts = partsOf(renderIn(language, <ImageCarousel images={photos} ref={ref} />).container);
    act(() => ref.current!.goTo(5));
    await expectAt(parts, 5, language);
    act(() => ref.current!.next());
    await expectAt(parts, 6, language);
    act(() => ref.current!.goTo(99));
    await expectAt(parts, 8, language);
    act(() => ref.current!.previous());
    await expectAt(parts, 7, language);
  });

  it('keeps its picture when others come before it or go', async () => {
    const { container, rerender } = render(provided({ images: photos.slice(2, 6) }));
    const parts = partsOf(container);
    await userEvent.click(parts.next);
    await expectAt(parts, 1, language, 4);
    const image = parts.track.querySelectorAll('img')[1];
    rerender(provided({ images: photos.slice(0, 6) }));
    await expectAt(parts, 3, language, 6);
    expect(parts.track.querySelectorAll('img')[3]).toBe(image);
    rerender(provided({ images: photos.slice(3, 6) }));
    await expectAt(parts, 0, language, 3);
    rerender(provided({ images: photos.slice(0, 2) }));
    await expectAt(parts, 0, language, 2);
  });

  it('enlarges a picture, follows the reader there, and gives the focus to the picture seen last', async () => {
    const parts = carousel(language, { lightbox: { hash: false } });
    await userEvent.click(parts.part('slide').querySelector('a')!);
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    await userEvent.keyboard(onward);
    await userEvent.keyboard(onward);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    await expectAt(parts, 2, language);
    expect(document.activeElement).toBe(parts.all('slide')[2]!.querySelector('[part~="enlarge"]'));
  });

  it.each([
    ['a carousel', <ImageCarousel images={[DRAWN]} lightbox={{ hash: false }} />],
    ['a figure', <Figure {...DRAWN} lightbox />],
  ])('enlarges by keys a picture of %s that has no address of its own', async (_name, element) => {
    const { container } = renderIn(language, element);
    const link = container.querySelector('a')!;
    const { href } = location;
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(link);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(link);
    expect(location.href).toBe(href);
  });

  it('enlarges the current picture by its button', async () => {
    const parts = carousel(language, { lightbox: { hash: false }, defaultIndex: 3 });
    const button = parts.part('bar').querySelector<HTMLButtonElement>('[part="enlarge"]')!;
    await userEvent.click(button);
    await expect.poll(() => document.querySelector('dialog')?.textContent).toContain(counters[language](3, 9));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
