import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { directionOfElement, inlineMove } from '../../intl/direction.ts';
import { formatNumber } from '../../intl/number.ts';
import pictureWords from '../../intl/pictures.words.ts';
import { fill, wordsLocale } from '../../intl/words.ts';
import { Text, textPart } from '../../locale/Text.tsx';
import { languageAttributes, useLocale } from '../../locale/useLocale.ts';
import { clampIndex, targetOf } from '../ImageCarousel/carousel.ts';
import { originalOf, picturePart, withoutFileNames } from '../Picture/Picture.tsx';
import type { LightboxProps } from './Lightbox.tsx';
import { Root } from './LightboxDialog.styles.ts';
import words from './Lightbox.words.ts';
import { useTrack } from './useTrack.ts';
import { useZoom } from './useZoom.ts';

export interface LightboxDialogProps extends LightboxProps {
  index: number;
  onClose: () => void;
  /** Is given the image that is shown. */
  holdPicture: (image: HTMLImageElement | null) => void;
  /** Where a picture can be found again. */
  address: (index: number) => string | undefined;
}

const PLACE = '<Lightbox images>';
/** Pictures kept ready on either side. */
const AHEAD = 2;
/** What an arrow key moves a picture by that is larger than the stage, in px. */
const STEP = 80;

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
  const track = useTrack(index, count, AHEAD, onIndexChange);
  const zoom = useZoom(track, index, onClose);
  const full = useFullScreen(stage);
  /** The picture whose address was copied last. */
  const [copied, setCopied] = useState<number>();

  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    close.current?.focus();
    return () => current?.close();
  }, []);

  useLayoutEffect(() => {
    holdPicture(track.current?.querySelector<HTMLImageElement>('[data-current] img') ?? null);
  }, [holdPicture, index, track]);

  function goTo(target: number) {
    if (target !== index) onIndexChange(target);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const move = inlineMove(key, directionOfElement(event.currentTarget));
    const pan = zoom.zoomed && PAN[key];
    if (key === 'Escape') onClose();
    else if (pan) zoom.pan(pan[0] * STEP, pan[1] * STEP);
    else if (move) goTo(targetOf(move, index, count));
    else if (key === 'PageDown' || key === 'PageUp') goTo(clampIndex(index + (key === 'PageDown' ? 1 : -1), count));
    else if (key === '+' || key === '=') zoom.by(1.5);
    else if (key === '-') zoom.by(1 / 1.5);
    else if (key === '0') zoom.by(0);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  async function pass() {
    const url = address(index);
    if (!url) return;
    // The reader may think better of it, or the browser may not let us: neither is an error.
    try {
      if (navigator.share) await navigator.share({ url });
      else {
        await navigator.clipboard.writeText(url);
        setCopied(index);
      }
    } catch {}
  }

  const photo = images[index]!;
  const caption = withoutFileNames(photo.caption, `${PLACE} caption`);
  const file = original && originalOf(photo, PLACE);
  const place = (template: string, at: number) =>
    fill(template, { n: formatNumber(at + 1, {}, locale), count: formatNumber(count, {}, locale) });
  const [first, last] = [Math.max(0, index - AHEAD), Math.min(count - 1, index + AHEAD)];
  const inWindow = Array.from({ length: last - first + 1 }, (_unused, offset) => first + offset);

  return (
    <Root ref={dialog} aria-labelledby={name} {...languageAttributes(locale)} onKeyDown={onKeyDown} onClose={onClose}>
      <div part="stage" ref={stage} data-zoomed={zoom.zoomed || undefined}>
        <Text part="label" id={name} value={label || say.label} locale={label ? locale : spokenIn} />
        <div part="bar" {...languageAttributes(spokenIn)}>
          <p part="counter" aria-live="polite" aria-atomic="true">
            {copied === index ? say.copied : count > 1 ? place(say.counter, index) : ''}
          </p>
          <Control name="zoom" say={zoom.zoomed ? say.zoomOut : say.zoomIn} onClick={zoom.toggle}>
            {zoom.zoomed ? ICONS.zoomOut : ICONS.zoomIn}
          </Control>
          {full.toggle && (
            <Control name="full-screen" say={full.on ? say.leaveFullScreen : say.fullScreen} onClick={full.toggle}>
              {full.on ? ICONS.leaveFullScreen : ICONS.fullScreen}
            </Control>
          )}
          {share && address(index) && (
            <Control name="share" say={say.share} onClick={() => void pass()}>
              {ICONS.share}
            </Control>
          )}
          {file && (
            <a
              part="control original"
              href={file}
              aria-label={say[original]}
              title={say[original]}
              {...(original === 'download' ? { download: '' } : { target: '_blank', rel: 'noopener noreferrer' })}
            >
              <Icon path={original === 'download' ? ICONS.download : ICONS.open} />
            </a>
          )}
          <Control name="close" say={say.close} onClick={onClose} button={close}>
            {ICONS.close}
          </Control>
        </div>
        {/* Readers close by pressing beside the picture; with keys they have Esc and the button. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div
          part="track"
          ref={track}
          {...zoom.events}
          onClick={(event: MouseEvent<HTMLElement>) => {
            if (!zoom.moved() && (event.target as Element).getAttribute('part') !== 'image') onClose();
          }}
        >
          {first > 0 && <div style={{ flexBasis: `${first * 100}%` }} />}
          {inWindow.map((at) => {
            const { width = 3, height = 2 } = images[at]!;
            return (
              <div
                part="slide"
                key={at}
                role="group"
                aria-roledescription={say.slide}
                aria-label={place(say.position, at)}
                aria-hidden={at !== index || undefined}
                data-current={at === index || undefined}
                {...languageAttributes(spokenIn)}
              >
                <div part="frame" style={{ '--bayan-ratio': width / height || 1.5 } as object}>
                  {picturePart(
                    { ...images[at]!, sizes: zoom.zoomed && at === index ? '250vw' : '100vw' },
                    PLACE,
                    at === index,
                    locale,
                  )}
                </div>
              </div>
            );
          })}
          {last < count - 1 && <div style={{ flexBasis: `${(count - 1 - last) * 100}%` }} />}
        </div>
        {count > 1 && (
          <>
            <Control
              name="previous"
              say={say.previous}
              disabled={index === 0}
              onClick={() => goTo(targetOf('previous', index, count))}
            >
              {ICONS.previous}
            </Control>
            <Control
              name="next"
              say={say.next}
              disabled={index === count - 1}
              onClick={() => goTo(targetOf('next', index, count))}
            >
              {ICONS.next}
            </Control>
          </>
        )}
        <div part="caption-line">
          {textPart(caption, 'Lightbox caption', 'p', locale)}
          {textPart(photo.credit, 'Lightbox credit', 'p', locale)}
        </div>
      </div>
    </Root>
  );
}

/** On the screen, where a picture is, not along the text: arrow keys move what is seen. */
const PAN: Record<string, readonly [x: number, y: number] | undefined> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const ICONS = {
  previous: 'M13 3.5 6.5 10l6.5 6.5',
  next: 'm7 3.5 6.5 6.5L7 16.5',
  close: 'm4 4 12 12M16 4 4 16',
  zoomIn: 'M13.5 13.5 18 18M15 8.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM8.5 5.5v6M5.5 8.5h6',
  zoomOut: 'M13.5 13.5 18 18M15 8.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM5.5 8.5h6',
  fullScreen: 'M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5',
  leaveFullScreen: 'M7.5 3v4.5H3M17 7.5h-4.5V3M12.5 17v-4.5H17M3 12.5h4.5V17',
  share: 'M10 12.5V2.5M6.5 6 10 2.5 13.5 6M5 9.5H3.5v8h13v-8H15',
  open: 'M11.5 3H17v5.5M17 3l-8 8M14.5 11.5V17H3V5.5h5.5',
  download: 'M10 2.5v10M6.5 9l3.5 3.5L13.5 9M3.5 13.5v4h13v-4',
};

function Icon({ path }: { path: string }) {
  return (
    <svg part="icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

interface ControlProps {
  name: string;
  say: string;
  onClick: () => void;
  disabled?: boolean;
  button?: RefObject<HTMLButtonElement | null>;
  children: string;
}

function Control({ name, say, onClick, disabled, button, children }: ControlProps) {
  return (
    <button
      part={`control ${name}`}
      type="button"
      aria-label={say}
      title={say}
      aria-disabled={disabled}
      onClick={onClick}
      ref={button}
    >
      <Icon path={children} />
    </button>
  );
}

/** Full screen is asked for the stage: browsers refuse it to a dialog. No `toggle` where the page may not have it. */
function useFullScreen(stage: RefObject<HTMLDivElement | null>) {
  const [on, setOn] = useState(false);
  useLayoutEffect(() => {
    const look = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else stage.current?.requestFullscreen().catch(() => {});
  };
  return { on, toggle: document.fullscreenEnabled ? toggle : undefined };
}
