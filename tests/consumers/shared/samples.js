/** Every component once, as data, so that every consumer (Vite, Node, Next.js) shows the same ones. */

export const delegates = {
  ar: {
    zero: 'لا مندوبين',
    one: 'مندوب واحد',
    two: 'مندوبان',
    few: '{n} مندوبين',
    many: '{n} مندوبًا',
    other: '{n} مندوب',
  },
  en: { one: '{n} delegate', other: '{n} delegates' },
};

const countries = {
  ar: { zero: 'لا بلدان', one: 'بلد واحد', two: 'بلدان', few: '{n} بلدان', many: '{n} بلدًا', other: '{n} بلد' },
  en: { one: '{n} country', other: '{n} countries' },
};

const photo = (number) => ({
  src: `/photo-${number}.svg`,
  width: 1200,
  height: 800,
  alt: { ar: `قاعة المؤتمر، الصورة ${number}`, en: `The conference hall, picture ${number}` },
  caption: { ar: `افتتاح المؤتمر في الرباط (${number})`, en: `The conference opens in Rabat (${number})` },
  credit: { ar: 'تصوير: ليلى حداد', en: 'Photo: Layla Haddad' },
});

const header = {
  kicker: { ar: 'بيان صحفي', en: 'Press release' },
  headline: { ar: 'المؤتمر يختتم أعماله بإعلان الرباط', en: 'The conference closes with the Rabat declaration' },
  standfirst: { ar: 'شارك فيه 310 مندوبين من 150 بلدًا.', en: 'It brought together 310 delegates of 150 countries.' },
  published: '2026-03-12',
  updated: '2026-03-12T16:40:00+01:00',
  byline: { ar: 'مكتب الإعلام', en: 'Press office' },
  details: [{ term: { ar: 'المكان', en: 'Place' }, value: { ar: 'الرباط', en: 'Rabat' } }],
  translations: [{ locale: 'fr', href: '/fr' }],
  picture: photo(1),
};

const quote = {
  quote: {
    ar: ['لن نترك أحدًا خلفنا.', 'وهذا عهد علينا.'],
    en: ['We shall leave no one behind.', 'That is our promise.'],
  },
  speaker: { ar: 'أمينة بن صالح', en: 'Amina Ben Saleh' },
  role: { ar: 'رئيسة المؤتمر', en: 'President of the conference' },
  source: { label: { ar: 'كلمة الافتتاح', en: 'Opening speech' }, href: '/speech' },
};

const badge = {
  value: 310,
  label: delegates,
  note: { ar: 'شاركوا في أعمال المؤتمر', en: 'took part in the conference' },
  source: { label: { ar: 'الأمانة العامة', en: 'Secretariat' }, href: '/sources' },
};

const group = {
  label: { ar: 'المؤتمر بالأرقام', en: 'The conference in figures' },
  stats: [
    { value: 310, label: delegates },
    { value: 150, label: countries },
  ],
};

export const samples = {
  Text: { props: { value: { ar: 'بيان صحفي', en: 'Press release' }, as: 'p' } },
  Bidi: { props: { children: 'A/RES/70/1', kind: 'code' } },
  NumberText: { props: { value: 310, to: 320 } },
  DateText: { props: { value: '2026-03-12', format: 'weekday' } },
  DateRange: { props: { start: '2026-03-11', end: '2026-03-13' } },
  Count: { props: { value: 310, forms: delegates } },
  // An old day: beyond a week it says the date, with a script as without.
  RelativeTime: { behaves: { markup: /(?!)/g, look: ':not(*)' }, props: { value: '2020-03-12' } },
  QuoteText: { props: { children: 'Water does not wait', quoteLocale: 'en', level: 2 } },
  ListText: { props: { items: ['OpenBasin', { ar: 'طنجة', en: 'Tangier' }, { ar: 'بيروت', en: 'Beirut' }] } },
  ArticleHeader: {
    root: 'bayan-article-header',
    styled: ['[part="layout"]', 'display', 'grid'],
    props: header,
  },
  'ArticleHeader.feature': { root: 'bayan-article-header', props: { ...header, variant: 'feature', level: 2 } },
  'ArticleHeader.brief': { root: 'bayan-article-header', props: { ...header, variant: 'brief', level: 2 } },
  PullQuote: {
    root: 'bayan-pull-quote',
    styled: ['[part="attribution"]', 'display', 'grid'],
    props: quote,
  },
  'PullQuote.hung': { root: 'bayan-pull-quote', props: { ...quote, variant: 'hung' } },
  'PullQuote.band': { root: 'bayan-pull-quote', props: { ...quote, variant: 'band' } },
  'PullQuote.statement': { root: 'bayan-pull-quote', props: { ...quote, variant: 'statement' } },
  StatsBadge: {
    root: 'bayan-stats-badge',
    styled: ['[part="figure"]', 'font-weight', '600'],
    props: badge,
  },
  'StatsBadge.words': { root: 'bayan-stats-badge', props: { value: 2, label: delegates, qualifier: 'about' } },
  'StatsBadge.arab': { root: 'bayan-stats-badge', props: { value: 1234567, label: delegates, numerals: 'arab' } },
  'StatsBadge.inline': { root: 'bayan-stats-badge', props: { value: 310, label: delegates, layout: 'inline' } },
  StatsGroup: {
    root: 'bayan-stats-group',
    styled: ['[part="stats"]', 'display', 'grid'],
    props: group,
  },
  'StatsGroup.row': { root: 'bayan-stats-group', props: { ...group, layout: 'row' } },
  'StatsGroup.line': { root: 'bayan-stats-group', props: { ...group, layout: 'line' } },
  Figure: {
    root: 'bayan-figure',
    styled: ['[part="image"]', 'object-fit', 'cover'],
    props: photo(2),
  },
  'Figure.lightbox': {
    root: 'bayan-figure',
    props: { ...photo(1), lightbox: true },
  },
  ImageCarousel: {
    root: 'bayan-image-carousel',
    styled: ['[part="track"]', 'display', 'flex'],
    behaves: {
      markup: / (data-ready|data-current|aria-current)="\w+"| hidden=""| style=""| tabindex="-1"/g,
      look: '[part="bar"] *, [part="pager"], [part="thumbnail"], [part="thumbnail"] *',
    },
    props: { images: [photo(1), photo(2), photo(3)], label: { ar: 'صور الافتتاح', en: 'Pictures of the opening' } },
  },
};

export const locales = ['ar', 'en'];
