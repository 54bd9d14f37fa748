import { memo } from 'react';
import { printInteger } from '../../intl/integer.ts';
import type { Locale } from '../../intl/locale.ts';
import { fill, wordsLocale } from '../../intl/words.ts';
import { textPart } from '../../locale/Text.tsx';
import { languageAttributes } from '../../locale/useLocale.ts';
import { picturePart, withoutFileNames, type Photo } from '../Picture/Picture.tsx';
import { shapeOf } from './carousel.ts';
import words from './ImageCarousel.words.ts';

/** For warnings. */
export const PLACE = '<ImageCarousel images>';
const SIZES = '(min-width: 1200px) 1200px, 100vw';

interface SlideProps {
  id: string;
  photo: Photo;
  /** Its place among all pictures, from 0. */
  at: number;
  count: number;
  eager: boolean;
  locale: Locale;
}

/** One picture with its caption and credit; a move changes none. */
export const Slide = memo(function Slide({ id, photo, at, count, eager, locale }: SlideProps) {
  const caption = withoutFileNames(photo.caption, '<ImageCarousel images caption>');
  const { credit, sizes = SIZES } = photo;
  const say = words(locale);
  const spoken = wordsLocale(locale);
  return (
    <div
      part="slide"
      id={id}
      role="group"
      aria-roledescription={say.slide}
      aria-label={placeIn(say.position, at, count, locale)}
      {...languageAttributes(spoken, locale)}
    >
      <figure part="figure">
        <div part="frame" data-shape={shapeOf(photo.width, photo.height)}>
          {picturePart({ ...photo, sizes }, PLACE, eager, locale, spoken)}
        </div>
        {(caption || credit) && (
          <figcaption part="caption-line">
            {textPart(caption, 'ImageCarousel caption', 'p', locale, spoken)}
            {textPart(credit, 'ImageCarousel credit', 'p', locale, spoken)}
          </figcaption>
        )}
      </figure>
    </div>
  );
});

/** A place among so many, in the digits of the page: `3 of 9`; two bare figures, which need no isolates. */
export function placeIn(template: string, at: number, count: number, locale: Locale): string {
  return fill(template, { n: printInteger(at + 1, locale), count: printInteger(count, locale) });
}
