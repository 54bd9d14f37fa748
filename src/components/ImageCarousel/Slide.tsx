import { memo, type MouseEvent } from 'react';
import { safeHref } from '../../intl/href.ts';
import { fillIntegers } from '../../intl/integer.ts';
import type { Locale } from '../../intl/locale.ts';
import pictureWords from '../../intl/pictures.words.ts';
import { wordsLocale } from '../../intl/words.ts';
import { languageAttributes } from '../../locale/useLocale.ts';
import { isPlainClick } from '../Lightbox/plainClick.ts';
import { captionPart } from '../Picture/Caption.tsx';
import { altOf, originalOf, picturePart, type Photo } from '../Picture/Picture.tsx';
import { shapeOf } from './carousel.ts';

/** For warnings. */
export const PLACE = '<ImageCarousel images>';

interface SlideProps {
  id: string;
  photo: Photo;
  /** Its place among all pictures, from 0. */
  at: number;
  count: number;
  eager: boolean;
  /** Enlarges the picture; without it the picture is no link of ours. */
  enlarge?: (at: number) => void;
  locale: Locale;
}

/** One picture with its caption and credit; a move changes none. */
export const Slide = memo(function Slide({ id, photo, at, count, eager, enlarge, locale }: SlideProps) {
  const say = pictureWords(locale);
  const spoken = wordsLocale(locale);
  const alt = altOf(photo, PLACE, locale);
  const picture = picturePart(photo, PLACE, eager, locale, spoken, alt);
  const href = photo.href === undefined ? undefined : safeHref(photo.href, `${PLACE} href`);
  const shape = shapeOf(photo.width, photo.height);
  const onClick = (event: MouseEvent) => {
    if (!enlarge || !isPlainClick(event)) return;
    event.preventDefault();
    enlarge(at);
  };
  return (
    <div
      part="slide"
      id={id}
      role="group"
      aria-roledescription={say.slide}
      aria-label={placeIn(say.position, at, count, locale)}
      data-at={at}
      {...languageAttributes(spoken, locale)}
    >
      <figure>
        {href ? (
          <a part="frame link" data-shape={shape} href={href}>
            {picture}
          </a>
        ) : enlarge ? (
          <a
            part="frame enlarge"
            data-shape={shape}
            // Keys reach what leads somewhere: a picture without an address of its own leads to where it is.
            href={originalOf(photo, PLACE) ?? `#${id}`}
            aria-label={alt ? undefined : say.enlarge}
            onClick={onClick}
          >
            {picture}
          </a>
        ) : (
          <div part="frame" data-shape={shape}>
            {picture}
          </div>
        )}
        {captionPart(photo, 'ImageCarousel', locale, spoken)}
      </figure>
    </div>
  );
});

/** A place among so many, in the digits of the page: `3 of 9`. */
export function placeIn(template: string, at: number, count: number, locale: Locale, last = at): string {
  return fillIntegers(template, { n: at + 1, last: last + 1, count }, locale);
}
