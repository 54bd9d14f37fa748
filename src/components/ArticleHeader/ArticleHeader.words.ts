import { words } from '../../intl/words.ts';

export default words('ArticleHeader', {
  ar: {
    published: 'التاريخ',
    updated: 'آخر تحديث',
    translations: 'هذه الصفحة بلغات أخرى',
  },
  en: {
    published: 'Date',
    updated: 'Updated',
    translations: 'This page in other languages',
  },
});
