import type { CSSProperties, ReactNode } from 'react';

/**
 * Items of one width in a row, of which those that are left out keep their room. `window`: those that stand in it. Other
 * room is another element: a browser follows the one it snapped to.
 */
export function rowOf(count: number, window: readonly number[] | undefined, item: (at: number) => ReactNode) {
  if (!window) return Array.from({ length: count }, (_, at) => item(at));
  const row: ReactNode[] = [];
  let next = 0;
  for (const at of [...window, count]) {
    if (at > next) {
      row.push(<div part="spacer" key={`${next}–${at}`} style={{ '--absent': at - next } as CSSProperties} />);
    }
    if (at < count) row.push(item(at));
    next = at + 1;
  }
  return row;
}
