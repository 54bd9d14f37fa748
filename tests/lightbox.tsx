import { useState } from 'react';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { Lightbox, type LightboxProps } from '../src/index.ts';
import { counters } from './carousel.tsx';
import { photos } from './fixtures/photos.ts';

export const dialog = () => document.querySelector<HTMLDialogElement>('dialog');
export const part = <E extends HTMLElement>(name: string) => dialog()?.querySelector<E>(`[part~='${name}']`);
export const counter = () => part('counter')?.textContent;
export const scale = () => {
  const frame = dialog()!.querySelector<HTMLElement>('[data-current] [part="frame"]')!;
  return new DOMMatrix(getComputedStyle(frame).transform).a;
};

/** Index of the picture whose box covers the view within 1 px. */
export function shown(): number {
  const view = part('track')!.getBoundingClientRect();
  const slides = [...dialog()!.querySelectorAll('[part="slide"]')];
  const seen = slides.find((slide) => {
    const box = slide.getBoundingClientRect();
    return Math.abs(box.left - view.left) <= 1 && Math.abs(box.right - view.right) <= 1;
  });
  return Number(/\d+/.exec(seen?.getAttribute('aria-label') ?? '')?.[0]) - 1;
}

export function Gallery(props: Partial<LightboxProps>) {
  const [index, setIndex] = useState(props.index);
  return (
    <>
      <button type="button" id="opener" onClick={() => setIndex(1)}>
        +
      </button>
      <Lightbox
        images={photos}
        {...props}
        index={index}
        onIndexChange={(next) => {
          setIndex(next);
          props.onIndexChange?.(next);
        }}
      />
    </>
  );
}

export const opener = () => document.querySelector<HTMLElement>('#opener')!;

export async function expectAt(language: 'ar' | 'en', index: number, count?: number) {
  await expect.poll(counter).toBe(counters[language](index, count));
  await expect.poll(shown).toBe(index);
}

type At = readonly [x: number, y: number];

/** A place in this frame as the whole window counts it. */
export function onWindow([x, y]: At) {
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

export const send = (method: string, params: object) =>
  (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send(method, params);

/** What is painted at a place in this frame: red, green, blue. */
export async function colourAt(...at: At): Promise<number[]> {
  const clip = { ...onWindow(at), width: 1, height: 1, scale: 1 };
  const { data } = (await send('Page.captureScreenshot', { clip })) as { data: string };
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

let fingers = 0;

/** Real fingers, where they now are; none: they are lifted. */
export async function touch(...places: At[]) {
  const type = places.length === 0 ? 'touchEnd' : places.length > fingers ? 'touchStart' : 'touchMove';
  fingers = places.length;
  await send('Input.dispatchTouchEvent', { type, touchPoints: places.map((at, id) => ({ ...onWindow(at), id })) });
}

/** The system takes the fingers away, for a call or a gesture of its own. */
export async function cancelTouch() {
  fingers = 0;
  await send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
}

/** The mouse, with its button down. */
export async function drag(from: At, to: At) {
  const mouse = (type: string, at: At) =>
    send('Input.dispatchMouseEvent', { type, ...onWindow(at), button: 'left', buttons: 1, clickCount: 1 });
  await mouse('mousePressed', from);
  await mouse('mouseMoved', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  await mouse('mouseMoved', to);
  await mouse('mouseReleased', to);
}
