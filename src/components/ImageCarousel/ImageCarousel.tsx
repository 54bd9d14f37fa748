'use client';

import { useId, useMemo, type CSSProperties } from 'react';
import type { Localized } from '../../intl/localized.ts';
import { development, warn } from '../../intl/warn.ts';
import { wordsLocale } from '../../intl/words.ts';
import { Text } from '../../locale/Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import type { Photo } from '../Picture/Picture.tsx';
import { clampIndex } from './carousel.ts';
import { Root } from './ImageCarousel.styles.ts';
import words from './ImageCarousel.words.ts';
import { placeIn, Slide } from './Slide.tsx';
import { Thumbnail } from './Thumbnail.tsx';
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

/** With more, the pager is one line without gaps. */
const MOST_PIECES = 60;

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
  const spoken = wordsLocale(locale);
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
          at={at}
          count={images.length}
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
      <Text part="label" id={parts.label} value={label || say.label} locale={label ? locale : spoken} />
      {several && (
        <div part="bar" {...languageAttributes(spoken, locale)}>
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
      {several && <Pager index={ready ? index : undefined} count={count} />}
      {several && (
        <p
          part="live"
          key={locale.lang}
          aria-live="polite"
          aria-atomic="true"
          ref={live}
          {...languageAttributes(spoken, locale)}
        />
      )}
      {several && thumbnails && (
        <div
          part="thumbnails"
          role="group"
          aria-label={say.thumbnails}
          ref={row}
          {...languageAttributes(spoken, locale)}
        >
          {images.map((photo, at) => (
            <Thumbnail
              key={at}
              photo={photo}
              at={at}
              href={`#${name}-${at + 1}`}
              label={counter(at)}
              current={ready && at === index}
              goTo={goTo}
              locale={locale}
            />
          ))}
        </div>
      )}
    </Root>
  );
}

/** A line in as many pieces as there are pictures, drawn by the style sheet: one element however many they are. */
function Pager({ index, count }: { index?: number; count: number }) {
  const gap = count > MOST_PIECES ? '0px' : '2px';
  const drawn = { '--count': count, '--gap': gap, '--place': (index ?? 0) / (count - 1) } as CSSProperties;
  return <div part="pager" aria-hidden="true" data-current={index} style={drawn} />;
}

/** Drawn for text from left to right; the style sheet mirrors it. */
function Chevron({ path }: { path: string }) {
  return (
    <svg part="icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function check(count: number, index: number | undefined, prop: string) {
  if (count === 0) warn('<ImageCarousel images>', 'the list is empty; nothing is shown.', 'Give at least one picture.');
  else if (index !== undefined && index !== clampIndex(index, count)) {
    const shown = clampIndex(index, count);
    warn(`<ImageCarousel ${prop}>`, `there is no picture ${index} of ${count}; ${shown} is shown.`, 'Count from 0.');
  }
}
