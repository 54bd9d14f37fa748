import type { ImgHTMLAttributes, RefAttributes } from 'react';
import { development, warn } from '../intl/warn.ts';

type WatchedImage = Pick<ImgHTMLAttributes<HTMLImageElement>, 'onError' | 'onLoad'> & RefAttributes<HTMLImageElement>;

const watched = new Map<string, WatchedImage>();

/**
 * Marks a picture that did not load by `data-failed`, for the style sheet, and in development says which; one may have
 * failed before the script arrived. `place` is for the warning: component and prop.
 */
export function watchImage(place: string): WatchedImage {
  let watch = watched.get(place);
  // The same each time: React calls a new `ref` again.
  if (!watch) watched.set(place, (watch = watcher(place)));
  return watch;
}

function watcher(place: string): WatchedImage {
  const failed = (image: HTMLImageElement) => {
    image.dataset.failed = '';
    if (!development) return;
    warn(
      place,
      `“${image.currentSrc || image.src}” did not load; its box and its text are kept.`,
      'Check the address.',
    );
  };
  return {
    onError: (event) => failed(event.currentTarget),
    onLoad: ({ currentTarget }) => delete currentTarget.dataset.failed,
    ref: (image) => {
      if (!image?.complete || image.naturalWidth > 0 || !image.getAttribute('src')) return;
      // An SVG may have no width, and still be drawn.
      image.decode().catch(() => failed(image));
    },
  };
}
