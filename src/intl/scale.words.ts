/**
 * `3 ملايين`: three to ten take the plural, of which CLDR's short forms have that of the thousand alone. Other numbers stay as
 * they are there: what is counted follows them (`2 مليون مندوب`, `15 مليون مندوب`), and would change a dual or an ending.
 */
export function inPlural(text: string): string {
  return text
    .replace('ألف', 'آلاف')
    .replace('مليون', 'ملايين')
    .replace(/مليار|ترليون/, '$&ات');
}
