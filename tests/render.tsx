import { render, type RenderOptions, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LocaleProvider, type LocaleProviderProps } from '../src/index.ts';

/** The languages every component is tested in. */
export const LANGUAGES = ['ar', 'en'] as const;

/** Renders on a page in a language, `'ar'` or `{ locale: 'ar', numerals: 'arab' }`; `undefined` is a page that names none. */
export function renderIn(
  language: string | Omit<LocaleProviderProps, 'children'> | undefined,
  element: ReactNode,
  options?: Pick<RenderOptions, 'container'>,
): RenderResult {
  if (language === undefined) return render(element, options);
  const props = typeof language === 'string' ? { locale: language } : language;
  return render(element, {
    ...options,
    wrapper: ({ children }) => <LocaleProvider {...props}>{children}</LocaleProvider>,
  });
}

/** The text of an element as it is read out: without direction marks, each run of white space one space. */
export function spoken(element: Element | null): string | undefined {
  return element?.textContent
    ?.replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
