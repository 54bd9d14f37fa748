import { base, focusRing, link, visuallyHidden } from '../../design/base.ts';
import { container, forcedColors, from, reducedMotion } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { type } from '../../design/type.ts';
import { directionCss } from '../../intl/direction.ts';

/**
 * Captions stay in their slides, so pager and bar stand over a gap that each slide leaves between frame and caption:
 * the frame's height is known from the container's width. Nothing stands over a picture.
 * `--bayan-inset` keeps text and thumbnails off the edges where a page lets the carousel run from edge to edge.
 */
export const Root = styled('section', 'image-carousel')`
  ${base}
  ${container}
  ${directionCss}
  position: relative;

  & > * {
    --frame: calc(100cqi / 1.5);
    ${from('page')} { --frame: 50cqi; }
  }
  &[data-ratio='3:2'] > * { --frame: calc(100cqi / 1.5); }
  &[data-ratio='16:9'] > * { --frame: 56.25cqi; }
  &[data-ratio='2:1'] > * { --frame: 50cqi; }
  &[data-ratio='4:3'] > * { --frame: 75cqi; }
  &[data-ratio='1:1'] > * { --frame: 100cqi; }

  & > [part='label'] { display: none; }
  [part='counter'], [part='caption'] { ${type('label')} }
  [part='credit'], [part='image'] { ${type('small')} color: ${token('color-muted')}; }

  [part='track'] {
    position: relative;
    display: flex;
    overflow-x: auto;
    overflow-y: hidden;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    ${focusRing}
  }
  [part='slide'] {
    flex: 0 0 100%;
    min-inline-size: 0;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  [part='frame'] {
    block-size: var(--frame);
    overflow: hidden;
    background: ${token('color-panel')};
  }
  [part='picture'] { display: block; block-size: 100%; }
  [part='image'] {
    position: relative;
    display: block;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    object-fit: cover;
  }
  [part='frame'][data-shape] [part='image'] { object-fit: contain; }
  /* Drawn only by an image that did not load. */
  [part='image']::after {
    content: attr(alt) / '';
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: ${token('space-5')};
    text-align: center;
    background: ${token('color-panel')};
  }

  &[data-controls] [part='frame'] { margin-block-end: 53px; }
  [part='pager'], [part='bar'] {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    display: flex;
  }
  [part='pager'] {
    inset-block-start: var(--frame);
    block-size: 4px;
    gap: 2px;
  }
  [part='segment'] { flex: 1; background: ${token('color-rule')}; }
  [part='segment'][data-current] { background: ${token('color-accent')}; }
  [part='bar'] {
    inset-block-start: calc(var(--frame) + 4px);
    block-size: 49px;
    align-items: center;
    border-block-end: 1px solid ${token('color-rule')};
    background: ${token('color-paper')};
  }
  [part='counter'] {
    flex: 1;
    font-weight: 600;
    padding-inline: ${token('inset')};
  }
  [part='previous'], [part='next'] {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
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
  /* Until the script has come they could not tell the truth; their room is kept. */
  &:not([data-ready]) [part='bar'] > * { visibility: hidden; }
  [part='icon'] {
    inline-size: 20px;
    block-size: 20px;
    transform: scaleX(var(--bayan-dir));
  }
  [part='live'] { ${visuallyHidden} }

  [part='caption-line'] {
    padding-block-start: ${token('space-3')};
    padding-inline: ${token('inset')};
    ${from('text')} {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      column-gap: ${token('space-6')};
    }
  }
  [part='caption'] {
    max-inline-size: ${token('measure')};
    text-wrap: pretty;
  }
  [part='credit'] {
    ${from('text')} { flex: none; max-inline-size: 40cqi; margin-inline-start: auto; }
  }
  [part='caption-line'] a { ${link} ${focusRing} }

  [part='thumbnails'] {
    position: relative;
    display: flex;
    gap: ${token('space-1')};
    margin-block-start: ${token('space-4')};
    padding-block-end: ${token('space-2')};
    padding-inline: ${token('inset')};
    overflow-x: auto;
    overflow-y: hidden;
    overscroll-behavior-inline: contain;
    scroll-behavior: smooth;
    scrollbar-width: none;
    ${from('text')} { gap: ${token('space-2')}; }
    ${reducedMotion} { scroll-behavior: auto; }
  }
  [part='thumbnail'] {
    position: relative;
    flex: none;
    padding: 0;
    inline-size: 76px;
    ${from('text')} { inline-size: calc((100cqi - 2 * ${token('inset')} - 64px) / 9); }
    aspect-ratio: 4 / 3;
    background: ${token('color-panel')};
    &[aria-current]::before { border: 1px solid ${token('color-ink')}; }
    &[aria-current]::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block-start: calc(100% + 4px);
      block-size: 4px;
      background: ${token('color-accent')};
    }
    /* Rings stand inside, since the row is cut at its edges: a line of paper parts them from the picture. */
    &::before { content: ''; position: absolute; z-index: 1; inset: 0; }
    &:focus-visible { outline: none; }
    &:focus-visible::before {
      border: 3px solid ${token('color-focus')};
      box-shadow: inset 0 0 0 1px ${token('color-paper')};
    }
  }

  ${forcedColors} {
    [part='previous'], [part='next'] { border: 1px solid ButtonText; }
    [part='previous'] { border-inline-end: 0; }
    [part='previous'][aria-disabled='true'], [part='next'][aria-disabled='true'] { color: GrayText; border-color: GrayText; }
    [part='segment'] { border: 1px solid CanvasText; }
    [part='segment'][data-current], [part='thumbnail'][aria-current]::after {
      forced-color-adjust: none;
      border: 0;
      background: Highlight;
    }
  }

  @media print {
    [part='bar'], [part='pager'], [part='live'], [part='thumbnails'] { display: none; }
    [part='track'] {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: ${token('space-5')} ${token('space-4')};
      overflow: visible;
    }
    [part='slide'] { break-inside: avoid; }
    [part='frame'], &[data-controls] [part='frame'] {
      --frame: auto;
      aspect-ratio: 3 / 2;
      margin-block-end: 0;
    }
    [part='caption-line'] { display: block; padding-block-start: ${token('space-2')}; }
    [part='credit'] { max-inline-size: none; }
  }
`;
