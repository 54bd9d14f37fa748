import type { LanguagePack } from './LanguagePack.ts';

/** Urdu: `<LocaleProvider locale="ur" languages={[ur]}>`. */
export const ur: LanguagePack<'ur'> = {
  language: 'ur',
  words: {
    ArticleHeader: {
      published: 'تاریخ',
      updated: 'آخری ترمیم',
      translations: 'یہ صفحہ دیگر زبانوں میں',
    },
    ImageCarousel: {
      carousel: 'تصویری گیلری',
      thumbnails: 'تمام تصاویر',
      several: '{count} میں سے تصاویر {n} تا {last}',
      play: 'خودکار نمائش شروع کریں',
      pause: 'خودکار نمائش روکیں',
    },
    Lightbox: {
      zoomIn: 'قریب سے دیکھیں',
      zoomOut: 'معمول کے سائز پر لائیں',
      fullScreen: 'پوری اسکرین',
      leaveFullScreen: 'پوری اسکرین سے باہر آئیں',
      open: 'اصل تصویر کھولیں',
      download: 'تصویر ڈاؤن لوڈ کریں',
      share: 'اس تصویر کا لنک شیئر کریں',
      copied: 'لنک کاپی ہو گیا',
      close: 'بند کریں',
    },
    StatsBadge: { source: 'ماخذ:' },
    calendars: { both: '{first} بمطابق {second}', gregorian: '{date}ء' },
    ordinal: { 1: 'پہلا', 2: 'دوسرا', 3: 'تیسرا', 4: 'چوتھا', 6: 'چھٹا', other: '{n}واں' },
    pictures: {
      slide: 'تصویر',
      label: 'تصاویر',
      previous: 'پچھلی تصویر',
      next: 'اگلی تصویر',
      enlarge: 'تصویر بڑی کریں',
      follow: 'تصویر کا لنک کھولیں',
      position: '{count} میں سے {n}',
      counter: '{count} میں سے تصویر {n}',
    },
    qualifier: {
      'more-than': '{n} سے زائد',
      'at-least': 'کم از کم {n}',
      about: 'تقریباً {n}',
      'up-to': 'زیادہ سے زیادہ {n}',
    },
  },
};
