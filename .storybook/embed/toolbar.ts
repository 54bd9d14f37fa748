import type { LocaleSettings } from '../../src/index.ts';

export type StoryLanguage = 'ar' | 'en';

/** The languages that the toolbar shows a story in. */
export function languagesOf({ locale }: Record<string, unknown>): StoryLanguage[] {
  return locale === 'both' ? ['ar', 'en'] : [locale as StoryLanguage];
}

/** The choices of the publication that stories stand in. */
export function settingsOf(language: StoryLanguage, { numerals }: Record<string, unknown>): LocaleSettings {
  return {
    ...(language === 'ar' && numerals !== 'auto' && { numerals: numerals as LocaleSettings['numerals'] }),
    monthNames: 'dual',
    timeZone: 'Africa/Casablanca',
  };
}
