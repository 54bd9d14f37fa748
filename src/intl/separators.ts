import { DIRECTION_MARK, directionOf, scriptOf } from './direction.ts';
import type { Locale, Separators } from './locale.ts';

export type Formatter = Pick<Intl.NumberFormat, 'format'>;

/** Marks of thousands and of decimals. */
const MARKS: Partial<Record<Separators, readonly [group: string, decimal: string]>> = {
  point: [',', '.'],
  comma: ['.', ','],
  arabic: ['\u066c', '\u066b'],
};

/** With the publication's separators in the place of the region's. */
export function separated(format: Intl.NumberFormat, { separators }: Locale): Formatter {
  const marks = MARKS[separators];
  if (!marks) return format;
  const [group, decimal] = marks;
  const own = ({ type, value }: Intl.NumberFormatPart) =>
    type === 'group' ? group : type === 'decimal' ? decimal : value;
  return { format: (number) => format.formatToParts(number).map(own).join('') };
}

/** Digits that would draw a comma between two of them, and the figures round it, into their own direction. */
const RIGHT_TO_LEFT_DIGIT = /[\u0660-\u0669\u07c0-\u07c9\u{1e950}-\u{1e959}]\P{L}*$/u;

/** The comma of the script that is printed, with its space. */
export function comma(tag: string, before = ''): string {
  const locale = new Intl.Locale(tag);
  if (/^(?:Ara[bn]|Syrc|Thaa)$/.test(scriptOf(locale))) return '\u060c ';
  return RIGHT_TO_LEFT_DIGIT.test(before) && directionOf(locale) === 'ltr' ? `${DIRECTION_MARK.ltr}, ` : ', ';
}
