'use client';

import { forwardRef, useId, useImperativeHandle, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { Localized } from '../../intl/localized.ts';
import pictureWords from '../../intl/pictures.words.ts';
import { development, warn } from '../../intl/warn.ts';
import { wordsLocale } from '../../intl/words.ts';
import { Text } from '../../locale/Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import { Lightbox, type LightboxOptions } from '../Lightbox/Lightbox.tsx';
import { listOf } from '../../intl/listOf.ts';
import type { Photo } from '../Picture/Picture.tsx';
import { clampIndex, keysOf } from './carousel.ts';
import { icon } from './Icon.tsx';
import { Root } from './ImageCarousel.styles.ts';
import words from './ImageCarousel.words.ts';
import { pagerPart } from './Pager.tsx';
import { rowOf } from './Row.tsx';
import { placeIn, Slide } from './Slide.tsx';
import { Thumbnails } from './Thumbnails.tsx';
import { useAutoplay } from './useAutoplay.ts';
import { useCarousel } from './useCarousel.ts';
import { useEnlarged } from './useEnlarged.ts';

export interface ImageCarouselProps extends LanguageProps {
  /**
   * The pictures in reading order, each with its own caption and credit. One picture stands alone, without controls.
   * An empty list shows nothing and warns, or leaves an element to its children.
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
  /**
   * Whether a picture can be looked at closely, and how. Without a script it is a link to its file. Default `true`; a
   * picture with an address of its own (`href`) leads there.
   */
  lightbox?: boolean | LightboxOptions;
  /** After the last picture comes the first. Default: the row stops at its ends. Not with several in view. */
  loop?: boolean;
  /**
   * Most pictures in view; `2.2` lets the third look in. Where there is little room there are fewer: none becomes
   * narrower than 280 px. Default 1.
   */
  perView?: number;
  /**
   * Goes on by itself: `true`, or the seconds that a picture stands (`true`: 6, as any time under a second or over a
   * day; 0: it does not). A button that stops it comes first; it waits under the pointer and while a picture is enlarged,
   * ends when the reader touches it, and never begins for who wants no motion (WCAG 2.2.2).
   */
  autoplay?: boolean | number;
  /** Shape of the frame, width to height. Default `3:2`, which becomes `2:1` from 1120 px of room on. */
  ratio?: '3:2' | '16:9' | '2:1' | '4:3' | '1:1';
  /**
   * Begins the names of its pictures: an address that ends in `#photos-3` shows the third. Roots of React that share a
   * page count alike: give each an `identifierPrefix` (`createRoot`, `hydrateRoot`, and the same on the server), or each
   * carousel an `id`.
   */
  id?: string;
  className?: string;
}

/** What a `ref` of the carousel can do. */
export interface ImageCarouselHandle {
  /** Shows a picture, from 0. Out of range: the nearest. */
  goTo: (index: number) => void;
  next: () => void;
  previous: () => void;
}

/**
 * Photographs one at a time, with caption and credit (WAI-ARIA APG, carousel). Without a script it is a row that
 * scrolls and snaps, with links to each picture; the script adds buttons, keys and the counter. Of more than thirty
 * pictures only those near the view stand in the page, once the script is there.
 */
export const ImageCarousel = forwardRef<ImageCarouselHandle, ImageCarouselProps>(function ImageCarousel(
  {
    images: given,
    label,
    index: wanted,
    defaultIndex,
    onIndexChange,
    eager = false,
    thumbnails = true,
    lightbox = true,
    loop = false,
    perView: most = 1,
    autoplay = false,
    ratio,
    id,
    className,
    ...language
  },
  ref,
) {
  const locale = useLocale(language, '<ImageCarousel>');
  const generated = `bayan${useId().replace(/\W/g, '')}`;
  const name = id ?? generated;
  const say = { ...pictureWords(locale), ...words(locale) };
  const spoken = wordsLocale(locale);
  const spokenHere = languageAttributes(spoken, locale);
  const images = useMemo(() => listOf(given), [given]);
  const keys = useMemo(() => keysOf(images), [images]);
  const count = images.length;
  const perView = most > 1 ? Number(most) : 1;
  const carousel = useCarousel({
    name,
    keys,
    index: wanted,
    defaultIndex,
    onIndexChange,
    direction: locale.dir,
    loop,
    perView,
    message: counter,
  });
  const { index, ready, inView, end, ring, root, move, goTo, show } = carousel;
  const { enlarged, enlarge, ...enlarging } = useEnlarged(root, keys, index, show, carousel.isInView);
  const { playing, toggle } = useAutoplay(count > 1 && enlarged === undefined && autoplay, root, carousel.advance);
  const begun = useRef(false);
  const [first] = useState(wanted ?? defaultIndex ?? 0);
  useImperativeHandle(ref, () => ({ goTo: show, next: () => move('next'), previous: () => move('previous') }));

  function counter(at: number): string {
    const first = Math.min(at, end);
    if (inView === 1) return placeIn(say.counter, at, count, locale);
    return placeIn(say.several, first, count, locale, first + inView - 1);
  }

  if (development) check(count, wanted, 'index');
  // It is for the first list: what becomes of that later is nothing to warn of.
  if (development && !begun.current) check(count, defaultIndex, 'defaultIndex');
  if (count > 0) begun.current = true;
  if (count === 0) return null;

  const several = count > 1;
  // Both, since an app may give two the same, and so may two roots of React.
  const own = `${id ?? ''}${generated}`;
  const parts = { label: `${own}-label`, track: `${own}-track` };
  const sizes = sizesOf(perView);
  const slides = rowOf(count, carousel.window, (at) => (
    <Slide
      key={keys.at(at)}
      id={`${name}-${at + 1}`}
      photo={images[at]!}
      at={at}
      count={count}
      eager={eager && at === clampIndex(first, count)}
      sizes={sizes}
      enlarge={lightbox ? enlarge : undefined}
      locale={locale}
    />
  ));
  return (
    <>
      <Root
        id={id}
        className={className}
        role={label === undefined ? 'group' : undefined}
        aria-roledescription={say.carousel}
        aria-labelledby={parts.label}
        data-ratio={ratio}
        data-controls={several || undefined}
        data-ready={ready || undefined}
        data-ring={ring || undefined}
        data-several={perView > 1 || undefined}
        style={perView > 1 ? ({ '--per-view': perView } as CSSProperties) : undefined}
        ref={root}
        {...languageAttributes(locale)}
        {...carousel.rootEvents}
      >
        <Text part="label" id={parts.label} value={label || say.label} locale={label ? locale : spoken} />
        {several && (
          // Until the script has come its buttons could not tell the truth: in a feed they are not there, in a page their room is.
          <div part="bar" hidden={!ready} {...spokenHere}>
            {Boolean(autoplay) && (
              <button part="play" type="button" aria-label={playing ? say.pause : say.play} onClick={toggle}>
                {icon(playing ? 'pause' : 'play')}
              </button>
            )}
            <p part="counter">{counter(index)}</p>
            {lightbox && (
              <button
                part="enlarge"
                type="button"
                aria-label={say.enlarge}
                onClick={() => enlarge(Math.min(index, end))}
              >
                {icon('enlarge')}
              </button>
            )}
            {(['previous', 'next'] as const).map((step) => (
              <button
                part={step}
                key={step}
                type="button"
                aria-label={say[step]}
                aria-controls={parts.track}
                aria-disabled={!ring && (step === 'next' ? index >= end : index === 0)}
                onClick={() => move(step)}
              >
                {icon(step)}
              </button>
            ))}
          </div>
        )}
        <div
          part="track"
          id={parts.track}
          role="group"
          aria-labelledby={parts.label}
          tabIndex={several ? 0 : -1}
          ref={carousel.track}
        >
          {slides}
        </div>
        {several && pagerPart(ready ? Math.min(index, end) : undefined, count, inView)}
        {several && (
          <p part="live" key={locale.lang} aria-live="polite" aria-atomic="true" ref={carousel.live} {...spokenHere} />
        )}
        {several && thumbnails && (
          <Thumbnails
            images={images}
            keys={keys}
            index={ready ? index : undefined}
            windowed={carousel.window !== undefined}
            name={name}
            label={(at) => placeIn(say.counter, at, count, locale)}
            goTo={goTo}
            locale={locale}
          />
        )}
      </Root>
      {lightbox && (
        <Lightbox
          {...(lightbox === true ? undefined : lightbox)}
          {...enlarging}
          images={images}
          index={enlarged}
          label={label}
          locale={locale}
        />
      )}
    </>
  );
});

/** How wide a picture stands, by the lengths of the style sheet, in a carousel as wide as the window. */
function sizesOf(perView: number): string {
  return perView > 1 ? `max(min(100vw, 280px), (100vw - ${(perView - 1) * 16}px) / ${perView})` : '100vw';
}

function check(count: number, index: number | null | undefined, prop: string) {
  if (count === 0) warn('<ImageCarousel images>', 'the list is empty; nothing is shown.', 'Give at least one picture.');
  else if (index !== undefined && index !== null && Number(index) !== clampIndex(index, count)) {
    const shown = clampIndex(index, count);
    warn(`<ImageCarousel ${prop}>`, `there is no picture ${index} of ${count}; ${shown} is shown.`, 'Count from 0.');
  }
}
