import { base } from '../../design/base.ts';
import { below, container, from } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { type } from '../../design/type.ts';

/** Rows are shared by subgrid, so that labels of any length leave the next row level. */
export const Root = styled('div', 'stats-group')`
  ${base}
  ${container}

  [part='stats'] {
    display: grid;
    gap: ${token('space-5')} ${token('space-4')};
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  &[data-layout='grid'] [part='stats'] {
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
  &[data-layout='row'] [part='stat'] > div {
    ${below('pair')} {
      display: grid;
      grid-template-columns: 104px minmax(0, 1fr);
      column-gap: ${token('space-4')};
      align-items: last baseline;
    }
  }
  &[data-layout='line'] [part='stats'] {
    ${type('label', { weight: 500 })}
    display: flex;
    flex-wrap: wrap;
    gap: 0;
  }
  &[data-layout='line'] [part='separator'] {
    margin-inline: .6em;
    color: ${token('color-accent')};
    font-weight: 400;
  }
`;
