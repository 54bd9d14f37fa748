import axe from 'axe-core';
import { StrictMode, useLayoutEffect, useState, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { DateText, Lightbox, type Photo } from '../../src/index.ts';
import { fr } from '../../src/locales/fr.ts';
import { photo, photos } from '../fixtures/photos.ts';
import { arrows, counters } from '../carousel.tsx';
import { colourAt, counter, dialog, expectAt, Gallery, opener, part } from '../lightbox.tsx';
import { heard } from '../heard.ts';
import { LANGUAGES, renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

/** What goes wrong around a lightbox, and what is heard of it. */

const { href } = location;
beforeEach(() => expect.poll(() => location.href).toBe(href));
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await page.viewport(1280, 900);
});

const live = () => part('live')?.textContent?.trim();

describe.each(LANGUAGES)('<Lightbox> in %s', (language) => {
  const { onward } = arrows[language];

  it('is heard as it is written down here', async () => {
    renderIn(language, <Gallery index={2} original="download" share />);
    await expectAt(language, 2);
    expect(await heard('dialog')).toEqual(TRANSCRIPTS[language]);
  });

  it('says where the reader went and what is seen there, and nothing of what the app did', async () => {
    const { rerender } = renderIn(language, <Gallery index={0} images={photos.slice(0, 8)} />);
    await expectAt(language, 0, 8);
    expect(live()).toBe('');
    await userEvent.keyboard(onward);
    await expectAt(language, 1, 8);
    const { alt } = photos[1]! as { alt: Record<string, string> };
    const heardOnce = `${counters[language](1, 8)} ${alt[language]}`;
    expect(live()).toBe(heardOnce);
    rerender(<Gallery index={0} images={photos} />);
    await expectAt(language, 1, 9);
    expect(live()).toBe(heardOnce);
  });

  it.each([
    ['a desk', 1280, 900],
    ['400 % zoom', 320, 256],
    ['a phone', 360, 740],
    ['a lying phone', 740, 360],
  ])('has room for fingers and words on %s, and no fault that axe knows', async (_name, width, height) => {
    await page.viewport(width, height);
    renderIn(language, <Gallery index={2} original="open" share />);
    await expectAt(language, 2);
    const stage = dialog()!.getBoundingClientRect();
    for (const control of dialog()!.querySelectorAll("[part~='control']")) {
      const { width: wide, height: high, left, right, top, bottom } = control.getBoundingClientRect();
      expect(Math.min(wide, high)).toBeGreaterThanOrEqual(44);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(right - stage.right, bottom - stage.bottom)).toBeLessThanOrEqual(0);
    }
    expect(part('track')!.clientHeight).toBeGreaterThan(height / 4);
    const { violations } = await axe.run(dialog()!, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('has its counter in one line on a lying phone, beside all its buttons', async () => {
    await page.viewport(740, 360);
    renderIn(language, <Gallery index={8} images={[...photos, photos[0]!]} original="open" share />);
    await expectAt(language, 8, 10);
    expect(part('counter')!.clientHeight).toBeLessThan(
      2 * Number.parseFloat(getComputedStyle(part('counter')!).lineHeight),
    );
    const { width, height } = part('track')!.getBoundingClientRect();
    expect(height).toBe(360);
    expect(width).toBeGreaterThan(370);
  });

  it('says on what terms a picture may be used, and when it was taken', async () => {
    const licence = <a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>;
    const images = [photo('terraces', { licence, date: <DateText value="2026-02-03" /> })];
    renderIn(language, <Gallery index={0} images={images} />);
    await expect.poll(() => part('details')?.textContent).toMatch(/CC BY.*2026/);
    // The accent of dark pages, whatever the page is.
    const link = part('details')!.querySelector('a')!;
    expect(getComputedStyle(link).textDecorationColor).toBe('rgb(255, 128, 102)');
  });

  it('shows the ring of the row of pictures beside the picture, with the dark of the stage between', async () => {
    await page.viewport(390, 800);
    renderIn(language, <Gallery index={0} />);
    const image = () => part<HTMLImageElement>('image');
    await expect.poll(() => image()?.complete && image()!.naturalWidth).toBeGreaterThan(0);
    await image()!.decode();
    part('track')!.focus();
    await userEvent.keyboard('{Shift}');
    expect(part('track')!.matches(':focus-visible')).toBe(true);
    const { left, top, height } = part('track')!.getBoundingClientRect();
    const middle = top + height / 2;
    expect(await colourAt(left + 2.5, middle)).toEqual([0x8f, 0xb8, 0xff]);
    expect(await colourAt(left + 6, middle)).toEqual([0x0b, 0x0c, 0x0d]);
  });

  it('shows where the focus is, and draws its controls in forced colours', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    await userEvent.keyboard('{Tab}');
    const focused = getComputedStyle(document.activeElement!);
    expect(focused.outlineStyle).toBe('solid');
    expect(Number.parseFloat(focused.outlineWidth)).toBeGreaterThanOrEqual(3);
    expect(getComputedStyle(part('next')!).borderInlineStartWidth).toBe('1px');
    await emulate([]);
  });

  it('keeps all of a caption of 2,000 characters, as text, in a bar that keys can scroll', async () => {
    const sentence = { ar: 'تبدأ رحلة المياه <b>من هذه</b> السفوح. ', en: 'The water <b>begins</b> on these slopes. ' };
    const caption = sentence[language].repeat(60).trim();
    renderIn(language, <Gallery index={0} images={[photo('mangroves', { caption })]} />);
    await expect.poll(() => part('caption')?.textContent).toBe(caption);
    const bar = part('caption-line')!;
    expect(bar.tabIndex).toBe(0);
    bar.scrollTop = bar.scrollHeight;
    const [words, view] = [part('caption')!.getBoundingClientRect(), bar.getBoundingClientRect()];
    expect(words.bottom).toBeLessThanOrEqual(view.bottom);
    expect(part('track')!.clientHeight).toBeGreaterThan(400);
  });

  it('turns round with the page while it is open', async () => {
    const other = language === 'ar' ? 'en' : 'ar';
    const { rerender } = renderIn(language, <Gallery index={3} locale={language} />);
    await expectAt(language, 3);
    rerender(<Gallery index={3} locale={other} />);
    await expectAt(other, 3);
    await userEvent.keyboard(arrows[other].onward);
    await expectAt(other, 4);
  });

  it('is where the app sent it though a swipe ends at that moment', async () => {
    const Sent = () => {
      const [index, setIndex] = useState<number | undefined>(1);
      // When the new pictures are in the page, and before all that React does later.
      useLayoutEffect(() => void part('track')?.dispatchEvent(new Event('scrollend')), [index]);
      return (
        <>
          <button type="button" id="opener" onClick={() => setIndex(5)}>
            ◆
          </button>
          <Lightbox images={photos} index={index} onIndexChange={setIndex} hash={false} />
        </>
      );
    };
    renderIn(language, <Sent />);
    await expectAt(language, 1);
    opener().click();
    await expectAt(language, 5);
  });

  it('follows pictures that come and go, and closes with the last', async () => {
    const { rerender } = renderIn(language, <Gallery index={8} />);
    await expectAt(language, 8);
    rerender(<Gallery index={8} images={photos.slice(0, 4)} />);
    await expectAt(language, 3, 4);
    rerender(<Gallery index={8} images={[]} />);
    await expect.poll(dialog).toBeNull();
    expect(location.hash).toBe('');
  });

  it.each([
    [99, 8],
    [-5, 0],
    [Number.NaN, 0],
    [1.7, 1],
  ])('takes %s for the picture that is nearest', async (index, nearest) => {
    renderIn(language, <Gallery index={index} />);
    await expectAt(language, nearest);
  });

  it('keeps the box and the words of a picture that does not come', async () => {
    expectWarning(/did not load/);
    const broken = photo('terraces', { src: '/pictures/none.webp', sources: undefined, formats: undefined });
    renderIn(language, <Gallery images={[broken, ...photos]} index={0} />);
    await expectAt(language, 0, 10);
    const image = part('track')!.querySelector<HTMLImageElement>('[data-current] img')!;
    await expect.poll(() => image.dataset.failed).toBe('');
    expect(image.clientWidth / image.clientHeight).toBeCloseTo(1600 / 1067, 1);
    expect(image.alt).toBe((broken.alt as Record<string, string>)[language]);
    await userEvent.keyboard(onward);
    await expectAt(language, 1, 10);
  });

  it.each([
    { width: 1e9, height: 1 },
    { width: 1, height: 1e9 },
    { width: -3, height: 5 },
    { width: 1600, height: undefined },
  ])('gives a picture of the size %j the usual box', async (size) => {
    expectWarning(/has no width and height/);
    renderIn(language, <Gallery images={[photo('terraces', size)]} index={0} />);
    await expect.poll(dialog).not.toBeNull();
    const { width, height } = part('frame')!.getBoundingClientRect();
    expect(width / height).toBeCloseTo(1.5, 2);
    expect(height).toBeGreaterThan(300);
  });

  it('gives each of two its own name in the address', async () => {
    history.replaceState(null, '', '#photo2-3');
    renderIn(
      language,
      <>
        <Gallery />
        <Gallery images={photos.slice(0, 5)} />
      </>,
    );
    await expectAt(language, 2, 5);
    expect(document.querySelectorAll('dialog').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
  });

  it('is named in Arabic in the address, and leaves it clean', async () => {
    history.replaceState(null, '', '#صورة-3');
    renderIn(language, <Gallery hash="صورة" />);
    await expectAt(language, 2);
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(location.href).toBe(href);
    opener().click();
    await expectAt(language, 1);
    expect(decodeURI(location.hash)).toBe('#صورة-2');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.href).toBe(href);
    expect(dialog()).toBeNull();
  });

  it('opens what the address names when its pictures come later, under StrictMode too', async () => {
    history.replaceState(null, '', '#photo-4');
    const late = (images: readonly Photo[]) => (
      <StrictMode>
        <Gallery images={images} />
      </StrictMode>
    );
    const { rerender } = renderIn(language, late([]));
    rerender(late(photos));
    await expectAt(language, 3);
    expect(location.hash).toBe('#photo-4');
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(location.hash).toBe('');
  });

  it('ignores what the address cannot mean', async () => {
    for (const hash of ['#photo-0', '#photo-10', '#photo-x', '#photo-1.5', '#other-1']) {
      history.replaceState(null, '', hash);
      const { unmount } = renderIn(language, <Gallery />);
      expect(dialog()).toBeNull();
      unmount();
      expect(location.hash).toBe(hash);
    }
    history.replaceState(null, '', href);
  });

  it('shares the address of the picture, or copies it and says so', async () => {
    const shared: unknown[] = [];
    vi.stubGlobal(
      'navigator',
      Object.create(navigator, { share: { value: async (data: unknown) => shared.push(data) } }),
    );
    renderIn(language, <Gallery index={0} share />);
    await expectAt(language, 0);
    await userEvent.click(part('share')!);
    expect(shared).toEqual([{ url: new URL('#photo-1', href).href }]);
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => copied.push(text) };
    vi.stubGlobal('navigator', { clipboard });
    await userEvent.click(part('share')!);
    const said = { ar: 'نُسخ رابط الصورة', en: 'Link copied' }[language];
    await expect.poll(live).toBe(said);
    expect(copied).toEqual([new URL('#photo-1', href).href]);
    expect(part('share')!.ariaLabel).toBe(said);
    await userEvent.keyboard(onward);
    await expectAt(language, 1);
    expect(part('share')!.ariaLabel).not.toBe(said);
  });

  it('has no button that shares where the browser can neither share nor copy', async () => {
    vi.stubGlobal('navigator', {});
    renderIn(language, <Gallery index={0} share original="download" />);
    await expectAt(language, 0);
    expect([part('share'), part('original') !== null]).toEqual([null, true]);
  });

  it('leaves the page where it is when a file of another site is asked for', async () => {
    renderIn(language, <Gallery index={0} original="download" />);
    await expectAt(language, 0);
    expect(part<HTMLAnchorElement>('original')!.target).toBe('_blank');
  });

  it('is closed at null, and keeps to the pictures there are in a list with holes', async () => {
    const holes = [null, { ...photos[0]!, sources: null, formats: [null], original: null, href: null }, undefined];
    const images = holes as unknown as typeof photos;
    const { rerender } = renderIn(
      language,
      <Lightbox images={images} index={null as never} onIndexChange={() => {}} />,
    );
    expect(dialog()).toBeNull();
    rerender(<Lightbox images={images} index={0} onIndexChange={() => {}} hash={false} original="open" />);
    await expect.poll(() => part<HTMLAnchorElement>('original')?.pathname).toBe(photos[0]!.src);
    expect(dialog()!.querySelectorAll('[part="slide"]')).toHaveLength(1);
  });

  it('offers no original and no link where it may not', async () => {
    renderIn(
      language,
      <Gallery
        index={0}
        hash={false}
        share
        original="open"
        images={[photo('terraces', { original: 'javascript:alert(1)' })]}
      />,
    );
    expectWarning(/original/);
    await expect.poll(dialog).not.toBeNull();
    expect(part('share')).toBeNull();
    expect(part('original')).toBeNull();
  });

  it('shows the file in full size where there are no others', async () => {
    const original = '/pictures/terraces-1600.webp';
    renderIn(
      language,
      <Gallery index={0} images={[photo('terraces', { original, sources: undefined, formats: [] })]} />,
    );
    await expect.poll(() => dialog()?.querySelector('img')?.getAttribute('src')).toBe(original);
  });

  it('goes to full screen and back by its button', async () => {
    const asked = vi.spyOn(Element.prototype, 'requestFullscreen').mockResolvedValue();
    renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    await userEvent.click(part('full-screen')!);
    expect(asked.mock.contexts[0]).toBe(part('stage'));
    const left = vi.spyOn(document, 'exitFullscreen').mockResolvedValue();
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: part('stage') });
    document.dispatchEvent(new Event('fullscreenchange'));
    const leave = { ar: 'الخروج من ملء الشاشة', en: 'Leave full screen' }[language];
    await expect.poll(() => part('full-screen')!.ariaLabel).toBe(leave);
    await userEvent.click(part('full-screen')!);
    expect(left).toHaveBeenCalled();
    Reflect.deleteProperty(document, 'fullscreenElement');
  });

  it('lets the picture of the page grow into it, unless the reader wants no motion', async () => {
    const move = vi.spyOn(document, 'startViewTransition');
    renderIn(language, <WithPicture />);
    await expect.poll(() => document.querySelector<HTMLImageElement>('#small')!.currentSrc).toContain('480.webp');
    opener().click();
    await expectAt(language, 1);
    expect(move).toHaveBeenCalledTimes(1);
    // The file of the page stands there until the large one comes.
    expect(part('track')!.querySelector<HTMLElement>('[data-current] img')!.style.backgroundImage).toContain(
      '480.webp',
    );
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(move).toHaveBeenCalledTimes(2);
    await expect.poll(() => document.querySelector<HTMLElement>('#small')!.style.viewTransitionName).toBe('');

    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    opener().click();
    await expectAt(language, 1);
    expect(move).toHaveBeenCalledTimes(2);
    expect(getComputedStyle(part('frame')!).transitionDuration).toBe('0s');
    await emulate([]);
  });

  it('leaves nothing behind when it goes while it is open', async () => {
    const listeners = new Set<string>();
    const key = (args: unknown[]) => args.slice(0, 1).join();
    const counts = new Map<string, number>();
    const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
    for (const target of [window, document] as EventTarget[]) {
      const { addEventListener: add, removeEventListener: remove } = target;
      vi.spyOn(target, 'addEventListener').mockImplementation((...args) => {
        listeners.add(key(args));
        count(key(args), 1);
        add.apply(target, args);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((...args) => {
        count(key(args), -1);
        remove.apply(target, args);
      });
    }
    const { unmount } = renderIn(language, <Gallery index={0} />);
    await expectAt(language, 0);
    unmount();
    const ours = ['popstate', 'resize', 'fullscreenchange'];
    expect(ours.filter((name) => !listeners.has(name))).toEqual([]);
    expect(ours.filter((name) => counts.get(name) !== 0)).toEqual([]);
    expect(dialog()).toBeNull();
    expect(document.querySelector('[inert]')).toBeNull();
    expect([document.documentElement, document.body].map(({ style }) => style.overflow)).toEqual(['', '']);
  });

  it('does not scroll the page that it covers', async () => {
    renderIn(
      language,
      <div style={{ blockSize: 4000 }}>
        <Gallery index={0} />
      </div>,
    );
    await expectAt(language, 0);
    await userEvent.keyboard('{PageDown}{ArrowDown}');
    await expectAt(language, 1);
    expect(scrollY).toBe(0);
  });
});

it('speaks the words of a language pack', async () => {
  const bare = photos.map(({ src }): Photo => ({ src, alt: '', width: 3, height: 2 }));
  renderIn({ locale: 'fr', languages: [fr] }, <Gallery index={2} images={bare} />);
  await expect.poll(counter).toBe('Image 3 sur 9');
  expect(part('close')!.ariaLabel).toBe('Fermer');
});

function WithPicture(): ReactElement {
  return (
    <>
      <img id="small" src="/pictures/terraces-480.webp" alt="" />
      <Gallery pictureOf={() => document.querySelector('#small')} />
    </>
  );
}

const send = (method: string, params: object = {}) =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(method, params);

const emulate = (features: { name: string; value: string }[]) => send('Emulation.setEmulatedMedia', { features });

const TRANSCRIPTS = {
  ar: [
    'dialog | الصور | modal',
    'الصور',
    'paragraph',
    'paragraph',
    'الصورة 3 من 9',
    'button | تقريب',
    'button | ملء الشاشة',
    'button | مشاركة رابط الصورة',
    'link | تنزيل الصورة',
    'button | إغلاق',
    'group | الصور',
    'group | 3 من 9',
    'image | نهر فاتح اللون ينحدر بين سفوح جبلية يكسوها الضباب',
    'button | الصورة السابقة',
    'button | الصورة التالية',
    'paragraph',
    'تبدأ رحلة المياه من هذه السفوح، وليس على امتداد الوادي سوى محطة رصد واحدة.',
    'paragraph',
    'تصوير: تالا شهوان / المجلس',
  ],
  en: [
    'dialog | Pictures | modal',
    'Pictures',
    'paragraph',
    'paragraph',
    'Picture 3 of 9',
    'button | Zoom in',
    'button | Full screen',
    'button | Share a link to this picture',
    'link | Download picture',
    'button | Close',
    'group | Pictures',
    'group | 3 of 9',
    'image | A pale river running down between misty mountain slopes',
    'button | Previous picture',
    'button | Next picture',
    'paragraph',
    'The water begins its journey on these slopes. The whole length of the valley has only one gauging station.',
    'paragraph',
    'Photograph: Tala Shahwan / SBC',
  ],
};
