import type { Rule } from './lint/finding.ts';
import { words } from './words.ts';

/**
 * What is said of a place: `{found}` stands there, `{right}` is suggested. Not in the packs, which readers load; an app
 * may give these words in another language under `lint`.
 */
export default words<Record<Rule, string>>('lint', {
  ar: {
    'reversed-range': 'المدى «{found}» مكتوب من آخره؛ يُكتب من أوله إلى آخره: {right}',
    'doubled-apostrophe': 'فاصلتان علويتان مكررتان بدل {right}',
    'mixed-digits': 'أرقام من نوع آخر: {found} بدل {right}',
    'direction-override': 'محرف خفي يفرض الاتجاه على ما حوله؛ استعمل عزلًا أو احذفه',
    'direction-mark': 'علامة اتجاه خفية لا حاجة إليها',
    'unbalanced-bracket': 'القوس {found} بلا قوس يقابله',
    'unbalanced-isolate': 'محرف عزل اتجاه خفي بلا نظير في فقرته',
    'unbalanced-quote': 'علامة الاقتباس {found} بلا علامة تقابلها',
    'latin-punctuation': 'علامة لاتينية {found} في نص بالحرف العربي؛ اكتب {right}',
    tatweel: 'تطويل داخل الكلمة؛ احذفه',
    'look-alike-letter': 'الحرف {found} ليس من أبجدية هذه اللغة',
    'space-before-punctuation': 'مسافة قبل علامة الترقيم؛ احذفها',
    'file-name': '«{found}» اسم ملف لا تعليق؛ صف ما في الصورة',
    'wrong-weekday': 'هذا التاريخ لا يوافق {found}، بل {right}',
    'noun-form': 'صيغة «{found}» لا توافق العدد؛ اكتب «{right}»',
  },
  en: {
    'reversed-range': 'The range “{found}” is typed from its end; type it in order: {right}',
    'doubled-apostrophe': 'Doubled apostrophes in place of {right}',
    'mixed-digits': 'Digits of another kind: {found} in place of {right}',
    'direction-override':
      'A hidden character forces a direction on what stands round it; use an isolate, or take it out',
    'direction-mark': 'A hidden direction mark that is not needed',
    'unbalanced-bracket': 'The bracket {found} has no other half',
    'unbalanced-isolate': 'A hidden isolate character has no other half in its paragraph',
    'unbalanced-quote': 'The quotation mark {found} has no other half',
    'latin-punctuation': 'Latin {found} in Arabic-script text; type {right}',
    tatweel: 'A word is stretched by a tatweel; take it out',
    'look-alike-letter': 'The letter {found} is not of this language',
    'space-before-punctuation': 'A space before punctuation; take it out',
    'file-name': '“{found}” is a file name, not a caption; say what the picture shows',
    'wrong-weekday': 'That date is not a {found} but a {right}',
    'noun-form': '“{found}” does not agree with its number; type “{right}”',
  },
});
