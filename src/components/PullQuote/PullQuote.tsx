import type { ReactElement, ReactNode } from 'react';
import { safeHref } from '../../intl/href.ts';
import { closed } from '../../intl/isolate.ts';
import { pick, type Localized } from '../../intl/localized.ts';
import { quotesOf, type QuoteStyle } from '../../intl/quotes.ts';
import { withoutTypedMarks } from '../../intl/typedMarks.ts';
import { development, warn } from '../../intl/warn.ts';
import { Link } from '../../locale/Link.tsx';
import { speaking } from '../../locale/runtime.ts';
import { nodesOf, tallLetters, textPart, type LocalizedNode } from '../../locale/Text.tsx';
import { languageAttributes, settle, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import { Root } from './PullQuote.styles.ts';

/** Where the words were said or printed. */
export interface QuoteSource {
  label: LocalizedNode;
  /** Its address; an unsafe one is dropped and the label stays. */
  href?: string;
}

export interface PullQuoteProps extends LanguageProps {
  /**
   * The words: one text, or a list with a paragraph each; or a map of these by language. Without quotation marks:
   * they are set here; ones typed round a paragraph are taken off, or stand for ours where it holds elements, so that none
   * is doubled.
   */
  quote: Localized<ReactNode>;
  /** Language of the quotation where it is not the page's: `fr`. It then has its own direction and marks. */
  quoteLocale?: string;
  /** Who said it. */
  speaker?: LocalizedNode;
  /** What the speaker is. */
  role?: LocalizedNode;
  /** Where the words were said or printed. */
  source?: QuoteSource;
  /**
   * `rule`: between a heavy and a light rule. `hung`: smaller, for the margin. `band`: on a dark band. `statement`: a
   * quotation of text size, of several paragraphs, its speaker in the margin. Default `rule`.
   */
  variant?: 'rule' | 'hung' | 'band' | 'statement';
  /** How several paragraphs carry marks: `reopen` (each opened, the last closed), `each`, `none`. Default `reopen`. */
  marks?: QuoteStyle;
  id?: string;
  className?: string;
}

/** A quotation with the marks of its language and its speaker. */
export function PullQuote({
  quote,
  quoteLocale,
  speaker,
  role,
  source,
  variant = 'rule',
  marks = 'reopen',
  id,
  className,
  ...language
}: PullQuoteProps) {
  const locale = useLocale(language, '<PullQuote>');
  const spoken = settle(quoteLocale ?? locale, {}, locale);
  const picked = pick(quote, '<PullQuote quote>', spoken);
  const paragraphs = picked ? paragraphsOf(picked.value) : [];
  if (!picked || paragraphs.length === 0) {
    if (development) warn('<PullQuote quote>', 'there are no words; nothing is shown.', 'Give at least one paragraph.');
    return null;
  }
  const [open, close] = quotesOf(picked.locale);
  const attributed = [speaker, role, source].some((one) => one !== undefined && one !== null);
  return (
    <Root id={id} className={className} data-variant={variant} data-marks={marks} {...languageAttributes(locale)}>
      <blockquote
        part="quote"
        cite={safeHref(source?.href, '<PullQuote source.href>')}
        {...languageAttributes(picked.locale)}
      >
        {paragraphs.map((paragraph, index) => {
          const isMarked = marks !== 'none' && !hasTypedMarks(paragraph);
          const isClosed = marks === 'each' || index === paragraphs.length - 1;
          return (
            <p part="paragraph" key={index} {...tallLetters(paragraph, picked.locale)}>
              {isMarked && mark('open', open)}
              {typeof paragraph === 'string'
                ? closed(marks === 'none' ? paragraph : withoutTypedMarks(paragraph))
                : speaking(picked.locale, paragraph)}
              {isMarked && isClosed && mark('close', close)}
            </p>
          );
        })}
      </blockquote>
      {attributed && (
        <figcaption part="attribution" {...languageAttributes(picked.locale)}>
          {textPart(speaker, 'PullQuote speaker', 'span', locale)}
          {textPart(role, 'PullQuote role', 'span', locale)}
          {source && (
            <Link
              part="source"
              href={source.href}
              value={source.label}
              locale={locale}
              place="<PullQuote source.href>"
            />
          )}
        </figcaption>
      )}
    </Root>
  );
}

/** Real text, so that it is copied with the words; the blockquote already says to a screen reader what it is. */
function mark(edge: 'open' | 'close', sign: string): ReactElement {
  return (
    <span part="mark" data-edge={edge} data-shape={/[«»‹›]/.test(sign) ? 'angle' : undefined} aria-hidden="true">
      {sign}
    </span>
  );
}

function paragraphsOf(value: ReactNode): ReactNode[] {
  const list: ReactNode[] = Array.isArray(value) ? value : [value];
  const nodes = list.map((paragraph) => nodesOf(paragraph, '<PullQuote quote>'));
  return nodes.filter((paragraph) => {
    if (typeof paragraph === 'string') return paragraph.trim() !== '';
    return paragraph !== null && paragraph !== undefined && typeof paragraph !== 'boolean';
  });
}

/** Round elements they cannot be taken off: they stand for ours. */
function hasTypedMarks(paragraph: ReactNode): boolean {
  if (typeof paragraph === 'string') return false;
  const words = wordsOf(paragraph).trim();
  return withoutTypedMarks(words) !== words;
}

function wordsOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (typeof node === 'string') return node;
  return node ? wordsOf((node as Partial<ReactElement<{ children?: ReactNode }>>).props?.children) : '';
}
