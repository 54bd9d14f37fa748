import { act, render } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ImageCarousel, LocaleProvider, type Photo } from '../../src/index.ts';
import { arrows, carousel, counters, expectAt, partsOf, swipe } from '../carousel.tsx';
import { photos } from '../fixtures/photos.ts';
import { LANGUAGES, renderIn } from '../render.tsx';

describe.each(LANGUAGES)('<ImageCarousel> in %s', (language) => {
  const { onward, back } = arrows[language];

  it('goes to the next and to the previous picture', async () => {
    const parts = carousel(language);
    expect(parts.shown()).toBe(0);
    await userEvent.click(parts.next);
    await expectAt(parts, 1, language);
    await userEvent.click(parts.next);
    await expectAt(parts, 2, language);
    await userEvent.click(parts.previous);
    await expectAt(parts, 1, language);
  });

  it('puts the buttons where they point to', () => {
    const parts = carousel(language);
    const gap = parts.next.getBoundingClientRect().left - parts.previous.getBoundingClientRect().left;
    expect(Math.sign(gap)).toBe(language === 'ar' ? -1 : 1);
    const icon = parts.next.querySelector('path')!;
    const matrix = icon.getScreenCTM()!;
    expect(Math.sign(matrix.a)).toBe(language === 'ar' ? -1 : 1);
  });

  it('ends on the fiftieth after fifty quick presses', async () => {
    const images = Array.from({ length: 60 }, (_, index) => photos[index % 9]!);
    const parts = carousel(language, { images, thumbnails: false });
    for (let press = 0; press < 50; press++) parts.next.click();
    await expect.poll(parts.counter).toBe(counters[language](50, 60));
    await expect.poll(parts.shown).toBe(50);
  });

  it('follows the keys, mirrored with the language, and stops at the ends', async () => {
    const parts = carousel(language);
    parts.track.focus();
    await userEvent.keyboard(`${onward}${onward}${onward}${back}`);
    await expectAt(parts, 2, language);
    await userEvent.keyboard('{End}');
    await expectAt(parts, 8, language);
    await userEvent.keyboard(onward);
    await expectAt(parts, 8, language);
    await userEvent.keyboard('{Home}');
    await expectAt(parts, 0, language);
    await userEvent.keyboard(back);
    await expectAt(parts, 0, language);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const parts = carousel(language);
    parts.track.focus();
    await userEvent.keyboard(`{Shift>}${onward}{/Shift}`);
    expect(parts.counter()).toBe(counters[language](0, 9));
  });

  // F-01
  it('answers only the keys of the carousel that has the focus', async () => {
    const { container } = renderIn(
      language,
      <>
        <ImageCarousel images={photos.slice(0, 4)} id="one" />
        <ImageCarousel images={photos.slice(0, 4)} id="two" />
        <input defaultValue="بيان" />
      </>,
    );
    const one = partsOf(container.querySelector('#one')!);
    const two = partsOf(container.querySelector('#two')!);
    two.track.focus();
    await userEvent.keyboard(`${onward}${onward}`);
    await expectAt(two, 2, language, 4);
    container.querySelector('input')!.focus();
    await userEvent.keyboard(onward);
    await expectAt(one, 0, language, 4);
    await expectAt(two, 2, language, 4);
  });

  it('leaves the arrows of a field in a caption to the field', async () => {
    const images: Photo[] = [{ ...photos[0]!, caption: <input defaultValue="بيان" /> }, photos[1]!];
    const parts = carousel(language, { images });
    parts.track.querySelector('input')!.focus();
    await userEvent.keyboard(onward);
    await expectAt(parts, 0, language, 2);
    // A part of a caption that has answered a key itself.
    parts.track.querySelector('figcaption')!.addEventListener('keydown', (event) => event.preventDefault());
    const pressed = new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true });
    act(() => void parts.part('caption').dispatchEvent(pressed));
    expect(parts.counter()).toBe(counters[language](0, 2));
  });

  // F-02
  it('keeps its picture when the page changes its language', async () => {
    const other = language === 'ar' ? 'en' : 'ar';
    const page = (locale: string) => (
      <LocaleProvider locale={locale}>
        <ImageCarousel images={photos.slice(0, 5)} />
      </LocaleProvider>
    );
    const { container, rerender } = render(page(language));
    const parts = partsOf(container);
    await userEvent.click(parts.next);
    await userEvent.click(parts.next);
    await expectAt(parts, 2, language, 5);
    rerender(page(other));
    await expectAt(parts, 2, other, 5);
    rerender(page(language));
    await expectAt(parts, 2, language, 5);
    rerender(page(other));
    await userEvent.click(parts.next);
    await expectAt(parts, 3, other, 5);
  });

  // F-03
  it('shows the right picture in a narrow box after two steps on and one back', async () => {
    const { container } = renderIn(
      language,
      <div style={{ inlineSize: 600.4 }}>
        <ImageCarousel images={photos.slice(0, 3)} />
      </div>,
    );
    const parts = partsOf(container);
    for (const [button, index] of [
      [parts.next, 1],
      [parts.next, 2],
      [parts.previous, 1],
    ] as const) {
      await userEvent.click(button);
      await expectAt(parts, index, language, 3);
    }
  });

  it('follows a reader who scrolls', async () => {
    const parts = carousel(language);
    const pictures = parts.all('slide');
    parts.track.scrollTo({ left: pictures[4]!.offsetLeft, behavior: 'smooth' });
    await expectAt(parts, 4, language);
    await userEvent.click(parts.next);
    await expectAt(parts, 5, language);
    expect(parts.part('live').textContent).toBe(counters[language](5, 9));
  });

  it('follows a finger: on to the left in English, on to the right in Arabic', async () => {
    const parts = carousel(language);
    parts.track.scrollIntoView({ block: 'center' });
    await swipe(parts.track, language === 'ar' ? 1 : -1);
    await expectAt(parts, 1, language);
    await swipe(parts.track, language === 'ar' ? -1 : 1);
    await expectAt(parts, 0, language);
  });

  it('turns its arrows by its own direction, not by that of the page', () => {
    const host = {
      dir: language === 'ar' ? 'ltr' : 'rtl',
      style: { '--bayan-dir': language === 'ar' ? 1 : -1 } as object,
    };
    const { container } = renderIn(language, <div {...host} children={<ImageCarousel images={photos} autoplay />} />);
    const turns = (parts: string) =>
      new Set([...container.querySelectorAll(`:is(${parts}) > svg`)].map((icon) => getComputedStyle(icon).transform));
    const arrows = "[part='previous'], [part='next']";
    expect(turns(arrows)).toEqual(new Set([`matrix(${language === 'ar' ? -1 : 1}, 0, 0, 1, 0, 0)`]));
    expect(turns("[part='play'], button[part='enlarge']"), 'what points nowhere').toEqual(new Set(['none']));
  });

  // F-04
  it('never lets go of the focus at the ends', async () => {
    const parts = carousel(language, { images: photos.slice(0, 2) });
    parts.next.focus();
    await userEvent.keyboard('{Enter}');
    await expectAt(parts, 1, language, 2);
    expect(document.activeElement).toBe(parts.next);
    expect([parts.previous.ariaDisabled, parts.next.ariaDisabled]).toEqual(['false', 'true']);
    await userEvent.keyboard('{Enter}');
    await expectAt(parts, 1, language, 2);
    parts.previous.focus();
    await userEvent.keyboard('{Enter}');
    await expectAt(parts, 0, language, 2);
    expect(document.activeElement).toBe(parts.previous);
    expect([parts.previous.disabled, parts.next.disabled]).toEqual([false, false]);
  });

  it('keeps the focus when the list shrinks to one picture', async () => {
    const page = (count: number) => (
      <LocaleProvider locale={language}>
        <ImageCarousel images={photos.slice(0, count)} />
      </LocaleProvider>
    );
    const { container, rerender } = render(page(3));
    const parts = partsOf(container);
    parts.next.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expectAt(parts, 2, language, 3);
    rerender(page(1));
    expect(document.activeElement).toBe(parts.track);
    await expect.poll(parts.shown).toBe(0);
  });

  // F-05
  it('says one short message for each step of the reader, and nothing for a scroll', async () => {
    const parts = carousel(language, { images: photos.slice(0, 4) });
    const live = parts.part('live');
    expect(live.textContent).toBe('');
    const said: string[] = [];
    new MutationObserver(() => said.push(live.textContent)).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await userEvent.click(parts.next);
    await userEvent.click(parts.next);
    await expectAt(parts, 2, language, 4);
    expect(said).toEqual([counters[language](1, 4), counters[language](2, 4)]);
    parts.track.scrollLeft = 0;
    await expectAt(parts, 0, language, 4);
    expect(said.slice(2)).toEqual(['']);
  });

  it('goes where a thumbnail leads, without changing the address', async () => {
    const parts = carousel(language);
    const { href } = location;
    const scrolled = scrollY;
    await userEvent.click(parts.all('thumbnail')[6]!);
    await expectAt(parts, 6, language);
    expect(document.activeElement).toBe(parts.all('thumbnail')[6]);
    expect([location.href, scrollY]).toEqual([href, scrolled]);
  });

  it('brings the current thumbnail into the row', async () => {
    const { container } = renderIn(
      language,
      <div style={{ inlineSize: 360 }}>
        <ImageCarousel images={photos} />
      </div>,
    );
    const parts = partsOf(container);
    parts.track.focus();
    await userEvent.keyboard('{End}');
    const row = parts.part('thumbnails').getBoundingClientRect();
    await expect
      .poll(() => {
        const box = parts.all('thumbnail')[8]!.getBoundingClientRect();
        return box.left >= row.left - 1 && box.right <= row.right + 1;
      })
      .toBe(true);
  });

  it('keeps the current small picture in its row when the page turns round and when the box changes', async () => {
    const other = language === 'ar' ? 'en' : 'ar';
    const page = (locale: string, inlineSize: number) => (
      <LocaleProvider locale={locale}>
        <div style={{ inlineSize }}>
          <ImageCarousel images={photos} />
        </div>
      </LocaleProvider>
    );
    const { container, rerender } = render(page(language, 360));
    const parts = partsOf(container);
    await userEvent.click(parts.all('thumbnail')[3]!);
    await userEvent.click(parts.next);
    const inRow = () => {
      const [row, box] = [parts.part('thumbnails'), parts.all('thumbnail')[4]!].map((one) =>
        one.getBoundingClientRect(),
      );
      return box!.left >= row!.left - 1 && box!.right <= row!.right + 1;
    };
    await expect.poll(inRow).toBe(true);
    for (const [locale, width] of [
      [other, 360],
      [language, 360],
      [language, 160],
      [language, 1200],
      [language, 200],
    ] as const) {
      rerender(page(locale, width));
      await expect.poll(inRow).toBe(true);
    }
  });

  it('keeps its picture when its box changes, and when it is shown later', async () => {
    const page = (style: object) => (
      <LocaleProvider locale={language}>
        <div style={style}>
          <ImageCarousel images={photos} defaultIndex={4} />
        </div>
      </LocaleProvider>
    );
    const { container, rerender } = render(page({ display: 'none' }));
    const parts = partsOf(container);
    for (const inlineSize of [900, 333.4, 1210]) {
      rerender(page({ inlineSize }));
      await expectAt(parts, 4, language);
    }
  });

  it('keeps its picture when the browser snaps to it anew in a box of another width', async () => {
    const wentTo = vi.fn<(index: number) => void>();
    const { container } = renderIn(language, <ImageCarousel images={photos} defaultIndex={2} onIndexChange={wentTo} />);
    const parts = partsOf(container);
    await expectAt(parts, 2, language);
    container.style.inlineSize = `${parts.track.clientWidth * 0.6}px`;
    // As browsers do it: before any observer knows the width.
    parts.all('slide')[2]!.scrollIntoView({ inline: 'start', block: 'nearest' });
    parts.track.dispatchEvent(new Event('scrollend'));
    expect(wentTo).not.toHaveBeenCalled();
    await expectAt(parts, 2, language);
  });

  it.each([
    ['a row', { images: photos }],
    ['a ring', { images: photos, loop: true }],
    ['a row of very many', { images: Array.from({ length: 40 }, (_, at) => photos[at % 9]!) }],
  ])('keeps its picture in %s when a script looks at the changed box before the next frame', async (_name, props) => {
    const { container } = renderIn(
      language,
      <div id="box" style={{ inlineSize: 844 }}>
        <ImageCarousel {...props} defaultIndex={4} />
      </div>,
    );
    const parts = partsOf(container);
    await expectAt(parts, 4, language, props.images.length);
    for (const width of ['390px', '844px', '160px']) {
      // Between frames: then the browser tells of its scrolling before it tells of the box.
      await new Promise(requestAnimationFrame);
      await new Promise((next) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = next;
        port2.postMessage(undefined);
      });
      container.querySelector<HTMLElement>('#box')!.style.inlineSize = width;
      expect(parts.track.clientWidth).toBe(Number.parseInt(width));
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      await expectAt(parts, 4, language, props.images.length);
    }
  });

  it.each([
    ['a row', { defaultIndex: 4 }],
    ['a ring', { loop: true, defaultIndex: 0 }],
    ['a ring, not at its first', { loop: true, defaultIndex: 4 }],
    ['several in view', { perView: 2.2, defaultIndex: 3 }],
  ])('keeps its picture in a box that had no room to begin with: %s', async (_name, props) => {
    const wentTo = vi.fn<(index: number) => void>();
    const page = (inlineSize: number) => (
      <LocaleProvider locale={language}>
        <div style={{ inlineSize }}>
          <ImageCarousel images={photos} {...props} onIndexChange={wentTo} />
        </div>
      </LocaleProvider>
    );
    const { container, rerender } = render(page(0));
    const parts = partsOf(container);
    const frames = async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    };
    await frames();
    // A row that has no room is not scrolled, or it would glide back once it has.
    expect(parts.part('thumbnails').scrollLeft).toBe(0);
    rerender(page(390));
    // The browser tells of its scrolling before anybody knows the width.
    parts.track.dispatchEvent(new Event('scrollend'));
    await frames();
    expect(wentTo).not.toHaveBeenCalled();
    expect(parts.all('thumbnail').findIndex((link) => link.ariaCurrent === 'true')).toBe(props.defaultIndex);
    const [view, slide] = [parts.track, parts.all('slide')[props.defaultIndex]!].map((one) =>
      one.getBoundingClientRect(),
    );
    const edge = language === 'ar' ? 'right' : 'left';
    expect(Math.round(slide![edge])).toBe(Math.round(view![edge]));
  });

  it.each([0, 4])('keeps picture %i of a ring whose box is without room between two frames', async (index) => {
    const wentTo = vi.fn<(index: number) => void>();
    const props = { images: photos, loop: true, defaultIndex: index, onIndexChange: wentTo };
    const { container } = renderIn(
      language,
      <div id="box" style={{ inlineSize: 390 }}>
        <ImageCarousel {...props} />
      </div>,
    );
    const parts = partsOf(container);
    await expectAt(parts, index, language);
    const box = container.querySelector<HTMLElement>('#box')!;
    for (const width of ['0px', '390px']) {
      box.style.inlineSize = width;
      expect(parts.track.clientWidth).toBe(Number.parseInt(width));
    }
    parts.track.scrollLeft = 0;
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    await expectAt(parts, index, language);
    expect(wentTo).not.toHaveBeenCalled();
  });

  it('shows the picture the app holds, and goes back when the app refuses', async () => {
    const asked: number[] = [];
    const page = (index: number) => (
      <LocaleProvider locale={language}>
        <ImageCarousel images={photos} index={index} onIndexChange={(wanted) => asked.push(wanted)} />
      </LocaleProvider>
    );
    const { container, rerender } = render(page(3));
    const parts = partsOf(container);
    await expectAt(parts, 3, language);
    await userEvent.click(parts.next);
    await userEvent.click(parts.next);
    expect(asked).toEqual([4, 4]);
    await expectAt(parts, 3, language);
    parts.track.scrollLeft = 0;
    await expect.poll(() => asked.at(-1)).toBe(0);
    await expectAt(parts, 3, language);
    rerender(page(7));
    await expectAt(parts, 7, language);
    expect(parts.part('live').textContent).toBe('');
  });

  it('works when the app holds the picture', async () => {
    function App() {
      const [index, setIndex] = useState(0);
      return <ImageCarousel images={photos} index={index} onIndexChange={setIndex} />;
    }
    const parts = partsOf(
      renderIn(
        language,
        <StrictMode>
          <App />
        </StrictMode>,
      ).container,
    );
    for (let press = 0; press < 5; press++) parts.next.click();
    await expectAt(parts, 5, language);
  });

  it('says what the reader does, not what the app does after', async () => {
    let show: (index: number) => void = () => {};
    function App() {
      const [index, setIndex] = useState(0);
      show = setIndex;
      return <ImageCarousel images={photos} index={index} onIndexChange={setIndex} />;
    }
    const parts = partsOf(renderIn(language, <App />).container);
    await userEvent.click(parts.next);
    expect(parts.part('live').textContent).toBe(counters[language](1));
    act(() => show(4));
    await expectAt(parts, 4, language);
    expect(parts.part('live').textContent).toBe('');
  });

  it('begins a far move three pictures before its end', async () => {
    const parts = carousel(language);
    const first = new Promise<number>((tell) => {
      parts.track.addEventListener('scroll', () => tell(Math.abs(parts.track.scrollLeft)), { once: true });
    });
    await userEvent.click(parts.all('thumbnail')[8]!);
    expect((await first) / parts.track.clientWidth).toBeGreaterThanOrEqual(4.99);
    await expectAt(parts, 8, language);
  });

  it('is there at once for a reader who wants no motion', async () => {
    const asked = vi
      .spyOn(window, 'matchMedia')
      .mockImplementation((query) => ({ matches: query.includes('reduce') }) as MediaQueryList);
    const parts = carousel(language);
    act(() => parts.all('thumbnail')[5]!.click());
    expect(parts.shown()).toBe(5);
    asked.mockRestore();
  });

  it('may be taken away in the middle of a move', async () => {
    const { container, unmount } = renderIn(language, <ImageCarousel images={photos} />);
    partsOf(container).next.click();
    unmount();
    await new Promise(requestAnimationFrame);
    expect(container.innerHTML).toBe('');
  });

  it('moves nothing when the script takes over the HTML, nor from picture to picture', async () => {
    const element = (
      <LocaleProvider locale={language}>
        <ImageCarousel images={photos} eager />
        <p>…</p>
      </LocaleProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(element);
    const boxesOf = (...names: string[]) =>
      names.map((name) => {
        const { x, y, width, height } = container.querySelector(name)!.getBoundingClientRect();
        return [name, x, y, width, height].join(' ');
      });
    const boxes = () =>
      boxesOf(
        'section',
        "[part='bar']",
        "[part='next']",
        "[part='pager']",
        "[part='track']",
        "[part='thumbnails']",
        'section + p',
      );
    const slide = () => boxesOf('figure', 'figcaption', 'img');
    const [before, inSlide] = [boxes(), slide()];
    const next = container.querySelector("[part='next']")!;
    expect(getComputedStyle(next).visibility).toBe('hidden');
    const root = await act(async () => hydrateRoot(container, element));
    expect([boxes(), slide()]).toEqual([before, inSlide]);
    expect(getComputedStyle(next).visibility).toBe('visible');
    const parts = partsOf(container);
    parts.track.focus();
    await userEvent.keyboard('{End}');
    await expectAt(parts, 8, language);
    expect(boxes()).toEqual(before);
    act(() => root.unmount());
    container.remove();
  });

  it('stays where the reader scrolled before the script came', async () => {
    const element = (
      <LocaleProvider locale={language}>
        <ImageCarousel images={photos} />
      </LocaleProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(element);
    const parts = partsOf(container);
    parts.track.scrollLeft = parts.all('slide')[3]!.offsetLeft;
    const root = await act(async () => hydrateRoot(container, element));
    await expectAt(parts, 3, language);
    act(() => root.unmount());
    container.remove();
  });
});
