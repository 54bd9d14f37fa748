// Values and languages as plain functions, without React: for servers, feeds, attributes, page titles.
export { formatCount } from './intl/count.ts';
export { formatDate } from './intl/date.ts';
export { directionOf } from './intl/direction.ts';
export { hasStrong, isolate, stripBidi } from './intl/isolate.ts';
export { formatList } from './intl/list.ts';
export { resolveLocale } from './intl/locale.ts';
export { pick } from './intl/localized.ts';
export { formatNumber } from './intl/number.ts';
export { pluralCategory } from './intl/plural.ts';
export { formatDateRange } from './intl/range.ts';
export { formatRelative } from './intl/relative.ts';
