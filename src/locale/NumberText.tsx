import { formatNumber, type NumberOptions, type NumberValue } from '../intl/number.ts';
import { hedge, type Qualifier } from '../intl/qualifier.words.ts';
import { valuesLocale, wordsLocale } from '../intl/words.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface NumberTextProps extends NumberOptions, LanguageProps {
  /**
   * A number, a bigint, or ASCII digits as a string. NaN and infinities print `–` and warn, or leave an element to its
   * children.
   */
  value: NumberValue;
  /** How exact the number is: `more-than`, `at-least`, `about`, `up-to`; said in words. */
  qualifier?: Qualifier;
}

/** Prints a number or a range in the digits of the locale, as one isolate. */
export function NumberText({
  value,
  qualifier,
  locale: own,
  numerals,
  calendar,
  monthNames,
  ...options
}: NumberTextProps) {
  const locale = valuesLocale(useLocale({ locale: own, numerals, calendar, monthNames }, '<NumberText>'));
  const figure = (
    <span {...languageAttributes(locale)}>
      {formatNumber(value, { place: '<NumberText value>', ...options }, locale)}
    </span>
  );
  if (qualifier === undefined) return figure;
  const [before, after] = hedge(qualifier, '<NumberText qualifier>', locale);
  return (
    <span {...languageAttributes(wordsLocale(locale))}>
      {before}
      {figure}
      {after}
    </span>
  );
}
