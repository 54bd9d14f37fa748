import { words } from './words.ts';

const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Intl has no ordinal figures. Arabic: the article, then the figure, never a hyphen (it would change sides). */
export default words<(figure: string, category: Intl.LDMLPluralRule) => string>({
  ar: (figure) => `الـ\u00a0${figure}`,
  en: (figure, category) => `${figure}${SUFFIX[category] ?? 'th'}`,
});
