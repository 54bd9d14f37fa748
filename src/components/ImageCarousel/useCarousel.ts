import { useCallback, useRef, useState, useSyncExternalStore, type FocusEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { directionOfElement, inlineMove, type Direction, type InlineMove } from '../../intl/direction.ts';
import { clampIndex, namedInAddress, targetOf, windowOf, wrapIndex, type Keys } from './carousel.ts';
import { listenToMouse } from './drag.ts';
import { LONGEST_WAY, motionOf, widthOf, type Motion } from './motion.ts';
import { settleWidth } from './Slide.tsx';
import { stopTabAt } from './stopTabAt.ts';
import { useEffectBeforePaint } from './useEffectBeforePaint.ts';
import { useHeld } from './useHeld.ts';

/** Without `scrollend`, scrolling has ended when it stood still for so long, in ms. */
const STILL = 150;
/** With more pictures, only those near the view are in the page. */
const MOST_PICTURES = 30;
/** Pictures in the page before and after those in view: as far as a move goes, and one more for a hasty reader. */
const AHEAD = LONGEST_WAY + 2;
/** They have arrow keys of their own. */
const OWN_KEYS = 'input, textarea, select, audio, video, [contenteditable]';
/** A small picture. */
const SMALL = '[part="thumbnail"]';

interface CarouselOptions {
  /** Begins the names of the pictures: `name-1`. */
  name: string;
  keys: Keys;
  index?: number;
  defaultIndex?: number;
  onIndexChange?: (index: number) => void;
  direction: Direction;
  /** After the last comes the first. */
  loop: boolean;
  perView: number;
  /** What a screen reader hears after a step. */
  message: (index: number) => string;
}

/**
 * Behaviour round a native scroller. The index leads and the scroller follows, except when the reader scrolls: then
 * the index follows once it has come to rest.
 */
export function useCarousel({
  name,
  keys,
  index: given,
  defaultIndex = 0,
  onIndexChange,
  direction,
  loop,
  perView,
  message,
}: CarouselOptions) {
  const count = keys.length;
  const [own, setOwn] = useHeld({ index: defaultIndex }, keys);
  const index = clampIndex(given ?? own ?? 0, count);
  const ready = useReady();
  const ring = loop && ready && count > 1 && perView === 1;
  /** Pictures that are wholly in view. */
  const [inView, setInView] = useState(1);
  /** The picture that a scrolling reader has come to, and whether all must be there for paper. */
  const [seen, setSeen] = useState(index);
  const [printing, setPrinting] = useState(false);
  const windowed = ready && !printing && count > MOST_PICTURES;
  const root = useRef<HTMLElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLParagraphElement>(null);
  const motion = useRef<Motion>(null);
  const latest = useRef({
    wanted: index,
    /** The picture that was shown, and its place. */
    index,
    key: keys.at(index),
    count,
    spoken: false,
    focused: undefined as Element | undefined,
    change: (_index: number, _spoken?: boolean) => {},
  });
  /** The last one from which a step shows more. */
  const end = ring ? count - 1 : Math.max(0, count - inView);
  const isInView = (at: number) => at >= Math.min(index, end) && at < Math.min(index, end) + inView;

  function change(next: number, spoken = false) {
    if (next === latest.current.wanted) return;
    Object.assign(latest.current, { wanted: next, spoken });
    setOwn({ index: next, key: keys.at(next) });
    onIndexChange?.(next);
  }

  useEffectBeforePaint(() => {
    const scroller = track.current;
    if (!scroller) return undefined;
    const moving = (motion.current = motionOf(scroller, { count, ring, windowed }, (rested) =>
      latest.current.change(rested),
    ));
    // Whoever scrolled before the script came stays there.
    if (index > 0 || ring || count !== latest.current.count) moving.jump(index);
    else if (!ready) change(moving.rest());
    const onSize = () => setInView(perView > 1 ? moving.fit() : 1);
    // The bar goes before it was painted where all are in view.
    if (perView > 1) onSize();
    return listen(scroller, moving, {
      onSize,
      onScroll: windowed ? () => setSeen(moving.nearest()) : undefined,
      ring,
      onPrint: (paper) => flushSync(() => setPrinting(paper)),
    });
  }, [direction, count, ring, windowed, perView]);

  useEffectBeforePaint(() => {
    const { current } = latest;
    const sameList = (current.index === index) === (current.key === keys.at(index));
    Object.assign(current, { wanted: index, index, key: keys.at(index), count, change });
    // Where the list has changed and nobody asked for another picture, nothing moves.
    if (sameList) motion.current?.to(index);
    else motion.current?.jump(index);
  });

  useEffectBeforePaint(() => {
    if (live.current) live.current.textContent = latest.current.spoken ? message(index) : '';
    latest.current.spoken = false;
    if (index === 0) return;
    for (const near of [index - 1, index, index + 1]) load(track.current?.querySelector(`[data-at='${near}'] img`));
  }, [index]);

  useEffectBeforePaint(() => {
    const { focused } = latest.current;
    if (!focused) return;
    // What had the focus may have gone with its picture. In a shadow tree only its root knows who has it.
    const tree = root.current?.getRootNode() as Document | ShadowRoot | undefined;
    const lost = !root.current?.contains(tree?.activeElement ?? null);
    // Among the small pictures it goes along.
    const small = focused.matches(SMALL) && root.current?.querySelector<HTMLElement>('[aria-current]');
    const to = small || (lost && track.current);
    if (to) to.focus({ preventScroll: true });
  }, [count, index, seen]);

  useEffectBeforePaint(() => stopTabAt(track.current, isInView));

  /** Without the reader having asked here: nothing is said. */
  const show = useCallback((target: number) => latest.current.change(clampIndex(target, latest.current.count)), []);
  const goTo = useCallback((target: number) => latest.current.change(target, true), []);

  useEffectBeforePaint(() => {
    // A browser finds what stands in the page: of very many that is little.
    const follow = () => {
      const at = namedInAddress(name, latest.current.count);
      if (at === undefined) return;
      if (!track.current?.querySelector(`[data-at='${at}']`)) root.current?.scrollIntoView({ block: 'nearest' });
      show(at);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [name, show]);

  function move(step: InlineMove, by = 1, spoken = true) {
    const at = Math.min(latest.current.wanted, end);
    const next = step === 'next' ? at + by : step === 'previous' ? at - by : targetOf(step, at, end + 1);
    change(ring ? wrapIndex(next, count) : clampIndex(next, end + 1), spoken);
  }

  const visible = Math.ceil(perView) - 1;
  const fit = (at: number) => (ring ? wrapIndex(at, count) : clampIndex(at, count));

  return {
    index,
    ready,
    inView: Math.min(inView, count),
    end,
    ring,
    /** The pictures to stand in the page. */
    window: windowed ? windowOf([index, seen], AHEAD, AHEAD + visible, fit) : undefined,
    root,
    track,
    live,
    move,
    goTo,
    show,
    isInView,
    advance: () => change(index >= end ? 0 : index + 1),
    rootEvents: {
      onFocus: ({ target }: FocusEvent) => (latest.current.focused = target),
      onBlur: () => (latest.current.focused = undefined),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const target = event.target as Element;
        if (target.closest(OWN_KEYS)) return;
        // The focus says it where it goes along.
        const spoken = !target.matches(SMALL);
        const { key } = event;
        const step = inlineMove(key, directionOfElement(event.currentTarget));
        const page = key === 'PageDown' ? 'next' : key === 'PageUp' ? 'previous' : undefined;
        if (step) move(step, 1, spoken);
        else if (page) move(page, inView, spoken);
        else return;
        event.preventDefault();
      },
    },
  };
}

interface Listeners {
  onSize: () => void;
  onScroll?: () => void;
  ring: boolean;
  onPrint: (paper: boolean) => void;
}

function listen(scroller: HTMLElement, moving: Motion, { onSize, onScroll, ring, onPrint }: Listeners): () => void {
  const { rested, keep, stop } = moving;
  let timer: ReturnType<typeof setTimeout>;
  const scrolled = () => {
    clearTimeout(timer);
    timer = setTimeout(rested, STILL);
  };
  const events: [target: EventTarget, name: string, listener: () => void][] = [
    'onscrollend' in scroller ? [scroller, 'scrollend', rested] : [scroller, 'scroll', scrolled],
    // A browser waits for pictures that load late, but not for one that is asked for only now.
    [window, 'beforeprint', () => onPrint(true)],
    [window, 'afterprint', () => onPrint(false)],
  ];
  if (ring) events.push([scroller, 'scroll', moving.turn]);
  if (onScroll) {
    events.push(
      [scroller, 'scroll', onScroll],
      [scroller, 'touchstart', moving.touched],
      [scroller, 'wheel', moving.touched],
    );
  }
  for (const [target, name, listener] of events) target.addEventListener(name, listener, { passive: true });
  const forgetMouse = listenToMouse(scroller, moving);
  let width = 0;
  let later: ReturnType<typeof setTimeout>;
  const resized = () => {
    if (width === (width = widthOf(scroller))) return;
    keep();
    clearTimeout(later);
    // Not at once: a bar that comes or goes changes a size that is being observed.
    later = setTimeout(onSize);
  };
  const box = globalThis.ResizeObserver && new ResizeObserver(resized);
  box?.observe(scroller);
  return () => {
    for (const [target, name, listener] of events) target.removeEventListener(name, listener);
    forgetMouse();
    box?.disconnect();
    clearTimeout(timer);
    clearTimeout(later);
    stop();
  };
}

/** Asks for a picture that would wait until it is seen. */
function load(image: HTMLImageElement | null | undefined) {
  if (!image) return;
  // By its measured width, as before: one that is there would be sent for again.
  settleWidth(image, image.clientWidth);
  image.setAttribute('loading', 'eager');
}

/** False in the server's HTML and until the script has taken it over. */
function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never() {
  return () => {};
}
