import type { LanguageWords } from '../intl/words.ts';
import type { View } from './tree.tsx';

/** Of a JSON script that holds the words of a language: a frame without an origin may not import any. */
export const WORDS = 'data-bayan-words';

/** Arabic and English are built in. */
const packs: Readonly<Record<string, () => Promise<object>>> = {
  es: () => import('../locales/es.ts'),
  fa: () => import('../locales/fa.ts'),
  fr: () => import('../locales/fr.ts'),
  he: () => import('../locales/he.ts'),
  ur: () => import('../locales/ur.ts'),
};

/** `undefined`: they did not come. */
const loaded = new Map<string, LanguageWords | undefined>();

/** What each shall show, also where it waits for its words. */
const asked = new WeakMap<ShadowRoot, View>();

/** The words of a view if they are here; else they are sent for, and it is shown again. Without them: English. */
export function packFor(
  shadow: ShadowRoot,
  view: View,
  show: (shadow: ShadowRoot, view: View) => void,
): LanguageWords | undefined {
  const { lang } = view;
  const language = languageOf(lang);
  asked.set(shadow, view);
  if (isComing(lang)) {
    const written = document.querySelector(`[${WORDS}=${language}]`);
    if (written) loaded.set(language, JSON.parse(written.textContent!) as LanguageWords);
    else
      loadPack(lang)!
        .catch(() => loaded.set(language, undefined))
        .then(() => {
          // Nothing else has been asked for meanwhile, nor has it left the page.
          if (asked.get(shadow) === view && shadow.host.isConnected) show(shadow, view);
        });
  }
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
  return packs[language]!().then((module) => {
    const pack = (module as Record<string, LanguageWords>)[language]!;
    loaded.set(language, pack);
    return pack;
  });
}

function languageOf(lang = ''): string {
  return lang.split(/[-_]/, 1)[0]!.toLowerCase();
}
