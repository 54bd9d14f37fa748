import { formatNumber, type NumberOptions, type NumberValue } from '../intl/number.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface NumberTextProps extends NumberOptions, LanguageProps {
  /** A number, a bigint, or ASCII digits as a string. NaN and infinities print `–` and warn. */
  value: NumberValue;
}

/** Prints a number or a range in the digits of the locale, as one isolate. */
export function NumberText({ value, to, format, currency, fractionDigits, ...language }: NumberTextProps) {
  const locale = useLocale(language, '<NumberText>');
  const text = formatNumber(value, { to, format, currency, fractionDigits, place: '<NumberText value>' }, locale);
  return <span {...languageAttributes(locale)}>{text}</span>;
}
