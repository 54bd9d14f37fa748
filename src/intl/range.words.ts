/** How a language writes a range of days, where CLDR's interval patterns differ from its single dates. */
export interface RangeStyle {
  /** Between two days of one month. */
  readonly days: string;
  /** Between two dates. */
  readonly dates: string;
  /** Letters before a month's name that fall away in a range of two dates. */
  readonly prefix?: string;
  /** What binds a month's name to its year, and falls away where the year does. */
  readonly suffix?: string;
}

const USUAL: RangeStyle = { days: '–', dates: ' – ' };

const STYLES: Record<string, RangeStyle> = {
  fa: { days: ' تا ', dates: ' تا ', suffix: '\u0654' },
  he: { ...USUAL, prefix: 'ב' },
};

export function rangeStyle(language: string): RangeStyle {
  return STYLES[language] ?? USUAL;
}
