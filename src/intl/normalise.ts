import { lint } from './lint.ts';
import type { Rule } from './lint/finding.ts';
import type { Locale } from './locale.ts';

/** What `normalise` can mend: the rules whose suggestion holds whatever the text says. */
export type Repair = (typeof REPAIRS)[number];

const REPAIRS = [
  'doubled-apostrophe',
  'mixed-digits',
  'direction-override',
  'direction-mark',
  'unbalanced-isolate',
  'latin-punctuation',
  'tatweel',
  'look-alike-letter',
  'space-before-punctuation',
] as const satisfies readonly Rule[];

/** One change. Offsets are those of the text that was given, in UTF-16 units. */
export interface Repaired {
  readonly repair: Repair;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Mends a text in the named ways only, and says what it changed. Never called by a component. Ranges, weekdays, nouns
 * and lone brackets are the editor’s: no repair is named after them, and an unknown name does nothing.
 * @param locale Language of the text. Quotation marks are written as its `quotes`, digits as most numbers of the text are,
 * and as its `numerals` where as many are of another kind.
 */
export function normalise(
  text: string,
  repairs: readonly Repair[] | undefined,
  locale: Locale,
): { text: string; made: readonly Repaired[] } {
  if (typeof text !== 'string') return { text: '', made: [] };
  const made: Repaired[] = [];
  const parts: string[] = [];
  let at = 0;
  const rules = Array.isArray(repairs) ? REPAIRS.filter((repair) => repairs.includes(repair)) : [];
  for (const { rule, start, end, text: from, suggestion } of lint(text, { rules }, locale)) {
    if (suggestion === undefined || start < at) continue;
    parts.push(text.slice(at, start), suggestion);
    made.push({ repair: rule as Repair, start, end, from, to: suggestion });
    at = end;
  }
  return { text: made.length === 0 ? text : parts.join('') + text.slice(at), made };
}
