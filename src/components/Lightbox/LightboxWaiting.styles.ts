import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';

/** The stage, before anything stands on it. */
export const Root = styled('dialog', 'lightbox-waiting')`
  all: initial;
  color-scheme: dark;
  position: fixed;
  inset: 0;
  display: grid;
  place-items: center;
  background: ${token('color-stage')};
  accent-color: ${token('color-on-stage')};
  cursor: progress;
  @media print { display: none; }
`;
