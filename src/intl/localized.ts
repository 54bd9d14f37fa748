import { cache, localeCache } from './cache.ts';
import { scriptOf } from './direction.ts';
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

const TAG = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i;

export function isLocaleMap<T>(value: Localized<T> | undefined): value is LocaleMap<T> {
  if (!isPlainObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => TAG.test(key));
}

/**
 * The value for a language: that tag, or the same with fewer subtags (RFC 4647 lookup), or another region's text in the
 * same language and script, which says its region; then its language in another script, English, Arabic, the first one there. What falls back keeps its
 * own language and direction (WCAG 3.1.2) and warns. `undefined` when there is nothing to show.
 * @param place For the warning: component and prop; `''` says nothing.
 */
export function pick<T>(value: Localized<T> | undefined, place: string, locale: Locale): Picked<T> | undefined {
  if (isEmpty(value)) return undefined;
  if (!isLocaleMap(value)) {
    if (!isPlainObject(value)) return { value: value as T, locale };
    if (development && place)
      warn(place, 'the object has no language for a key; nothing is shown.', 'Write { ar: …, en: … }.');
    return undefined;
  }
  const tags = Object.keys(value).filter((tag) => !isEmpty(value[tag]));
  const own = lookup(tags, locale);
  if (own !== undefined) return { value: value[own]!, locale: labelled(own, locale) };
  const { language } = known(locale.lang);
  const other =
    tags.find((tag) => known(tag).language === language) ??
    lookup(tags, resolveLocale('en')) ??
    lookup(tags, resolveLocale('ar')) ??
    tags[0];
  if (other === undefined) return undefined;
  if (development && place) {
    warn(
      place,
      `there is no “${locale.language}” text; the “${other}” one is shown.`,
      `Add { ${locale.language}: … }.`,
    );
  }
  const { timeZone, languages } = locale;
  return { value: value[other]!, locale: resolveLocale(other, { timeZone, languages }) };
}

const labels = localeCache<Locale>();

/** Another region's text has that one's `lang`; its figures stay those of the publication. */
function labelled(tag: string, locale: Locale): Locale {
  const { lang } = known(tag);
  return `${locale.lang}-`.startsWith(`${lang}-`) ? locale : labels(locale, lang, () => ({ ...locale, lang }));
}

/** Which of the tags has the text of a language. */
function lookup(tags: readonly string[], { lang, tag }: Locale): string | undefined {
  const { language, script } = known(lang);
  // A text without its script is another one than that of `az-Arab`.
  const near = tags.filter((one) => known(one).language === language && known(one).script === script);
  const find = (wanted: string) => near.find((one) => known(one).lang === known(wanted).lang);
  for (let wanted = lang; wanted; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')))) {
    const found = find(wanted);
    if (found !== undefined) return found;
  }
  // Of several regions the one the language is printed as: en is en-GB here.
  return find(tag.split('-u-')[0]!) ?? near[0];
}

interface KnownTag {
  /** `iw` is `he`, `AR_eg` is `ar-EG`. */
  readonly lang: string;
  readonly language: string;
  readonly script: string;
}

const tags = cache<string, KnownTag>();

function known(tag: string): KnownTag {
  return tags(tag, () => {
    const written = tag.replaceAll('_', '-');
    try {
      const locale = new Intl.Locale(written);
      return { lang: locale.toString(), language: locale.language, script: scriptOf(locale) };
    } catch {
      // A key that is no tag has the script of its language.
      return { ...known(written.split('-', 1)[0]!), lang: written.toLowerCase() };
    }
  });
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || '$$typeof' in value) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
