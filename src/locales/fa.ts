import type { LanguagePack } from './LanguagePack.ts';

/** Persian: `<LocaleProvider locale="fa" languages={[fa]}>`. */
export const fa: LanguagePack<'fa'> = {
  language: 'fa',
  words: {
    ArticleHeader: {
      published: 'تاریخ',
      updated: 'به‌روزرسانی',
      translations: 'این صفحه به زبان‌های دیگر',
    },
    ImageCarousel: {
      carousel: 'نگارخانه',
      thumbnails: 'همهٔ تصاویر',
      several: 'تصویرهای {n} تا {last} از {count}',
      play: 'شروع نمایش خودکار',
      pause: 'توقف نمایش خودکار',
    },
    Lightbox: {
      zoomIn: 'نزدیک‌تر',
      zoomOut: 'دورتر',
      fullScreen: 'تمام‌صفحه',
      leaveFullScreen: 'خروج از حالت تمام‌صفحه',
      open: 'باز کردن تصویر اصلی',
      download: 'بارگیری تصویر',
      share: 'هم‌رسانی پیوند این تصویر',
      copied: 'پیوند رونوشت شد',
      close: 'بستن',
    },
    StatsBadge: { source: 'منبع:' },
    calendars: { both: '{first} برابر با {second}', gregorian: '{date}\u00a0م' },
    ordinal: { other: '{n}م' },
    pictures: {
      slide: 'تصویر',
      label: 'تصاویر',
      previous: 'تصویر قبلی',
      next: 'تصویر بعدی',
      enlarge: 'بزرگ‌نمایی تصویر',
      follow: 'باز کردن پیوند تصویر',
      position: '{n} از {count}',
      counter: 'تصویر {n} از {count}',
    },
    qualifier: {
      'more-than': 'بیش از {n}',
      'at-least': 'دست‌کم {n}',
      about: 'حدود {n}',
      'up-to': 'تا {n}',
    },
  },
};
