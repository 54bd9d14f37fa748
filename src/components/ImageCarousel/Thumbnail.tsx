import { memo, type MouseEvent } from 'react';
import type { Locale } from '../../intl/locale.ts';
import { picturePart, type Photo } from '../Picture/Picture.tsx';
import { PLACE } from './Slide.tsx';

const SIZES = '134px';

interface ThumbnailProps {
  photo: Photo;
  at: number;
  /** Without a script it leads to the slide. */
  href: string;
  label: string;
  current: boolean;
  goTo: (at: number) => void;
  locale: Locale;
}

export const Thumbnail = memo(function Thumbnail({ photo, at, href, label, current, goTo, locale }: ThumbnailProps) {
  return (
    <a
      part="thumbnail"
      href={href}
      aria-label={label}
      aria-current={current || undefined}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        goTo(at);
      }}
    >
      {picturePart({ ...photo, alt: '', sizes: SIZES }, PLACE, false, locale)}
    </a>
  );
});

function opensElsewhere({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}
