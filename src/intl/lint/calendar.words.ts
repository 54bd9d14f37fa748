/** Names of months and weekdays as they are typed: one line a month or weekday, spellings separated by `|`. */

export interface Names {
  /** January to December. */
  months: readonly string[];
  /** Months of other calendars, in any order: after a range of days they show that it is one. */
  otherMonths?: string;
  /** Muharram to Dhu al-Hijja. */
  hijri?: readonly string[];
  /** Farvardin to Esfand. */
  persian?: readonly string[];
  /** Sunday to Saturday. The first spelling is the one to suggest, or that in the same place where each has as many. */
  weekdays: readonly string[];
}

const ar: Names = {
  months: [
    'يناير|كانون الثاني|كانون ثاني|جانفي',
    'فبراير|شباط|فيفري',
    'مارس|آذار|اذار',
    'أبريل|ابريل|إبريل|نيسان|أفريل|افريل',
    'مايو|أيار|ايار|ماي|مايس',
    'يونيو|يونيه|حزيران|جوان',
    'يوليو|يوليه|تموز|يوليوز|جويلية',
    'أغسطس|اغسطس|آب|غشت|أوت|اوت',
    'سبتمبر|أيلول|ايلول|شتنبر',
    'أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|تشرين أول',
    'نوفمبر|تشرين الثاني|تشرين ثاني|نونبر',
    'ديسمبر|كانون الأول|كانون الاول|كانون أول|دجنبر',
  ],
  hijri: [
    'محرم|المحرم',
    'صفر',
    'ربيع الأول|ربيع الاول',
    'ربيع الآخر|ربيع الثاني|ربيع الاخر',
    'جمادى الأولى|جمادى الاولى',
    'جمادى الآخرة|جمادى الثانية|جمادى الاخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة|ذي القعدة',
    'ذو الحجة|ذي الحجة',
  ],
  weekdays: ['الأحد|الاحد', 'الاثنين|الإثنين|الأثنين', 'الثلاثاء|الثلثاء', 'الأربعاء|الاربعاء', 'الخميس', 'الجمعة', 'السبت'],
};

const en: Names = {
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  weekdays: ['Sunday|Sun', 'Monday|Mon', 'Tuesday|Tue', 'Wednesday|Wed', 'Thursday|Thu', 'Friday|Fri', 'Saturday|Sat'],
};

const fr: Names = {
  months: [
    'janvier',
    'février|fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août|aout',
    'septembre',
    'octobre',
    'novembre',
    'décembre|decembre',
  ],
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
};

const es: Names = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
};

const fa: Names = {
  months: [
    'ژانویه|ژانویۀ',
    'فوریه|فوریۀ',
    'مارس',
    'آوریل|آپریل',
    'مه|مۀ|می',
    'ژوئن',
    'ژوئیه|ژوئیۀ|جولای',
    'اوت|آگوست',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  hijri: ar.hijri!,
  persian: [
    'فروردین',
    'اردیبهشت',
    'خرداد',
    'تیر',
    'مرداد|امرداد',
    'شهریور',
    'مهر',
    'آبان',
    'آذر',
    'دی',
    'بهمن',
    'اسفند',
  ],
  weekdays: [
    'یکشنبه|یک\u200cشنبه|یک شنبه',
    'دوشنبه|دو\u200cشنبه|دو شنبه',
    'سه\u200cشنبه|سه\u200cشنبه|سه شنبه',
    'چهارشنبه|چهار\u200cشنبه|چهار شنبه',
    'پنجشنبه|پنج\u200cشنبه|پنج شنبه',
    'جمعه|جمعه|جمعه',
    'شنبه|شنبه|شنبه',
  ],
};

const ur: Names = {
  months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  otherMonths:
    'محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدہ|ذی القعدہ|ذوالحجہ|ذی الحجہ',
  weekdays: ['اتوار', 'پیر|سوموار', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'],
};

const he: Names = {
  months: [
    'ינואר',
    'פברואר',
    'מרץ|מרס',
    'אפריל',
    'מאי',
    'יוני',
    'יולי',
    'אוגוסט',
    'ספטמבר',
    'אוקטובר',
    'נובמבר',
    'דצמבר',
  ],
  otherMonths: 'תשרי|חשוון|כסלו|טבת|שבט|אדר|ניסן|אייר|סיוון|תמוז|אלול',
  weekdays: ["ראשון|א׳|א'", "שני|ב׳|ב'", "שלישי|ג׳|ג'", "רביעי|ד׳|ד'", "חמישי|ה׳|ה'", "שישי|ו׳|ו'", 'שבת|שבת|שבת'],
};

/** What may stand between the parts of a date, and before the weekday, in each language: sources of expressions. */
export interface Grammar {
  readonly names: Names;
  /** Letters or words that stand on to the weekday. */
  readonly before: string;
  /** Between weekday and day. */
  readonly joint: string;
  /** After the day, up to the month. */
  readonly day: string;
  /** What clings to the name of a month. */
  readonly ending?: string;
  /** After the month, up to the year. */
  readonly month: string;
}

const HIJRI_PART = `(?:[\\d\\u0660-\\u0669]{1,2}\\s(?:${ar.hijri!.join('|')})\\s[\\d\\u0660-\\u0669]{4}\\s?(?:هـ{1,3})?\\s?[-–،]?\\s?)?`;

/** After the year, what names the calendar of the Hijra. */
export const hijriYear = '\\s?(?:هـ{1,3}|هجري)';
/** After the name of a Hijri month. */
export const hijriHonour = '(?:\\s(?:المبارك|الحرام|المحرم|المعظم))?';

export const grammars: Record<string, Grammar> = {
  ar: {
    names: ar,
    before: '[وفبك]?',
    joint: `(?:\\s?[،,(])?\\s{0,2}${HIJRI_PART}(?:(?:الموافق|في|بتاريخ|يوم)\\s?:?\\s{0,2}){0,2}(?:لـ\\s?)?`,
    day: '\\s{1,2}(?:من\\s)?(?:شهر\\s)?',
    month: '(?:\\s?[،,])?\\s{1,2}(?:من\\s)?(?:عام\\s|سنة\\s|لعام\\s)?',
  },
  en: {
    names: en,
    // “The Sun, 11 May 2025”.
    before: '(?<![Tt]he\\s)',
    joint: '\\.?,?\\s{1,2}\\(?(?:the\\s)?',
    day: '(?:st|nd|rd|th)?\\s{1,2}(?:of\\s)?',
    month: '\\.?,?\\s{1,2}',
  },
  es: {
    names: es,
    before: '',
    joint: ',?\\s{1,2}\\(?(?:d[ií]a\\s)?',
    day: '\\s{1,2}(?:de\\s)?',
    month: ',?\\s{1,2}(?:del?\\s)?',
  },
  fa: {
    names: fa,
    before: '',
    joint: '(?:\\s?[،(])?\\s{0,2}(?:مورخ\\s)?',
    day: '\\s{1,2}',
    // It binds a month to its year: `فوریهٔ ۲۰۲۶`.
    ending: '(?:\\u0654|\\u200cی)?',
    month: '(?:\\u0654|\\u200c?ی)?(?:[\\u200c ]?ماه)?،?\\s{1,2}(?:سال\\s)?',
  },
  fr: { names: fr, before: '', joint: ',?\\s{1,2}\\(?(?:le\\s)?', day: '(?:er)?\\s{1,2}', month: '\\s{1,2}' },
  he: {
    names: he,
    before: '(?:[ובהלמ]{0,2}יום\\s{1,2}|[ובהלמ]{0,2}(?=שבת))',
    joint: '(?:,|\\s?\\()?\\s{0,2}(?:ה[-־])?',
    day: '\\s{1,2}ב?',
    month: ',?\\s{1,2}',
  },
  ur: {
    names: ur,
    before: '',
    joint: '(?:\\s?[،(])?\\s{0,2}(?:مورخہ\\s)?',
    day: '\\s{0,2}',
    month: '(?:\\s?[،,])?\\s{1,2}',
  },
};

/** Words after which two numbers with a dash are a reference or a phone number, whatever they look like. */
export const references =
  'رقم|الرقم|هاتف|الهاتف|فاكس|القرار|المرسوم|الوثيقة|ملف|المادة|الفصل|الباب|القسم|البند|الفقرة|الجدول|الشكل|الجزء|شماره|تلفن|نمبر|فون|טלפון|פקס|מספר|اتصل|اتصلوا|call|dial|tel|fax|phone|no|nos|resolution|document|rule|section|chapter|article|part|figure|figures|fig|table|n°|téléphone';

/** A clock of twelve hours: its ranges may run past noon. */
export const halves = 'م|مـ|ص|صـ|مساء|صباحا|صباحًا|ظهرا|بعد|ب\\.ظ|ق\\.ظ|عصر|صبح|شب|بجے|am|pm|a\\.m|p\\.m|בבוקר|בערב|אחה';
