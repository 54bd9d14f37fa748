import { base, focusRing, link, visuallyHidden } from '../../design/base.ts';
import { below, container, from } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { ARABIC_SCRIPT, type, typeface } from '../../design/type.ts';

/**
 * Laid over room that its paragraph leaves, since a block inside would take the paragraph from screen readers. A curly
 * mark fills only the upper part of its em, an angled one only the lower.
 */
const displayMark = `
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  font-size: 2.2em;
  line-height: 1;
  &[data-shape='angle'] { line-height: .3; }
`;

/**
 * A statement's speaker stands in the margin (176 px) where text of 608 px has room beside it, above the words where
 * not: wrapping decides, since a container cannot lay itself out by its own width.
 */
export const Root = styled('figure', 'pull-quote')`
  ${base}
  ${container}

  /* A quotation in another language stands at its own edge, and so does who said it, also within another root of ours. */
  blockquote[part], figcaption[part] { text-align: start; }
  [part='mark'] { ${typeface('title', 700)} color: ${token('color-accent')}; user-select: text; }
  [part='paragraph'] { position: relative; }
  [part='paragraph'] + [part='paragraph'] { margin-block-start: .6em; }
  [part='attribution'] { display: grid; margin-block-start: ${token('space-4')}; justify-items: start; }
  [part='attribution'] > * { ${type('label')} }
  [part='speaker'] { font-weight: 600; }
  [part='role'] { color: ${token('color-muted')}; }
  a { ${link} ${focusRing} }

  &:not([data-variant='statement']) {
    [part='paragraph'] { ${type('pullQuote')} max-inline-size: 24em; }
    [part='paragraph']:first-child:has([part='mark']) { padding-block-start: 1.28em; }
    [part='paragraph']:first-child:has([data-shape='angle']) { padding-block-start: 1.5em; }
    [part='mark'][data-edge='open'] { ${displayMark} }
    [part='paragraph'] + [part='paragraph'] [part='mark'][data-edge='open'] { position: static; font-size: 1em; line-height: inherit; }
    /* Of several, long as they are, only the last lines can be seen to; what opens in the text is closed there. */
    [part='paragraph']:only-child {
      text-wrap: balance;
      [part='mark'][data-edge='close'] { ${visuallyHidden} }
    }
  }

  &[data-variant='rule'] {
    border-block: ${token('rule-document')} solid ${token('color-ink')};
    border-block-end-width: 1px;
    padding-block: ${token('space-5')};
  }

  &[data-variant='hung'] {
    container-type: normal;
    border-block-start: ${token('rule-component')} solid ${token('color-ink')};
    padding-block-start: ${token('space-4')};
    [part='paragraph'] { ${type('pullQuote', { scale: 0.74 })} }
  }

  &[data-variant='band'] {
    background: ${token('color-band')};
    color: ${token('color-on-band')};
    padding: ${token('space-7')} ${token('space-5')};
    [part='paragraph'] { ${type('pullQuote', { scale: 1.2 })} }
    [part='mark'] { color: inherit; }
    [part='role'] { color: ${token('color-on-band-muted')}; }
    a:focus-visible { outline-color: ${token('color-focus-on-band')}; }
    > * { ${from('text')} { margin-inline: ${token('space-7')}; } }
  }

  &[data-variant='statement'] {
    border-block-start: 1px solid ${token('color-ink')};
    padding-block-start: ${token('space-4')};
    display: flex;
    flex-wrap: wrap;
    align-items: first baseline;
    gap: ${token('space-3')} ${token('space-7')};
    [part='quote'] { flex: 999 1 608px; }
    [part='paragraph'] { max-inline-size: ${token('measure')}; }
    [part='paragraph'] { ${type('quotation')} }
    [part='paragraph'] + [part='paragraph'] { margin-block-start: 1.1em; }
    [part='paragraph'] + [part='paragraph']:where(${ARABIC_SCRIPT}) { margin-block-start: .85em; }
    [part='mark'][data-edge='open'] {
      position: absolute;
      inset-inline-end: calc(100% + .14em);
      inset-block-start: .18em;
      font-size: 1.5em;
      line-height: 1;
    }
    [part='mark'][data-edge='open']:where(${ARABIC_SCRIPT}) { inset-block-start: .28em; }
    [part='mark'][data-edge='close'] { font-size: 1.35em; line-height: 0; margin-inline-start: .08em; }
    [part='attribution'] { order: -1; flex: 1 0 176px; margin: 0; }
    ${below('rail')} { [part='quote'] { padding-inline-start: max(0px, ${token('space-5')} - ${token('gutter')}); } }
  }
`;
