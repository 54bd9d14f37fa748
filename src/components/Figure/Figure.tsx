import { textPart } from '../../locale/Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import type { LightboxOptions } from '../Lightbox/Lightbox.tsx';
import { LightboxLink } from '../Lightbox/LightboxLink.tsx';
import { picturePart, withoutFileNames, type Photo } from '../Picture/Picture.tsx';
import { Root } from './Figure.styles.ts';

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
  const caption = withoutFileNames(photo.caption, '<Figure caption>');
  const picture = picturePart(photo, '<Figure>', eager, locale);
  return (
    <Root id={id} className={className} {...languageAttributes(locale)}>
      <div part="frame">
        {lightbox ? (
          <LightboxLink photo={photo} options={lightbox === true ? {} : lightbox} locale={locale}>
            {picture}
          </LightboxLink>
        ) : (
          picture
        )}
      </div>
      {(caption || photo.credit) && (
        <figcaption part="caption-line">
          {textPart(caption, 'Figure caption', 'span', locale)}
          {textPart(photo.credit, 'Figure credit', 'span', locale)}
        </figcaption>
      )}
    </Root>
  );
}
