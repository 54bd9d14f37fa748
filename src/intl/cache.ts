import type { Locale } from './locale.ts';

/** Making an `Intl` object costs a hundred times what using it does. Emptied when full, so that no input fills the memory. */
const MOST = 500;

export type Cache<K, V> = (key: K, make: () => V) => V;

/** Remembers what was made for a key. */
export function cache<K, V>(): Cache<K, V> {
  const made = new Map<K, V>();
  return (key, make) => {
    let value = made.get(key);
    if (value === undefined) {
      if (made.size >= MOST) made.clear();
      made.set(key, (value = make()));
    }
    return value;
  };
}

/** The same for each locale by itself. */
export function localeCache<V>(): (locale: Locale, key: string, make: () => V) => V {
  const locales = new WeakMap<Locale, Cache<string, V>>();
  return (locale, key, make) => {
    let own = locales.get(locale);
    if (!own) locales.set(locale, (own = cache()));
    return own(key, make);
  };
}
