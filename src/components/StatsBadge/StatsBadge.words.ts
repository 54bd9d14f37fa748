import { words } from '../../intl/words.ts';

export default words({
  ar: { source: 'المصدر:' },
  en: { source: 'Source:' },
});
