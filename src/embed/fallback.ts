import { base } from '../design/base.ts';
import { below, container, from } from '../design/media.ts';
import { token } from '../design/tokens.ts';
import { ARABIC_SCRIPT, type } from '../design/type.ts';

/** Before the script comes, an element may have a language and no direction. */
const UNTURNED = `:is(${ARABIC_SCRIPT}, :lang(ar), :lang(fa), :lang(ur))`;
const HEADING = 'h1, h2, h3, h4, h5, h6';
/** Beside the margin of a header. */
const TEXT = `${HEADING}, address, p:not(:first-child, :has(time))`;
const FACTS = 'p:has(time), dl';

/** `dist/embed/fallback.css`, for a page whose script comes late: the children stand as high as what will replace them. */
export const fallbackCss = `
  bayan-article-header, bayan-pull-quote, bayan-stats-badge, bayan-stats-group, bayan-figure, bayan-image-carousel {
    ${base}
    ${container}
    &:not(:is([hidden], [layout='inline'], :state(inline))) { display: block; }
    img { display: block; inline-size: 100%; block-size: auto; }
    small { ${type('small')} color: ${token('color-muted')}; }
  }

  bayan-article-header {
    position: relative;
    > :first-child { border-block-start: ${token('rule-document')} solid ${token('color-ink')}; padding-block-start: ${token('space-4')}; }
    > :last-child:not(figure) { padding-block-end: ${token('space-6')}; }
    > :not(figure) { ${from('text')} { padding-inline-start: ${token('space-8')}; } }
    p, address { ${type('label', { weight: 600 })} }
    > p:first-child { color: ${token('color-accent')}; margin-block-end: ${token('space-2')}; }
    :is(${HEADING}) { ${type('headline')} text-wrap: balance; }
    :is(${HEADING}) + p:not(:has(time)) {
      ${type('standfirst')}
      max-inline-size: calc(${token('measure')} + ${token('space-8')});
      margin-block-start: ${token('space-4')};
      text-wrap: balance;
    }
    address, nav { margin-block-start: ${token('space-4')}; }
    /* Facts in a row. A word above tells what a date is of. */
    p:has(time), dl {
      display: inline-grid;
      grid-auto-flow: column;
      gap: 0 ${token('space-6')};
      margin-block-start: ${token('space-5')};
      vertical-align: top;
    }
    p:has(time) { ${type('small')} padding-block-start: 1lh; }
    dl { grid-template-rows: auto auto; }
    p:has(time) + dl { padding-inline-start: ${token('space-6')}; }
    dt { ${type('small')} color: ${token('color-muted')}; }
    dd, time { ${type('label', { weight: 600 })} }
    &[variant='brief'] {
      > :first-child { border-block-start-width: ${token('rule-component')}; }
      :is(${HEADING}) { ${type('headline', { scale: 0.62 })} }
      :is(${HEADING}) + p:not(:has(time)) { ${type('body')} margin-block-start: ${token('space-2')}; }
      :is(${HEADING}):not(:first-child) { margin-block-start: 0; }
      /* Each fact in a line, after its word. */
      p:has(time), dl { grid-template-rows: auto; margin-block-start: ${token('space-3')}; padding-block-start: 0; }
      ${from('page')} {
        > p:first-child { block-size: calc(${token('rule-component')} + ${token('space-4')}); }
        :is(${HEADING}):first-child { padding-block-start: ${token('space-4')}; }
      }
    }
    nav { ${type('label')} display: flex; flex-wrap: wrap; gap: ${token('space-1')} ${token('space-4')}; }
    nav a { padding-block: ${token('space-1')}; }
    > figure { margin-block-start: ${token('space-6')}; }
    ${from('page')} {
      > :not(figure) { padding-inline-start: calc(${token('rem')} * 11 + ${token('space-7')}); }
      :is(${HEADING}) + p:not(:has(time)) { max-inline-size: calc(${token('measure')} + ${token('rem')} * 11 + ${token('space-7')}); }
      > p:first-child { block-size: calc(${token('rule-document')} + ${token('space-4')}); margin: 0; padding-inline: 0; }
      :is(${HEADING}):not(:first-child) { margin-block-start: -.06em; }
      :is(${HEADING}):where(${ARABIC_SCRIPT}):not(:first-child) { margin-block-start: -.18em; }
      :is(${HEADING}):first-child { padding-block-start: calc(${token('space-4')} - .06em); }
      :is(${HEADING}):where(${ARABIC_SCRIPT}):first-child { padding-block-start: calc(${token('space-4')} - .18em); }
      /* Facts stand in the margin, below the kicker, and the text floats beside them. */
      &:has(time, dl):not([variant='brief']) {
        > :is(${TEXT}) {
          float: inline-end;
          clear: inline-end;
          inline-size: calc(100% - ${token('rem')} * 11 - ${token('space-7')});
          padding-inline-start: 0;
          padding-block-end: ${token('space-6')};
        }
        > p:is(${TEXT}) {
          max-inline-size: none;
          padding-inline-end: max(0px, 100% - ${token('rem')} * 11 - ${token('space-7')} - ${token('measure')});
        }
        > :is(${TEXT}) + :is(${TEXT}) { margin-block-start: calc(${token('space-4')} - ${token('space-6')}); }
        > :is(${FACTS}, nav) { inline-size: calc(${token('rem')} * 11); padding-inline-start: 0; }
        > :is(${FACTS}) { ${type('label')} display: block; margin-block-start: 0; padding-block-start: 0; }
        > :is(${FACTS}):not(:is(${FACTS}) ~ *) { padding-block-start: calc(${token('rule-document')} + ${token('space-4')} * 2); }
        > p:first-child ~ :is(${FACTS}):not(:is(${FACTS}) ~ *) { padding-block-start: calc(1lh + ${token('space-2')} + ${token('space-4')}); }
        time { display: block; }
        /* As high as the word above it, which is smaller. */
        time::before { content: ''; display: block; block-size: .906lh; }
        time + time, p:has(time) + dl > :first-child, dd + dt, div + div {
          border-block-start: 1px solid ${token('color-rule')};
          margin-block-start: ${token('space-4')};
          padding-block-start: ${token('space-3')};
        }
        > figure { clear: both; }
      }
      /* Without facts the links stand alone in the margin, below the kicker. */
      &:not(:has(time, dl)) {
        > nav {
          position: absolute;
          inset-block-start: calc(${token('rule-document')} + ${token('space-4')});
          inset-inline-start: 0;
          inline-size: calc(${token('rem')} * 11);
          padding-inline-start: 0;
        }
        > p:first-child ~ nav { inset-block-start: calc(${token('rule-document')} + ${token('space-4')} + 1lh); }
        > :has(+ nav:last-child) { padding-block-end: ${token('space-6')}; }
      }
    }
  }

  bayan-pull-quote {
    blockquote {
      ${type('pullQuote')}
      border-block-start: ${token('rule-document')} solid ${token('color-ink')};
      padding-block-start: calc(${token('space-5')} + 1.28em);
      text-wrap: balance;
    }
    blockquote p { max-inline-size: 24em; }
    blockquote:not(:has(p)) { padding-inline-end: max(0px, 100% - 24em); }
    blockquote p + p { margin-block-start: .6em; }
    figcaption, blockquote > :is(footer, address, cite):last-child {
      ${type('label')}
      display: grid;
      justify-items: start;
      padding-block-start: ${token('space-4')};
      font-style: normal;
    }
    > :last-child { border-block-end: 1px solid ${token('color-ink')}; padding-block-end: ${token('space-5')}; }
    &[marks='none'] blockquote { padding-block-start: ${token('space-5')}; }
    &:is([variant='hung'], [variant='band'], [variant='statement']) > :last-child { border-block-end: 0; padding-block-end: 0; }
    &[variant='hung'] blockquote {
      ${type('pullQuote', { scale: 0.74 })}
      border-block-start-width: ${token('rule-component')};
      padding-block-start: calc(${token('space-4')} + 1.28em);
    }
    &[variant='hung'][marks='none'] blockquote { padding-block-start: ${token('space-4')}; }
    &[variant='band'] {
      > * {
        background: ${token('color-band')};
        color: ${token('color-on-band')};
        padding-inline: ${token('space-5')};
        ${from('text')} { padding-inline: calc(${token('space-5')} + ${token('space-7')}); }
      }
      blockquote {
        ${type('pullQuote', { scale: 1.2 })}
        border-block-start: 0;
        padding-block-start: calc(${token('space-7')} + 1.28em);
      }
      &[marks='none'] blockquote { padding-block-start: ${token('space-7')}; }
      > :last-child { padding-block-end: ${token('space-7')}; }
    }
    &[variant='statement'] {
      blockquote {
        ${type('quotation')}
        border-block-start-width: 1px;
        padding-block-start: ${token('space-4')};
        text-wrap: wrap;
        ${below('rail')} { padding-inline-start: max(0px, ${token('space-5')} - ${token('gutter')}); }
      }
      blockquote p { max-inline-size: ${token('measure')}; }
      blockquote p + p { margin-block-start: 1.1em; }
      blockquote p + p:where(${ARABIC_SCRIPT}) { margin-block-start: .85em; }
      figcaption { padding-block-start: ${token('space-3')}; }
      /* The speaker in the margin, on the first line of what is said. */
      ${from('rail')} {
        blockquote { float: inline-end; inline-size: calc(100% - 176px - ${token('space-7')}); }
        figcaption { padding-block-start: calc(1px + ${token('space-4')} + .6em); }
      }
    }
  }

  bayan-stats-badge:not(:is([layout='inline'], :state(inline))) { ${type('label')} }
  bayan-stats-badge:not(:is([layout='inline'], :state(inline))) data {
    ${type('figure')}
    display: block;
    border-block-start: ${token('rule-component')} solid ${token('color-ink')};
    padding-block: ${token('space-3')} ${token('space-2')};
  }

  bayan-stats-group {
    dl { display: grid; gap: ${token('space-5')} ${token('space-4')}; grid-template-columns: repeat(2, minmax(0, 1fr)); }
    dl:has(> :only-child) { grid-template-columns: minmax(0, 1fr); }
    /* Not in pairs they stand in a table. */
    dl:has(> dt) {
      grid-template-columns: max-content minmax(0, 1fr);
      align-items: baseline;
      dd { grid-column: 2; order: 0; }
    }
    dl > div {
      display: grid;
      align-content: start;
      border-block-start: ${token('rule-component')} solid ${token('color-ink')};
      padding-block-start: ${token('space-3')};
    }
    dt, dd { ${type('label')} }
    dt + dd { ${type('figure')} order: -1; margin-block-end: ${token('space-2')}; }
    dt + dd {
      font-size: clamp(${token('rem')} * 2.875, ${token('rem')} * 1.925 + 4.63cqi, ${token('rem')} * 4.75);
    }
    &:not([layout]) dl:has(> :nth-child(4)), &[layout='grid'] dl:has(> :nth-child(3)) {
      ${from('quartet')} { grid-template-columns: repeat(4, minmax(0, 1fr)); column-gap: ${token('space-6')}; }
    }
    &:not([layout]) dl:has(> :nth-child(3):last-child), &[layout='row'] dl {
      ${from('pair')} {
        grid-template-columns: none;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        column-gap: ${token('space-6')};
      }
      ${below('pair')} {
        grid-template-columns: minmax(0, 1fr);
        > div {
          grid-template-columns: minmax(104px, max-content) minmax(0, 1fr);
          column-gap: 16px;
          align-items: baseline;
        }
        dt + dd { margin-block-end: 0; }
        dd + dd { grid-column: 2; }
      }
    }
    &[layout='line'] dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      > div { display: flex; gap: .3em; border: 0; padding: 0; }
      dt, dt + dd { ${type('label', { weight: 600 })} margin: 0; }
    }
  }

  :is(bayan-article-header, bayan-figure, bayan-image-carousel) figcaption {
    ${type('label')}
    display: grid;
    column-gap: ${token('space-5')};
    padding-block-start: ${token('space-3')};
    small:first-of-type { margin-block-start: ${token('space-1')}; }
    ${from('text')} {
      grid-template-columns: minmax(0, ${token('measure')}) auto;
      justify-content: space-between;
      /* Line below line, however long the caption beside them. */
      small { grid-area: 1 / 2; }
      small:first-of-type { margin-block-start: 0; }
      small + small { margin-block-start: 1lh; }
      small + small + small { margin-block-start: 2lh; }
    }
  }

  /* In a row, to be scrolled; what comes in its place scrolls by itself. */
  bayan-image-carousel:not(:defined) { overflow-x: auto; scrollbar-width: none; }
  bayan-image-carousel {
    white-space: nowrap;
    > *, > img, :is(li, div, figure) > figure, li > img { display: inline-block; inline-size: 100%; vertical-align: top; white-space: normal; }
    /* What a gallery has round its pictures. */
    ul, ol, li, div:has(img), figure:has(figure, li) { display: contents; }
    img { aspect-ratio: 1.5; object-fit: cover; }
    img { ${from('page')} { aspect-ratio: 2; } }
    &:is([ratio='3:2'], [per-view]) img { aspect-ratio: 1.5; }
    &[ratio='16:9'] img { aspect-ratio: 1.7778; }
    &[ratio='2:1'] img { aspect-ratio: 2; }
    &[ratio='4:3'] img { aspect-ratio: 1.3333; }
    &[ratio='1:1'] img { aspect-ratio: 1; }
    /* Elsewhere one at a time. */
    @supports (inline-size: attr(a type(<length>))) { &[per-view] { --per-view: attr(per-view type(<number>)); } }
    &[per-view] > *, &[per-view] :is(li, div, figure) > figure, &[per-view] li > img {
      inline-size: max(min(100%, 280px), (100% - (var(--per-view, 1) - 1) * 16px) / var(--per-view, 1));
    }
    figcaption { padding-inline: ${token('inset')}; align-items: baseline; }
    figcaption small:first-of-type { margin-block-start: 0; }
    figcaption small + small { align-self: start; }
    /* The first stands on the line of the caption, whose letters are larger. */
    figcaption small + small:last-of-type { padding-block-end: .115em; }
    /* Several have a bar below the picture, and thumbnails below the caption. */
    &:has(> :not(script, template) ~ :not(script, template), li ~ li, figure ~ figure) {
      --bar: calc(max(49px, 3.0625 * ${token('rem')}) + 4px);
      > * img:not(li > img) { margin-block-end: var(--bar); }
      > img, li > img { padding: 0; margin-block-end: var(--bar); }
      &:not([thumbnails='false']) {
        > *, :is(li, div, figure) > figure {
          padding-block-end: 81px;
          ${from('text')} { padding-block-end: calc((100cqi - 64px) / 12 + 24px); }
        }
        > img, li > img {
          padding: 0;
          margin-block-end: calc(var(--bar) + 81px);
          ${from('text')} { margin-block-end: calc((100cqi - 64px) / 12 + 24px + var(--bar)); }
        }
      }
    }
  }
`.replaceAll(ARABIC_SCRIPT, UNTURNED);
