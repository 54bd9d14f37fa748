import type { LanguagePack } from './LanguagePack.ts';

/** Hebrew: `<LocaleProvider locale="he" languages={[he]}>`. */
export const he: LanguagePack<'he'> = {
  language: 'he',
  words: {
    ArticleHeader: {
      published: 'תאריך',
      updated: 'עודכן',
      translations: 'הדף הזה בשפות אחרות',
    },
    ImageCarousel: {
      carousel: 'קרוסלת תמונות',
      thumbnails: 'כל התמונות',
      several: 'תמונות {n} עד {last} מתוך {count}',
      play: 'הפעלת ההצגה האוטומטית',
      pause: 'עצירת ההצגה האוטומטית',
    },
    Lightbox: {
      zoomIn: 'התקרבות',
      zoomOut: 'התרחקות',
      fullScreen: 'מסך מלא',
      leaveFullScreen: 'יציאה ממסך מלא',
      open: 'פתיחת התמונה המקורית',
      download: 'הורדת התמונה',
      share: 'שיתוף קישור לתמונה',
      copied: 'הקישור הועתק',
      close: 'סגירה',
    },
    StatsBadge: { source: 'מקור:' },
    calendars: { both: '{first} ({second})', gregorian: '{date}' },
    ordinal: { other: 'ה־{n}' },
    pictures: {
      slide: 'תמונה',
      label: 'תמונות',
      previous: 'התמונה הקודמת',
      next: 'התמונה הבאה',
      enlarge: 'הגדלת התמונה',
      follow: 'פתיחת הקישור של התמונה',
      position: '{n} מתוך {count}',
      counter: 'תמונה {n} מתוך {count}',
    },
    qualifier: {
      'more-than': 'יותר מ־{n}',
      'at-least': 'לפחות {n}',
      about: 'כ־{n}',
      'up-to': 'עד {n}',
    },
  },
};
