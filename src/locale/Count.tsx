import { printCount } from '../intl/count.ts';
import type { NumberOptions, NumberValue } from '../intl/number.ts';
import type { CountForms } from '../intl/plural.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface CountProps extends NumberOptions, LanguageProps {
  /** How many. NaN and infinities print `–` with the form `other`. */
  value: NumberValue;
  /** The counted word in all its forms, by language: six in Arabic, two in English. */
  forms: CountForms;
}

/** Says a number with the word it counts, `310 مندوبين`, `دولتان`. Figure and word stay on one line. */
export function Count({ value, forms, to, format, currency, fractionDigits, ...language }: CountProps) {
  const locale = useLocale(language, '<Count>');
  const count = printCount(value, forms, { to, format, currency, fractionDigits, place: '<Count>' }, locale);
  return (
    <span {...languageAttributes(count.locale)}>
      {count.before.replace(/ $/, '\u00a0') + count.figure + count.after.replace(/^ /, '\u00a0')}
    </span>
  );
}
