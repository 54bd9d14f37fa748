/**
 * Counted nouns of press releases: singular, then after 3–10, then after 11–99 (empty: as the singular), then the dual
 * in both cases. Further plurals that are right after 3–10 follow a slash.
 */
const ARABIC = `
مندوب مندوبين مندوبا مندوبان مندوبين
مشارك مشاركين مشاركا مشاركان مشاركين
بلد بلدان/بلاد بلدا بلدان بلدين
دولة دول - دولتان دولتين
عضو أعضاء عضوا عضوان عضوين
شخص أشخاص شخصا شخصان شخصين
يوم أيام يوما يومان يومين
ساعة ساعات - ساعتان ساعتين
دقيقة دقائق - دقيقتان دقيقتين
ثانية ثوان/ثواني - ثانيتان ثانيتين
سنة سنوات/سنين - سنتان سنتين
عام أعوام عاما عامان عامين
شهر أشهر/شهور شهرا شهران شهرين
أسبوع أسابيع أسبوعا أسبوعان أسبوعين
مليون ملايين مليونا مليونان مليونين
مليار مليارات/ملايير مليارا ملياران مليارين
ألف آلاف ألفا ألفان ألفين
دولار دولارات دولارا دولاران دولارين
درهم دراهم درهما درهمان درهمين
دينار دنانير دينارا ديناران دينارين
ريال ريالات ريالا ريالان ريالين
جنيه جنيهات جنيها جنيهان جنيهين
متر أمتار مترا متران مترين
كيلومتر كيلومترات كيلومترا كيلومتران كيلومترين
طن أطنان طنا طنان طنين
هكتار هكتارات هكتارا هكتاران هكتارين
مدينة مدن/مدائن - مدينتان مدينتين
قرية قرى - قريتان قريتين
محافظة محافظات - محافظتان محافظتين
ولاية ولايات - ولايتان ولايتين
منظمة منظمات - منظمتان منظمتين
وزير وزراء وزيرا وزيران وزيرين
زائر زوار/زائرين زائرا زائران زائرين
خبير خبراء خبيرا خبيران خبيرين
ضابط ضباط ضابطا ضابطان ضابطين
موظف موظفين موظفا موظفان موظفين
عامل عمال/عاملين عاملا عاملان عاملين
صحفي صحفيين صحفيا صحفيان صحفيين
طالب طلاب/طلبة طالبا طالبان طالبين
طفل أطفال طفلا طفلان طفلين
رجل رجال رجلا رجلان رجلين
لاجئ لاجئين لاجئا لاجئان لاجئين
ضحية ضحايا - ضحيتان ضحيتين
قتيل قتلى قتيلا قتيلان قتيلين
جريح جرحى جريحا جريحان جريحين
مصاب مصابين مصابا مصابان مصابين
شركة شركات - شركتان شركتين
مصرف مصارف مصرفا مصرفان مصرفين
محطة محطات - محطتان محطتين
مشروع مشاريع/مشروعات مشروعا مشروعان مشروعين
اتفاقية اتفاقيات - اتفاقيتان اتفاقيتين
قرار قرارات قرارا قراران قرارين
توصية توصيات - توصيتان توصيتين
تقرير تقارير تقريرا تقريران تقريرين
لجنة لجان - لجنتان لجنتين
وفد وفود وفدا وفدان وفدين
جلسة جلسات - جلستان جلستين
اجتماع اجتماعات اجتماعا اجتماعان اجتماعين
مؤتمر مؤتمرات مؤتمرا مؤتمران مؤتمرين
ورشة ورش/ورشات - ورشتان ورشتين
مكتب مكاتب مكتبا مكتبان مكتبين
نهر أنهار نهرا نهران نهرين
سد سدود سدا سدان سدين
صفحة صفحات - صفحتان صفحتين
وثيقة وثائق - وثيقتان وثيقتين
جائزة جوائز - جائزتان جائزتين
كتاب كتب كتابا كتابان كتابين
مقعد مقاعد مقعدا مقعدان مقعدين
صوت أصوات صوتا صوتان صوتين
درجة درجات - درجتان درجتين
حالة حالات - حالتان حالتين
مرة مرات - مرتان مرتين
جامعة جامعات - جامعتان جامعتين
مدرسة مدارس - مدرستان مدرستين
معلم معلمين معلما معلمان معلمين
مهندس مهندسين مهندسا مهندسان مهندسين
سفير سفراء سفيرا سفيران سفيرين
نائب نواب نائبا نائبان نائبين
طبيب أطباء طبيبا طبيبان طبيبين
باحث باحثين باحثا باحثان باحثين
متطوع متطوعين متطوعا متطوعان متطوعين
مواطن مواطنين مواطنا مواطنان مواطنين
لاعب لاعبين لاعبا لاعبان لاعبين
مرشح مرشحين مرشحا مرشحان مرشحين
جندي جنود جنديا جنديان جنديين
سائح سياح/سائحين سائحا سائحان سائحين
عائلة عائلات/عوائل - عائلتان عائلتين
شجرة أشجار/شجرات - شجرتان شجرتين
سفينة سفن - سفينتان سفينتين
طائرة طائرات - طائرتان طائرتين
سيارة سيارات - سيارتان سيارتين
قطعة قطع - قطعتان قطعتين
لوحة لوحات - لوحتان لوحتين
دورة دورات - دورتان دورتين
جولة جولات - جولتان جولتين
ندوة ندوات - ندوتان ندوتين
دراسة دراسات - دراستان دراستين
مبادرة مبادرات - مبادرتان مبادرتين
مذكرة مذكرات - مذكرتان مذكرتين
خطوة خطوات - خطوتان خطوتين
نقطة نقاط/نقط - نقطتان نقطتين
برنامج برامج برنامجا برنامجان برنامجين
مركز مراكز مركزا مركزان مركزين
فريق فرق/أفرقة فريقا فريقان فريقين
هدف أهداف هدفا هدفان هدفين
منزل منازل منزلا منزلان منزلين
فندق فنادق فندقا فندقان فندقين
فيلم أفلام فيلما فيلمان فيلمين
حزب أحزاب حزبا حزبان حزبين
جسر جسور جسرا جسران جسرين
`;

export interface ArabicNoun {
  readonly singular: string;
  /** After 3–10. */
  readonly plurals: readonly string[];
  /** After 11–99. */
  readonly accusative: string;
  readonly duals: readonly string[];
}

export const arabicNouns: readonly ArabicNoun[] = ARABIC.trim()
  .split('\n')
  .map((line) => {
    const [singular = '', plurals = '', accusative = '', ...duals] = line.split(' ');
    return { singular, plurals: plurals.split('/'), accusative: accusative === '-' ? singular : accusative, duals };
  });

/** Printed with any number of them by CLDR itself (`20 مليون`). */
export const magnitudes = new Set(['مليون', 'مليار', 'ألف']);

/** Units whose dual is written as often with its figure. */
export const units = new Set('مليون مليار ألف دولار درهم دينار ريال جنيه متر كيلومتر طن هكتار درجة نقطة'.split(' '));

/** Before a number that is a name or a time, not a count. */
export const arabicLabels = new Set(
  'رقم الجولة الحلقة المركز المرتبة المباراة الخطوة البوابة المادة مادة الفقرة البند القرار قرار الدورة الساعة يوم اليوم عام سنة العام السنة المجموعة مجموعة الفئة المرحلة القاعة الغرفة الطابق العدد الصفحة ص الباب الفصل الملحق المرفق الجدول الشكل النسخة الإصدار التوقيت حتى'.split(
    ' ',
  ),
);

/** Verbs without an object: what is counted right after them is their subject. */
export const intransitive = new Set(
  'وصل وصلت شارك شاركت توفي توفيت أصيب أصيبت فاز فازت عاد عادت سافر سافرت تغيب تغيبت انضم انضمت نجا نجت'.split(' '),
);

/** After a counted noun these cannot be its second half, as in `15 يوم عمل`. */
export const arabicParticles = new Set(
  'من في على إلى عن مع خلال بعد قبل منذ حتى لدى عبر حول ضد بين أو ثم لكن التي الذي الذين وفق بسبب بحضور كل كما حين عندما تحت فوق أمام'.split(
    ' ',
  ),
);

/** Singular and plural; only the singular where the plural has an `s`. */
const ENGLISH = `delegate delegation participant expert minister ambassador official officer member representative observer
journalist speaker guest visitor volunteer student teacher worker employee refugee victim patient survivor applicant winner
nation state organisation organization institution ministry/ministries agency/agencies company/companies city/cities
country/countries community/communities university/universities committee session meeting conference workshop seminar panel
project programme program agreement resolution recommendation report document page chapter photograph picture dollar euro
kilometre kilometer metre meter tonne hectare hour minute second day week month year century/centuries
person/people man/men woman/women child/children family/families vessel ship vehicle station bridge river dam award prize vote`;

export const englishNouns: ReadonlyMap<string, string> = new Map(
  ENGLISH.split(/\s+/).map((entry) => {
    const [singular = '', plural = `${singular}s`] = entry.split('/');
    return [singular, plural];
  }),
);

/** After a noun these do not make it the first half of a compound, as in `5 day conference`. */
export const englishParticles = new Set(
  'from in of at and or on with for are were was is have had has will attended met who which that during before after since between among across as came took signed agreed decided said met adopted approved called pledged ratified participated gathered spoke joined voted ago later'.split(
    ' ',
  ),
);

/** Before a number that is a name, not a count. */
export const englishLabels = new Set(
  'article annex appendix group tier phase category level type top priority no number room day page chapter section class part version resolution item agenda rule stage zone area grade session committee table figure block gate hall channel may june july line unit step round division week year pillar track goal cohort wave batch team'.split(
    ' ',
  ),
);
