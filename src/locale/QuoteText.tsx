import type { ReactNode } from 'react';
import { closed } from '../intl/isolate.ts';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface QuoteTextProps extends Pick<LanguageProps, 'locale'> {
  /** The words, without their marks. */
  children: ReactNode;
  /** Language of the quotation where it is not that of the sentence: it then has its own direction. */
  quoteLocale?: string;
  /** 1, or 2 for a quotation within a quotation, which takes the inner marks. Default 1. */
  level?: 1 | 2;
  /** Whose marks a quotation in another language takes: of the `sentence` round it, or its `own`. Default `sentence`. */
  marks?: 'sentence' | 'own';
}

/**
 * A quotation within a sentence, in the marks of the publication (CLDR delimiters unless it chose others). The marks are
 * text, in logical order: they are copied with the words and stand the same without a style sheet.
 */
export function QuoteText({
  children: given,
  quoteLocale,
  level = 1,
  marks = 'sentence',
  locale: own,
}: QuoteTextProps) {
  const sentence = useLocale({ locale: own }, '<QuoteText>');
  const quotation = useLocale({ locale: quoteLocale ?? sentence }, '<QuoteText>');
  const [open, close, nestedOpen, nestedClose] = (marks === 'own' ? quotation : sentence).quotes;
  const children = typeof given === 'string' ? closed(given) : given;
  const [first, last] = level === 2 ? [nestedOpen, nestedClose] : [open, close];
  const words =
    marks === 'own' || quotation.lang === sentence.lang ? (
      children
    ) : (
      <bdi {...languageAttributes(quotation)}>{children}</bdi>
    );
  return (
    <span {...languageAttributes(marks === 'own' ? quotation : sentence)}>
      {first}
      {words}
      {last}
    </span>
  );
}
