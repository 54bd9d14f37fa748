import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';

/** What a picture stands for where no other time is given, in seconds, and the longest that one can ask for. */
const USUAL = 6;
const DAY = 86_400;
const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Goes on by itself, when asked (WCAG 2.2.2, WAI-ARIA APG): never for a reader who wants no motion; waits while the
 * pointer is over it, its button has the focus, or the page is hidden; ends with the reader's first touch, key or step
 * into it, until the reader starts it again by the button.
 */
export function useAutoplay(seconds: number | boolean, root: RefObject<HTMLElement | null>, next: () => void) {
  const [asked, setAsked] = useState<boolean>();
  const still = useSyncExternalStore(seconds ? watchStill : unwatched, seconds ? isStill : unasked, unasked);
  const latest = useRef(next);
  useEffect(() => void (latest.current = next));
  const playing = Boolean(seconds) && (asked ?? !still);
  const every = 1000 * (typeof seconds === 'number' && seconds >= 1 && seconds <= DAY ? seconds : USUAL);

  useEffect(() => {
    const element = root.current;
    if (!playing || !element) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let over = element.matches(':hover');
    let focused = false;
    const wait = () => {
      clearTimeout(timer);
      if (over || focused || document.hidden) return;
      timer = setTimeout(() => {
        latest.current();
        wait();
      }, every);
    };
    const onReader = (event: Event) => {
      if (!(event.target as Element).closest('[part~="play"]')) setAsked(false);
      else if (event.type === 'focusin') focused = true;
      wait();
    };
    const onOver = (event: Event) => {
      over = event.type === 'pointerenter';
      wait();
    };
    const onFocusOut = () => {
      focused = false;
      wait();
    };
    const listeners: [target: EventTarget, name: string, listener: (event: Event) => void][] = [
      [element, 'focusin', onReader],
      [element, 'focusout', onFocusOut],
      [element, 'pointerdown', onReader],
      [element, 'keydown', onReader],
      [element, 'pointerenter', onOver],
      [element, 'pointerleave', onOver],
      [document, 'visibilitychange', wait],
    ];
    for (const [target, name, listener] of listeners) target.addEventListener(name, listener);
    wait();
    return () => {
      for (const [target, name, listener] of listeners) target.removeEventListener(name, listener);
      clearTimeout(timer);
    };
  }, [playing, every, root]);

  return { playing, toggle: () => setAsked(!playing) };
}

function watchStill(changed: () => void) {
  const media = globalThis.matchMedia?.(STILL);
  media?.addEventListener?.('change', changed);
  return () => media?.removeEventListener?.('change', changed);
}

/** Who does not go by itself asks nothing. */
function unwatched() {
  return () => {};
}

function unasked(): boolean {
  return true;
}

function isStill(): boolean {
  return globalThis.matchMedia?.(STILL).matches ?? true;
}
