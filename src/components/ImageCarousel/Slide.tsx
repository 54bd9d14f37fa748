import { memo, useRef, type MouseEvent } from 'react';
import { safeHref } from '../../intl/href.ts';
import { fillIntegers } from '../../intl/integer.ts';
import type { Locale } from '../../intl/locale.ts';
import pictureWords from '../../intl/pictures.words.ts';
import { wordsLocale } from '../../intl/words.ts';
import { languageAttributes } from '../../locale/useLocale.ts';
import { isPlainClick } from '../Lightbox/plainClick.ts';
import { captionPart } from '../Picture/Caption.tsx';
import { altOf, originalOf, picturePart, ratioOf, type Photo } from '../Picture/Picture.tsx';
import { shapeOf } from './carousel.ts';
import { useEffectBeforePaint } from './useEffectBeforePaint.ts';

/** For warnings. */
export const PLACE = '<ImageCarousel images>';
/** At the head of `sizes`: the width it is laid out with. Only for what loads late (HTML, 4.8.4). */
const MEASURED = 'auto, ';

interface SlideProps {
  id: string;
  photo: Photo;
  /** Its place among all pictures, from 0. */
  at: number;
  count: number;
  eager: boolean;
  /** Width of its place on the page, as HTML `sizes` says it. */
  sizes: string;
  /** Enlarges the picture; without it the picture is no link of ours. */
  enlarge?: (at: number) => void;
  locale: Locale;
}

/** One picture with its caption and credit; a move changes none. */
export const Slide = memo(function Slide({ id, photo, at, count, eager, sizes, enlarge, locale }: SlideProps) {
  const slide = useRef<HTMLDivElement>(null);
  useEffectBeforePaint(() => {
    const { current } = slide;
    // Chromium keeps for good what leaves the page with `sizes="auto"`, and all round it. Nothing is measured here: half
    // of the row has gone, and the browser would scroll to fit what is left.
    return () => current?.querySelectorAll('img').forEach((image) => settleWidth(image));
  }, []);
  const say = pictureWords(locale);
  const spoken = wordsLocale(locale);
  const alt = altOf(photo, PLACE, locale);
  // What loads late the browser has measured by then.
  const width = photo.sizes ?? (eager ? sizes : MEASURED + sizes);
  const picture = picturePart(photo, PLACE, eager, locale, spoken, alt, width);
  const href = photo.href === undefined ? undefined : safeHref(photo.href, `${PLACE} href`);
  const shape = shapeOf(ratioOf(photo));
  const onClick = (event: MouseEvent) => {
    if (!enlarge || !isPlainClick(event)) return;
    event.preventDefault();
    enlarge(at);
  };
  return (
    <div
      ref={slide}
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
          <a part="frame link" data-shape={shape} href={href} aria-label={alt ? undefined : say.follow}>
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

/** Gives a picture a width that its box no longer changes: the one given, else the one that its place has on the page. */
export function settleWidth(image: HTMLImageElement, width = 0) {
  for (const file of image.parentElement?.querySelectorAll<HTMLImageElement>('[sizes]') ?? []) {
    const rest = file.sizes.replace(MEASURED, '');
    if (rest !== file.sizes) file.sizes = width > 0 ? `${width}px` : rest;
  }
}
