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

export const reducedMotion = '@media (prefers-reduced-motion: reduce)';
export const forcedColors = '@media (forced-colors: active)';

export function below(width: keyof typeof WIDTHS): string {
  return `@container (inline-size < ${WIDTHS[width]})`;
}
