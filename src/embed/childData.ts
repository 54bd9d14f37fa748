import { isNoDate, read } from './attributes.ts';
import { isTold, takeWords } from './reading.ts';

/** What `<data>` and `<time>` among the children say to a machine, where their words say no more. */

/** How the element writes a figure: words and signs at the digits (`62%`, `4.2 billion`) come from there. */
const TOLD = '[format], [currency], [unit], [sign], [qualifier], [forms], [label^="{"]';

/**
 * ASCII digits, or nothing. Words are taken where they are the digits of the value, which no number is that is written as
 * a year, as a name (`007`), or with a point that may group thousands; or where the element `tells` how it writes one.
 */
export function figureOf(element: Element, tells = true): string | undefined {
  const printed = element.textContent.trim();
  const written = read('figure', ascii(printed)) as string | undefined;
  const value = read('figure', element.getAttribute('value') ?? undefined) as string | undefined;
  const isYear = /^(1[89]|20)\d\d$/.test(ascii(printed));
  const isSame =
    value === undefined
      ? written !== undefined && !/^-?(0\d|[1-9]\d{0,2}\.\d{3}$)/.test(written)
      : figuresOf(printed) === figuresOf(value);
  const isBare = /^[-\d\p{Nd}.,\u066b\u066c'’\s\p{Cf}\u2212]*$/u.test(printed);
  if ((isBare && isSame && !isYear) || (tells && isTold(TOLD))) takeWords(element, 'sup, sub');
  return value ?? written;
}

function figuresOf(text: string): string {
  return ascii(text).replace(/[^\d-]/g, '');
}

/** Arabic-Indic and Persian digits, the marks that stand between them, and spaces that group. */
function ascii(text: string): string {
  const grouped = /^\D?\d{1,3}([ \u00a0\u202f]\d{3})+$/.test(text) ? text.replace(/[ \u00a0\u202f]/g, '') : text;
  return grouped
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u066c\p{Cf}]/gu, '')
    .replace('\u066b', '.')
    .replace('\u2212', '-');
}

const TOLD_DATE = '[format], [date-format], [also], [calendar]';

/** A date by ISO 8601, or nothing. Words are taken where they are no more than a day: a clock or a second calendar is. */
export function dateOf(time: Element): string | undefined {
  const printed = time.textContent.trim();
  const value = (time.getAttribute('datetime') ?? printed).trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
  if (isNoDate(value)) return undefined;
  if (!time.hasAttribute('datetime') || isTold(TOLD_DATE)) {
    takeWords(time);
    return value;
  }
  const numbers = printed.match(/\p{Nd}+/gu) ?? [];
  const words = printed.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (numbers.length > 0 && numbers.length <= 3 && words.length <= 4) takeWords(time);
  // The day that stands there, in whatever zone.
  return isTold('[time-zone]') ? value : value.replace(/T.*/, '');
}

/** A moment, from which the words of the page have counted. */
export function momentOf(time: Element): string | undefined {
  const value = time.getAttribute('datetime') ?? time.textContent;
  if (isNoDate(value)) return undefined;
  takeWords(time);
  return value.trim();
}
