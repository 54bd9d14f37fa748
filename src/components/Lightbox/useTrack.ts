import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Direction } from '../../intl/direction.ts';
import { nearestIndex } from '../ImageCarousel/carousel.ts';

/** Pictures kept ready on either side: swipes may come faster than they come to rest. */
const AHEAD = 2;
/** Without `scrollend`, scrolling has ended when it stood still for so long, in ms. */
const STILL = 150;

/**
 * A native scroller that holds the pictures round `index` and no others. It stands at `index`; `change` is told where
 * the reader swiped it to.
 */
export function useTrack(index: number, count: number, direction: Direction, change: (index: number) => void) {
  const track = useRef<HTMLDivElement>(null);
  const first = Math.max(0, index - AHEAD);
  const size = Math.min(count - 1, index + AHEAD) - first + 1;
  const latest = useRef({ index, first, size, change });

  useLayoutEffect(() => {
    latest.current = { index, first, size, change };
  });

  useLayoutEffect(() => {
    stand(track.current);
    for (const image of track.current?.querySelectorAll('img') ?? []) image.loading = 'eager';
  }, [index, count, direction]);

  useEffect(() => {
    const { current } = track;
    if (!current) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const rested = () => {
      const { index: before, first: from, size: held, change: tell } = latest.current;
      const seen = from + nearestIndex(Math.abs(current.scrollLeft), current.scrollWidth - current.clientWidth, held);
      if (seen !== before) tell(seen);
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(rested, STILL);
    };
    const [event, listener] =
      'onscrollend' in current ? (['scrollend', rested] as const) : (['scroll', scrolled] as const);
    current.addEventListener(event, listener);
    const box = new ResizeObserver(() => stand(current));
    box.observe(current);
    return () => {
      current.removeEventListener(event, listener);
      box.disconnect();
      clearTimeout(timer);
    };
  }, []);

  return { track, inWindow: Array.from({ length: size }, (_unused, offset) => first + offset) };
}

function stand(track: HTMLElement | null): void {
  const slide = track?.querySelector<HTMLElement>('[data-current]');
  if (track && slide) track.scrollLeft = slide.offsetLeft;
}
