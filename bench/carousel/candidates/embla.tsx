import useEmblaCarousel from 'embla-carousel-react';
import { useEffect, useState } from 'react';
import { Figure } from '../parts/Figure.tsx';
import { Shell } from '../parts/Shell.tsx';
import type { CarouselProps } from '../pictures.ts';
import '../parts/view.css';

export function Carousel({ images }: CarouselProps) {
  const [view, api] = useEmblaCarousel({ direction: 'rtl' });
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const selected = () => setIndex(api!.selectedScrollSnap());
    api?.on('select', selected);
    return () => void api?.off('select', selected);
  }, [api]);
  return (
    <Shell index={index} count={images.length} step={(by) => (by > 0 ? api?.scrollNext() : api?.scrollPrev())}>
      <div className="view" ref={view}>
        <div className="slides">
          {images.map((picture, at) => (
            <div key={at} role="group" aria-roledescription="صورة" aria-label={`${at + 1} من ${images.length}`}>
              <Figure picture={picture} eager={at === 0} />
            </div>
          ))}
        </div>
      </div>
    </Shell>
  );
}
