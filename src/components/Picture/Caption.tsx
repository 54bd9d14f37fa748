import type { Locale } from '../../intl/locale.ts';
import { datePart } from '../../locale/DateText.tsx';
import { textPart } from '../../locale/Text.tsx';
import { withoutFileNames, type Photo } from './Picture.tsx';

/**
 * What stands below a picture: its caption, and who made it, on what terms, when. `component` names the place in
 * warnings; `around` is the language of the element round it.
 */
export function captionPart(
  { caption: given, credit, licence, date }: Photo,
  component: string,
  locale: Locale,
  around?: Locale,
) {
  const caption = withoutFileNames(given, `<${component} caption>`);
  const maker = textPart(credit, `${component} credit`, 'p', locale, around);
  const more = Boolean(licence || date);
  if (!caption && !credit && !more) return null;
  return (
    <figcaption part="caption-line">
      {textPart(caption, `${component} caption`, 'p', locale, around)}
      {more ? (
        <div part="details">
          {maker}
          {textPart(licence, `${component} licence`, 'p', locale, around)}
          {date && <p part="date">{datePart(date, `<${component} date>`, 'long', locale)}</p>}
        </div>
      ) : (
        maker
      )}
    </figcaption>
  );
}
