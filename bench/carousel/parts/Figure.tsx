import { memo } from 'react';
import type { Picture } from '../pictures.ts';
import './picture.css';

/** The picture with caption and credit, as every peer shows it. A move renders none of them again. */
export const Figure = memo(({ picture, eager }: { picture: Picture; eager: boolean }) => {
  const { src, alt, width, height, sources, caption, credit } = picture;
  return (
    <figure>
      <img
        src={src}
        srcSet={sources.map((one) => `${one.src} ${one.width}w`).join(', ')}
        sizes="100vw"
        width={width}
        height={height}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
      <figcaption>
        <p>{caption}</p>
        <p>{credit}</p>
      </figcaption>
    </figure>
  );
});
