import type { Locale } from '../intl/locale.ts';

/** A custom element gives its component a language. */
export function useProvidedLocale(): Locale | undefined {
  return undefined;
}

export const HIGH_PRIORITY: object = { fetchPriority: 'high' };
