import type { ReactNode } from 'react';
import type { Locale } from '../intl/locale.ts';

/** A custom element gives its component a language. */
export function useProvidedLocale(): Locale | undefined {
  return undefined;
}

export function speaking(_locale: Locale, nodes: ReactNode): ReactNode {
  return nodes;
}

export const HIGH_PRIORITY: object = { fetchPriority: 'high' };
