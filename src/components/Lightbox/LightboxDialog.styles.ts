import { link, sharedEdge, visuallyHidden } from '../../design/base.ts';
import { forcedColors, reducedMotion } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { type } from '../../design/type.ts';
import { directionCss } from '../../intl/direction.ts';

const PHONE = '@container bayan-lightbox (inline-size < 704px)';
const LYING_PHONE = '@container bayan-lightbox (block-size < 480px) and (inline-size >= 560px)';

/**
 * Always dark, never translucent: nothing of the page shines through, and nothing lies over the picture. What it would
 * inherit from the page is undone in one line, which leaves direction and custom properties alone.
 */
export const Root = styled('dialog', 'lightbox')`
  all: initial;
  color-scheme: dark;
  ${directionCss}
  position: fixed;
  inset: 0;
  overflow: hidden;
  overscroll-behavior: contain;
  overflow-wrap: break-word;
  container: bayan-lightbox / size;
  ${sharedEdge}
  &, & [lang] { ${type('label')} }
  & * { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid ${token('color-stage-rule')}; }

  [part='stage'] {
    block-size: 100%;
    display: grid;
    grid-template:
      'bar bar bar' minmax(56px, auto)
      'previous track next' minmax(0, 1fr)
      'caption caption caption' auto / 72px minmax(0, 1fr) 72px;
    background: ${token('color-stage')};
    color: ${token('color-on-stage')};
    touch-action: pinch-zoom;
    ${PHONE} {
      grid-template:
        'bar bar bar' minmax(56px, auto)
        'track track track' minmax(0, 1fr)
        'caption previous next' auto / minmax(0, 1fr) auto auto;
    }
    ${LYING_PHONE} {
      grid-template:
        'track bar bar' minmax(48px, auto)
        'track caption caption' minmax(0, 1fr)
        'track previous next' auto / minmax(0, 1fr) minmax(160px, min-content) minmax(160px, min-content);
    }
  }
  [part='label'], [part='live'] { ${visuallyHidden} }
  [part='bar'] {
    grid-area: bar;
    display: flex;
    align-items: center;
    border-block-end-width: 1px;
  }
  [part='counter'] {
    flex: 1;
    min-inline-size: 0;
    padding-inline: ${token('space-4')} ${token('space-2')};
    font-weight: 600;
    ${LYING_PHONE} { white-space: nowrap; }
  }
  [part~='control'] {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 56px;
    align-self: stretch;
    background: none;
    color: inherit;
    cursor: pointer;
    transition: background-color 120ms, color 120ms;
    @media (hover: hover) {
      &:hover:not([aria-disabled='true']) { background: ${token('color-on-stage')}; color: ${token('color-stage')}; }
    }
    &[aria-disabled='true'] { color: ${token('color-control')}; cursor: default; }
    ${reducedMotion} { transition: none; }
  }
  & :focus-visible { outline: 3px solid ${token('color-focus-on-band')}; outline-offset: -4px; }
  [part='bar'] [part~='control'] {
    border-inline-start-width: 1px;
    ${PHONE} { inline-size: 48px; }
    ${LYING_PHONE} { inline-size: 44px; }
  }
  [part~='previous'] { grid-area: previous; }
  [part~='next'] { grid-area: next; }
  [part~='previous'], [part~='next'] {
    place-self: center;
    block-size: 56px;
    ${PHONE} { align-self: start; }
    ${LYING_PHONE} { inline-size: 100%; border-block-start-width: 1px; }
  }
  [part='icon'] {
    inline-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  [part~='previous'] svg, [part~='next'] svg { transform: scaleX(var(--bayan-dir)); }

  [part='track'] {
    grid-area: track;
    position: relative;
    z-index: 0;
    display: flex;
    overflow: auto hidden;
    overscroll-behavior: contain;
    scroll-snap-type: inline mandatory;
    scroll-behavior: auto;
    scrollbar-width: none;
    touch-action: pan-x;
    ${PHONE} { border-block-end-width: 1px; }
    ${LYING_PHONE} { border: 0; }
  }
  [data-zoomed] [part='track'] {
    overflow: hidden;
    touch-action: none;
    cursor: grab;
    &:active { cursor: grabbing; }
  }
  /* Under the track's ring. */
  [part='slide'] {
    z-index: -1;
    flex: none;
    inline-size: 100%;
    display: grid;
    place-items: center;
    overflow: clip;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    container-type: size;
    padding-block: ${token('space-4')};
    ${PHONE} { padding: 0; }
    ${LYING_PHONE} { padding: 0; }
  }
  /* The ring stands on the ground, not on a picture, whose colours nobody knows. */
  [part='track']:focus-visible > [part='slide'] { padding: ${token('space-4')} ${token('space-2')}; }
  [part='frame'] {
    inline-size: min(100cqi, 100cqb * var(--bayan-ratio));
    aspect-ratio: var(--bayan-ratio);
    user-select: none;
    transition: transform 160ms;
    ${reducedMotion} { transition: none; }
  }
  [part='image'] {
    display: block;
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: center / contain no-repeat;
  }
  [part='image']::after {
    content: attr(alt) / '';
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: ${token('space-5')};
    text-align: center;
    background: ${token('color-stage')};
    color: ${token('color-on-stage-muted')};
  }

  [part='caption-line'] {
    grid-area: caption;
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: ${token('space-6')};
    max-block-size: 30cqb;
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
    padding: ${token('space-4')} ${token('space-5')};
    border-block-start-width: 1px;
    &:empty { padding: 0; border: 0; }
    ${PHONE} { display: block; padding-inline: ${token('space-4')}; border: 0; }
    /* The bar alone says how wide this is. */
    ${LYING_PHONE} { contain: inline-size; display: block; max-block-size: none; padding-inline: ${token('space-4')}; border: 0; }
  }
  [part='caption'] { max-inline-size: ${token('measure')}; text-wrap: pretty; }
  [part='caption-line'] > :not([part='caption']) { flex: none; max-inline-size: max(50%, 320px); font-size: 0.9em; color: ${token('color-on-stage-muted')}; }
  [part='caption-line'] a { ${link} }

  ${forcedColors} {
    [part~='control'] { border: 1px solid ButtonText; }
    [part~='control'][aria-disabled='true'] { color: GrayText; border-color: GrayText; }
  }

  @media print { display: none; }
`;
