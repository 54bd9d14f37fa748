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
  const language = lang?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const load = Object.hasOwn(packs, language) ? packs[language] : undefined;
  if (!load || loaded.has(language)) return loaded.get(language);
  load().then(
    (pack) => {
      loaded.set(language, pack);
      came();
    },
    () => {},
  );
  return undefined;
}
