import type { ReactNode } from 'react';
import type * as elements from '../../src/embed/elements.ts';
import {
  Count,
  DateText,
  NumberText,
  RelativeTime,
  resolveLocale,
  StatsBadge,
  type CalendarMonth,
  type DateTextProps,
  type DateValue,
  type LocalizedNode,
  type Photo,
  type PictureSource,
  type Stat,
} from '../../src/index.ts';
import { safeHref } from '../../src/intl/href.ts';
import { endonym } from '../../src/intl/endonym.words.ts';
import { pick } from '../../src/intl/localized.ts';
import { isCountForms } from '../../src/intl/plural.ts';
import { isoOf, readDateOrMonth } from '../../src/intl/readDate.ts';
import { escaped, openingTag } from '../../src/server/tags.ts';
import { indented, inlineHtml, partText, textOf, type Page } from './inline.tsx';

type Rows = typeof elements;
type Props<Name extends keyof Rows> = Parameters<Awaited<ReturnType<Rows[Name]['load']>>>[0];
type Attributes = Parameters<typeof openingTag>[1];

/** For each reader of `src/embed/children.ts` what it reads, with the text that is seen. Each string is a block. */
const WRITERS: { [Name in keyof Rows]: (props: Props<Name>, page: Page) => string[] } = {
  articleHeader: ({ level = 1, dateFormat, ...props }, page) => {
    const {
      headline,
      kicker,
      standfirst,
      byline,
      published,
      updated,
      details = [],
      translations = [],
      picture,
    } = props;
    const times = published === undefined ? [] : [published, updated].filter((value) => value !== undefined);
    return [
      ...tagged('p', kicker, page),
      ...tagged(`h${level}`, headline, page),
      ...tagged('p', standfirst, page),
      ...tagged('address', byline, page),
      ...(times.length > 0 ? [`<p>${times.map((value) => time(value, page, dateFormat)).join(' ')}</p>`] : []),
      ...block(
        'dl',
        details.map(({ term, value }) => [...tagged('dt', term, page), ...tagged('dd', value, page)].join('')),
      ),
      ...block(
        'nav',
        translations.map(({ locale, href, label = endonym(locale) }) => {
          return `${openingTag('a', { href: linked(href), hreflang: locale, lang: locale })}${escaped(label)}</a>`;
        }),
      ),
      ...(picture ? photo(picture, page) : []),
    ];
  },

  pullQuote: ({ quote, quoteLocale, speaker, role, source }, page) => {
    const picked = pick(quote, '', resolveLocale(quoteLocale ?? page.lang, page.settings));
    if (!picked) return [];
    const paragraphs = Array.isArray(picked.value) ? (picked.value as ReactNode[]) : undefined;
    const lang = differing(picked.locale.lang, page);
    const said = paragraphs
      ? block(
          'blockquote',
          paragraphs.flatMap((one) => tagged('p', one, page)),
          { lang },
        )
      : [`${openingTag('blockquote', { lang })}${inlineHtml(picked.value, page)}</blockquote>`];
    const caption = [
      ...tagged('b', speaker, page),
      ...tagged('span', role, page),
      ...(source ? tagged('a', source.label, page, { href: linked(source.href) }) : []),
    ];
    return [...said, ...(caption.length > 0 ? [`<figcaption>${caption.join(' ')}</figcaption>`] : [])];
  },

  statsBadge: ({ layout: _layout, ...stat }, page) => {
    const figure = data(stat.value, isCountForms(stat.label) ? phrase(stat, page) : phrase(stat, page, 'figure'));
    // Of words in another language the label says so itself.
    const label = isCountForms(stat.label) ? '' : tagged('span', stat.label, page).join('');
    return [[figure, label.replace(/^<span>(.*)<\/span>$/s, '$1')].filter(Boolean).join(' ')];
  },

  statsGroup: ({ stats }, page) =>
    block(
      'dl',
      stats.map((stat) => {
        const term = isCountForms(stat.label)
          ? [`<dt>${escaped(phrase(stat, page, 'noun') || phrase(stat, page))}</dt>`]
          : tagged('dt', stat.label, page);
        const printed = phrase(stat, page, 'figure');
        const figure = printed === String(stat.value) ? printed : data(stat.value, printed);
        return [...term, `<dd>${figure}</dd>`, ...tagged('dd', stat.note, page)].join('');
      }),
    ),

  figure: (props, page) => photo(props, page),
  imageCarousel: ({ images }, page) => images.flatMap((one) => photo(one, page)),
  numberText: (props, page) => [data(props.value, textOf(<NumberText {...props} />, page))],
  count: (props, page) => [data(props.value, textOf(<Count {...props} />, page))],
  dateText: (props, page) => [timeWith(props.value, textOf(<DateText {...props} />, page))],
  dateRange: ({ start, end, format }, page) => [`${time(start, page, format)} – ${time(end, page, format)}`],
  relativeTime: (props, page) => [timeWith(props.value, textOf(<RelativeTime {...props} />, page))],
};

export function childrenOf(name: keyof Rows, props: Record<string, unknown>, page: Page): string[] {
  return (WRITERS[name] as (props: object, page: Page) => string[])(props, page);
}

/** A text as an element, which says its language where that is not the page's. */
function tagged(name: string, value: LocalizedNode | undefined, page: Page, attributes: Attributes = {}): string[] {
  const picked = pick(value, '', resolveLocale(page.lang, page.settings));
  if (!picked) return [];
  const lang = differing(picked.locale.lang, page);
  const content = inlineHtml(picked.value, { ...page, lang: picked.locale.lang });
  return [`${openingTag(name, { ...attributes, lang })}${content}</${name}>`];
}

function differing(lang: string, page: Page): string | undefined {
  return lang === resolveLocale(page.lang).lang ? undefined : lang;
}

function block(name: string, inside: readonly string[], attributes: Attributes = {}): string[] {
  if (inside.length === 0) return [];
  return [[openingTag(name, attributes), ...inside.map((one) => indented(one)), `</${name}>`].join('\n')];
}

function data(value: Stat['value'], printed: string): string {
  const number = /\d/.test(String(value)) ? String(value) : undefined;
  return `${openingTag('data', { value: number })}${escaped(printed)}</data>`;
}

/** A figure with its words as one phrase, or a part of that. */
function phrase(stat: Stat, page: Page, part = 'phrase'): string {
  return partText(<StatsBadge {...stat} />, part, page);
}

function time(value: DateValue | CalendarMonth, page: Page, format?: DateTextProps['format']): string {
  return timeWith(value, textOf(<DateText value={value} format={format} />, page));
}

function timeWith(value: DateValue | CalendarMonth, printed: string): string {
  return `${openingTag('time', { datetime: dateOf(value) })}${escaped(printed)}</time>`;
}

/** By ISO 8601; `undefined` for what is no date. */
export function dateOf(value: DateValue | CalendarMonth): string | undefined {
  const read = readDateOrMonth(value);
  return read && (typeof value === 'string' ? value : isoOf(read));
}

function photo(given: Photo, page: Page): string[] {
  const { src, alt, width, height, sources, formats = [], sizes, original, href, focus, placeholder } = given;
  const shown = pick(alt, '', resolveLocale(page.lang));
  const image = openingTag('img', {
    src,
    alt: shown?.value ?? '',
    lang: shown && differing(shown.locale.lang, page),
    width,
    height,
    srcset: srcset(sources),
    sizes,
  });
  const others = formats.map(({ type, sources: files }) => openingTag('source', { type, srcset: srcset(files) }));
  const picture = others.length > 0 ? block('picture', [...others, image]) : [image];
  const [caption] = tagged('figcaption', given.caption, page);
  const further = [given.credit, given.licence, given.date];
  const last = further.findLastIndex((one) => one !== undefined);
  const small = further.slice(0, last + 1).map((one) => tagged('small', one, page)[0] ?? '<small></small>');
  const line = [...(caption ? [caption.replace(/<\/figcaption>$/, '')] : ['<figcaption>']), ...small];
  const inside = [
    ...(original === undefined ? picture : block('a', picture, { href: original })),
    ...(caption !== undefined || small.length > 0 ? [`${line.join(caption ? ' ' : '')}</figcaption>`] : []),
  ];
  return block('figure', inside, {
    'data-href': href,
    'data-focus': focus && JSON.stringify(focus),
    'data-placeholder': placeholder,
  });
}

/** Where no script runs, nobody else looks at an address. */
function linked(href: string | undefined): string | undefined {
  return safeHref(href, '<a href>');
}

function srcset(sources: readonly PictureSource[] | undefined): string | undefined {
  return sources?.map(({ src, width }) => `${src} ${width}w`).join(', ');
}
