import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Keys } from './carousel.ts';
import { useEffectBeforePaint } from './useEffectBeforePaint.ts';
import { useHeld } from './useHeld.ts';

/**
 * The picture that is enlarged. The carousel stays with the reader, who finds the focus on the picture seen last: the
 * dialog gives it back to the one that was opened, which may have left the page.
 */
export function useEnlarged(
  root: RefObject<HTMLElement | null>,
  keys: Keys,
  index: number,
  follow: (index: number) => void,
  isInView: (index: number) => boolean,
) {
  const [enlarged, setEnlarged] = useHeld(undefined, keys);
  const latest = useRef(index);
  // Before the effect below is cleaned up: closing may bring another picture into view.
  useEffectBeforePaint(() => void (latest.current = index));
  /** Whether the reader has gone on to another since. */
  const moved = useRef(false);
  const open = enlarged !== undefined;

  useEffect(() => {
    const { current: element } = root;
    if (!open || !element) return undefined;
    return () => {
      const { activeElement } = element.getRootNode() as Document | ShadowRoot;
      const lost = document.activeElement === document.body;
      const onPicture = activeElement?.matches('[part~="enlarge"][href]') && element.contains(activeElement);
      if (lost || (moved.current && onPicture)) {
        slideOf(element, latest.current)?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
      }
    };
  }, [open, root]);

  const enlarge = useCallback(
    (at: number) => {
      moved.current = false;
      setEnlarged({ index: at });
    },
    [setEnlarged],
  );
  return {
    enlarged,
    enlarge,
    onIndexChange: (at: number | undefined) => {
      setEnlarged(at === undefined ? undefined : { index: at, key: keys.at(at) });
      if (at !== undefined) {
        moved.current = true;
        follow(at);
      } else if (enlarged !== undefined && !isInView(enlarged)) {
        // It was opened on its way out of view.
        follow(enlarged);
      }
    },
    pictureOf: (at: number) => root.current && slideOf(root.current, at)?.querySelector('img'),
  };
}

function slideOf(root: HTMLElement, at: number) {
  return root.querySelector(`[part~='slide'][data-at='${at}']`);
}
