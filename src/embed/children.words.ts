/** Words beside the dates and figures of a page that say no more than what the component says itself. */

/** “Published on”, in a line before its date. */
export const PUBLISHED =
  /^(date|published|published on|posted|posted on|(نشر|تم النشر)( في| بتاريخ)?|تاريخ النشر|التاريخ|publié le|date de publication|publicado el|fecha|تاریخ|تاریخ انتشار|تاریخ اشاعت|פורסם|פורסם ב|תאריך)$/i;
/** “Last updated”. */
export const UPDATED =
  /^(updated|updated on|last updated|last updated on|modified|last modified|(حدث|تم التحديث)( في| بتاريخ)?|آخر (تحديث|تعديل)|تاريخ التحديث|mis à jour le|modifié le|actualizado el|به‌روزرسانی|آخری تازہ کاری|עודכן|עודכן ב|עדכון אחרון)$/i;
/** “from”, before the first end; in Urdu a word behind the last. */
export const FROM = /^(from|du|de|del|desde|من|از|מ|מן|تک)?[\s\u05be-]*$/i;
/** “to”, between two ends. */
export const TO = /^(to|until|till|through|إلى|حتى|au|a|al|تا|سے|تک|עד)$/i;
/** What stands in the place of the speaker begins with it. */
export const DASH = /^\s*[\u2012-\u2015-]+\s*/;
/** What stands in a date beside the names of its month and its day. */
export const IN_DATE = /^(of|the|le|de|del|al|st|nd|rd|th|er|م|هـ|ه|ق|ש|ב)$/i;
