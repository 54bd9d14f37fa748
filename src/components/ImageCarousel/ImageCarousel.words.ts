import { words } from '../../intl/words.ts';

/** `{n}` and `{count}` are printed in the digits of the page. */
export default words('ImageCarousel', {
  ar: {
    carousel: 'معرض صور',
    slide: 'صورة',
    label: 'الصور',
    thumbnails: 'كل الصور',
    previous: 'الصورة السابقة',
    next: 'الصورة التالية',
    position: '{n} من {count}',
    counter: 'الصورة {n} من {count}',
  },
  en: {
    carousel: 'carousel',
    slide: 'picture',
    label: 'Pictures',
    thumbnails: 'All pictures',
    previous: 'Previous picture',
    next: 'Next picture',
    position: '{n} of {count}',
    counter: 'Picture {n} of {count}',
  },
});
