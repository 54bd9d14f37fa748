import type { ReactNode } from 'react';
import type { Locale } from '../intl/locale.ts';

/** Server Components and custom elements have no context: a component there speaks the language of its own `locale` prop. */
export function useProvidedLocale(): Locale | undefined {
  return undefined;
}

export function speaking(_locale: Locale, nodes: ReactNode): ReactNode {
  return nodes;
}

export const HIGH_PRIORITY: object = { fetchPriority: 'high' };
