import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { pictures, type CarouselProps } from './pictures.ts';

/** What the benchmark calls in the page. */
interface Bench {
  load: (name: string) => Promise<void>;
  /** Mounts so many carousels of so many pictures; ms up to their layout. */
  mount: (copies: number, count: number) => number;
  unmount: () => void;
  /** A median of warm mounts of one, each unmounted; ms. */
  warm: (samples: number) => Promise<number>;
  /** Mounts and unmounts one, so many times. */
  churn: (times: number) => Promise<void>;
  hydrate: () => void;
  /** Clicks 70 ms apart, and waits until nothing moves. */
  clicks: (next: string, times: number) => Promise<{ picture: number; settled: number }>;
}

declare global {
  interface Window {
    bench: Bench;
    recovered: string[];
  }
}

interface Module {
  Carousel?: ComponentType<CarouselProps>;
  html?: (props: CarouselProps) => string;
}

const candidates = import.meta.glob<Module>('./candidates/*.tsx');
let module: Module = {};
let drop: (() => void)[] = [];
window.recovered = [];

function mountOne(images: CarouselProps['images']) {
  const { Carousel, html } = module;
  const host = document.body.appendChild(document.createElement('div'));
  if (!Carousel) {
    host.innerHTML = html!({ images });
    drop.push(() => host.remove());
    return;
  }
  const root = createRoot(host);
  flushSync(() => root.render(<Carousel images={images} />));
  drop.push(() => {
    root.unmount();
    host.remove();
  });
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** The picture in the middle of the view and where it stands; 0 while it is not in its place, or where there is none. */
function seen(): { picture: number; left: number } {
  const middle = document.body.clientWidth / 2;
  const image = document.elementsFromPoint(middle, 300).find((element) => element.matches('img[width]'));
  if (!image) return { picture: 0, left: 0 };
  const { left, width } = image.getBoundingClientRect();
  const number = Number(/\/pictures\/(\d+)/.exec((image as HTMLImageElement).src)?.[1]);
  return { picture: Math.abs(left + width / 2 - middle) < 2 ? number : 0, left };
}

window.bench = {
  async load(name) {
    module = await candidates[`./candidates/${name}.tsx`]!();
  },
  mount(copies, count) {
    const images = pictures(count);
    const start = performance.now();
    for (let copy = 0; copy < copies; copy++) mountOne(images);
    void document.body.offsetHeight;
    return performance.now() - start;
  },
  unmount() {
    for (const one of drop) one();
    drop = [];
  },
  async warm(samples) {
    const times: number[] = [];
    for (let sample = 0; sample < samples; sample++) {
      times.push(this.mount(1, 9));
      this.unmount();
      await wait(0);
    }
    return times.toSorted((a, b) => a - b)[Math.floor(samples / 2)]!;
  },
  async churn(times) {
    for (let time = 0; time < times; time++) {
      this.mount(1, 9);
      // Effects, and what waits for a frame.
      await frame();
      await wait(0);
      this.unmount();
    }
    await wait(200);
  },
  hydrate() {
    const { Carousel } = module;
    const host = document.getElementById('host')!;
    const onRecoverableError = (error: unknown) => window.recovered.push(String(error));
    if (Carousel) hydrateRoot(host, <Carousel images={pictures(9)} />, { onRecoverableError });
  },
  async clicks(next, times) {
    const button = document.querySelector<HTMLElement>(next)!;
    for (let time = 0; time < times; time++) {
      if (time > 0) await wait(70);
      button.click();
    }
    const last = performance.now();
    const places: { picture: number; left: number; at: number }[] = [];
    const moving = () => {
      const [now, before] = [places.at(-1)!, places.at(-40)];
      return now.picture !== before?.picture || Math.abs(now.left - before.left) > 1;
    };
    // Still for 40 frames, or given up after five seconds.
    do {
      await frame();
      places.push({ ...seen(), at: performance.now() });
    } while (moving() && performance.now() - last < 5000);
    const end = places.at(-1)!;
    const there = places.findLastIndex(({ picture, left }) => picture !== end.picture || Math.abs(left - end.left) > 1);
    return { picture: end.picture, settled: places[there + 1]!.at - last };
  },
};
