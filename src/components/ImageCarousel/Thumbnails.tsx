import { memo, useEffect, useRef, useState } from 'react';
import { inlineSign } from '../../intl/direction.ts';
import type { Locale } from '../../intl/locale.ts';
import { wordsLocale } from '../../intl/words.ts';
import { languageAttributes } from '../../locale/useLocale.ts';
import { isPlainClick } from '../Lightbox/plainClick.ts';
import { listOf } from '../../intl/listOf.ts';
import { picturePart, type Photo } from '../Picture/Picture.tsx';
import { clampIndex, windowOf, type Keys } from './carousel.ts';
import words from './ImageCarousel.words.ts';
import { rowOf } from './Row.tsx';
import { PLACE } from './Slide.tsx';
import { useEffectBeforePaint } from './useEffectBeforePaint.ts';

/** Of a file, in pixels: what the widest needs on a screen of two to a pixel. */
const WIDTH = 268;
/** Small pictures in the page on either side of the current one, and of where the reader scrolled to. */
const AHEAD = 16;

interface ThumbnailsProps {
  images: readonly Photo[];
  keys: Keys;
  /** The current picture; `undefined` until the script has come. */
  index?: number;
  /** Whether only those in reach stand in the page. */
  windowed: boolean;
  /** Name of the carousel: its slides are `name-1` and so on. */
  name: string;
  label: (at: number) => string;
  goTo: (at: number) => void;
  locale: Locale;
}

/**
 * A row of small pictures that lead to the large ones, without a script too. With it the row is one stop of the Tab key,
 * at the current one.
 */
export function Thumbnails({ images, keys, index, windowed, name, label, goTo, locale }: ThumbnailsProps) {
  const row = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(index ?? 0);
  const count = images.length;
  const last = useRef({ index: 0, dir: locale.dir });

  useEffectBeforePaint(() => {
    const { dir } = locale;
    if (index === undefined || (index === last.current.index && dir === last.current.dir)) return;
    last.current = { index, dir };
    centre(row.current);
  }, [index, locale.dir]);

  useEffect(() => {
    const box = globalThis.ResizeObserver && new ResizeObserver(() => centre(row.current));
    box?.observe(row.current!);
    return () => box?.disconnect();
  }, []);

  const fit = (at: number) => clampIndex(at, count);
  const shown = windowed ? windowOf([index ?? 0, seen], AHEAD, AHEAD, fit) : undefined;
  return (
    <div
      part="thumbnails"
      role="group"
      aria-label={words(locale).thumbnails}
      ref={row}
      onScroll={windowed ? ({ currentTarget }) => setSeen(middleOf(currentTarget, count)) : undefined}
      {...languageAttributes(wordsLocale(locale), locale)}
    >
      {rowOf(count, shown, (at) => (
        <Thumbnail
          key={keys.at(at)}
          photo={images[at]!}
          at={at}
          href={`#${name}-${at + 1}`}
          label={label(at)}
          current={at === index}
          apart={index !== undefined && at !== index}
          goTo={goTo}
          locale={locale}
        />
      ))}
    </div>
  );
}

interface ThumbnailProps {
  photo: Photo;
  at: number;
  /** Without a script it leads to the slide. */
  href: string;
  label: string;
  current: boolean;
  /** Whether Tab passes it over. */
  apart: boolean;
  goTo: (at: number) => void;
  locale: Locale;
}

const Thumbnail = memo(function Thumbnail({ photo, at, href, label, current, apart, goTo, locale }: ThumbnailProps) {
  return (
    <a
      part="thumbnail"
      href={href}
      aria-label={label}
      aria-current={current || undefined}
      tabIndex={apart ? -1 : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        goTo(at);
      }}
    >
      {picturePart(smallOf(photo), PLACE, false, locale)}
    </a>
  );
});

/** The same picture in one file, the smallest that will do: to let a browser choose costs it more than all else here. */
function smallOf({ src, sources, width, height, focus, placeholder }: Photo): Photo {
  let small = { src, width: 0 };
  for (const one of listOf(sources)) {
    const better = small.width < WIDTH ? one.width > small.width : one.width < small.width && one.width >= WIDTH;
    if (better && one.src) small = one;
  }
  return { src: small.src, alt: '', width, height, focus, placeholder };
}

/** Brings the current one to the middle of the row; the page stays where it is. */
function centre(row: HTMLElement | null) {
  const current = row?.querySelector<HTMLElement>('[aria-current]');
  if (!row?.clientWidth || !current) return;
  const sign = inlineSign(row);
  const start = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
  // Beyond the ends of the row some browsers go a pixel, and tell of it.
  const to = sign * Math.max(0, Math.min(sign * start, row.scrollWidth - row.clientWidth));
  if (Math.abs(to - row.scrollLeft) < 1) return;
  // A long way would take its time.
  if (Math.abs(to - row.scrollLeft) > 2 * row.clientWidth) row.style.scrollBehavior = 'auto';
  row.scrollLeft = to;
  row.style.scrollBehavior = '';
}

/** The one in the middle of the row, from how far it is scrolled. */
function middleOf(row: HTMLElement, count: number): number {
  return Math.round(((Math.abs(row.scrollLeft) + row.clientWidth / 2) / row.scrollWidth) * count);
}
