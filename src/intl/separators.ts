import { scriptOf } from './direction.ts';
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

/** The comma of the script that is printed, with its space. */
export function comma(tag: string): string {
  return /^(?:Ara[bn]|Syrc|Thaa)$/.test(scriptOf(new Intl.Locale(tag))) ? '\u060c ' : ', ';
}
