import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Direction } from '../../intl/direction.ts';

/** Pictures kept ready on either side: swipes may come faster than they come to rest. */
const AHEAD = 2;

/**
 * A native scroller that holds the pictures round `index` and no others. It stands at `index`; `change` is told where
 * the reader swiped it to.
 */
export function useTrack(index: number, count: number, direction: Direction, change: (index: number) => void) {
  const track = useRef<HTMLDivElement>(null);
  const first = Math.max(0, index - AHEAD);
  const last = Math.min(count - 1, index + AHEAD);

  useLayoutEffect(() => {
    stand(track.current);
    for (const image of track.current?.querySelectorAll('img') ?? []) image.loading = 'eager';
  }, [index, count, direction]);

  // At once: what ends now is counted from the pictures that stand here now.
  useLayoutEffect(() => {
    const { current } = track;
    if (!current) return undefined;
    const scrolled = () => {
      const pictures = Math.abs(current.scrollLeft) / current.clientWidth;
      // Where there is no `scrollend`, it may still be on its way.
      if (Math.abs(pictures - Math.round(pictures)) < 0.01) change(first + Math.round(pictures));
    };
    const event = 'onscrollend' in current ? 'scrollend' : 'scroll';
    current.addEventListener(event, scrolled);
    return () => current.removeEventListener(event, scrolled);
  });

  useEffect(() => {
    const box = new ResizeObserver(() => stand(track.current));
    box.observe(track.current!);
    return () => box.disconnect();
  }, []);

  return { track, shown: Array.from({ length: last - first + 1 }, (_unused, offset) => first + offset) };
}

function stand(track: HTMLElement | null): void {
  const slide = track?.querySelector<HTMLElement>('[data-current]');
  if (track && slide) track.scrollLeft = slide.offsetLeft;
}
