import { words } from '../../intl/words.ts';

/** `{n}`, `{last}` and `{count}` are printed in the digits of the page. */
export default words('ImageCarousel', {
  ar: {
    carousel: 'معرض صور',
    thumbnails: 'كل الصور',
    several: 'الصور من {n} إلى {last} من أصل {count}',
    play: 'تشغيل العرض التلقائي',
    pause: 'إيقاف العرض التلقائي',
  },
  en: {
    carousel: 'carousel',
    thumbnails: 'All pictures',
    several: 'Pictures {n} to {last} of {count}',
    play: 'Start slide show',
    pause: 'Stop slide show',
  },
});
