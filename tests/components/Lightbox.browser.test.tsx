import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Figure, LocaleProvider, type Photo } from '../../src/index.ts';
import { photo, photos } from '../fixtures/photos.ts';
import { arrows, counters } from '../carousel.tsx';
import { cancelTouch, counter, dialog, drag, expectAt, Gallery, opener, part, scale, touch } from '../lightbox.tsx';
import { LANGUAGES, renderIn } from '../render.tsx';

const { href } = location;
// Going back takes its time, and a picture on its way back takes all touches.
beforeEach(async () => {
  await expect.poll(() => location.href).toBe(href);
  await expect.poll(() => document.getAnimations()).toEqual([]);
});
afterEach(() => void vi.restoreAllMocks());

describe.each(LANGUAGES)('<Lightbox> in %s', (language) => {
  const { onward, back } = arrows[language];

  it('opens over the page, takes the focus and gives it back', async () => {
    renderIn(language, <Gallery />);
    opener().focus();
    await userEvent.keyboard('{Enter}');
    await expectAt(language, 1);
    expect(document.activeElement).toBe(part('close'));
    expect(dialog()?.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it('goes by buttons and by keys that follow the text, and stops at the ends', async () => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    await userEvent.keyboard(onward + onward + onward + back);
    await expectAt(language, 2);
    await userEvent.keyboard(`{End}${onward}`);
    await expectAt(language, 8);
    await userEvent.keyboard(`{Home}${back}`);
    await expectAt(language, 0);
    await userEvent.click(part('next')!);
    await expectAt(language, 1);
    const gap = part('next')!.getBoundingClientRect().left - part('previous')!.getBoundingClientRect().left;
    expect(Math.sign(gap)).toBe(language === 'ar' ? -1 : 1);
  });

  it('follows a swipe, and shows the caption of the picture it comes to', async () => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    const track = part('track')!;
    track.scrollTo({ left: (language === 'ar' ? -1 : 1) * track.clientWidth, behavior: 'smooth' });
    await expectAt(language, 1);
    const { caption } = photos[1]!;
    expect(part('caption')?.textContent).toBe((caption as Record<string, string>)[language]);
  });

  it('keeps its picture when the window turns', async () => {
    renderIn(language, <Gallery index={4} />);
    await expectAt(language, 4);
    for (const width of ['400px', '733.4px', '']) {
      dialog()!.style.inlineSize = width;
      await expectAt(language, 4);
    }
  });

  it('enlarges by button, double tap, wheel and keys, and fits again', async () => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    await userEvent.click(part('zoom')!);
    await expect.poll(scale).toBe(2.5);
    await userEvent.click(part('zoom')!);
    await expect.poll(scale).toBe(1);
    await userEvent.dblClick(part('track')!.querySelector('[data-current] img')!);
    await expect.poll(scale).toBe(2.5);
    await userEvent.keyboard('0');
    await expect.poll(scale).toBe(1);
    await userEvent.keyboard('++');
    await expect.poll(scale).toBeCloseTo(2.25);
    part('track')!.dispatchEvent(new WheelEvent('wheel', { deltaY: -200, bubbles: true, cancelable: true }));
    await expect.poll(scale).toBeGreaterThan(3);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
  });

  it('moves what is enlarged by keys and by dragging, never past its edge, and fits the next picture', async () => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    await userEvent.click(part('zoom')!);
    const frame = () => dialog()!.querySelector<HTMLElement>('[data-current] [part="frame"]')!.getBoundingClientRect();
    const view = part('track')!.getBoundingClientRect();
    await expect.poll(scale).toBe(2.5);
    const before = frame();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => frame().left).toBeCloseTo(before.left + 80, 0);
    expect(counter()).toBe(counters[language](0));
    for (let press = 0; press < 30; press++) act(() => pressKey('ArrowLeft'));
    await expect.poll(() => frame().left).toBeCloseTo(view.left, 0);
    const leaves = vi.spyOn(document, 'startViewTransition');
    await drag([600, 400], [560, 380]);
    await expect.poll(() => frame().left).toBeCloseTo(view.left - 40, 0);
    // Whoever let go of it on the stage did not press beside it.
    expect(leaves).not.toHaveBeenCalled();
    await userEvent.click(part('next')!);
    await expectAt(language, 1);
    await expect.poll(scale).toBe(1);
    // Its arrow keys go on to pictures again, and the one that was enlarged fits.
    await userEvent.keyboard(back);
    await expectAt(language, 0);
    await expect.poll(scale).toBe(1);
  });

  it('follows two fingers', async () => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    await touch([600, 400], [700, 400]);
    await touch([580, 400], [720, 400]);
    await touch([550, 400], [750, 400]);
    await touch();
    await expect.poll(scale).toBeCloseTo(2, 1);
    expect(counter()).toBe(counters[language](0));
  });

  it('closes by a swipe down, and stays after a short one', async () => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    const swipe = async (length: number) => {
      for (const share of [0, 0.25, 0.5, 0.75, 1]) await touch([500, 300 + share * length]);
      await touch();
    };
    const leaves = vi.spyOn(document, 'startViewTransition');
    await swipe(60);
    expect(leaves).not.toHaveBeenCalled();
    await swipe(160);
    expect(leaves).toHaveBeenCalled();
    await expect.poll(dialog).toBeNull();
  });

  it.each([
    ['the system takes over', cancelTouch],
    ['goes back up', () => touch([500, 310]).then(() => touch())],
  ])('stays when a swipe down %s', async (_name, end) => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    const leaves = vi.spyOn(document, 'startViewTransition');
    const pulled = () => dialog()!.querySelector<HTMLElement>("[data-current] [part='frame']")!.style.transform;
    for (const down of [0, 40, 80, 120, 160]) await touch([500, 300 + down]);
    await expect.poll(pulled).not.toBe('');
    await end();
    await expect.poll(pulled).toBe('');
    expect(leaves).not.toHaveBeenCalled();
  });

  it.each([40, 120])('enlarges when a second finger comes to one that pulled %i px down', async (down) => {
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    const leaves = vi.spyOn(document, 'startViewTransition');
    for (const share of [0, 0.25, 0.5, 0.75, 1]) await touch([550, 300 + share * down]);
    for (const apart of [50, 70, 100]) await touch([600 - apart, 300 + down], [600 + apart, 300 + down]);
    await touch();
    await expect.poll(scale).toBeCloseTo(2, 1);
    expect(part('stage')!.dataset.zoomed).toBe('true');
    expect(leaves).not.toHaveBeenCalled();
  });

  it('closes by a press beside the picture, not by one on it', async () => {
    renderIn(language, <Gallery images={[photo('gauging-station'), photo('terraces')]} index={0} />);
    await expectAt(language, 0, 2);
    const leaves = vi.spyOn(document, 'startViewTransition');
    await userEvent.click(part('track')!.querySelector('[data-current] img')!);
    expect(leaves).not.toHaveBeenCalled();
    await userEvent.click(part('track')!, { position: { x: 20, y: 200 } });
    await expect.poll(dialog).toBeNull();
  });

  // F-06
  it('is one entry of the history: Back closes, and so does Esc without leaving one behind', async () => {
    renderIn(language, <Gallery />);
    const entries = history.length;
    opener().click();
    await expectAt(language, 1);
    expect(location.hash).toBe('#photo-2');
    await userEvent.keyboard(onward + onward + onward);
    await expectAt(language, 4);
    expect(location.hash).toBe('#photo-5');
    expect(history.length).toBeLessThanOrEqual(entries + 1);
    history.back();
    await expect.poll(dialog).toBeNull();
    expect(location.href).toBe(href);

    opener().click();
    await expectAt(language, 1);
    await userEvent.keyboard(`${onward}{Escape}`);
    await expect.poll(dialog).toBeNull();
    await expect.poll(() => location.href).toBe(href);
  });

  it('opens the picture that the address names, and leaves a clean address', async () => {
    history.replaceState(null, '', '#photo-4');
    renderIn(language, <Gallery />);
    await expectAt(language, 3);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(location.hash).toBe('');
  });

  it('leaves the address alone when it may not be written', async () => {
    renderIn(language, <Gallery hash={false} />);
    const entries = history.length;
    opener().click();
    await expectAt(language, 1);
    expect([location.href, history.length]).toEqual([href, entries]);
  });

  // F-07
  it('moves nothing of the page', async () => {
    renderIn(
      language,
      <div style={{ blockSize: 4000 }}>
        <h1>{counters[language](0)}</h1>
        <Gallery />
      </div>,
    );
    const edges = () => document.querySelector('h1')!.getBoundingClientRect().toJSON();
    const before = edges();
    opener().click();
    await expectAt(language, 1);
    expect(edges()).toEqual(before);
  });

  it('holds a few pictures of ten thousand', async () => {
    const many = Array.from({ length: 10_000 }, (_, index): Photo => photos[index % 9]!);
    renderIn(language, <Gallery images={many} index={5000} />);
    const printed = (number: number) => new Intl.NumberFormat('en').format(number);
    await expect.poll(() => counter() ?? '').toContain(printed(5001));
    expect(dialog()!.querySelectorAll('img').length).toBeLessThan(6);
    await userEvent.keyboard('{End}');
    await expect.poll(() => counter() ?? '').toContain(printed(10_000));
  });

  it('says what can be done with the original', async () => {
    renderIn(language, <Gallery index={0} original="download" share />);
    await expectAt(language, 0);
    const link = part<HTMLAnchorElement>('original')!;
    expect(link.href).toContain('1600.webp');
    expect(link.hasAttribute('download')).toBe(true);
    expect(part('share')).not.toBeNull();
  });

  it('says nothing again when the page changes its language', async () => {
    const other = language === 'ar' ? 'en' : 'ar';
    const pageIn = (locale: string) => (
      <LocaleProvider locale={locale}>
        <Gallery index={0} />
      </LocaleProvider>
    );
    const { rerender } = renderIn(undefined, pageIn(language));
    await expectAt(language, 0);
    await userEvent.keyboard(onward);
    await expectAt(language, 1);
    expect(part('live')?.textContent).toContain(counters[language](1));
    rerender(pageIn(other));
    await expectAt(other, 1);
    expect(part('live')?.textContent).toBe('');
  });

  it('goes with its component', async () => {
    const { unmount } = renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    unmount();
    expect(dialog()).toBeNull();
    expect(location.hash).toBe('');
  });

  it('opens from a figure, whose picture is a link to its file', async () => {
    const { container } = renderIn(language, <Figure {...photo('terraces')} lightbox />);
    const link = container.querySelector<HTMLAnchorElement>('a[part="enlarge"]')!;
    expect(link.href).toContain('1600.webp');
    await userEvent.click(link);
    await expect.poll(() => part('caption')?.textContent).toBeTruthy();
    expect(part('next')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(document.activeElement).toBe(link);
  });
});

function pressKey(key: string) {
  part('close')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
