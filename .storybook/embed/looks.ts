import type { TokenName } from '../../src/design/tokens.ts';

interface Said {
  ar: string;
  en: string;
}

const of = (ar: string, en: string): Said => ({ ar, en });

/** What each `::part()` is. */
export const parts: Record<string, Said> = {
  attribution: of('القائل والمصدر', 'Speaker and source'),
  bar: of('شريط الأزرار', 'Bar with the controls'),
  byline: of('من كتبه أو أعدّه', 'Who wrote or prepared it'),
  caption: of('شرح الصورة', 'Caption'),
  'caption-line': of('كل ما تحت الصورة', 'All that stands below the picture'),
  close: of('زر الإغلاق', 'Button that closes'),
  control: of('زر', 'A button'),
  counter: of('العدّاد: «الصورة 3 من 9»', 'Counter, “Picture 3 of 9”'),
  credit: of('صاحب الصورة', 'Credit'),
  date: of('تاريخ الصورة', 'Date of the picture'),
  detail: of('قيمة حقيقة أخرى', 'Value of a further fact'),
  details: of('صاحب الصورة وترخيصها وتاريخها', 'Credit, licence and date'),
  enlarge: of('زر التكبير', 'Button that enlarges'),
  fact: of('حقيقة باسمها وقيمتها', 'A fact: term and value'),
  figure: of('العدد، أو الصورة مع شرحها', 'The figure, or the picture with its caption'),
  frame: of('إطار الصورة', 'Frame of the picture'),
  'full-screen': of('زر ملء الشاشة', 'Full screen button'),
  headline: of('العنوان', 'Headline'),
  icon: of('رسم على زر', 'Icon on a button'),
  image: of('الصورة نفسها', 'The image itself'),
  kicker: of('نوع النص', 'Kicker'),
  label: of('نص المعدود، أو اسم المجموعة', 'Text of what is counted, or name of the group'),
  layout: of('ترتيب النص وما حوله', 'Text and what stands round it'),
  licence: of('الترخيص', 'Licence'),
  link: of('رابط حول الصورة', 'Link round the picture'),
  live: of('ما يُعلن لقارئات الشاشة', 'What screen readers are told'),
  mark: of('علامة تنصيص', 'Quotation mark'),
  meta: of('قائمة الحقائق', 'List of facts'),
  next: of('زر التالي', 'Next button'),
  note: of('الملاحظة', 'Note'),
  noun: of('المعدود المتفق مع العدد', 'Noun that agrees with the figure'),
  original: of('رابط الملف الأصلي', 'Link to the original file'),
  pager: of('مؤشر موضع الصورة', 'Marks of the position'),
  paragraph: of('فقرة من الاقتباس', 'Paragraph of the quotation'),
  phrase: of('العدد ومعدوده', 'Figure and noun'),
  picture: of('الصورة بصيغها', 'The image in its formats'),
  play: of('زر التشغيل والإيقاف', 'Button that plays and stops'),
  previous: of('زر السابق', 'Previous button'),
  qualifier: of('«أكثر من»، «نحو»', '“more than”, “about”'),
  quote: of('الاقتباس', 'Quotation'),
  role: of('صفة القائل', 'Role of the speaker'),
  said: of('ما يقال بدل صورة لم تصل', 'What is said for a picture that did not load'),
  separator: of('الفاصل بين الأعداد', 'What stands between figures'),
  share: of('زر المشاركة', 'Button that shares'),
  slide: of('صورة من الصف مع شرحها', 'One picture of the row'),
  source: of('المصدر', 'Source'),
  'source-link': of('رابط المصدر', 'Link to the source'),
  spacer: of('مكان الصور البعيدة', 'Room of pictures that are far'),
  speaker: of('القائل', 'Speaker'),
  stage: of('خلفية الصورة المكبَّرة', 'Ground of the enlarged picture'),
  standfirst: of('المقدمة', 'Standfirst'),
  stat: of('عدد من المجموعة', 'One figure of the group'),
  stats: of('قائمة الأعداد', 'List of figures'),
  term: of('اسم الحقيقة', 'Term of a fact'),
  text: of('العنوان وما تحته', 'Headline and what stands under it'),
  thumbnail: of('صورة صغيرة', 'A small picture'),
  thumbnails: of('صف الصور الصغيرة', 'Row of small pictures'),
  track: of('صف الصور المكبَّرة', 'Row of enlarged pictures'),
  translation: of('رابط ترجمة', 'Link to a translation'),
  translations: of('روابط الترجمات', 'Links to the translations'),
  value: of('قيمة الحقيقة', 'Value of a fact'),
  zoom: of('زر تقريب الصورة وإبعادها', 'Button that zooms in and out'),
};

type Step = Extract<TokenName, `space-${string}`>;

const tokens: Record<Exclude<TokenName, Step>, Said> = {
  'color-paper': of('الخلفية', 'Ground'),
  'color-panel': of('خلفية الصورة ريثما تصل', 'Ground of a picture that loads'),
  'color-ink': of('النص والخطوط السميكة', 'Text and heavy rules'),
  'color-muted': of('النص الثانوي', 'Secondary text'),
  'color-rule': of('الخطوط الدقيقة', 'Hairlines'),
  'color-control': of('حدود الأزرار', 'Borders of controls'),
  'color-accent': of('الحمرة: نوع النص والعلامات والموضع الحالي', 'The rubric: kicker, marks, current position'),
  'color-band': of('خلفية الشريط الداكن', 'Ground of the dark band'),
  'color-on-band': of('النص على الشريط', 'Text on the band'),
  'color-on-band-muted': of('النص الثانوي على الشريط', 'Secondary text on the band'),
  'color-focus': of('حلقة التركيز', 'Focus ring'),
  'color-focus-on-band': of('حلقة التركيز على الشريط', 'Focus ring on the band'),
  'color-stage': of('خلفية الصورة المكبَّرة', 'Ground of the enlarged picture'),
  'color-on-stage': of('النص على تلك الخلفية', 'Text on that ground'),
  'color-on-stage-muted': of('النص الثانوي على تلك الخلفية', 'Secondary text on that ground'),
  'color-stage-rule': of('الخطوط على تلك الخلفية', 'Rules on that ground'),
  rem: of('حجم الحرف الذي تُقاس به الأحجام كلها', 'Size of type that all sizes are measured by'),
  measure: of('أقصى عرض لعمود النص', 'Greatest width of a column of text'),
  inset: of('فراغ الطرفين في ما يمتد من الحافة إلى الحافة', 'Room at both ends of what runs from edge to edge'),
  gutter: of(
    'فراغ أول عمود النص، تتعلق فيه علامات الاقتباس',
    'Room at the start of text, for quotation marks to hang in',
  ),
  'rule-document': of('سماكة خط أول الوثيقة', 'Rule at the start of a document'),
  'rule-component': of('سماكة خط أول المكوّن', 'Rule at the start of a component'),
};

const FACES: Record<string, Said> = {
  title: of('خط العناوين', 'Face of titles'),
  text: of('خط المتن', 'Face of text'),
  label: of('خط التسميات', 'Face of labels'),
  figure: of('خط الأعداد', 'Face of figures'),
};

/** What a custom property is for; `undefined` for one that nobody described. */
export function tokenSaid(property: string): Said | undefined {
  const name = property.replace('--bayan-', '');
  const [, face = '', script] = /^font-(\w+)-(arabic|latin)$/.exec(name) ?? [];
  if (FACES[face]) {
    const { ar, en } = FACES[face];
    return script === 'arabic'
      ? of(`${ar} بالحرف العربي`, `${en}, Arabic script`)
      : of(`${ar} بالحرف اللاتيني`, `${en}, Latin script`);
  }
  const [, step] = /^space-(\d)$/.exec(name) ?? [];
  if (step) return of(`الدرجة ${step} من درجات المسافات`, `Step ${step} of the scale of distances`);
  return tokens[name as keyof typeof tokens];
}
