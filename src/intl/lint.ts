import { directionOfText } from './direction.ts';
import { isFileName } from './fileName.ts';
import { isolateWithin } from './isolate.ts';
import says from './lint.words.ts';
import { doubledApostrophe } from './lint/apostrophes.ts';
import { unbalancedBracket, unbalancedIsolate } from './lint/brackets.ts';
import { mixedDigits } from './lint/digits.ts';
import { directionMark, directionOverride } from './lint/directionMarks.ts';
import type { Check, Finding, Rule, Subject } from './lint/finding.ts';
import { islandsOf } from './lint/islands.ts';
import { lookAlikeLetter, tatweel } from './lint/letterForms.ts';
import { nounForm } from './lint/nouns.ts';
import { latinPunctuation, spaceBeforePunctuation } from './lint/punctuation.ts';
import { unbalancedQuote } from './lint/quotation.ts';
import { reversedRange } from './lint/ranges.ts';
import { wrongWeekday } from './lint/weekday.ts';
import type { Locale } from './locale.ts';
import { quotesOf } from './quotes.ts';
import { separated } from './separators.ts';
import { fill } from './words.ts';

export interface LintOptions {
  /** What the text is: a caption may not be the name of a file. Default `text`. */
  kind?: 'text' | 'caption';
  /** Only these rules. Default: all. */
  rules?: readonly Rule[];
  /** Language of the messages, where the editor’s is not that of the text. Arabic for `ar`, the app’s own words, else English. */
  editor?: Locale;
}

/** Every rule, by name. */
const checks: Record<Rule, Check> = {
  'reversed-range': reversedRange,
  'doubled-apostrophe': doubledApostrophe,
  'mixed-digits': mixedDigits,
  'direction-override': directionOverride,
  'direction-mark': directionMark,
  'unbalanced-bracket': unbalancedBracket,
  'unbalanced-isolate': unbalancedIsolate,
  'unbalanced-quote': unbalancedQuote,
  'latin-punctuation': latinPunctuation,
  tatweel,
  'look-alike-letter': lookAlikeLetter,
  'space-before-punctuation': spaceBeforePunctuation,
  'file-name': fileName,
  'wrong-weekday': wrongWeekday,
  'noun-form': nounForm,
};

/**
 * The editorial check: what an editor should look at in a text, in the order of the text. It changes nothing; some
 * findings come with a suggestion. It says nothing where it cannot be certain. Pure, and linear in the text’s length;
 * lone surrogates and control characters count as characters, and what is no string as an empty one.
 * @param text Plain text of one language, in any number of paragraphs. Paragraphs end at a line end.
 * @param locale Language of the text; its `numerals` and `quotes` are the publication’s.
 */
export function lint(text: string, given: LintOptions | undefined, locale: Locale): Finding[] {
  const options = given ?? {};
  const subject = subjectOf(text, locale);
  const messages = says(typeof options.editor?.tag === 'string' ? options.editor : locale);
  const rules: readonly Rule[] | undefined = Array.isArray(options.rules) ? options.rules : undefined;
  const findings: Finding[] = [];
  for (const rule of Object.keys(checks) as Rule[]) {
    if (rules && !rules.includes(rule)) continue;
    if (rule === 'file-name' && options.kind !== 'caption') continue;
    for (const { perhaps = '', ...place } of checks[rule](subject)) {
      const found = subject.text.slice(place.start, place.end);
      const template = messages[rule];
      const quoted = (quotation: string) => isolateWithin(quotation, locale.dir, directionOfText(template));
      const message = fill(template, { found: quoted(found), right: quoted(place.suggestion ?? perhaps) });
      findings.push({ rule, ...place, text: found, message });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function subjectOf(text: string, locale: Locale): Subject {
  const written = typeof text === 'string' ? text : '';
  const western = new Intl.NumberFormat(locale.tag.replace(/nu-\w+/, 'nu-latn'));
  const marks = separated(western, locale).format(12345.6).replace(/\d/g, '');
  return { ...locale, quotes: quotesOf(locale), marks, text: written, islands: islandsOf(written) };
}

/** A line that is the name of an image file (`bidi.md`, R-83; WCAG 1.1.1). No name is longer than 255 characters. */
function fileName({ text }: Subject) {
  return [...text.matchAll(/[^\n\r]+/g)].flatMap(({ 0: line, index }) => {
    const name = line.trim();
    const start = index + line.indexOf(name);
    return name.length < 256 && isFileName(name) ? [{ start, end: start + name.length }] : [];
  });
}
