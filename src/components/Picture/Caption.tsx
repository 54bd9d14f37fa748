import type { ReactNode } from 'react';
import type { Locale } from '../../intl/locale.ts';
import { textPart } from '../../locale/Text.tsx';
import { languageAttributes } from '../../locale/useLocale.ts';
import { withoutFileNames, type Photo } from './Picture.tsx';

/**
 * What stands below a picture: its caption, and who made it, on what terms, when; `null` where nothing is said.
 * `component` names the place in warnings; `around` is the language of the element round it.
 */
export function captionPart(photo: Photo, component: string, locale: Locale, around?: Locale): ReactNode {
  const texts = captionTexts(photo, component, locale, around && locale);
  return (
    texts && (
      <figcaption part="caption-line" {...(around && languageAttributes(locale, around))}>
        {texts}
      </figcaption>
    )
  );
}

/** The same for a place that is no figure. */
export function captionTexts(photo: Photo, component: string, locale: Locale, around?: Locale): ReactNode {
  const { credit, licence, date } = photo;
  const caption = withoutFileNames(photo.caption, `<${component} caption>`);
  if (!caption && !credit && !licence && !date) return null;
  const maker = textPart(credit, `${component} credit`, 'p', locale, around);
  return (
    <>
      {textPart(caption, `${component} caption`, 'p', locale, around)}
      {licence || date ? (
        <div part="details">
          {maker}
          {textPart(licence, `${component} licence`, 'p', locale, around)}
          {textPart(date, `${component} date`, 'p', locale, around)}
        </div>
      ) : (
        maker
      )}
    </>
  );
}
