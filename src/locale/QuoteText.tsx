import { Children, cloneElement, isValidElement, type ReactNode } from 'react';
import { closed } from '../intl/isolate.ts';
import { quotesOf } from '../intl/quotes.ts';
import { withoutTypedMarks } from '../intl/typedMarks.ts';
import { speaking } from './runtime.ts';
import { nodesOf } from './Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface QuoteTextProps extends Pick<LanguageProps, 'locale'> {
  /** The words, without their marks; those typed round a plain text are taken off, also doubled apostrophes. */
  children: ReactNode;
  /** Language of the quotation where it is not that of the sentence: it then has its own direction. */
  quoteLocale?: string;
  /**
   * 1, or 2 for a quotation within a quotation, which takes the inner marks. Default: by where it stands, among the
   * children of another `QuoteText` at any depth. One that another component writes, or that stands in a `value`, is not
   * seen there and needs its level.
   */
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
  const [open, close, nestedOpen, nestedClose] = quotesOf(marks === 'own' ? quotation : sentence);
  const children =
    typeof given === 'string'
      ? closed(withoutTypedMarks(given))
      : speaking(quotation, nested(nodesOf(given, '<QuoteText>'), level === 1 ? 2 : 1));
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

type Props = Partial<QuoteTextProps>;

/** By the elements and not by a context, which Server Components do not have. */
function nested(children: ReactNode, level: 1 | 2): ReactNode {
  if (!holdsQuotation(children)) return children;
  return Children.map(children, (child) => {
    if (!isValidElement<Props>(child)) return child;
    const { level: own = level, children: inside } = child.props;
    if (child.type === QuoteText) return cloneElement(child, { level: own });
    return holdsQuotation(inside) ? cloneElement(child, {}, nested(inside, level)) : child;
  });
}

function holdsQuotation(children: ReactNode): boolean {
  if (Array.isArray(children)) return children.some(holdsQuotation);
  return isValidElement<Props>(children) && (children.type === QuoteText || holdsQuotation(children.props.children));
}
