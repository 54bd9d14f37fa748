import { words } from '../../intl/words.ts';

/** Numbers arrive printed, in the digits of the page. */
export default words({
  ar: {
    carousel: 'معرض صور',
    slide: 'صورة',
    label: 'الصور',
    thumbnails: 'كل الصور',
    previous: 'الصورة السابقة',
    next: 'الصورة التالية',
    position: (number: string, count: string) => `${number} من ${count}`,
    counter: (number: string, count: string) => `الصورة ${number} من ${count}`,
  },
  en: {
    carousel: 'carousel',
    slide: 'slide',
    label: 'Pictures',
    thumbnails: 'All pictures',
    previous: 'Previous image',
    next: 'Next image',
    position: (number, count) => `${number} of ${count}`,
    counter: (number, count) => `Image ${number} of ${count}`,
  },
});
