import { useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import type { LightboxOptions } from '../Lightbox/Lightbox.tsx';
import { LightboxLink } from '../Lightbox/LightboxLink.tsx';
import type { Photo } from '../Picture/Picture.tsx';
import { figurePart } from './figurePart.tsx';

export interface FigureProps extends Photo, LanguageProps {
  /** Loads at once, for a picture at the top of the page. Default: when the reader comes near. */
  eager?: boolean;
  /** Makes the picture a link to its file, which a script enlarges over the whole window. Default: neither. */
  lightbox?: boolean | LightboxOptions;
  id?: string;
  className?: string;
}

/** A photograph with its caption and credit. Its box stands before it has loaded, and when it never does. */
export function Figure({
  eager = false,
  lightbox = false,
  id,
  className,
  locale: own,
  numerals,
  calendar,
  monthNames,
  ...photo
}: FigureProps) {
  const locale = useLocale({ locale: own, numerals, calendar, monthNames }, '<Figure>');
  return figurePart({
    photo,
    eager,
    locale,
    id,
    className,
    within: lightbox
      ? (picture) => (
          <LightboxLink photo={photo} options={lightbox === true ? {} : lightbox} locale={locale}>
            {picture}
          </LightboxLink>
        )
      : undefined,
  });
}
