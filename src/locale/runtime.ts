import { createContext, createElement, useContext, version, type ReactNode } from 'react';
import type { Locale } from '../intl/locale.ts';

/** What only a React with a client has. Behind the same door Server Components find `runtime.server.ts`. */
export const LocaleContext = createContext<Locale | undefined>(undefined);

export function useProvidedLocale(): Locale | undefined {
  return useContext(LocaleContext);
}

/** What stands in a text is in its language, also where that is not the page's: a date in an English paragraph is English. */
export function speaking(locale: Locale, nodes: ReactNode): ReactNode {
  return typeof nodes === 'object' && nodes ? createElement(LocaleContext.Provider, { value: locale }, nodes) : nodes;
}

/** React 19 knows the attribute by its camel-cased name, React 18 only as HTML spells it. */
export const HIGH_PRIORITY: object =
  Number.parseInt(version) >= 19 ? { fetchPriority: 'high' } : { fetchpriority: 'high' };
