/** Layout follows the component's own box, not the window: an embed in a 400 px column is a phone. */
export const container = 'container-type: inline-size;';

/**
 * Container widths at which layouts change: those of a page less its margins (704 px and 1200 px). In px, since a
 * host page may set any root font size.
 */
const WIDTHS = { pair: '512px', text: '640px', rail: '832px', quartet: '896px', page: '1120px' } as const;

export function from(width: keyof typeof WIDTHS): string {
  return `@container (inline-size >= ${WIDTHS[width]})`;
}

/**
 * One length below a width of the box round the element, another from there on: `@container` without its price for all
 * that stands inside. Only where 100% is that box's inline size, and for lengths of which none is negative.
 */
export function stepped(width: keyof typeof WIDTHS, below: string, above: string): string {
  return `(${upTo(width, below)} + ${onFrom(width, above)})`;
}

function upTo(width: keyof typeof WIDTHS, length: string): string {
  return `clamp(0px, (${WIDTHS[width]} - 100%) * 99999, ${length})`;
}

/** Half the smallest step of layout (1/60 or 1/64 px) makes the width itself belong here. */
function onFrom(width: keyof typeof WIDTHS, length: string): string {
  return `clamp(0px, (100% - ${WIDTHS[width]} + 0.008px) * 99999, ${length})`;
}

export const reducedMotion = '@media (prefers-reduced-motion: reduce)';
export const forcedColors = '@media (forced-colors: active)';

export function below(width: keyof typeof WIDTHS): string {
  return `@container (inline-size < ${WIDTHS[width]})`;
}
