import { listOf } from '../../intl/listOf.ts';
import { development, warn } from '../../intl/warn.ts';
import { StatsBadge, type Stat } from '../StatsBadge/StatsBadge.tsx';
import { textPart, type LocalizedNode } from '../../locale/Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import { Root } from './StatsGroup.styles.ts';

export interface StatsGroupProps extends LanguageProps {
  /** The figures, in reading order. An empty list shows nothing and warns, or leaves an element to its children. */
  stats: readonly Stat[];
  /**
   * `row`: one row of columns, from a narrow container on a list with the words beside the figures. `grid`: two
   * columns, four when there is room. `line`: one line of text, `310 delegates / 150 countries`. Default: `row` for
   * three figures, else `grid`.
   */
  layout?: 'row' | 'grid' | 'line';
  /** Says what the figures are about, to screen readers. */
  label?: LocalizedNode;
  id?: string;
  className?: string;
}

/** Several figures together, as a list: each is read out as one phrase, in the order of the language. */
export function StatsGroup({ stats: given, layout, label, id, className, ...language }: StatsGroupProps) {
  const locale = useLocale(language, '<StatsGroup>');
  const stats = listOf(given);
  if (stats.length === 0) {
    if (development) warn('<StatsGroup stats>', 'the list is empty; nothing is shown.', 'Give at least one figure.');
    return null;
  }
  const shown = layout ?? (stats.length === 3 ? 'row' : 'grid');
  const line = shown === 'line';
  return (
    <Root id={id} className={className} data-layout={shown} {...languageAttributes(locale)}>
      {textPart(label, 'StatsGroup label', 'p', locale)}
      <ul part="stats" role="list">
        {stats.map((stat, index) => (
          <li part="stat" key={index}>
            <StatsBadge {...stat} layout={line ? 'inline' : 'block'} locale={locale} />
            {line && index < stats.length - 1 && (
              <span part="separator" aria-hidden="true">
                {' / '}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Root>
  );
}
