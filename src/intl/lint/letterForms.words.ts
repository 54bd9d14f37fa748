/** Words whose last letter is an alef maqsura, as an editor types them with a Persian ye. */
const FINAL_ALEF = new Set(
  'علی الی إلی حتی متی لدی سوی مدی أخری الأخری إحدی کبری كبری الكبری الکبری مستوی المستوی منتدی المنتدی ذکری ذكری مبنی المبنی معنی المعنی یحیی مصطفی موسی عیسی'.split(
    ' ',
  ),
);

export function isFinalAlef(word: string): boolean {
  return FINAL_ALEF.has(word.replace(/^[وف]/, '')) || FINAL_ALEF.has(word);
}

/** The article and the letters that join on to the next word, or an abbreviation: `هـ`, `اهـ`. */
export function isStem(letters: string): boolean {
  return letters.length < 2 || /^(?:[وفبكلس]{0,3}(?:ا?ل)?|اه)$/.test(letters);
}
