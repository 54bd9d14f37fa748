import type { Locale } from './locale.ts';
import { development, warn } from './warn.ts';
import { words } from './words.ts';

/** How exact a figure is: words, since a sign such as `500+` changes sides with its neighbours. */
export type Qualifier = 'more-than' | 'at-least' | 'about' | 'up-to';

const qualifiers = words<Record<Qualifier, string>>('qualifier', {
  ar: {
    'more-than': 'أكثر من {n}',
    'at-least': 'ما لا يقل عن {n}',
    about: 'نحو {n}',
    'up-to': 'ما يصل إلى {n}',
  },
  en: {
    'more-than': 'more than {n}',
    'at-least': 'at least {n}',
    about: 'about {n}',
    'up-to': 'up to {n}',
  },
});

export default qualifiers;

/** What is said before and after the figure; nothing for a qualifier that is none, which warns. */
export function hedge(qualifier: Qualifier, place: string, locale: Locale): [before: string, after: string] {
  const known = Object.entries(qualifiers(locale));
  const template = known.find(([name]) => name === qualifier)?.[1];
  if (development && !template) {
    const names = known.map(([name]) => name).join(', ');
    warn(place, `“${String(qualifier)}” is none; it is left out.`, `Write ${names}.`);
  }
  const [before = '', after = ''] = (template ?? '{n}').split('{n}');
  return [before, after];
}
