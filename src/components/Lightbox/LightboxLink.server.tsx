import words from '../../intl/pictures.words.ts';
import { originalOf } from '../Picture/Picture.tsx';
import type { LightboxLinkProps } from './LightboxLink.tsx';

/** In a Server Component, which sends no script, a picture is a link to its file. */
export function LightboxLink({ photo, locale, children }: LightboxLinkProps) {
  const name = photo.alt ? undefined : words(locale).enlarge;
  return (
    <a part="enlarge" href={originalOf(photo, '<Figure>')} aria-label={name}>
      {children}
    </a>
  );
}
