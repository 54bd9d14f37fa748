import { useRef, useState } from 'react';
import Slider from 'react-slick';
import 'slick-carousel/slick/slick.css';
import { Figure } from '../parts/Figure.tsx';
import { Shell } from '../parts/Shell.tsx';
import type { CarouselProps } from '../pictures.ts';

export function Carousel({ images }: CarouselProps) {
  const slider = useRef<Slider>(null);
  const [index, setIndex] = useState(0);
  return (
    <Shell
      index={index}
      count={images.length}
      step={(by) => (by > 0 ? slider.current?.slickNext() : slider.current?.slickPrev())}
    >
      <Slider
        ref={slider}
        rtl
        arrows={false}
        infinite={false}
        beforeChange={(_from: number, to: number) => setIndex(to)}
      >
        {images.map((picture, at) => (
          <Figure key={at} picture={picture} eager={at === 0} />
        ))}
      </Slider>
    </Shell>
  );
}
