import { words } from './words.ts';

/** What is said of one picture among several. `{n}` and `{count}` are printed in the digits of the page. */
export default words('pictures', {
  ar: {
    label: 'الصور',
    slide: 'صورة',
    previous: 'الصورة السابقة',
    next: 'الصورة التالية',
    enlarge: 'تكبير الصورة',
    follow: 'فتح رابط الصورة',
    position: '{n} من {count}',
    counter: 'الصورة {n} من {count}',
  },
  en: {
    label: 'Pictures',
    slide: 'picture',
    previous: 'Previous picture',
    next: 'Next picture',
    enlarge: 'Enlarge picture',
    follow: 'Open the picture’s link',
    position: '{n} of {count}',
    counter: 'Picture {n} of {count}',
  },
});
