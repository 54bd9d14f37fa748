import { token } from './tokens.ts';

/** What is said in another language begins where all else does, not at the edge of its own direction. */
export const sharedEdge = '& [dir] { text-align: -webkit-match-parent; text-align: match-parent; }';

/** What every component's root starts from, so that a host page's element rules do not reach in. */
export const base = `
  box-sizing: border-box;
  margin: 0;
  color: ${token('color-ink')};
  text-align: start;
  letter-spacing: normal;
  word-spacing: normal;
  text-transform: none;
  font-style: normal;
  font-synthesis: none;
  hyphens: manual;
  word-break: normal;
  overflow-wrap: break-word;
  text-wrap: pretty;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  & * { box-sizing: border-box; }
  ${sharedEdge}
  & :is(p, figure, blockquote, figcaption, dl, dd, dt, ul, ol, h1, h2, h3, h4, h5, h6) { margin: 0; padding: 0; }
  & :is(ul, ol) { list-style: none; }
  & time { white-space: nowrap; }
  @media print {
    color-scheme: light;
    --bayan-color-ink: #000;
    --bayan-color-accent: #000;
    --bayan-color-paper: #fff;
    --bayan-color-panel: #fff;
    --bayan-color-band: #fff;
    --bayan-color-on-band: #000;
    --bayan-color-on-band-muted: #333;
    break-inside: avoid;
  }
`;

/** A link in text: ink letters over an accent line that keeps clear of Arabic descenders. */
export const link = `
  color: inherit;
  text-decoration: underline 1px ${token('color-accent')};
  text-underline-offset: 0.34em;
  text-decoration-skip-ink: none;
  &:hover { text-decoration-thickness: 2px; }
`;

export const focusRing = `
  &:focus-visible { outline: 3px solid ${token('color-focus')}; outline-offset: 3px; }
`;

/** For the reader's ear only. */
export const visuallyHidden = `
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
