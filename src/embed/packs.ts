import type { LanguageWords } from '../intl/words.ts';

/** Arabic and English are built in. */
const packs: Readonly<Record<string, () => Promise<LanguageWords>>> = {
  es: () => import('../locales/es.ts').then(({ es }) => es),
  fa: () => import('../locales/fa.ts').then(({ fa }) => fa),
  fr: () => import('../locales/fr.ts').then(({ fr }) => fr),
  he: () => import('../locales/he.ts').then(({ he }) => he),
  ur: () => import('../locales/ur.ts').then(({ ur }) => ur),
};

const loaded = new Map<string, LanguageWords>();

/** The words of a language if they are here; else they are sent for, and `came` is called. Without them: English. */
export function packOf(lang: string | undefined, came: () => void): LanguageWords | undefined {
  const language = languageOf(lang);
  if (!loaded.has(language)) loadPack(lang)?.then(came, () => {});
  return loaded.get(language);
}

/** Whether there are words that are not here yet. */
export function isComing(lang: string | undefined): boolean {
  const language = languageOf(lang);
  return Object.hasOwn(packs, language) && !loaded.has(language);
}

/** `undefined` for a language that has none. */
export function loadPack(lang: string | undefined): Promise<LanguageWords> | undefined {
  const language = languageOf(lang);
  if (!Object.hasOwn(packs, language)) return undefined;
  return packs[language]!().then((pack) => {
    loaded.set(language, pack);
    return pack;
  });
}

function languageOf(lang = ''): string {
  return lang.split(/[-_]/, 1)[0]!.toLowerCase();
}
