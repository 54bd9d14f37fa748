import { useId, useRef, useState, type ReactNode } from 'react';
import type { Locale } from '../../intl/locale.ts';
import words from '../../intl/pictures.words.ts';
import { altOf, originalOf, type Photo } from '../Picture/Picture.tsx';
import { Lightbox, type LightboxOptions } from './Lightbox.tsx';
import { isPlainClick } from './plainClick.ts';

export interface LightboxLinkProps {
  photo: Photo;
  options: LightboxOptions;
  locale: Locale;
  /** The picture on the page. */
  children: ReactNode;
}

/**
 * One picture that is a link to its file, and opens in the lightbox where a script runs. Behind the same door Server
 * Components find `LightboxLink.server.tsx`.
 */
export function LightboxLink({ photo, options, locale, children }: LightboxLinkProps) {
  const [index, setIndex] = useState<number>();
  const link = useRef<HTMLAnchorElement>(null);
  const id = useId();
  const file = originalOf(photo, '<Figure>');
  return (
    <>
      <a
        part="enlarge"
        // Keys reach what leads somewhere: a picture without an address of its own leads to where it is.
        id={file === undefined ? id : undefined}
        href={file ?? `#${id}`}
        aria-label={altOf(photo, '<Figure>', locale) ? undefined : words(locale).enlarge}
        ref={link}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          setIndex(0);
        }}
      >
        {children}
      </a>
      <Lightbox
        hash={false}
        {...options}
        images={[photo]}
        index={index}
        onIndexChange={setIndex}
        pictureOf={() => link.current?.querySelector('img')}
        locale={locale}
      />
    </>
  );
}
