import { directionOf, scriptOf } from './direction.ts';

/** Engines make an old variant (`en-US-posix`) an extension, and leave it in. */
export function baseOf({ baseName }: Intl.Locale): string {
  return baseName.split('-u-', 1)[0]!;
}

/** A style of Arabic letters, and what Chinese, Japanese and Korean text is made of: engines write them as a part of more. */
const PARTS_OF_SCRIPTS = /^(?:Aran|Han[gi]|Hira|Hrkt|Kana)$/;

/**
 * Whether an engine prints this language in this script: Azerbaijani it has in Latin and Cyrillic letters, Russian in
 * Cyrillic alone. Of our own languages it has all or nothing, and plural rules are at hand where formatters are built
 * first.
 */
export function hasData(locale: Intl.Locale): boolean {
  const tag = baseOf(locale);
  const data = /^(?:ar|en)\b/.test(tag) ? Intl.PluralRules : Intl.DateTimeFormat;
  if (data.supportedLocalesOf(tag).length === 0) return false;
  // Most tags need no formatter to find out.
  if (hasUsualScript(locale)) return true;
  return scriptOf(locale) === scriptOf(new Intl.Locale(new Intl.DateTimeFormat(tag).resolvedOptions().locale));
}

/** Whether a tag is in the script that its language has by itself. */
export function hasUsualScript(locale: Intl.Locale): boolean {
  const script = scriptOf(locale);
  return script === scriptOf(new Intl.Locale(locale.language || 'und')) || PARTS_OF_SCRIPTS.test(script);
}

/** Whether an engine names the months of a calendar: in Sorani it has those of the Hijri one in Latin letters. */
export function hasMonths(locale: Intl.Locale, calendar: string): boolean {
  if (calendar === 'gregory' || directionOf(locale) === 'ltr') return true;
  const months = new Intl.DateTimeFormat(`${baseOf(locale)}-u-ca-${calendar}`, { month: 'long', timeZone: 'UTC' });
  for (let month = 0; month < 12; month++) if (/[a-z]/i.test(months.format(month * 2.6e9))) return false;
  return true;
}

/** Whether `Intl` writes these digits. */
export function writesNumerals(numberingSystem: string): boolean {
  try {
    return new Intl.NumberFormat('en', { numberingSystem }).resolvedOptions().numberingSystem === numberingSystem;
  } catch {
    return false;
  }
}

/** Regions whose Arabic is set in Arabic-Indic digits by CLDR 48. Written out, since engines carry other years. */
const ARABIC_INDIC_REGIONS = /^(?:BH|DJ|EG|ER|I[LQ]|JO|K[MW]|LB|OM|PS|QA|S[ADOSY]|TD|YE)$/;

/** Digits of languages whose data changed between CLDR years, or that some engines lack. */
const NUMERALS: Record<string, string> = { en: 'latn', ckb: 'arab', fa: 'arabext', ps: 'arabext' };

/** The digits of a language and region. */
export function usualNumerals(locale: Intl.Locale): string {
  const { language, region = '' } = locale;
  if (language === 'ar') return ARABIC_INDIC_REGIONS.test(region) ? 'arab' : 'latn';
  const known = NUMERALS[language];
  if (known) return known;
  return hasData(locale) ? new Intl.NumberFormat(baseOf(locale)).resolvedOptions().numberingSystem : 'latn';
}
