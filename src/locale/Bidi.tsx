import type { ReactNode } from 'react';
import { hasStrong } from '../intl/isolate.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface BidiProps extends LanguageProps {
  /**
   * `text`: words of a language, or of an unknown one. `code`: what runs from left to right in every language:
   * addresses, phone numbers, file names, resolution numbers. Default `text`.
   */
  kind?: 'text' | 'code';
  children: ReactNode;
}

/**
 * Keeps a name, a foreign word or a code from mixing with the text around it (UAX #9 isolates). With `locale` it has
 * that language's direction; without, the direction of its first letter, or the page's when it has none (a browser's
 * own guess would turn bare figures left-to-right).
 */
export function Bidi({ kind = 'text', children, ...language }: BidiProps) {
  const locale = useLocale(language, '<Bidi>');
  if (kind === 'code') {
    return (
      <bdi dir="ltr" translate="no">
        {children}
      </bdi>
    );
  }
  if (language.locale !== undefined) return <bdi {...languageAttributes(locale)}>{children}</bdi>;
  const guess = typeof children !== 'string' || hasStrong(children);
  return <bdi dir={guess ? 'auto' : locale.dir}>{children}</bdi>;
}
