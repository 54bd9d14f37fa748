import { base } from '../design/base.ts';
import { container, from } from '../design/media.ts';
import { token } from '../design/tokens.ts';
import { type } from '../design/type.ts';

/** `dist/embed/fallback.css`, for a page whose script comes late: the children stand as high as what will replace them. */
export const fallbackCss = `
  bayan-article-header, bayan-pull-quote, bayan-stats-badge, bayan-stats-group, bayan-figure, bayan-image-carousel {
    ${base}
    ${container}
    &:not([hidden], [layout='inline'], :state(inline)) { display: block; }
    img { display: block; inline-size: 100%; block-size: auto; }
    small { ${type('small')} color: ${token('color-muted')}; }
  }

  bayan-article-header {
    > :first-child { border-block-start: ${token('rule-document')} solid ${token('color-ink')}; padding-block-start: ${token('space-4')}; }
    > :last-child { padding-block-end: ${token('space-6')}; }
    p { ${type('label', { weight: 600 })} }
    /* A word above tells what the date is of. */
    p:has(time) { ${type('small')} margin-block-start: ${token('space-5')}; padding-block-start: 1lh; }
    time { ${type('label', { weight: 600 })} display: block; }
    > p:first-child { color: ${token('color-accent')}; margin-block-end: ${token('space-2')}; }
    :is(h1, h2, h3, h4, h5, h6) { ${type('headline')} text-wrap: balance; }
    :is(h1, h2, h3, h4, h5, h6) + p:not(:has(time)) {
      ${type('standfirst')}
      max-inline-size: ${token('measure')};
      margin-block-start: ${token('space-4')};
      text-wrap: balance;
    }
  }

  bayan-pull-quote {
    blockquote {
      ${type('pullQuote')}
      border-block-start: ${token('rule-document')} solid ${token('color-ink')};
      padding-block-start: calc(${token('space-5')} + 1.28em);
      text-wrap: balance;
    }
    blockquote p + p { margin-block-start: .6em; }
    figcaption {
      ${type('label')}
      display: grid;
      justify-items: start;
      border-block-end: 1px solid ${token('color-ink')};
      padding-block: ${token('space-4')} ${token('space-5')};
    }
  }

  bayan-stats-badge:not([layout='inline'], :state(inline)) { ${type('label')} }
  bayan-stats-badge:not([layout='inline'], :state(inline)) data {
    ${type('figure')}
    display: block;
    border-block-start: ${token('rule-component')} solid ${token('color-ink')};
    padding-block: ${token('space-3')} ${token('space-2')};
  }

  bayan-stats-group {
    dl { display: grid; gap: ${token('space-5')} ${token('space-4')}; grid-template-columns: repeat(2, minmax(0, 1fr)); }
    dl > div {
      display: grid;
      border-block-start: ${token('rule-component')} solid ${token('color-ink')};
      padding-block-start: ${token('space-3')};
    }
    dt, dd { ${type('label')} }
    dt + dd { ${type('figure')} order: -1; margin-block-end: ${token('space-2')}; }
    dt + dd {
      font-size: clamp(${token('rem')} * 2.875, ${token('rem')} * 1.925 + 4.63cqi, ${token('rem')} * 4.75);
    }
  }

  :is(bayan-figure, bayan-image-carousel) figcaption {
    ${type('label')}
    display: grid;
    gap: ${token('space-1')} ${token('space-5')};
    padding-block-start: ${token('space-3')};
    ${from('text')} { grid-template-columns: minmax(0, ${token('measure')}) auto; justify-content: space-between; }
  }

  /* In a row, to be scrolled; what comes in its place scrolls by itself. */
  bayan-image-carousel:not(:defined) { overflow-x: auto; scrollbar-width: none; }
  bayan-image-carousel {
    white-space: nowrap;
    > * { display: inline-block; inline-size: 100%; vertical-align: top; white-space: normal; }
    img { aspect-ratio: 1.5; object-fit: cover; }
    img { ${from('page')} { aspect-ratio: 2; } }
    figcaption { padding-inline: ${token('inset')}; row-gap: 0; align-items: baseline; }
    /* Several have a bar below the picture, and thumbnails below the caption. */
    figure:not(:only-of-type) {
      padding-block-end: 81px;
      ${from('text')} { padding-block-end: calc((100cqi - 64px) / 12 + 24px); }
      figcaption { margin-block-start: 53px; }
    }
  }
`;
