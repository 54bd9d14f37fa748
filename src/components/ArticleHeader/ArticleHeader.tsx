import type { DateFormat } from '../../intl/date.ts';
import type { CalendarMonth, DateValue } from '../../intl/readDate.ts';
import { endonym } from '../../intl/endonym.words.ts';
import { listOf } from '../../intl/listOf.ts';
import type { Locale, YearSeparator } from '../../intl/locale.ts';
import { development, warn } from '../../intl/warn.ts';
import { wordsLocale } from '../../intl/words.ts';
import { datePart } from '../../locale/datePart.tsx';
import { Link } from '../../locale/Link.tsx';
import { textPart, type LocalizedNode } from '../../locale/Text.tsx';
import { languageAttributes, settle, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import { figurePart } from '../Figure/figurePart.tsx';
import type { Photo } from '../Picture/Picture.tsx';
import { Root } from './ArticleHeader.styles.ts';
import words from './ArticleHeader.words.ts';

/** The same page in another language. */
export interface Translation {
  /** BCP 47 tag of that page. */
  locale: string;
  /** Its address; an unsafe one is dropped and the name stays. */
  href: string;
  /** Default: the language's own name, `العربية`, `English`. */
  label?: string;
}

/** One line of the header's facts: place, release number, contact. */
export interface HeaderDetail {
  term: LocalizedNode;
  value: LocalizedNode;
}

export interface ArticleHeaderProps extends LanguageProps {
  /** The title of the page; any length, balanced over its lines. */
  headline: LocalizedNode;
  /** Heading level. Default 1. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * `standard`: the head of a page. `feature`: on a dark band beside its picture. `brief`: smaller, in a list or for a
   * short notice. Default `standard`.
   */
  variant?: 'standard' | 'feature' | 'brief';
  /** What kind of text it is: “Press release”. */
  kicker?: LocalizedNode;
  /** One or two sentences that say what matters. */
  standfirst?: LocalizedNode;
  /** Day or month of publication; what is no date is shown as written. */
  published?: DateValue | CalendarMonth;
  /** Day or moment of the last change; a moment shows its time in the publication's time zone. */
  updated?: DateValue;
  /** How the dates are printed. Default `long`. */
  dateFormat?: DateFormat;
  /** What stands before the year. Default: the publication's. */
  yearSeparator?: YearSeparator;
  /** Further facts, each with its term: place, release number. */
  details?: readonly HeaderDetail[];
  /** Who wrote or prepared it. */
  byline?: LocalizedNode;
  /** The same page in other languages; each link carries its own `lang`, `dir` and `hreflang`. */
  translations?: readonly Translation[];
  /** The lead picture, with its caption and credit. */
  picture?: Photo;
  id?: string;
  className?: string;
}

/** The head of an article: what it is, what it says, when, by whom, and where to read it in another language. */
export function ArticleHeader({
  headline,
  level = 1,
  variant = 'standard',
  kicker,
  standfirst,
  published,
  updated,
  dateFormat = 'long',
  yearSeparator,
  details,
  byline,
  translations,
  picture,
  id,
  className,
  ...language
}: ArticleHeaderProps) {
  const locale = useLocale(language, '<ArticleHeader>');
  return (
    <Root id={id} className={className} data-variant={variant} {...languageAttributes(locale)}>
      <div part="layout">
        {textPart(kicker, 'ArticleHeader kicker', 'p', locale)}
        <div part="text">
          {textPart(headline, 'ArticleHeader headline', `h${levelOf(level)}`, locale)}
          {textPart(standfirst, 'ArticleHeader standfirst', 'p', locale)}
          {textPart(byline, 'ArticleHeader byline', 'p', locale)}
        </div>
        <Meta {...{ published, updated, dateFormat, yearSeparator, details, locale }} />
        <Translations translations={translations} locale={locale} />
      </div>
      {picture && figurePart({ photo: picture, eager: variant !== 'brief', locale })}
    </Root>
  );
}

type MetaProps = Pick<ArticleHeaderProps, 'published' | 'updated' | 'dateFormat' | 'yearSeparator' | 'details'> & {
  locale: Locale;
};

/** The facts under the headline, or beside it where there is a margin. */
function Meta({ published, updated, dateFormat = 'long', yearSeparator, details, locale }: MetaProps) {
  const own = (word: 'published' | 'updated') =>
    textPart(words(locale)[word], 'ArticleHeader term', 'dt', wordsLocale(locale));
  const dates = settle(locale, { yearSeparator }, undefined);
  const facts = [
    isThere(published) && {
      term: own('published'),
      value: datePart(published, '<ArticleHeader published>', dateFormat, dates),
    },
    isThere(updated) && {
      term: own('updated'),
      value: datePart(updated, '<ArticleHeader updated>', isMoment(updated) ? 'time' : dateFormat, dates),
    },
    ...listOf(details).map(({ term, value }) => ({
      term: textPart(term, 'ArticleHeader term', 'dt', locale),
      value: textPart(value, 'ArticleHeader detail', 'span', locale),
    })),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <dl part="meta">
      {facts.map(({ term, value }, index) => (
        <div part="fact" key={index}>
          {term ?? <dt part="term" />}
          <dd part="value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Translations({ translations: given, locale }: { translations?: readonly Translation[]; locale: Locale }) {
  const translations = listOf(given).filter(({ locale: language, label }) => label || typeof language === 'string');
  if (translations.length === 0) return null;
  return (
    <nav part="translations" aria-label={words(locale).translations} {...languageAttributes(wordsLocale(locale))}>
      <ul role="list">
        {translations.map(({ locale: language, href, label }, index) => (
          <li key={index}>
            <Link
              part="translation"
              href={href}
              value={label ?? endonym(language)}
              locale={language}
              hrefLang={language}
              place="<ArticleHeader translations.href>"
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function levelOf(level: NonNullable<ArticleHeaderProps['level']>) {
  const isLevel = /^[1-6]$/.test(String(level));
  if (development && !isLevel) {
    warn('<ArticleHeader level>', `${String(level)} is no level of a heading; an h1 is written.`, 'Give 1 to 6.');
  }
  return isLevel ? level : 1;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined && value !== null && value !== '';
}

/** A moment has a clock time; a plain day has none. */
function isMoment(value: DateValue): boolean {
  return value instanceof Date || (typeof value === 'string' && value.includes('T'));
}
