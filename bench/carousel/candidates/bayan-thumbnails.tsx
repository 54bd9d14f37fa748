import { ImageCarousel } from '../../../src/index.ts';
import type { CarouselProps } from '../pictures.ts';

/** As it is by default. */
export function Carousel({ images }: CarouselProps) {
  return <ImageCarousel images={images} label="المؤتمر" locale="ar" eager />;
}
