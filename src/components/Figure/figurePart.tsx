import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../../intl/locale.ts';
import { languageAttributes } from '../../locale/useLocale.ts';
import { safeHref } from '../../intl/href.ts';
import words from '../../intl/pictures.words.ts';
import { captionPart } from '../Picture/Caption.tsx';
import { altOf, picturePart, type Photo } from '../Picture/Picture.tsx';
import { Root } from './Figure.styles.ts';

interface FigurePartProps {
  photo: Photo;
  eager: boolean;
  locale: Locale;
  id?: string;
  className?: string;
  /** What the picture is to stand in, where it leads nowhere by itself. */
  within?: (picture: ReactElement) => ReactNode;
}

/** A photograph with its caption and credit, within a component that knows its language. */
export function figurePart({ photo, eager, locale, id, className, within }: FigurePartProps): ReactElement {
  const href = photo.href === undefined ? undefined : safeHref(photo.href, '<Figure href>');
  const picture = picturePart(photo, '<Figure>', eager, locale);
  return (
    <Root id={id} className={className} {...languageAttributes(locale)}>
      <div part="frame">
        {href ? (
          <a part="link" href={href} aria-label={altOf(photo, '<Figure>', locale) ? undefined : words(locale).follow}>
            {picture}
          </a>
        ) : within ? (
          within(picture)
        ) : (
          picture
        )}
      </div>
      {captionPart(photo, 'Figure', locale)}
    </Root>
  );
}
