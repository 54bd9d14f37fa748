import { ImageCarousel } from '../../../src/index.ts';
import type { CarouselProps } from '../pictures.ts';

/** Without the row of thumbnails, which no peer has here. */
export function Carousel({ images }: CarouselProps) {
  return <ImageCarousel images={images} label="المؤتمر" locale="ar" thumbnails={false} eager />;
}
