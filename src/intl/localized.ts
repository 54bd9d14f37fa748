import { resolveLocale, type Locale } from './locale.ts';
import { development, warn } from './warn.ts';

/** The same content in several languages: `{ ar: …, en: … }`, keys are BCP 47 tags. */
export type LocaleMap<T> = { readonly [tag: string]: T };

/** Content in the language of the page, or a map by language. */
export type Localized<T> = T | LocaleMap<T>;

/** A value and the language it is really in. */
export interface Picked<T> {
  value: T;
  locale: Locale;
}

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

export function isLocaleMap<T>(value: Localized<T>): value is LocaleMap<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => TAG.test(key));
}

/**
 * The value for a language: that tag, its language, then English, Arabic, the first one there. What falls back keeps
 * its own language and direction (WCAG 3.1.2) and warns. `undefined` when there is nothing to show.
 * @param place For the warning: component and prop.
 */
export function pick<T>(value: Localized<T> | undefined, place: string, locale: Locale): Picked<T> | undefined {
  if (isEmpty(value)) return undefined;
  if (!isLocaleMap(value)) return { value: value as T, locale };
  const own = [locale.lang, locale.language].find((tag) => !isEmpty(value[tag]));
  if (own) return { value: value[own]!, locale };
  const tag = ['en', 'ar', ...Object.keys(value)].find((tag) => !isEmpty(value[tag]));
  if (!tag) return undefined;
  if (development) {
    warn(place, `there is no “${locale.language}” text; the “${tag}” one is shown.`, `Add { ${locale.language}: … }.`);
  }
  return { value: value[tag]!, locale: resolveLocale(tag, { timeZone: locale.timeZone, languages: locale.languages }) };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
