import { useEffect, useRef, useState } from 'react';
import { Figure } from '../parts/Figure.tsx';
import { Shell } from '../parts/Shell.tsx';
import type { CarouselProps } from '../pictures.ts';
import '../parts/track.css';

/** Written by hand: a native scroller that snaps, moved by the browser's own smooth scrolling. */
export function Carousel({ images }: CarouselProps) {
  const [index, setIndex] = useState(0);
  const track = useRef<HTMLDivElement>(null);
  const wanted = useRef(0);
  useEffect(() => {
    const scroller = track.current!;
    const rested = () => {
      const at = Math.round(Math.abs(scroller.scrollLeft) / scroller.clientWidth);
      setIndex((wanted.current = at));
    };
    scroller.addEventListener('scrollend', rested);
    return () => scroller.removeEventListener('scrollend', rested);
  }, []);
  function step(by: number) {
    const at = Math.max(0, Math.min(wanted.current + by, images.length - 1));
    wanted.current = at;
    setIndex(at);
    const slide = track.current!.children[at] as HTMLElement;
    track.current!.scrollTo({ left: slide.offsetLeft, behavior: 'smooth' });
  }
  return (
    <Shell index={index} count={images.length} step={step}>
      <div className="track" role="group" aria-label="المؤتمر" tabIndex={0} ref={track}>
        {images.map((picture, at) => (
          <div key={at} role="group" aria-roledescription="صورة" aria-label={`${at + 1} من ${images.length}`}>
            <Figure picture={picture} eager={at === 0} />
          </div>
        ))}
      </div>
    </Shell>
  );
}
