import { useState } from 'react';
import { A11y, Keyboard, Navigation } from 'swiper/modules';
import { Swiper, SwiperSlide } from 'swiper/react';
import 'swiper/css';
import 'swiper/css/a11y';
import 'swiper/css/navigation';
import { Figure } from '../parts/Figure.tsx';
import type { CarouselProps } from '../pictures.ts';
import './swiper.css';

const MODULES = [A11y, Keyboard, Navigation];
const KEYBOARD = { enabled: true };
const WORDS = {
  prevSlideMessage: 'السابقة',
  nextSlideMessage: 'التالية',
  containerRoleDescriptionMessage: 'معرض صور',
  itemRoleDescriptionMessage: 'صورة',
  slideLabelMessage: '{{index}} من {{slidesLength}}',
};

/** Buttons, keys and live text are its own modules. */
export function Carousel({ images }: CarouselProps) {
  const [index, setIndex] = useState(0);
  return (
    <div className="carousel" lang="ar" dir="rtl">
      <Swiper
        dir="rtl"
        modules={MODULES}
        navigation
        keyboard={KEYBOARD}
        a11y={WORDS}
        onSlideChange={(swiper) => setIndex(swiper.activeIndex)}
      >
        {images.map((picture, at) => (
          <SwiperSlide key={at}>
            <Figure picture={picture} eager={at === 0} />
          </SwiperSlide>
        ))}
      </Swiper>
      <p className="counter">{`${index + 1} من ${images.length}`}</p>
    </div>
  );
}
