import { base, focusRing, link, visuallyHidden } from '../../design/base.ts';
import { forcedColors, reducedMotion, stepped } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { type } from '../../design/type.ts';
import { directionCss } from '../../intl/direction.ts';

/**
 * Captions stay in their slides, so pager and bar stand over a gap that each slide leaves between frame and caption:
 * the frame's height is known from the width. Nothing stands over a picture. Widths are asked without a container, and
 * heights are paddings and margins, whose percentages are of the width: a container costs more than all else here. So
 * letters grow with the next container outside, or with the window.
 * `--bayan-inset` keeps text and thumbnails off the edges where a page lets the carousel run from edge to edge.
 */
export const Root = styled('section', 'image-carousel')`
  ${base}
  ${directionCss}
  position: relative;
  inline-size: 100%;
  --gap: 0px;
  --item: 100%;
  --frame: calc${stepped('page', '100% / 1.5', '50%')};
  /* Room for two lines where letters are twice as large. */
  --bar: max(49px, 3.0625 * ${token('rem')});
  &[data-ratio], &[data-several] { --ratio: 1.5; --frame: calc(100% / var(--ratio)); }
  &[data-ratio='16:9'] { --ratio: 1.7778; }
  &[data-ratio='2:1'] { --ratio: 2; }
  &[data-ratio='4:3'] { --ratio: 1.3333; }
  &[data-ratio='1:1'] { --ratio: 1; }
  &[data-several] {
    --gap: 16px;
    --item: max(min(100%, 280px), (100% - (var(--per-view) - 1) * var(--gap)) / var(--per-view));
  }

  & > span { display: none; }
  &, & [lang] { ${type('small')} }
  [part='bar'] p, [part='caption'] { ${type('label')} }
  figcaption > * [lang] { font: inherit; }
  figcaption, img { color: ${token('color-muted')}; }

  [part='track'], [part='thumbnails'] {
    /* Nine pictures side by side make no column of the page wider. */
    contain: inline-size;
    position: relative;
    display: flex;
    column-gap: var(--gap);
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scrollbar-width: none;
    /* A page that lets all scroll smoothly would be in the way of each frame of a move. */
    scroll-behavior: auto;
  }
  [part='track'] { scroll-snap-type: inline mandatory; ${focusRing} }
  /* Room for the last picture before the first, and for the first after the last. */
  &[data-ring] [part='track']::before, &[data-ring] [part='track']::after { content: ''; flex: 0 0 100%; }
  [part='slide'] {
    flex: 0 0 calc(var(--item));
    min-inline-size: 0;
    /* Letters reach a hair out of their line: those of the next caption would be specks beside this one. */
    overflow: clip visible;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  /* Pictures that are left out keep their room, and a reader may come to rest there, until they are in the page. */
  [part='spacer'] {
    flex: none;
    scroll-snap-align: start;
    inline-size: calc(var(--absent) * (var(--item) + var(--gap)) - var(--gap));
  }
  [part~='frame'] {
    display: block;
    position: relative;
    padding-block-start: var(--frame);
    overflow: hidden;
    background: ${token('color-panel')};
  }
  [part~='frame'] img, [part='thumbnails'] img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    object-fit: cover;
  }
  [data-shape] img { object-fit: contain; }
  img[data-failed]::after {
    content: attr(alt) / '';
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: ${token('space-5')};
    text-align: center;
    background: ${token('color-panel')};
  }

  &[data-controls] [part~='frame'] { margin-block-end: calc(var(--bar) + 4px); }
  [part='pager'], [part='bar'] {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline: 0;
  }
  &[data-several] [part='pager'], &[data-several] [part='bar'] { --frame: calc(var(--item) / var(--ratio)); }
  /* One line in as many pieces as there are pictures; the current piece lies over it. */
  [part='pager'] {
    --piece: calc((100% + var(--gap)) / var(--count));
    margin-block-start: var(--frame);
    block-size: 4px;
    background: repeating-linear-gradient(
      calc(90deg * var(--bayan-dir)),
      ${token('color-rule')} 0 calc(var(--piece) - var(--gap)),
      transparent 0 var(--piece)
    );
  }
  [part='pager'][data-current]::before {
    --size: max(4px, var(--in-view) * var(--piece) - var(--gap));
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc((100% - var(--size)) * var(--place));
    inline-size: var(--size);
    background: ${token('color-accent')};
  }
  [part='bar'] {
    margin-block-start: calc(var(--frame) + 4px);
    display: flex;
    block-size: var(--bar);
    align-items: center;
    border-block-end: 1px solid ${token('color-rule')};
  }
  [part='bar'] p {
    flex: 1;
    font-weight: 600;
    padding-inline: ${token('inset')};
  }
  [part='bar'] button + p { padding-inline-start: ${token('space-3')}; }
  [part='bar'] button {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid ${token('color-rule')};
    border-radius: 0;
    background: none;
    color: inherit;
    cursor: pointer;
    transition: background-color 120ms, color 120ms;
    @media (hover: hover) {
      &:hover:not([aria-disabled='true']) { background: ${token('color-ink')}; color: ${token('color-paper')}; }
    }
    &[aria-disabled='true'] { color: ${token('color-control')}; cursor: default; }
    &:focus-visible { outline: 3px solid ${token('color-focus')}; outline-offset: -4px; }
    ${reducedMotion} { transition: none; }
  }
  button[part='play'] { border-inline-start: 0; border-inline-end: 1px solid ${token('color-rule')}; }
  [part='bar'][hidden] > * { visibility: hidden; }
  [part='bar'] svg {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  [part='previous'] svg, [part='next'] svg { transform: scaleX(var(--bayan-dir)); }
  a[part~='enlarge'] { cursor: zoom-in; }
  [part='live'] { ${visuallyHidden} }

  figure > figcaption {
    padding-block-start: ${token('space-3')};
    padding-inline: ${token('inset')};
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: ${token('space-6')};
    /* Where there is little room each has a line of its own. */
    & > p, & > div {
      min-inline-size: calc${stepped('text', '100%', '0px')};
      max-inline-size: 40%;
    }
    & a { ${link} ${focusRing} }
    /* A ring would be cut where its link meets the edge: a ground of its colour is not. */
    & a:focus-visible {
      outline-offset: 0;
      background: ${token('color-focus')};
      color: ${token('color-paper')};
      text-decoration-color: currentColor;
    }
  }
  figcaption:not(:has(> [part='caption'])) { justify-content: end; }
  figcaption > [part='caption'] {
    flex: 1;
    max-inline-size: ${token('measure')};
    color: ${token('color-ink')};
  }

  [part='thumbnails'] {
    --gap: calc${stepped('text', token('space-1'), token('space-2'))};
    --item: calc${stepped('text', '76px', '(100% - 64px) / 9')};
    margin-block-start: ${token('space-4')};
    padding-block-end: ${token('space-2')};
    padding-inline: ${token('inset')};
    scroll-behavior: smooth;
    ${reducedMotion} { scroll-behavior: auto; }
    & a {
      position: relative;
      flex: none;
      inline-size: var(--item);
      aspect-ratio: 4 / 3;
      background: ${token('color-panel')};
    }
    & [aria-current]::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block-start: calc(100% + 4px);
      block-size: 4px;
      background: ${token('color-accent')};
    }
  }
  [part='thumbnails'] [aria-current]::before, a[part]:focus-visible::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset: 0;
    border: 1px solid ${token('color-ink')};
  }
  /* Rings stand inside, since what is round them is cut at its edges: a line of paper parts them from the picture. */
  a[part]:focus-visible {
    outline: none;
    &::before { border: 3px solid ${token('color-focus')}; outline: 1px solid ${token('color-paper')}; outline-offset: -4px; }
  }

  ${forcedColors} {
    [part='bar'] button { border: 1px solid ButtonText; }
    button[part='previous'] { border-inline-end: 0; }
    [part='bar'] button[aria-disabled='true'] { color: GrayText; border-color: GrayText; }
    [part='pager'] { outline: 1px solid CanvasText; outline-offset: -1px; background: none; }
    a[part]:focus-visible::before { outline-color: Canvas; }
    [part='pager'][data-current]::before, [part='thumbnails'] [aria-current]::after {
      forced-color-adjust: none;
      border: 0;
      background: Highlight;
    }
  }

  @media print {
    break-inside: auto;
    [part='bar'], [part='pager'], [part='live'], [part='thumbnails'] { display: none; }
    [part='track'] {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(30%, 1fr));
      gap: ${token('space-5')} ${token('space-4')};
      overflow: clip visible;
    }
    [part='slide'] { break-inside: avoid; }
    [part~='frame'], &[data-controls] [part~='frame'] {
      --frame: calc(100% / 1.5);
      margin-block-end: 0;
    }
    figure > figcaption {
      display: block;
      padding-block-start: ${token('space-2')};
      & > p, & > div { max-inline-size: none; }
    }
  }
`;
