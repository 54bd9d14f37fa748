import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { directionOfElement, inlineMove } from '../../intl/direction.ts';
import { fillIntegers } from '../../intl/integer.ts';
import pictureWords from '../../intl/pictures.words.ts';
import { wordsLocale } from '../../intl/words.ts';
import { Text, textPart } from '../../locale/Text.tsx';
import { languageAttributes, useLocale } from '../../locale/useLocale.ts';
import { clampIndex, targetOf } from '../ImageCarousel/carousel.ts';
import { captionTexts } from '../Picture/Caption.tsx';
import { originalOf, picturePart, ratioOf, withoutFileNames, type Photo } from '../Picture/Picture.tsx';
import { Control } from './Control.tsx';
import type { LightboxProps } from './Lightbox.tsx';
import { Root } from './LightboxDialog.styles.ts';
import words from './Lightbox.words.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useTrack } from './useTrack.ts';
import { useZoom } from './useZoom.ts';
import { FITTING, type Point } from './zoom.ts';

export interface LightboxDialogProps extends LightboxProps {
  index: number;
  onClose: () => void;
  /** Is given the image that is shown. */
  holdPicture: (image: HTMLImageElement | null) => void;
  /** Where a picture can be found again. */
  address: (index: number) => string | undefined;
}

const PLACE = '<Lightbox images>';
/** What an arrow key moves a picture by that is larger than the stage, in px. */
const STEP = 80;
/** On the screen, where a picture is, not along the text. */
const PAN: Record<string, Point | undefined> = {
  ArrowLeft: { x: STEP, y: 0 },
  ArrowRight: { x: -STEP, y: 0 },
  ArrowUp: { x: 0, y: STEP },
  ArrowDown: { x: 0, y: -STEP },
};
/** What a key multiplies the size by; by 0 it fits again. */
const ZOOM: Record<string, number | undefined> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, '0': 0 };
const PAGES: Record<string, number | undefined> = { PageDown: 1, PageUp: -1 };

export function LightboxDialog({
  images,
  index,
  onIndexChange,
  onClose,
  label,
  original,
  share,
  holdPicture,
  address,
  pictureOf,
  locale: own,
  numerals,
  calendar,
  monthNames,
}: LightboxDialogProps) {
  const locale = useLocale({ locale: own, numerals, calendar, monthNames }, '<Lightbox>');
  const say = { ...pictureWords(locale), ...words(locale) };
  const spokenIn = wordsLocale(locale);
  const count = images.length;
  const name = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const caption = useRef<HTMLDivElement>(null);
  /** What a screen reader hears: what the reader has just done, not what the app did. It is not said again in another language. */
  const [heard, setHeard] = useState<{ words: ReactNode; lang: string }>();
  const said = heard?.lang === locale.lang ? heard.words : undefined;
  const setSaid = (words: ReactNode) => setHeard({ words, lang: locale.lang });

  // Before the track, which has no width in a closed dialog.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    close.current?.focus();
    return () => current?.close();
  }, []);

  const { track, shown } = useTrack(index, count, locale.dir, goTo);
  const zoom = useZoom(track, index, onClose);
  const full = useFullScreen(stage);

  useLayoutEffect(() => {
    const image = track.current?.querySelector<HTMLImageElement>('[data-current] img') ?? null;
    holdPicture(image);
    // What the page has loaded already stands there until the large file comes.
    const small = pictureOf?.(index);
    if (image && small instanceof HTMLImageElement && small.currentSrc) {
      image.style.backgroundImage = `url(${JSON.stringify(small.currentSrc)})`;
    }
    // Not every browser lets keys reach what scrolls.
    const { current: words } = caption;
    if (words) words[words.scrollHeight > words.clientHeight ? 'setAttribute' : 'removeAttribute']('tabindex', '0');
  }, [holdPicture, index, pictureOf, track]);

  function goTo(target: number) {
    if (target === index) return;
    setSaid(
      <>
        {place(say.counter, target)}{' '}
        {textPart(withoutFileNames(images[target]!.alt, PLACE), 'Lightbox said', 'span', locale, spokenIn)}
      </>,
    );
    onIndexChange(target);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const move = inlineMove(key, directionOfElement(event.currentTarget));
    const [pan, page, factor] = [PAN[key], PAGES[key], ZOOM[key]];
    if (key === 'Escape') onClose();
    else if (pan && zoom.zoomed) zoom.zoom(1, FITTING, pan);
    else if (move) goTo(targetOf(move, index, count));
    else if (page) goTo(clampIndex(index + page, count));
    else if (factor !== undefined) zoom.zoom(factor);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  async function pass(url: string) {
    // The reader may think better of it, or the browser may not let us: neither is an error.
    try {
      if (navigator.share) await navigator.share({ url });
      else {
        await navigator.clipboard.writeText(url);
        setSaid(say.copied);
      }
    } catch {}
  }

  const place = (template: string, at: number) => fillIntegers(template, { n: at + 1, count }, locale);
  const photo = images[index]!;
  const file = original && originalOf(photo, PLACE);
  // On a page without https browsers have neither.
  const url = share && ('share' in navigator || 'clipboard' in navigator) && address(index);

  return (
    <Root
      ref={dialog}
      aria-labelledby={name}
      {...languageAttributes(locale)}
      onKeyDown={onKeyDown}
      onClose={() => !dialog.current?.open && onClose()}
    >
      <div part="stage" ref={stage} data-zoomed={zoom.zoomed || undefined}>
        <Text part="label" id={name} value={label || say.label} locale={label ? locale : spokenIn} />
        <p part="live" aria-live="polite" aria-atomic="true" {...languageAttributes(spokenIn, locale)}>
          {said}
        </p>
        <div part="bar" {...languageAttributes(spokenIn, locale)}>
          <p part="counter">{count > 1 && place(say.counter, index)}</p>
          <Control say={say} name="zoom" icon={zoom.zoomed ? 'zoomOut' : 'zoomIn'} onClick={zoom.toggle} />
          {full.toggle && (
            <Control
              say={say}
              name="full-screen"
              icon={full.on ? 'leaveFullScreen' : 'fullScreen'}
              onClick={full.toggle}
            />
          )}
          {url && (
            <Control
              say={say}
              name="share"
              icon={said === say.copied ? 'copied' : 'share'}
              onClick={() => void pass(url)}
            />
          )}
          {file && <Control say={say} name="original" icon={original} href={file} />}
          <Control say={say} name="close" icon="close" onClick={onClose} button={close} />
        </div>
        {/* A tab stop, as what scrolls has to be. Readers close by pressing beside the picture; with keys by Esc. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
        <div part="track" role="group" aria-labelledby={name} tabIndex={0} ref={track} {...zoom.events}>
          {shown.map((at) => (
            <div
              part="slide"
              key={at}
              role="group"
              aria-roledescription={say.slide}
              aria-label={place(say.position, at)}
              aria-hidden={at !== index || undefined}
              data-current={at === index || undefined}
              {...languageAttributes(spokenIn, locale)}
            >
              <div part="frame" style={{ '--bayan-ratio': ratioOf(images[at]!) ?? 1.5 } as object}>
                {picturePart(
                  { ...largeOf(images[at]!), sizes: zoom.zoomed && at === index ? '250vw' : '100vw' },
                  PLACE,
                  at === index,
                  locale,
                  spokenIn,
                )}
              </div>
            </div>
          ))}
        </div>
        {count > 1 &&
          (['previous', 'next'] as const).map((step) => {
            const target = targetOf(step, index, count);
            return (
              <Control
                say={say}
                key={step}
                name={step}
                icon={step}
                disabled={target === index}
                onClick={() => goTo(target)}
              />
            );
          })}
        <div part="caption-line" ref={caption}>
          {captionTexts(photo, 'Lightbox', locale)}
        </div>
      </div>
    </Root>
  );
}

/** The file in full size, where there are no others to choose from. */
function largeOf(photo: Photo): Photo {
  return photo.sources?.length ? photo : { ...photo, src: originalOf(photo, PLACE) ?? photo.src };
}
