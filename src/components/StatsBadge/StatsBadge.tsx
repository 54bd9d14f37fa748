import { printCount, type CountOptions, type PrintedCount } from '../../intl/count.ts';
import { stripBidi } from '../../intl/isolate.ts';
import type { Locale } from '../../intl/locale.ts';
import { formatNumber, type NumberFormat, type NumberValue } from '../../intl/number.ts';
import { isCountForms, type CountForms } from '../../intl/plural.ts';
import { hedge, type Qualifier } from '../../intl/qualifier.words.ts';
import { valuesLocale, wordsLocale } from '../../intl/words.ts';
import { Link } from '../../locale/Link.tsx';
import { textPart, type LocalizedNode } from '../../locale/Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import { Root } from './StatsBadge.styles.ts';
import words from './StatsBadge.words.ts';

/** Where a figure comes from. */
export interface StatsSource {
  /** Name of the source. */
  label: LocalizedNode;
  /** Its address; an unsafe one is dropped and the name stays. */
  href?: string;
}

/** One figure and what it counts. */
export interface Stat {
  /**
   * The number: 310, `"12.5"`, a ratio for percentages (0.45). NaN and infinities print `–` and warn, or leave an element
   * to its children.
   */
  value: NumberValue;
  /** End of a range: prints `310–320`. */
  to?: NumberValue;
  /** `decimal`, `percent`, `compact` (1.2 thousand) or `ordinal` (20th, الـ 20). Default `decimal`. */
  format?: NumberFormat;
  /** ISO 4217 code: prints an amount of money. */
  currency?: string;
  /** Exactly so many digits after the decimal mark. */
  fractionDigits?: number;
  /** How exact the figure is: `more-than`, `at-least`, `about`, `up-to`; said in words. */
  qualifier?: Qualifier;
  /**
   * What is counted, in all plural forms (`{ ar: { …six }, en: { one, other } }`) so that it agrees with the number,
   * or a text that needs no agreement.
   */
  label: CountForms | LocalizedNode;
  /** A few words more. */
  note?: LocalizedNode;
  /** Where the figure comes from. */
  source?: StatsSource;
}

export interface StatsBadgeProps extends Stat, LanguageProps {
  /** `block`: a large figure over its label; `inline`: all of it in a line of text. Default `block`. */
  layout?: 'block' | 'inline';
  id?: string;
  className?: string;
}

/** A figure with the word it counts, which agrees with it in all six Arabic forms; read out as one phrase. */
export function StatsBadge({
  value,
  to,
  format,
  currency,
  fractionDigits,
  qualifier,
  label,
  note,
  source,
  layout = 'block',
  id,
  className,
  ...own
}: StatsBadgeProps) {
  const locale = useLocale(own, '<StatsBadge>');
  const options = { to, format, currency, fractionDigits, shown: qualifier !== undefined };
  const { figure, before, after, locale: language } = print(value, label, options, locale);
  const [hedged, hedgedAfter] = qualifier ? hedge(qualifier, '<StatsBadge qualifier>', language) : ['', ''];
  const lead = `${hedged}${before}`.trim();
  const noun = `${hedgedAfter}${after}`.trim();
  const more = textPart(note, 'StatsBadge note', 'p', locale);
  const between = layout === 'inline' && ' · ';
  return (
    <Root id={id} className={className} data-inline={layout === 'inline' || undefined} {...languageAttributes(locale)}>
      <p part="phrase" {...languageAttributes(language)}>
        {lead && figure && (
          <>
            <span part="qualifier" {...(qualifier && languageAttributes(wordsLocale(language)))}>
              {lead}
            </span>{' '}
          </>
        )}
        <span part="figure" data-digits={language.numerals} data-length={lengthOf(figure)}>
          <span {...languageAttributes(figure ? valuesLocale(language) : language)}>{figure || lead}</span>
        </span>
        {noun && (
          <>
            {' '}
            <span part="noun">{noun}</span>
          </>
        )}
        {label !== undefined && !isCountForms(label) && <> {textPart(label, 'StatsBadge label', 'span', locale)}</>}
      </p>
      {more && between}
      {more}
      {source && between}
      {source && (
        <p part="source">
          <span {...languageAttributes(wordsLocale(locale))}>{words(locale).source}</span>{' '}
          <Link
            part="source-link"
            href={source.href}
            value={source.label}
            locale={locale}
            place="<StatsBadge source.href>"
          />
        </p>
      )}
    </Root>
  );
}

/** The figure with the words that agree with it; alone beside a label that needs no agreement. */
function print(value: NumberValue, label: Stat['label'], options: CountOptions, locale: Locale): PrintedCount {
  if (isCountForms(label)) return printCount(value, label, { place: '<StatsBadge label>', ...options }, locale);
  const figure = formatNumber(value, { place: '<StatsBadge value>', ...options }, locale);
  return { figure, before: '', after: '', locale: valuesLocale(locale) };
}

/** Long figures and numbers said in words are set smaller. */
function lengthOf(figure: string): string | undefined {
  const length = stripBidi(figure).length;
  if (length === 0) return 'words';
  if (length > 9) return 'longer';
  return length > 5 ? 'long' : undefined;
}
