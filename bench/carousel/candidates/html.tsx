import type { CarouselProps, Picture } from '../pictures.ts';
import '../parts/picture.css';
import '../parts/track.css';

/** No script at all: what a server without React would write. */
export function html({ images }: CarouselProps): string {
  return `<section class="carousel" lang="ar" dir="rtl" aria-label="المؤتمر"><div class="track" tabindex="0">${images.map(slide).join('')}</div></section>`;
}

function slide({ src, sources, alt, width, height, caption, credit }: Picture, at: number): string {
  const files = sources.map((one) => `${one.src} ${one.width}w`).join(', ');
  const loading = at === 0 ? 'eager' : 'lazy';
  return `<div><figure><img src="${src}" srcset="${files}" sizes="100vw" width="${width}" height="${height}" alt="${alt}" loading="${loading}" decoding="async"><figcaption><p>${caption}</p><p>${credit}</p></figcaption></figure></div>`;
}
