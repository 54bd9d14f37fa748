import { forcedColors } from './media.ts';
import { token } from './tokens.ts';

/** The rhombic dot by which Arabic letters are measured: a box, not a character, and alike in both directions. */
export const nuqta = `
  content: '';
  display: inline-block;
  flex: none;
  inline-size: 0.7em;
  block-size: 0.7em;
  background: ${token('color-accent')};
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  forced-color-adjust: none;
  ${forcedColors} { background: CanvasText; }
`;
