import { isValidElement, type ReactNode } from 'react';
import { closed, hasStrong } from '../intl/isolate.ts';
import { speaking } from './runtime.ts';
import { nodesOf } from './Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface BidiProps extends Pick<LanguageProps, 'locale'> {
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
export function Bidi({ kind = 'text', locale, children }: BidiProps) {
  const kept = typeof children === 'string' ? closed(children) : nodesOf(children, '<Bidi>');
  if (kind === 'code') {
    return (
      <bdi dir="ltr" translate="no">
        {kept}
      </bdi>
    );
  }
  return <Isolate locale={locale}>{kept}</Isolate>;
}

function Isolate({ locale: own, children }: Pick<BidiProps, 'locale' | 'children'>) {
  const locale = useLocale({ locale: own }, '<Bidi>');
  if (own !== undefined) return <bdi {...languageAttributes(locale)}>{speaking(locale, children)}</bdi>;
  return <bdi dir={canGuess(children) ? 'auto' : locale.dir}>{children}</bdi>;
}

/** Plain text is looked at, also in an element; of a component nobody knows what it will say. */
function canGuess(children: ReactNode): boolean {
  if (Array.isArray(children)) return children.some(canGuess);
  if (typeof children === 'string') return hasStrong(children);
  if (!isValidElement<{ children?: ReactNode }>(children)) return false;
  return typeof children.type !== 'string' || canGuess(children.props.children);
}
