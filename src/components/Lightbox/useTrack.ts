import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { nearestIndex } from '../ImageCarousel/carousel.ts';

/** Without `scrollend`, scrolling has ended when it stood still for so long, in ms. */
const STILL = 150;

/**
 * A row of pictures as wide as the view, of which only those near `index` stand in it: it is shown at `index`, and
 * `change` is told where the reader swiped it to.
 */
export function useTrack(
  index: number,
  count: number,
  ahead: number,
  change: (index: number) => void,
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef({ index, change });
  useLayoutEffect(() => void (latest.current = { index, change }));

  useLayoutEffect(() => {
    const track = ref.current;
    const slide = track?.querySelector<HTMLElement>('[data-current]');
    if (track && slide) track.scrollLeft = slide.offsetLeft;
    for (const image of track?.querySelectorAll('img') ?? []) image.loading = 'eager';
  }, [index, count]);

  useEffect(() => {
    const track = ref.current;
    if (!track) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const rested = () => {
      // What is beyond the window is empty: the reader is brought to its edge.
      const first = Math.max(0, latest.current.index - ahead);
      const seen = nearestIndex(Math.abs(track.scrollLeft), track.scrollWidth - track.clientWidth, count);
      const near = Math.max(first, Math.min(seen, latest.current.index + ahead));
      if (near !== latest.current.index) latest.current.change(near);
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(rested, STILL);
    };
    const resized = () => {
      const slide = track.querySelector<HTMLElement>('[data-current]');
      if (slide) track.scrollLeft = slide.offsetLeft;
    };
    const [event, listener] =
      'onscrollend' in track ? (['scrollend', rested] as const) : (['scroll', scrolled] as const);
    track.addEventListener(event, listener);
    const box = globalThis.ResizeObserver && new ResizeObserver(resized);
    box?.observe(track);
    return () => {
      track.removeEventListener(event, listener);
      box?.disconnect();
      clearTimeout(timer);
    };
  }, [count, ahead]);

  return ref;
}
