'use client';

import { useMemo } from 'react';
import type { Localized } from '../../intl/localized.ts';
import type { LanguageProps } from '../../locale/useLocale.ts';
import { clampIndex } from '../ImageCarousel/carousel.ts';
import { listOf } from '../../intl/listOf.ts';
import type { Photo } from '../Picture/Picture.tsx';
import { LightboxWaiting } from './LightboxWaiting.tsx';
import { useAddress } from './useAddress.ts';
import { useDialog } from './useDialog.ts';

/** How pictures are looked at closely. */
export interface LightboxOptions {
  /**
   * Name of the pictures in the address of the page: `#photo-3` opens the third, and Back closes. Default `photo`; a
   * second lightbox on the page gets `photo2`. `false` leaves address and history alone, as an embed should.
   */
  hash?: string | false;
  /** Whether readers may open or save the original file. Default: neither. */
  original?: 'open' | 'download';
  /** A button that shares, or copies, the address of the picture. Needs `hash`. Default `false`. */
  share?: boolean;
}

export interface LightboxProps extends LanguageProps, LightboxOptions {
  /** The pictures in reading order. */
  images: readonly Photo[];
  /** Picture to show, from 0; `undefined`: closed. Out of range: the nearest. */
  index: number | undefined;
  /** Is told the picture the reader went to, and `undefined` when the reader closes. Also what an address opens. */
  onIndexChange: (index: number | undefined) => void;
  /** What the pictures are of, to screen readers. Default: `Pictures`. */
  label?: Localized<string>;
  /** The element on the page that shows a picture: it grows into the dialog and goes back (View Transition). */
  pictureOf?: (index: number) => Element | null | undefined;
}

/**
 * Pictures over the whole window, on a dark stage, to be looked at closely (WAI-ARIA APG, modal dialog). Its code is
 * loaded when it is first opened; until it comes over a slow network, the empty stage shows it; should that fail, the browser goes to the file itself. On a server it is nothing:
 * there pictures are links to their files.
 */
export function Lightbox(props: LightboxProps) {
  const { images: given, index, onIndexChange, hash = 'photo', pictureOf } = props;
  const images = useMemo(() => listOf(given), [given]);
  const count = images.length;
  // An app without types says closed by `null`.
  const shown = typeof index === 'number' && count > 0 ? clampIndex(index, count) : undefined;
  const { address, forget } = useAddress(hash, count, shown, onIndexChange);
  const { Dialog, current, waiting, holdPicture, close } = useDialog(images, shown, onIndexChange, pictureOf, forget);
  if (waiting) return <LightboxWaiting locale={props.locale} onClose={close} />;
  if (!Dialog || current === undefined) return null;
  return (
    <Dialog {...props} images={images} index={current} onClose={close} holdPicture={holdPicture} address={address} />
  );
}
