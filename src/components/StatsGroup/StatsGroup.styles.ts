import { base, visuallyHidden } from '../../design/base.ts';
import { below, container, from } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { type } from '../../design/type.ts';

/** Rows are shared by subgrid, so that labels of any length leave the next row level. */
export const Root = styled('div', 'stats-group')`
  ${base}
  ${container}
  position: relative;

  & > [part='label'] { ${type('label')} ${visuallyHidden} }
  /* Figures grow with the group, not with the column they stand in. */
  [part='stat'] > * { container-type: normal; }
  [part='stats'] [part='stat'] [part='figure'] {
    font-size: clamp(${token('rem')} * 2.875, ${token('rem')} * 1.925 + 4.63cqi, ${token('rem')} * 4.75);
  }
  [part='stats'] {
    display: grid;
    gap: ${token('space-5')} ${token('space-4')};
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  [part='stats']:has(> :only-child) { grid-template-columns: minmax(0, 1fr); }
  &[data-layout='grid'] [part='stats']:has(> :nth-child(3)) {
    ${from('quartet')} {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      column-gap: ${token('space-6')};
    }
  }
  &[data-layout='row'] [part='stats'] {
    grid-template-columns: minmax(0, 1fr);
    ${from('pair')} {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      column-gap: ${token('space-6')};
    }
  }
  &[data-layout='row'] [part='stat'] {
    ${below('pair')} {
      /* The spaces between figure and words take no room here. */
      [part='phrase'] { font-size: 0; }
      [part='phrase'] > [part='figure'] { inline-size: max-content; min-inline-size: 104px; margin-block-end: 0; margin-inline-end: 16px; }
      [part='phrase'] > [part='noun'], [part='phrase'] > [part='label'] { inline-size: auto; max-inline-size: calc(100% - 120px); }
      [part='note'], [part='source'] { margin-inline-start: 120px; }
    }
  }
  &[data-layout='line'] [part='stats'] [part='stat'] [part='figure'] { font-size: inherit; }
  &[data-layout='line'] [part='stats'] {
    ${type('label', { weight: 600 })}
    display: flex;
    flex-wrap: wrap;
    gap: 0;
  }
  &[data-layout='line'] [part='separator'] {
    margin-inline: .35em;
    white-space: pre;
    color: ${token('color-accent')};
    font-weight: 400;
  }
`;
