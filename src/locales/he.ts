import type { LanguagePack } from './LanguagePack.ts';

/** Hebrew: `<LocaleProvider locale="he" languages={[he]}>`. */
export const he: LanguagePack = {
  language: 'he',
  words: {
    ArticleHeader: {
      published: 'תאריך',
      updated: 'עודכן',
      translations: 'הדף הזה בשפות אחרות',
    },
    ImageCarousel: {
      carousel: 'קרוסלת תמונות',
      slide: 'תמונה',
      label: 'תמונות',
      thumbnails: 'כל התמונות',
      previous: 'התמונה הקודמת',
      next: 'התמונה הבאה',
      position: '{n} מתוך {count}',
      counter: 'תמונה {n} מתוך {count}',
    },
    StatsBadge: { source: 'מקור:' },
    calendars: { both: '{first} ({second})', gregorian: '{date}' },
    ordinal: { other: 'ה־{n}' },
    qualifier: {
      'more-than': 'יותר מ־{n}',
      'at-least': 'לפחות {n}',
      about: 'כ־{n}',
      'up-to': 'עד {n}',
    },
  },
};
