import words from '../../intl/pictures.words.ts';
import { altOf, originalOf } from '../Picture/Picture.tsx';
import type { LightboxLinkProps } from './LightboxLink.tsx';

/** In a Server Component, which sends no script, a picture is a link to its file. */
export function LightboxLink({ photo, locale, children }: LightboxLinkProps) {
  const name = altOf(photo, '<Figure>', locale) ? undefined : words(locale).enlarge;
  return (
    <a part="enlarge" href={originalOf(photo, '<Figure>')} aria-label={name}>
      {children}
    </a>
  );
}
