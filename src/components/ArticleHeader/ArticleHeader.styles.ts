import { base, focusRing, link } from '../../design/base.ts';
import { container, from } from '../../design/media.ts';
import { nuqta } from '../../design/nuqta.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { ARABIC_SCRIPT, type } from '../../design/type.ts';

export const Root = styled('header', 'article-header')`
  ${base}
  ${container}
  container-name: article-header;

  [part='layout'] {
    display: grid;
    grid-template: 'kicker' 'text' 'meta' 'translations' / minmax(0, 1fr);
    border-block-start: ${token('rule-document')} solid ${token('color-ink')};
    padding-block: ${token('space-4')} ${token('space-6')};
    ${from('text')} { padding-inline-start: ${token('space-8')}; }
  }

  [part='kicker'] {
    ${type('label', { weight: 600 })}
    grid-area: kicker;
    place-self: start;
    display: flex;
    gap: .6em;
    color: ${token('color-accent')};
    margin-block-end: ${token('space-2')};
    &::before { ${nuqta} margin-block-start: calc(.5lh - .35em); }
  }

  [part='text'] { grid-area: text; }
  [part='headline'] { ${type('headline')} text-wrap: balance; }
  [part='standfirst'] {
    ${type('standfirst')}
    max-inline-size: ${token('measure')};
    margin-block-start: ${token('space-4')};
    text-wrap: balance;
  }
  [part='byline'] { ${type('label', { weight: 600 })} margin-block-start: ${token('space-4')}; }

  [part='meta'] {
    grid-area: meta;
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-3')} ${token('space-6')};
    margin-block-start: ${token('space-5')};
  }
  [part='term'] { ${type('small')} color: ${token('color-muted')}; }
  [part='value'] { ${type('label', { weight: 600 })} }

  [part='translations'] { grid-area: translations; ${type('label')} margin-block-start: ${token('space-4')}; }
  [part='translations'] ul { display: flex; flex-wrap: wrap; gap: ${token('space-1')} ${token('space-4')}; }
  [part='translations'] li { padding-block: ${token('space-1')}; }
  a { ${link} ${focusRing} }

  &:not([data-variant='feature']) [part='layout'] {
    ${from('page')} {
      grid-template: 'kicker text' auto 'meta text' auto 'translations text' 1fr / calc(${token('rem')} * 11) minmax(0, 1fr);
      column-gap: ${token('space-7')};
      padding-inline-start: 0;
    }
  }
  &[data-variant='standard'] {
    ${from('page')} {
      [part='headline'] { margin-block-start: -.06em; }
      [part='headline']:where(${ARABIC_SCRIPT}) { margin-block-start: -.18em; }
      [part='meta'] { display: block; margin-block-start: ${token('space-4')}; }
      [part='fact'] + [part='fact'] {
        border-block-start: 1px solid ${token('color-rule')};
        margin-block-start: ${token('space-4')};
        padding-block-start: ${token('space-3')};
      }
    }
  }

  &[data-variant='brief'] {
    [part='layout'] { border-block-start-width: ${token('rule-component')}; }
    [part='headline'] { ${type('headline', { scale: 0.62 })} }
    [part='standfirst'] { ${type('body')} margin-block-start: ${token('space-2')}; }
    [part='meta'] { margin-block-start: ${token('space-3')}; }
    [part='fact'] { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: ${token('space-2')}; }
    [part='value'] { font-weight: 600; }
    ${from('page')} {
      [part='layout'] { grid-template: 'kicker text' auto '. meta' auto '. translations' 1fr / calc(${token('rem')} * 11) minmax(0, 1fr); }
    }
  }

  &[data-variant='feature'] {
    background: ${token('color-band')};
    color: ${token('color-on-band')};
    [part='layout'] { border: 0; padding: ${token('space-5')} ${token('space-4')}; align-content: center; }
    [part='kicker'] { color: inherit; &::before { background: currentColor; } }
    [part='headline'] { ${type('headline', { scale: 0.82 })} }
    [part='standfirst'] { ${type('standfirst', { scale: 0.88 })} }
    [part='term'], [part='credit'] { color: ${token('color-on-band-muted')}; }
    [part='caption-line'] { padding: ${token('space-3')} ${token('space-4')}; grid-template-columns: minmax(0, 1fr); color: ${token('color-on-band')}; }
    a:focus-visible { outline-color: ${token('color-focus-on-band')}; }

    display: flex;
    flex-wrap: wrap;
    > [part='layout'] { flex: 58 1 372px; }
    > figure { flex: 42 1 268px; }
    @container article-header (inline-size >= 640px) {
      > [part='layout'] { min-block-size: 416px; padding: ${token('space-6')}; }
      > figure { display: grid; grid-template-rows: 1fr auto; }
      [part='frame'] { position: relative; }
      [part='image'] { position: absolute; inset: 0; block-size: 100%; }
    }
  }
`;
