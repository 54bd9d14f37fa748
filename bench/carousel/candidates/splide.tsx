import { Splide, SplideSlide } from '@splidejs/react-splide';
import '@splidejs/react-splide/css/core';
import { useState } from 'react';
import { Figure } from '../parts/Figure.tsx';
import type { CarouselProps } from '../pictures.ts';
import './splide.css';

const OPTIONS = {
  direction: 'rtl',
  pagination: false,
  i18n: { carousel: 'معرض صور', slide: 'صورة', slideLabel: '%s من %s', prev: 'السابقة', next: 'التالية' },
} as const;

/** Buttons, keys and live text are its own. */
export function Carousel({ images }: CarouselProps) {
  const [index, setIndex] = useState(0);
  return (
    <div className="carousel" lang="ar" dir="rtl">
      <Splide options={OPTIONS} aria-label="المؤتمر" onMove={(_splide: unknown, to: number) => setIndex(to)}>
        {images.map((picture, at) => (
          <SplideSlide key={at}>
            <Figure picture={picture} eager={at === 0} />
          </SplideSlide>
        ))}
      </Splide>
      <p className="counter">{`${index + 1} من ${images.length}`}</p>
    </div>
  );
}
