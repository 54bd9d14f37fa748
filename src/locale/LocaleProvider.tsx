'use client';

import type { ReactNode } from 'react';
import type { Locale, LocaleSettings } from '../intl/locale.ts';
import { LocaleContext, useProvidedLocale } from './runtime.ts';
import { settle } from './useLocale.ts';

export interface LocaleProviderProps extends LocaleSettings {
  /** BCP 47 tag: `ar`, `ar-MA`, `en`. */
  locale: string | Locale;
  children: ReactNode;
}

/**
 * Says which language the tree inside speaks, with the publication's choices of digits, calendar, month names, marks
 * and time zone. Resolved once, here. Renders no element: each component writes its own `lang` and `dir`.
 */
export function LocaleProvider({ locale, children, ...settings }: LocaleProviderProps) {
  const around = useProvidedLocale();
  return <LocaleContext.Provider value={settle(locale, settings, around)}>{children}</LocaleContext.Provider>;
}
