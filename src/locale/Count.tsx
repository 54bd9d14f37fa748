import { printCount } from '../intl/count.ts';
import type { NumberOptions, NumberValue } from '../intl/number.ts';
import type { CountForms } from '../intl/plural.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface CountProps extends Omit<NumberOptions, 'place'>, LanguageProps {
  /** How many. NaN and infinities print `–` with the form `other`. */
  value: NumberValue;
  /** The counted word in all its forms, by language: six in Arabic, two in English. */
  forms: CountForms;
}

/** Says a number with the word it counts: `310 مندوبين`, `150 بلدًا`, `دولتان`. Figure and word stay on one line. */
export function Count({ value, forms, format, currency, fractionDigits, ...language }: CountProps) {
  const locale = useLocale(language, '<Count>');
  const count = printCount(value, forms, { format, currency, fractionDigits, place: '<Count value>' }, locale);
  return (
    <span {...languageAttributes(count.locale)}>
      {count.before.replace(/ $/, '\u00a0') + count.figure + count.after.replace(/^ /, '\u00a0')}
    </span>
  );
}
