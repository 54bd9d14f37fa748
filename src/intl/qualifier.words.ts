import { words } from './words.ts';

/** How exact a figure is: words, since a sign such as `500+` changes sides with its neighbours. */
export type Qualifier = 'more-than' | 'at-least' | 'about' | 'up-to';

export default words<Record<Qualifier, string>>('qualifier', {
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
