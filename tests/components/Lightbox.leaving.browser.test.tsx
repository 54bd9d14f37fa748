import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Figure, ImageCarousel } from '../../src/index.ts';
import { arrows, expectAt as expectPageAt, partsOf } from '../carousel.tsx';
import { photo, photos } from '../fixtures/photos.ts';
import { dialog, expectAt, Gallery, opener, onWindow, part, scale, send } from '../lightbox.tsx';
import { LANGUAGES, renderIn } from '../render.tsx';

/** A lightbox on its page: what it leaves to it, and how it is left. */

const { href } = location;
// Going back takes its time, and a picture on its way back takes what is meant for the page.
beforeEach(async () => {
  await expect.poll(() => location.href).toBe(href);
  await expect.poll(() => document.getAnimations()).toEqual([]);
});
afterEach(() => void vi.restoreAllMocks());

/** Then a lightbox closes at once. */
const withoutTransitions = () =>
  vi.spyOn(document as { startViewTransition: unknown }, 'startViewTransition', 'get').mockReturnValue(undefined);

const wheel = (element: Element, deltaY: number) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = onWindow([left + width / 2, top + height / 2]);
  return send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY });
};
const closed = async () => {
  await expect.poll(dialog).toBeNull();
  await expect.poll(() => location.href).toBe(href);
};

describe.each(LANGUAGES)('<Lightbox> in %s', (language) => {
  const { onward } = arrows[language];

  it('is closed by Back, and gives the focus back, where pictures cannot move from page to page', async () => {
    withoutTransitions();
    history.replaceState({ of: 'a router' }, '');
    renderIn(language, <Gallery />);
    opener().focus();
    opener().click();
    await expectAt(language, 1);
    expect(history.state).toEqual({ of: 'a router' });
    history.back();
    await closed();
    expect(document.activeElement).toBe(opener());
  });

  it('stays open when it is opened again before the browser has gone back', async () => {
    withoutTransitions();
    renderIn(language, <Gallery />);
    opener().click();
    await expectAt(language, 1);
    const gone = new Promise((done) => addEventListener('popstate', done, { once: true }));
    part('close')!.click();
    opener().click();
    await gone;
    await expectAt(language, 1);
    await expect.poll(() => location.hash).toBe('#photo-2');
    await userEvent.keyboard(onward);
    await expectAt(language, 2);
    expect(location.hash).toBe('#photo-3');
    history.back();
    await closed();
  });

  it('goes back once when the reader goes back and closes before that was done', async () => {
    withoutTransitions();
    history.pushState(null, '', '#before');
    renderIn(language, <Gallery />);
    opener().click();
    await expectAt(language, 1);
    const gone = new Promise((done) => addEventListener('popstate', done, { once: true }));
    history.back();
    part('close')!.click();
    await gone;
    await expect.poll(dialog).toBeNull();
    // It opens and closes as ever.
    opener().click();
    await expectAt(language, 1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    await expect.poll(() => location.hash).toBe('#before');
    history.back();
    await closed();
  });

  it('closes and opens as ever where the app lets nobody go back', async () => {
    withoutTransitions();
    renderIn(language, <Gallery />);
    opener().click();
    await expectAt(language, 1);
    // Only a page that is in no frame can do it.
    vi.spyOn(navigation, 'traverseTo').mockImplementationOnce(() => ({
      committed: Promise.reject(new DOMException('', 'AbortError')),
      finished: Promise.reject(new DOMException('', 'AbortError')),
    }));
    part('close')!.click();
    await expect.poll(() => location.hash).toBe('');
    opener().click();
    await expectAt(language, 1);
    expect(location.hash).toBe('#photo-2');
    history.back();
    await closed();
  });

  it.each([
    ['has gone back', () => history.back()],
    ['has pressed Esc', () => userEvent.keyboard('{Escape}')],
  ])('stays closed when the reader %s before the picture could begin to move', async (_name, leave) => {
    const begin: (() => void)[] = [];
    vi.spyOn(document as { startViewTransition: unknown }, 'startViewTransition', 'get').mockReturnValue(
      (update: () => void) => {
        begin.push(update);
        return { ready: Promise.resolve(), finished: Promise.resolve() };
      },
    );
    const { container } = renderIn(language, <ImageCarousel images={photos} />);
    const link = container.querySelector<HTMLElement>("a[part~='enlarge']")!;
    for (const time of [1, 2]) {
      link.click();
      await expect.poll(() => begin.length).toBe(time);
      // Nor does the second time begin where the first was left.
      expect(part('track') ?? null).toBeNull();
      await leave();
      await closed();
      begin[time - 1]!();
    }
  });

  it('tells once that it closes, however often the key is pressed while the picture moves', async () => {
    const told = vi.fn<(index: number | undefined) => void>();
    renderIn(language, <Gallery index={1} onIndexChange={told} hash={false} />);
    await expectAt(language, 1);
    for (let press = 0; press < 3; press++) {
      dialog()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    }
    await expect.poll(dialog).toBeNull();
    expect(told.mock.calls).toEqual([[undefined]]);
  });

  it('turns the wheel over its bars into nothing, neither size nor scrolling of the page', async () => {
    renderIn(
      language,
      <div style={{ blockSize: 4000 }}>
        <Gallery index={0} />
      </div>,
    );
    await expectAt(language, 0);
    // Until it has been painted the wheel is over the page.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    for (const name of ['bar', 'caption-line', 'next']) {
      const turned = new Promise((done) => addEventListener('wheel', done, { once: true }));
      await wheel(part(name)!, 300);
      await turned;
    }
    // The browser scrolls in the frame after.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect([scrollY, scale()]).toEqual([0, 1]);
  });

  it('leaves a wheel that goes sideways to the row, and takes a pinch on a trackpad in larger steps than a wheel', async () => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    const turn = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', { ...init, bubbles: true, cancelable: true });
      part('track')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({ deltaX: 40, deltaY: -10 })).toBe(false);
    expect(scale()).toBe(1);
    expect(turn({ deltaY: -100, ctrlKey: true })).toBe(true);
    await expect.poll(scale).toBeCloseTo(Math.E);
  });

  it('keeps what is enlarged inside a window that has changed', async () => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    await userEvent.click(part('zoom')!);
    for (let press = 0; press < 30; press++) await userEvent.keyboard('{ArrowLeft}');
    await page.viewport(500, 900);
    const frame = dialog()!.querySelector("[data-current] [part='frame']")!;
    const beside = () => frame.getBoundingClientRect().left - part('track')!.getBoundingClientRect().left;
    await expect.poll(beside).toBeLessThanOrEqual(0.5);
    await page.viewport(1280, 900);
  });

  it.each([
    ['was opened by hand', '', () => opener().click()],
    ['was opened by the address', '#photo-2', () => undefined],
  ])('leaves a clean address when it goes with its page and %s', async (_name, hash, open) => {
    const { pathname, search } = location;
    history.replaceState(null, '', pathname + search + hash);
    const { unmount } = renderIn(language, <Gallery />);
    open();
    await expectAt(language, 1);
    expect(location.hash).toBe('#photo-2');
    unmount();
    expect(location.hash).toBe('');
  });

  it.each([
    ['figure', <Figure {...photo('terraces')} lightbox />],
    ['carousel', <ImageCarousel images={photos} />],
  ])('leaves a press with a modifier key on the picture of a %s to the browser', (_name, element) => {
    const { container } = renderIn(language, element);
    const link = container.querySelector<HTMLAnchorElement>("a[part~='enlarge']")!;
    const isTaken = (modifier: object) => {
      let taken = false;
      // Beyond React's own listener; the frame of the tests shall not go anywhere.
      const look = (event: Event) => {
        taken = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', look, { once: true });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...modifier }));
      return taken;
    };
    const keys = ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'];
    expect(keys.filter((key) => isTaken({ [key]: true }))).toEqual([]);
    expect(isTaken({})).toBe(true);
  });

  it('has no button for a full screen that the frame around does not allow', async () => {
    vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(false);
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    expect([part('full-screen'), part('zoom') !== null]).toEqual([null, true]);
  });

  it('leaves the address alone behind a figure, until asked', async () => {
    const { container, rerender } = renderIn(language, <Figure {...photo('terraces')} lightbox />);
    await userEvent.click(container.querySelector('a')!);
    await expect.poll(dialog).not.toBeNull();
    expect(location.href).toBe(href);
    await userEvent.keyboard('{Escape}');
    await closed();
    rerender(<Figure {...photo('terraces')} lightbox={{ hash: 'hall' }} />);
    await userEvent.click(container.querySelector('a')!);
    await expect.poll(dialog).not.toBeNull();
    expect(location.hash).toBe('#hall-1');
    await userEvent.keyboard('{Escape}');
    await closed();
  });

  it('opens the picture of a carousel that the address names, and leaves the carousel there', async () => {
    history.replaceState(null, '', '#photo-4');
    const parts = partsOf(renderIn(language, <ImageCarousel images={photos} />).container);
    await expectAt(language, 3);
    await userEvent.keyboard(onward);
    await expectAt(language, 4);
    await userEvent.keyboard('{Escape}');
    await closed();
    await expectPageAt(parts, 4, language);
  });
});
