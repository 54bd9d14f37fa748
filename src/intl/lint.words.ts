import type { Rule } from './lint/finding.ts';
import { words } from './words.ts';

/** What is said of a place: `found` stands there, `right` is suggested. */
type Say = (found: string, right: string) => string;

export default words<Record<Rule, Say>>({
  ar: {
    'reversed-range': (found, right) => `المدى «${found}» مكتوب من آخره؛ يُكتب من أوله إلى آخره: ${right}`,
    'doubled-apostrophe': (_, right) => `فاصلتان علويتان مكررتان بدل علامة الاقتباس ${right}`,
    'mixed-digits': (found, right) => `أرقام من نوعين في نص واحد: ${found} بدل ${right}`,
    'direction-override': () => 'محرف خفي يفرض الاتجاه على ما حوله؛ استعمل عزلًا أو احذفه',
    'direction-mark': () => 'علامة اتجاه خفية لا حاجة إليها',
    'unbalanced-bracket': (found) => `القوس ${found} بلا قوس يقابله`,
    'unbalanced-isolate': () => 'محرف عزل اتجاه خفي بلا نظير في فقرته',
    'unbalanced-quote': (found) => `علامة الاقتباس ${found} بلا علامة تقابلها`,
    'latin-punctuation': (found, right) => `علامة لاتينية ${found} في نص بالحرف العربي؛ اكتب ${right}`,
    tatweel: () => 'تطويل داخل الكلمة؛ احذفه',
    'look-alike-letter': (found, right) => `الحرف ${found} ليس من أبجدية هذه اللغة${right && `؛ اكتب ${right}`}`,
    'space-before-punctuation': () => 'مسافة قبل علامة الترقيم؛ احذفها',
    'file-name': (found) => `«${found}» اسم ملف لا تعليق؛ صف ما في الصورة`,
    'wrong-weekday': (found, right) => `هذا التاريخ لا يوافق ${found}، بل ${right}`,
    'noun-form': (found, right) => `صيغة «${found}» لا توافق العدد؛ اكتب «${right}»`,
  },
  en: {
    'reversed-range': (found, right) => `The range “${found}” is typed from its end; type it in order: ${right}`,
    'doubled-apostrophe': (_, right) => `Doubled apostrophes in place of the quotation mark ${right}`,
    'mixed-digits': (found, right) => `Digits of two kinds in one text: ${found}, elsewhere as ${right}`,
    'direction-override': () =>
      'A hidden character forces a direction on what stands round it; use an isolate, or take it out',
    'direction-mark': () => 'A hidden direction mark that is not needed',
    'unbalanced-bracket': (found) => `The bracket ${found} has no other half`,
    'unbalanced-isolate': () => 'A hidden isolate character has no other half in its paragraph',
    'unbalanced-quote': (found) => `The quotation mark ${found} has no other half`,
    'latin-punctuation': (found, right) => `Latin ${found} in Arabic-script text; type ${right}`,
    tatweel: () => 'A word is stretched by a tatweel; take it out',
    'look-alike-letter': (found, right) => `The letter ${found} is not of this language${right && `; type ${right}`}`,
    'space-before-punctuation': () => 'A space before punctuation; take it out',
    'file-name': (found) => `“${found}” is a file name, not a caption; say what the picture shows`,
    'wrong-weekday': (found, right) => `That date is not a ${found} but a ${right}`,
    'noun-form': (found, right) => `“${found}” does not agree with its number; type “${right}”`,
  },
});
