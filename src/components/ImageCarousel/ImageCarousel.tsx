'use client';

import { useId, useMemo, type MouseEvent } from 'react';
import type { Locale } from '../../intl/locale.ts';
import type { Localized } from '../../intl/localized.ts';
import { formatNumber } from '../../intl/number.ts';
import { development, warn } from '../../intl/warn.ts';
import { fill, wordsLocale } from '../../intl/words.ts';
import { Text, textPart } from '../../locale/Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import { picturePart, withoutFileNames, type Photo } from '../Picture/Picture.tsx';
import { clampIndex, shapeOf } from './carousel.ts';
import { Root } from './ImageCarousel.styles.ts';
import words from './ImageCarousel.words.ts';
import { useCarousel } from './useCarousel.ts';

export interface ImageCarouselProps extends LanguageProps {
  /**
   * The pictures in reading order, each with its own caption and credit. One picture stands alone, without controls.
   * An empty list shows nothing and warns.
   */
  images: readonly Photo[];
  /** What the pictures are of, to screen readers, without the word carousel. Default: `Pictures`. */
  label?: Localized<string>;
  /** Picture to show, from 0, when the app holds it; change it in `onIndexChange`. Out of range: the nearest, and warns. */
  index?: number;
  /** Picture to begin with, from 0. Default 0. Out of range: the nearest, and warns. */
  defaultIndex?: number;
  /** Is told the picture, from 0, that the reader went to by button, key, thumbnail or scrolling. */
  onIndexChange?: (index: number) => void;
  /** Loads the first picture at once: for a carousel at the top of the page. Default: when it comes near. */
  eager?: boolean;
  /** A row of small pictures that lead to the large ones. Default `true` from two pictures on. */
  thumbnails?: boolean;
  /** Shape of the frame, width to height. Default `3:2`, which becomes `2:1` from 1120 px of room on. */
  ratio?: '3:2' | '16:9' | '2:1' | '4:3' | '1:1';
  id?: string;
  className?: string;
}

const PLACE = '<ImageCarousel images>';
const SIZES = '(min-width: 1200px) 1200px, 100vw';
const THUMBNAIL_SIZES = '134px';

/**
 * Photographs one at a time, with caption and credit (WAI-ARIA APG, carousel). Without a script it is a row that
 * scrolls and snaps, with links to each picture; the script adds buttons, keys and the counter.
 */
export function ImageCarousel({
  images: given,
  label,
  index: wanted,
  defaultIndex,
  onIndexChange,
  eager = false,
  thumbnails = true,
  ratio,
  id,
  className,
  ...language
}: ImageCarouselProps) {
  const locale = useLocale(language, '<ImageCarousel>');
  const generated = `bayan${useId().replace(/\W/g, '')}`;
  const name = id ?? generated;
  const say = words(locale);
  const spoken = languageAttributes(wordsLocale(locale));
  const images = useMemo(() => given?.filter(Boolean) ?? [], [given]);
  const count = images.length;
  const counter = (index: number) => placeIn(say.counter, index, count, locale);
  const { index, ready, root, track, row, live, move, goTo, rootEvents } = useCarousel({
    count,
    index: wanted,
    defaultIndex,
    onIndexChange,
    direction: locale.dir,
    message: counter,
  });
  const slides = useMemo(
    () =>
      images.map((photo, at) => (
        <Slide
          key={at}
          id={`${name}-${at + 1}`}
          photo={photo}
          position={placeIn(words(locale).position, at, images.length, locale)}
          eager={eager && at === clampIndex(defaultIndex ?? 0, images.length)}
          locale={locale}
        />
      )),
    [images, name, locale, eager, defaultIndex],
  );

  if (development) check(count, wanted, 'index');
  if (development) check(count, defaultIndex, 'defaultIndex');
  if (count === 0) return null;

  const several = count > 1;
  const parts = { label: `${name}-label`, track: `${name}-track` };
  return (
    <Root
      id={id}
      className={className}
      role={label === undefined ? 'group' : undefined}
      aria-roledescription={say.carousel}
      aria-labelledby={parts.label}
      data-ratio={ratio}
      data-controls={several || undefined}
      data-ready={ready || undefined}
      ref={root}
      {...languageAttributes(locale)}
      {...rootEvents}
    >
      <Text part="label" id={parts.label} value={label || say.label} locale={label ? locale : wordsLocale(locale)} />
      {several && (
        <div part="bar" {...spoken}>
          <p part="counter">{counter(index)}</p>
          <button
            part="previous"
            type="button"
            aria-label={say.previous}
            aria-controls={parts.track}
            aria-disabled={index === 0}
            onClick={() => move('previous')}
          >
            <Chevron path="M13 3.5 6.5 10l6.5 6.5" />
          </button>
          <button
            part="next"
            type="button"
            aria-label={say.next}
            aria-controls={parts.track}
            aria-disabled={index === count - 1}
            onClick={() => move('next')}
          >
            <Chevron path="m7 3.5 6.5 6.5L7 16.5" />
          </button>
        </div>
      )}
      <div
        part="track"
        id={parts.track}
        role="group"
        aria-labelledby={parts.label}
        tabIndex={several ? 0 : -1}
        ref={track}
      >
        {slides}
      </div>
      {several && (
        <div part="pager" aria-hidden="true">
          {images.map((_, at) => (
            <span part="segment" key={at} data-current={(ready && at === index) || undefined} />
          ))}
        </div>
      )}
      {several && <p part="live" key={locale.lang} aria-live="polite" aria-atomic="true" ref={live} {...spoken} />}
      {several && thumbnails && (
        <div part="thumbnails" role="group" aria-label={say.thumbnails} ref={row} {...spoken}>
          {images.map((photo, at) => (
            <a
              part="thumbnail"
              key={at}
              href={`#${name}-${at + 1}`}
              aria-label={counter(at)}
              aria-current={(ready && at === index) || undefined}
              onClick={(event) => {
                if (opensElsewhere(event)) return;
                event.preventDefault();
                goTo(at);
              }}
            >
              {picturePart({ ...photo, alt: '', sizes: THUMBNAIL_SIZES }, PLACE, false, locale)}
            </a>
          ))}
        </div>
      )}
    </Root>
  );
}

interface SlideProps {
  id: string;
  photo: Photo;
  position: string;
  eager: boolean;
  locale: Locale;
}

function Slide({ id, photo, position, eager, locale }: SlideProps) {
  const caption = withoutFileNames(photo.caption, '<ImageCarousel images caption>');
  const { credit, sizes = SIZES } = photo;
  const spoken = wordsLocale(locale);
  return (
    <div
      part="slide"
      id={id}
      role="group"
      aria-roledescription={words(locale).slide}
      aria-label={position}
      {...languageAttributes(spoken)}
    >
      <figure part="figure">
        <div part="frame" data-shape={shapeOf(photo.width, photo.height)}>
          {picturePart({ ...photo, sizes }, PLACE, eager, locale, spoken)}
        </div>
        {(caption || credit) && (
          <figcaption part="caption-line">
            {textPart(caption, 'ImageCarousel caption', 'p', locale)}
            {textPart(credit, 'ImageCarousel credit', 'p', locale)}
          </figcaption>
        )}
      </figure>
    </div>
  );
}

/** Drawn for text from left to right; the style sheet mirrors it. */
function Chevron({ path }: { path: string }) {
  return (
    <svg part="icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Goes into names of parts: two bare figures, which need no isolates (see `isolateWithin`). */
function placeIn(template: string, index: number, count: number, locale: Locale): string {
  return fill(template, { n: formatNumber(index + 1, {}, locale), count: formatNumber(count, {}, locale) });
}

function opensElsewhere({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}

function check(count: number, index: number | undefined, prop: string) {
  if (count === 0) warn('<ImageCarousel images>', 'the list is empty; nothing is shown.', 'Give at least one picture.');
  else if (index !== undefined && index !== clampIndex(index, count)) {
    const shown = clampIndex(index, count);
    warn(`<ImageCarousel ${prop}>`, `there is no picture ${index} of ${count}; ${shown} is shown.`, 'Count from 0.');
  }
}
