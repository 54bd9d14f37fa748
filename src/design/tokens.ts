/**
 * Every value by name; a page sets `--bayan-<name>` to change one. Colours come in pairs, light and dark:
 * which one is shown follows the CSS `color-scheme` of the page or of any element round the component.
 */
const TOKENS = {
  'color-paper': ['#ffffff', '#121315'],
  'color-panel': ['#f2f3f3', '#1d1f22'],
  'color-ink': ['#131416', '#ececea'],
  'color-muted': ['#55595e', '#a9adb3'],
  'color-rule': ['#cfd2d4', '#3b3f44'],
  'color-control': ['#767b81', '#80858c'],
  'color-accent': ['#b3261b', '#ff8066'],
  'color-band': ['#131416', '#3d1611'],
  'color-on-band': ['#ffffff', '#f3f3f1'],
  'color-on-band-muted': ['#b9bdc2', '#c9b4b0'],
  'color-focus': ['#1b4fa8', '#8fb8ff'],
  'color-focus-on-band': ['#8fb8ff', '#8fb8ff'],
  'color-stage': ['#0b0c0d', '#0b0c0d'],
  'color-on-stage': ['#f3f3f1', '#f3f3f1'],
  'color-on-stage-muted': ['#b4b8bd', '#b4b8bd'],
  'color-stage-rule': ['#3b3f44', '#3b3f44'],
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '24px',
  'space-6': '32px',
  'space-7': '48px',
  'space-8': '64px',
  'space-9': '96px',
  rem: '16px',
  measure: '640px',
  // Room at both ends of a part that a page lets run from edge to edge.
  inset: '0px',
  // Room at the start of a column of text, in which quotation marks may hang.
  gutter: '0px',
  'rule-document': '6px',
  'rule-component': '2px',
} as const;

export type TokenName = keyof typeof TOKENS;

/** `token('color-ink')` is `var(--bayan-color-ink, light-dark(#131416, #ececea))`. An unknown name does not compile. */
export function token(name: TokenName): string {
  const value = TOKENS[name];
  const [light, dark] = typeof value === 'string' ? [value, value] : value;
  return `var(--bayan-${name}, ${light === dark ? light : `light-dark(${light}, ${dark})`})`;
}

export const tokenNames = Object.keys(TOKENS) as TokenName[];
