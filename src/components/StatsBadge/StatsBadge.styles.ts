import { base, focusRing, link } from '../../design/base.ts';
import { container } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { type, typeface } from '../../design/type.ts';

/**
 * Figure and words are lines of one paragraph, in one inline context: blocks inside it would take the paragraph from
 * screen readers. The figure's box has the height of a full-size figure, so that baselines stand level beside a long number or a
 * number said in words, which are set smaller inside it.
 */
export const Root = styled('div', 'stats-badge')`
  ${base}
  ${container}
  border-block-start: ${token('rule-component')} solid ${token('color-ink')};
  padding-block-start: ${token('space-3')};

  [part='phrase'] { ${type('label')} }
  [part='phrase'] > * { display: inline-block; inline-size: 100%; }
  [part='figure'] {
    ${type('figure')}
    margin-block-end: ${token('space-2')};
    white-space: nowrap;
  }
  [part='figure'] > * { display: inline-block; font-variant-numeric: lining-nums; }
  [part='figure'][data-digits='arab'] > *, [part='figure'][data-digits='arabext'] > * {
    ${typeface('title', 700)}
    font-size: .93em;
  }
  [part='figure'][data-length='long'] > * { font-size: .68em; }
  [part='figure'][data-length='longer'] > * { font-size: .5em; }
  [part='figure'][data-length='words'] { white-space: normal; }
  [part='figure'][data-length='words'] > * { ${typeface('title', 700)} font-size: .6em; line-height: 1.2; }

  [part='qualifier'], [part='noun'], [part='label'], [part='note'], [part='source'] {
    ${type('label')}
    max-inline-size: 22em;
  }
  [part='noun'] { ${type('label', { weight: 600, scale: 1.15 })} }
  [part='qualifier'] { font-weight: 600; }
  [part='source'] { ${type('small')} color: ${token('color-muted')}; margin-block-start: ${token('space-1')}; }
  a { ${link} ${focusRing} }

  &[data-inline] {
    display: inline;
    container-type: normal;
    border: 0;
    padding: 0;
    [part='phrase'], [part='phrase'] > *, [part='figure'] > *, [part='note'], [part='source'] {
      display: inline;
      margin: 0;
      font: inherit;
      letter-spacing: inherit;
    }
    [part='note'], [part='source'] { font-weight: 400; }
  }
`;
