import { createContext, useContext, version } from 'react';
import type { Locale } from '../intl/locale.ts';

/** What only a React with a client has. Behind the same door Server Components find `runtime.server.ts`. */
export const LocaleContext = createContext<Locale | undefined>(undefined);

export function useProvidedLocale(): Locale | undefined {
  return useContext(LocaleContext);
}

/** React 19 knows the attribute by its camel-cased name, React 18 only as HTML spells it. */
export const HIGH_PRIORITY: object =
  Number.parseInt(version) >= 19 ? { fetchPriority: 'high' } : { fetchpriority: 'high' };
