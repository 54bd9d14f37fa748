import { printCount } from '../intl/count.ts';
import type { NumberOptions, NumberValue } from '../intl/number.ts';
import type { CountForms } from '../intl/plural.ts';
import { hedge, type Qualifier } from '../intl/qualifier.words.ts';
import { valuesLocale, wordsLocale } from '../intl/words.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface CountProps
  extends Pick<NumberOptions, 'to' | 'format' | 'currency' | 'fractionDigits'>, LanguageProps {
  /** How many. NaN and infinities print `–` with the form `other`, or leave an element to its children. */
  value: NumberValue;
  /** The counted word in all its forms, by language: six in Arabic, two in English. */
  forms: CountForms;
  /** How exact the number is, in words: `more-than`, `at-least`, `about`, `up-to`. The figure is then always shown. */
  qualifier?: Qualifier;
}

/** Says a number with the word it counts, `310 مندوبين`, `دولتان`. Figure and word stay on one line. */
export function Count({ value, forms, qualifier, to, format, currency, fractionDigits, ...language }: CountProps) {
  const locale = useLocale(language, '<Count>');
  const options = { to, format, currency, fractionDigits, shown: qualifier !== undefined, place: '<Count>' };
  const count = printCount(value, forms, options, locale);
  const [start, end] = [count.before.replace(/ $/, '\u00a0'), count.after.replace(/^ /, '\u00a0')];
  const values = valuesLocale(count.locale);
  // One text where the figure is of the language of the words, as it nearly always is.
  const words =
    values === count.locale || !count.figure ? (
      start + count.figure + end
    ) : (
      <>
        {start}
        <span {...languageAttributes(values)}>{count.figure}</span>
        {end}
      </>
    );
  if (qualifier === undefined) return <span {...languageAttributes(count.locale)}>{words}</span>;
  const [before, after] = hedge(qualifier, '<Count qualifier>', count.locale);
  return (
    <span {...languageAttributes(wordsLocale(count.locale))}>
      {before}
      <span {...languageAttributes(count.locale)}>{words}</span>
      {after}
    </span>
  );
}
