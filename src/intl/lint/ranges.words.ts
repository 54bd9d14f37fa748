export type Form = readonly [open: string, joint: string, close?: string];

/** How a language says a range in words, `من 11 إلى 13 مارس`: sources of expressions. */
export interface RangeWords {
  /** What opens a range, what stands between its ends, and what has to follow, if anything. */
  readonly forms: readonly Form[];
  /** The same of two ends that may also be a pair: of years these say nothing of an order (`grew between 2026 and 2025`). */
  readonly pairs: readonly Form[];
  /** Stems after which something went from one to the other and may have gone back: `moved from 13 to 11 March`. */
  readonly moved: string;
}

const NONE: RangeWords = { forms: [], pairs: [], moved: '$^' };

const WORDS: Record<string, RangeWords> = {
  ar: {
    forms: [
      [
        '[وف]?(?:من|ما بين)\\s(?:(?:يوم|تاريخ|عام|سنة|الساعة)\\s)?',
        '\\s(?:إلى|الى|وحتى|حتى|إلى غاية|لغاية)\\s(?:(?:يوم|عام|سنة|الساعة)\\s)?',
      ],
    ],
    pairs: [['[وف]?بين\\s(?:(?:يومي|يوم|الساعتين|الساعة)\\s)?', '\\sو\\s?(?:يوم\\s)?']],
    moved:
      'نقل|تقديم|قدم|تغيير|غير|تعديل|عدل|تبكير|بكر|أجل|تأجيل|إرجاء|أرجئ|موعد|انخفض|تراجع|هبط|تقلص|خفض|قلص|نزل|انكمش|تدن|فرق|فارق|قارن|فجو|انتقل|اختيار|خير',
  },
  en: {
    forms: [['\\b[Ff]rom\\s(?:the\\s)?', '\\s(?:to|until|till|through)\\s(?:the\\s)?']],
    pairs: [['\\b[Bb]etween\\s(?:the\\s)?', '\\sand\\s(?:the\\s)?']],
    moved:
      'mov|brought|bring|postpon|reschedul|chang|shift|advanc|push|cut|fell|fall|drop|declin|reduc|lower|down|slid|slip|decreas|shr[au]nk|plung|slump|dwindl|differ|choos|choice|compar|contrast|\\bgap\\b|earlier',
  },
  es: {
    forms: [['\\b[Dd]el?\\s(?:las\\s)?', '\\s(?:al?|hasta el|(?:a|hasta) las)\\s']],
    pairs: [['\\b[Ee]ntre\\s(?:el\\s|las\\s)?', '\\sy\\s(?:el\\s|las\\s)?']],
    moved:
      'adelant|pas[óa]|cambi|traslad|aplaz|baj[óa]|cay|redu|dismin|retroce|descen|recort|diferen|compar|brecha|eleg',
  },
  fa: {
    forms: [['', '\\s(?:تا|الی|لغایت)\\s']],
    pairs: [['(?:بین|میان)\\s', '\\sو\\s']],
    moved: 'جلو|تغییر|منتقل|انتقال|کاهش|تفاوت|فرق|مقایسه',
  },
  fr: {
    forms: [
      ['\\b[Dd]u\\s', '\\sau\\s'],
      ['\\b[Dd]e\\s', '\\sà\\s'],
    ],
    pairs: [['\\b[Ee]ntre\\s(?:le\\s)?', '\\set\\s(?:le\\s)?']],
    moved:
      'avanc|déplac|report|pass|chang|décal|bais|tomb|rédui|dimin|recul|chut|ramen|descen|différen|compar|écart|chois',
  },
  he: {
    forms: [['ו?מ(?:ה?[-־]|שנת\\s|ה?שעה\\s)', '\\s(?:ו?עד)\\s(?:ה[-־]|שנת\\s|ה?שעה\\s)?']],
    pairs: [['ו?בין\\s(?:ה[-־]|השעות\\s)?', '\\s[לו](?:בין\\s)?[-־]?']],
    moved: 'הוקד|הקד|נדח|דח|הועבר|העבר|שינ|שונ|ירד|פחת|צנח|צומצם|צטמצם|קוצץ|הבדל|הפרש|השוו|משוו|פער|לבחור|בחיר',
  },
  ur: {
    forms: [
      ['', '\\sتا\\s'],
      ['', '\\sسے\\s', '(?=.{0,12}\\sتک)'],
    ],
    pairs: [],
    moved: 'تبدیل|منتقل|فرق|کمی|گھٹ',
  },
};

export function rangeWords(language: string): RangeWords {
  return WORDS[language] ?? NONE;
}

/** Years before Christ run down. In any language, since sources are quoted. */
export const beforeChrist =
  'BCE?(?![A-Za-z])|B\\.\\s?C\\.|BP(?![A-Za-z])|av(?:ant|\\.)\\sJ\\.?-C|avant\\s(?:notre\\sère|Jésus)|a\\.\\s?C\\.|antes\\sde\\sCristo|v\\.\\sChr|' +
  'قبل\\s(?:ال)?ميلاد|ق\\.?\\s?م(?![\\u0620-\\u064a\\u06a9-\\u06cc])|(?:پیش|قبل)\\sاز\\s(?:میلاد|مسیح)|قبل\\sمسیح|לפנה[״"\']?ס|לפסה[״"\']?נ|לפני\\sה(?:ספירה|נוצרים)';

/** Heights and wave numbers are given downwards too. */
export const measures = "m|km|ft|nm|cm|kg|K|Hz|hPa|metres|meters|mètres|metros|م|متر|مترا|میٹر|כ?מ['׳]|מטר";

/** A clock that is one of the day after. */
export const nextDay = 'next|following|التالي|الموالي|المقبل|الغد|lendemain|siguiente|روز بعد|فردا|اگلے|למחרת';
