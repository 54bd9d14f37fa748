import { IN_DATE } from './children.words.ts';
import { closest, isTold, pageLanguage, readAs, take, takeWords } from './reading.ts';

/** What `<data>` and `<time>` among the children say to a machine, where their words say no more. */

/**
 * ASCII digits, or nothing. Words are taken where they are the number of the value, which none is that is written as a
 * year, as a name (`007`), or with a point that may group thousands; or where the element `tells` how it writes one: words
 * and signs at the digits (`62%`, `4.2 billion`) come from there.
 */
export function figureOf(element: Element, tells = true): string | undefined {
  const printed = element.textContent.trim();
  const text = ascii(printed);
  const written = readAs('figure', text) as string | undefined;
  const value = readAs('figure', element.getAttribute('value') ?? undefined) as string | undefined;
  const isYear = /^(1[89]|20)\d\d$/.test(text);
  const isSame =
    value === undefined
      ? written !== undefined && !/^-?(0\d|[1-9]\d{0,2}\.\d{3}$)/.test(written)
      : numbersOf(text).includes(Number(value));
  if ((isSame && !isYear) || (tells && isTold('format', 'currency', 'unit', 'sign', 'qualifier', 'forms'))) {
    takeWords(element, 'sup, sub');
  }
  return value ?? written;
}

/** What digits may mean: with a point or with a comma before the decimals, the other one between groups. */
function numbersOf(text: string): number[] {
  const isEnglish = /^-?(\d{1,3}(['’,]\d{2,3})*|\d+)(\.\d+)?$/.test(text);
  const isOther = /^-?(\d{1,3}(\.\d{3})*|\d+)(,\d+)?$/.test(text);
  return [
    ...(isEnglish ? [Number(text.replace(/['’,]/g, ''))] : []),
    ...(isOther ? [Number(text.replace(/\./g, '').replace(',', '.'))] : []),
  ];
}

/** Arabic-Indic and Persian digits, the marks that stand between them, and spaces that group. */
function ascii(text: string): string {
  const plain = text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u066c\p{Cf}]/gu, '')
    .replace('\u066b', '.')
    .replace('\u2212', '-');
  return /^\D?\d{1,3}([ \u00a0\u202f]\d{3})+$/.test(plain) ? plain.replace(/[ \u00a0\u202f]/g, '') : plain;
}

const ISO = /^\d{4}-\d\d(-\d\d(T([01]\d|2[0-3]):\d\d(:\d\d(\.\d+)?)?(Z|[-+]\d\d:?\d\d)?)?)?$/;

/**
 * A date by ISO 8601, or nothing. Words are taken where they are those of that day, in any of the calendars; of its clock
 * too, where the element says that it writes one.
 */
export function dateOf(time: Element): string | undefined {
  const printed = time.textContent.trim();
  const value = isoOf(time);
  if (value === undefined) return undefined;
  const link = closest(time, 'a');
  if (link && leadsNowhere(link)) take([link]);
  const isMoment = isTold('format', 'dateFormat') && /(Z|[-+]\d\d:?\d\d)$/.test(value);
  if (!time.hasAttribute('datetime') || isDate(printed, value, isMoment)) takeWords(time);
  // Else the day that stands there, in whatever zone.
  return isMoment || isTold('timeZone') ? value : value.replace(/T.*/, '');
}

/** To the page on which it stands, as WordPress links the date of an article. */
function leadsNowhere(link: Element): boolean {
  const { href } = Object.assign(document.createElement('a'), { href: link.getAttribute('href') ?? '' });
  return href === document.URL.replace(/#.*/, '');
}

/** A moment, from which the words of the page have counted. */
export function momentOf(time: Element): string | undefined {
  const value = isoOf(time);
  const isWhole = value !== undefined && !/T[^Z+-]*$/.test(value);
  if (!isWhole) return undefined;
  const printed = time.textContent.trim();
  if (!time.hasAttribute('datetime') || isDate(printed, value, true) || isDistance(printed)) takeWords(time);
  return value;
}

function isoOf(time: Element): string | undefined {
  const value = (time.getAttribute('datetime') ?? time.textContent).trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
  return ISO.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

const CALENDARS = ['gregory', 'islamic-umalqura', 'persian', 'hebrew'];
/** Of other month names. */
const LEVANT = 'ar-SY';
const STYLES = ['full', 'long', 'medium', 'short'] as const;

/** Whether each word and number stands in that date as the language writes it. */
function isDate(printed: string, value: string, clock: boolean): boolean {
  if (/[?!\u061f]/.test(printed)) return false;
  const [day] = /^[\d-]+/.exec(value)!;
  const moments = [new Date(day), ...(clock ? [new Date(value)] : [])];
  const language = pageLanguage() ?? 'ar';
  const languages = [language, 'en', 'ar', LEVANT];
  return CALENDARS.some((calendar) => {
    const known = languages.flatMap((lang) =>
      STYLES.flatMap((dateStyle) => {
        const timeStyle = clock ? 'short' : undefined;
        const format = formatOf(lang, { calendar, dateStyle, timeStyle, timeZone: 'UTC' });
        return moments.flatMap((moment) => tokensOf(format.format(moment)));
      }),
    );
    const number =
      day.length > 7 && !clock
        ? tokensOf(formatOf('en', { calendar, day: 'numeric', timeZone: 'UTC' }).format(moments[0]))
        : [];
    const said = tokensOf(printed);
    return [...number, ...said].every(
      (token) => (number.includes(token) ? said : known).includes(token) || IN_DATE.test(token),
    );
  });
}

/** “3 hours ago”, with whatever number. */
function isDistance(printed: string): boolean {
  const said = tokensOf(printed);
  const number = Number(said.find((token) => /^\d+$/.test(token)) ?? 1);
  const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
  const known = [pageLanguage() ?? 'ar', 'en'].flatMap((language) =>
    (['always', 'auto'] as const).flatMap((numeric) => {
      const format = new Intl.RelativeTimeFormat(tagOf(language), { numeric });
      return units.flatMap((unit) => [number, -number].flatMap((one) => tokensOf(format.format(one, unit))));
    }),
  );
  return said.every((token) => known.includes(token));
}

/** Of a `lang` that is no tag nothing is known. */
function tagOf(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'en';
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(tagOf(language), options)));
  return format;
}

/** Words without their marks, numbers without noughts before them. */
function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/[\u064b-\u0652\p{Cf}]/gu, '')
    .toLowerCase();
  const parts = plain.match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? [];
  return parts.map((part) => (/\p{Nd}/u.test(part) ? String(Number(ascii(part))) : part));
}
