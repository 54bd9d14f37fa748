import { createContext, useContext, type ImgHTMLAttributes, type RefAttributes } from 'react';
import type { Locale } from '../intl/locale.ts';
import { development, warn } from '../intl/warn.ts';

/** What only a React with a client has. Behind the same door Server Components find `runtime.server.ts`. */
export const LocaleContext = createContext<Locale | undefined>(undefined);

export function useProvidedLocale(): Locale | undefined {
  return useContext(LocaleContext);
}

type WatchedImage = Pick<ImgHTMLAttributes<HTMLImageElement>, 'onError'> & RefAttributes<HTMLImageElement>;

/** In development, says which picture did not load; one may have failed before the script arrived. */
export function watchImage(place: string): WatchedImage {
  if (!development) return {};
  const failed = (image: HTMLImageElement) =>
    warn(
      place,
      `“${image.currentSrc || image.src}” did not load; its box and its text are kept.`,
      'Check the address.',
    );
  return {
    onError: (event) => failed(event.currentTarget),
    ref: (image) => {
      if (image?.complete && image.naturalWidth === 0 && image.getAttribute('src')) failed(image);
    },
  };
}
