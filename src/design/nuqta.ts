import { token } from './tokens.ts';

/** The rhombic dot by which Arabic letters are measured: a box, not a character, and alike in both directions. */
export const nuqta = `
  content: '';
  display: inline-block;
  flex: none;
  inline-size: 0.5em;
  block-size: 0.5em;
  background: ${token('color-accent')};
  transform: rotate(45deg);
  forced-color-adjust: none;
`;
