import type { Locale } from '../intl/locale.ts';

/** Server Components have no context: a component there speaks the language of its own `locale` prop. */
export function useProvidedLocale(): Locale | undefined {
  return undefined;
}

export const HIGH_PRIORITY: object = { fetchPriority: 'high' };
