import { words } from '../../intl/words.ts';

export default words('StatsBadge', {
  ar: { source: 'المصدر:' },
  en: { source: 'Source:' },
});
