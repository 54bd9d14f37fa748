import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * The picture that is enlarged. The carousel stays with the reader, who finds the focus on the picture seen last: the
 * dialog gives it back to the one that was opened.
 */
export function useEnlarged(root: RefObject<HTMLElement | null>, index: number, follow: (index: number) => void) {
  const [enlarged, setEnlarged] = useState<number>();
  const latest = useRef(index);
  useEffect(() => void (latest.current = index));

  useEffect(() => {
    const { current: element } = root;
    if (enlarged !== undefined || !element) return;
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    if (activeElement?.matches('[part~="enlarge"][href]') && element.contains(activeElement)) {
      slideOf(element, latest.current)?.querySelector<HTMLElement>('[part~="enlarge"]')?.focus({ preventScroll: true });
    }
  }, [enlarged, root]);

  return {
    enlarged,
    enlarge: setEnlarged,
    onIndexChange: (at: number | undefined) => {
      setEnlarged(at);
      if (at !== undefined) follow(at);
    },
    pictureOf: (at: number) => root.current && slideOf(root.current, at)?.querySelector('img'),
  };
}

function slideOf(root: HTMLElement, at: number) {
  return root.querySelector(`[part~='slide'][data-at='${at}']`);
}
