import type { LanguagePack } from './LanguagePack.ts';

/** Urdu: `<LocaleProvider locale="ur" languages={[ur]}>`. */
export const ur: LanguagePack = {
  language: 'ur',
  words: {
    ArticleHeader: {
      published: 'تاریخ',
      updated: 'آخری ترمیم',
      translations: 'یہ صفحہ دیگر زبانوں میں',
    },
    ImageCarousel: {
      carousel: 'تصویری گیلری',
      slide: 'تصویر',
      label: 'تصاویر',
      thumbnails: 'تمام تصاویر',
      previous: 'پچھلی تصویر',
      next: 'اگلی تصویر',
      position: '{count} میں سے {n}',
      counter: '{count} میں سے تصویر {n}',
    },
    StatsBadge: { source: 'ماخذ:' },
    calendars: { both: '{first} بمطابق {second}', gregorian: '{date}ء' },
    ordinal: { 1: 'پہلا', 2: 'دوسرا', 3: 'تیسرا', 4: 'چوتھا', 6: 'چھٹا', other: '{n}واں' },
    qualifier: {
      'more-than': '{n} سے زائد',
      'at-least': 'کم از کم {n}',
      about: 'تقریباً {n}',
      'up-to': 'زیادہ سے زیادہ {n}',
    },
  },
};
