/** Each language by its own name, as its readers look for it. */
const ENDONYMS: Record<string, string> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  ur: 'اردو',
};

/** The language's own name, or its tag when it is none of ours. */
export function endonym(tag: string): string {
  return ENDONYMS[tag.split('-', 1)[0]!.toLowerCase()] ?? tag;
}
