import { base, focusRing, link } from '../../design/base.ts';
import { container, from } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { type } from '../../design/type.ts';

/** The box comes from the picture's own size, or is 3:2; a picture that fails shows its text in the same box. */
export const Root = styled('figure', 'figure')`
  ${base}
  ${container}

  [part='frame'] { background: ${token('color-panel')}; }
  [part='picture'] { display: block; }
  [part='enlarge'], [part='link'] { display: block; ${focusRing} }
  [part='enlarge'] { cursor: zoom-in; }
  [part='image'] {
    ${type('label')}
    display: block;
    position: relative;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: none;
    object-fit: cover;
    color: ${token('color-muted')};
  }
  [part='image']:not([width][height]) { aspect-ratio: 3 / 2; }
  [part='image']::after {
    content: attr(alt) / '';
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    overflow: clip;
    padding: ${token('space-5')};
    background: ${token('color-panel')};
    text-align: center;
  }

  [part='caption-line'] {
    display: grid;
    gap: ${token('space-1')} ${token('space-5')};
    padding-block-start: ${token('space-3')};
    ${from('text')} { grid-template-columns: minmax(0, ${token('measure')}) auto; justify-content: space-between; }
  }
  [part='caption'] { ${type('label')} }
  [part='credit'], [part='licence'], [part='date'] { ${type('small')} color: ${token('color-muted')}; }
  [part='caption-line'] > :not([part='caption']) { ${from('text')} { grid-column: 2; } }
  a { ${link} ${focusRing} }
`;
