import type { CSSProperties } from 'react';

/** With more pieces the line has no gaps. */
const MOST_PIECES = 60;

/**
 * A line in as many pieces as there are pictures, drawn by the style sheet: one element however many they are. `index`:
 * the first picture in view; `undefined` marks none.
 */
export function pagerPart(index: number | undefined, count: number, inView: number) {
  const drawn = {
    '--count': count,
    '--in-view': inView,
    '--gap': count > MOST_PIECES ? '0px' : '2px',
    '--place': (index ?? 0) / Math.max(1, count - inView),
  } as CSSProperties;
  return <div part="pager" aria-hidden="true" data-current={index} style={drawn} />;
}
