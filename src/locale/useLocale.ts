import {
  resolveLocale,
  type Calendar,
  type Locale,
  type LocaleSettings,
  type MonthNames,
  type Numerals,
} from '../intl/locale.ts';
import { development, warn } from '../intl/warn.ts';
import { useProvidedLocale } from './runtime.ts';

/** The language of one component, where it differs from the page's. */
export interface LanguageProps {
  /** BCP 47 tag, `ar` or `en-GB`. Default: that of the nearest `LocaleProvider`. */
  locale?: string | Locale;
  /** Digits: `latn` (`0123`), `arab` (`٠١٢٣`), `arabext` (`۰۱۲۳`) and others. Default: the publication's, else CLDR's. */
  numerals?: Numerals;
  /** `gregory`, `hijri` (Umm al-Qura) or `persian`. Default: the publication's. */
  calendar?: Calendar;
  /**
   * Arabic month names: `regional`, `egyptian` (`أغسطس`), `levantine` (`آب`), `dual` (`آب/أغسطس`), `moroccan` (`غشت`),
   * `algerian` (`أوت`). Default: the publication's.
   */
  monthNames?: MonthNames;
}

/**
 * The language to speak: the component's own, else the provider's, else Arabic with a warning. Choices of the
 * publication stay when only the tag is given and it is the same language; the time zone always stays.
 */
export function useLocale({ locale, ...settings }: LanguageProps = {}, place = 'useLocale'): Locale {
  const provided = useProvidedLocale();
  if (locale === undefined && !provided && development) {
    warn(
      place,
      'no language is given; Arabic is used.',
      'Wrap the page in <LocaleProvider locale="ar">, or pass `locale`.',
    );
  }
  return settle(locale ?? provided ?? 'ar', settings, provided);
}

/** Makes the choices of a component, without React: own settings over the surrounding ones. */
export function settle(locale: string | Locale, own: LocaleSettings, around: Locale | undefined): Locale {
  if (typeof locale === 'object' && typeof locale?.tag === 'string') {
    return isEmpty(own) ? locale : resolveLocale(locale.lang, over(locale.choices, own));
  }
  // What is neither is no tag, and warns as such.
  const tag = typeof locale === 'string' ? locale : '';
  const always = around && { timeZone: around.timeZone, languages: around.languages };
  const kept = around && languageOf(tag) === languageOf(around.lang) && !tag.includes('-u-') ? around.choices : {};
  return resolveLocale(tag, over({ ...always, ...kept }, own));
}

function isEmpty(settings: LocaleSettings): boolean {
  for (const name in settings) if (settings[name as keyof LocaleSettings] !== undefined) return false;
  return true;
}

/** A setting that is `undefined` leaves the one below. */
function over(below: LocaleSettings, own: LocaleSettings): LocaleSettings {
  const settings: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(own)) if (value !== undefined) settings[name] = value;
  return settings;
}

function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}

/**
 * The two attributes that carry a language; nothing outside this folder writes them. Neither, where the element round
 * it says the same: its language is `around`.
 */
export function languageAttributes({ lang, dir }: Locale, around?: Locale): { lang?: string; dir?: Locale['dir'] } {
  return lang === around?.lang && dir === around.dir ? {} : { lang, dir };
}
