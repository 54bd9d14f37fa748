import { useKeenSlider } from 'keen-slider/react';
import 'keen-slider/keen-slider.min.css';
import { useState } from 'react';
import { Figure } from '../parts/Figure.tsx';
import { Shell } from '../parts/Shell.tsx';
import type { CarouselProps } from '../pictures.ts';

export function Carousel({ images }: CarouselProps) {
  const [index, setIndex] = useState(0);
  const [view, slider] = useKeenSlider({
    rtl: true,
    slideChanged: (now) => setIndex(now.track.details.rel),
  });
  return (
    <Shell
      index={index}
      count={images.length}
      step={(by) => (by > 0 ? slider.current?.next() : slider.current?.prev())}
    >
      <div className="keen-slider" ref={view}>
        {images.map((picture, at) => (
          <div
            className="keen-slider__slide"
            key={at}
            role="group"
            aria-roledescription="صورة"
            aria-label={`${at + 1} من ${images.length}`}
          >
            <Figure picture={picture} eager={at === 0} />
          </div>
        ))}
      </div>
    </Shell>
  );
}
