import { base, link, visuallyHidden } from '../../design/base.ts';
import { forcedColors, reducedMotion } from '../../design/media.ts';
import { styled } from '../../design/styled.ts';
import { token } from '../../design/tokens.ts';
import { type } from '../../design/type.ts';
import { directionCss } from '../../intl/direction.ts';

const PHONE = '@container bayan-lightbox (inline-size < 704px)';
const LYING_PHONE = '@container bayan-lightbox (block-size < 480px) and (inline-size >= 560px)';

/** Always dark, never translucent: nothing of the page shines through, and nothing lies over the picture. */
export const Root = styled('dialog', 'lightbox')`
  ${base}
  ${directionCss}
  position: fixed;
  inset: 0;
  inline-size: 100vw;
  block-size: 100dvh;
  max-inline-size: none;
  max-block-size: none;
  padding: 0;
  border: 0;
  overflow: hidden;
  overscroll-behavior: contain;
  background: ${token('color-stage')};
  color: ${token('color-on-stage')};
  container: bayan-lightbox / size;
  &::backdrop { background: ${token('color-stage')}; }

  [part='stage'] {
    inline-size: 100%;
    block-size: 100%;
    display: grid;
    grid-template:
      'bar bar bar' 56px
      'previous track next' minmax(0, 1fr)
      'caption caption caption' auto / 72px minmax(0, 1fr) 72px;
    background: ${token('color-stage')};
    touch-action: pinch-zoom;
    ${PHONE} {
      grid-template:
        'bar bar bar' 56px
        'track track track' minmax(0, 1fr)
        'caption previous next' auto / minmax(0, 1fr) 56px 56px;
    }
    ${LYING_PHONE} {
      grid-template:
        'track bar bar' 48px
        'track caption caption' minmax(0, 1fr)
        'track previous next' 56px / minmax(0, 1fr) 144px 144px;
    }
  }
  [part='label'], [part='live'] { ${visuallyHidden} }
  [part='bar'] {
    grid-area: bar;
    display: flex;
    align-items: center;
    border-block-end: 1px solid ${token('color-stage-rule')};
  }
  [part='counter'] { ${type('label', { weight: 600 })} }
  [part='counter'] { flex: 1; min-inline-size: 0; padding-inline: ${token('space-4')}; }
  [part~='control'] {
    appearance: none;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 56px;
    block-size: 55px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    cursor: pointer;
    transition: background-color 120ms, color 120ms;
    @media (hover: hover) {
      &:hover:not([aria-disabled='true']) { background: ${token('color-on-stage')}; color: ${token('color-stage')}; }
    }
    &[aria-disabled='true'] { color: ${token('color-control')}; cursor: default; }
    &:focus-visible { outline: 3px solid ${token('color-focus-on-band')}; outline-offset: -4px; }
    ${reducedMotion} { transition: none; }
  }
  [part='bar'] [part~='control'] {
    border-inline-start: 1px solid ${token('color-stage-rule')};
    ${PHONE} { inline-size: 48px; }
    ${LYING_PHONE} { inline-size: 44px; block-size: 47px; }
  }
  [part~='previous'] { grid-area: previous; place-self: center; }
  [part~='next'] { grid-area: next; place-self: center; }
  [part~='previous'], [part~='next'] {
    block-size: 56px;
    ${PHONE} { align-self: start; }
    ${LYING_PHONE} { inline-size: 100%; border-block-start: 1px solid ${token('color-stage-rule')}; }
  }
  [part='icon'] { inline-size: 20px; block-size: 20px; }
  [part~='previous'] [part='icon'], [part~='next'] [part='icon'] { transform: scaleX(var(--bayan-dir)); }

  [part='track'] {
    grid-area: track;
    position: relative;
    display: flex;
    min-block-size: 0;
    overflow: auto hidden;
    overscroll-behavior: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    touch-action: pan-x;
    outline: none;
    ${PHONE} { border-block-end: 1px solid ${token('color-stage-rule')}; }
    ${LYING_PHONE} { border: 0; }
  }
  [part='stage'][data-zoomed] [part='track'] {
    overflow: hidden;
    touch-action: none;
    cursor: grab;
    &:active { cursor: grabbing; }
  }
  [part='track'] > * { flex: none; }
  [part='slide'] {
    inline-size: 100%;
    block-size: 100%;
    display: grid;
    place-items: center;
    overflow: clip;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    container-type: size;
    padding-block: ${token('space-4')};
    ${PHONE} { padding-block: 0; }
    ${LYING_PHONE} { padding-block: 0; }
  }
  [part='frame'] {
    inline-size: min(100cqi, 100cqb * var(--bayan-ratio));
    aspect-ratio: var(--bayan-ratio);
    user-select: none;
    transition: transform 160ms;
    ${reducedMotion} { transition: none; }
  }
  [part='picture'] { display: contents; }
  [part='image'] {
    ${type('label')}
    display: block;
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    object-fit: contain;
    color: ${token('color-on-stage-muted')};
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
  }

  [part='caption-line'] {
    grid-area: caption;
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: ${token('space-1')} ${token('space-6')};
    max-block-size: 30cqb;
    overflow: auto;
    touch-action: pan-y pinch-zoom;
    overscroll-behavior: contain;
    padding: ${token('space-4')} ${token('space-5')};
    border-block-start: 1px solid ${token('color-stage-rule')};
    &:empty { min-block-size: 0; padding: 0; border: 0; }
    ${PHONE} { display: block; padding-inline: ${token('space-4')}; border: 0; }
    ${LYING_PHONE} { display: block; max-block-size: none; padding-inline: ${token('space-4')}; border: 0; }
  }
  [part='caption'] { ${type('label')} max-inline-size: ${token('measure')}; text-wrap: pretty; }
  [part='credit'] { ${type('small')} color: ${token('color-on-stage-muted')}; }
  [part='caption-line'] a {
    ${link}
    &:focus-visible { outline: 3px solid ${token('color-focus-on-band')}; outline-offset: 3px; }
  }

  ${forcedColors} {
    [part~='control'] { border: 1px solid ButtonText; }
    [part~='control'][aria-disabled='true'] { color: GrayText; border-color: GrayText; }
  }

  @media print { display: none; }
`;
