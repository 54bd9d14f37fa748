import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from 'react';
import { directionOfElement, inlineMove, type Direction, type InlineMove } from '../../intl/direction.ts';
import { clampIndex, nearestIndex, springStep, targetOf } from './carousel.ts';

/** A move takes no longer, in ms. */
const LONGEST_MOVE = 300;
/** Without `scrollend`, scrolling has ended when it stood still for so long, in ms. */
const STILL = 150;
/** They have arrow keys of their own. */
const OWN_KEYS = 'input, textarea, select, audio, video, [contenteditable]';

interface CarouselOptions {
  count: number;
  index?: number;
  defaultIndex?: number;
  onIndexChange?: (index: number) => void;
  direction: Direction;
  /** What a screen reader hears after a step. */
  message: (index: number) => string;
}

/**
 * Behaviour round a native scroller. The index leads and the scroller follows, except when the reader scrolls: then
 * the index follows once it has come to rest.
 */
export function useCarousel({
  count,
  index: given,
  defaultIndex = 0,
  onIndexChange,
  direction,
  message,
}: CarouselOptions) {
  const [own, setOwn] = useState({ index: defaultIndex });
  const index = clampIndex(given ?? own.index, count);
  const ready = useReady();
  const root = useRef<HTMLElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLParagraphElement>(null);
  const motion = useRef<Motion>(null);
  const latest = useRef({
    wanted: index,
    spoken: false,
    focused: false,
    change: (_index: number, _spoken?: boolean) => {},
  });

  function change(next: number, spoken = false) {
    if (next === latest.current.wanted) return;
    Object.assign(latest.current, { wanted: next, spoken });
    setOwn({ index: next });
    onIndexChange?.(next);
  }

  useEffectBeforePaint(() => {
    const scroller = track.current;
    if (!scroller) return undefined;
    const moving = (motion.current = motionOf(scroller, (rested) => latest.current.change(rested)));
    // Whoever scrolled before the script came stays there.
    if (ready || index > 0) moving.jump(index);
    else change(moving.rest());
    return listen(scroller, moving);
  }, [direction, count > 0]);

  useEffectBeforePaint(() => {
    latest.current.wanted = index;
    latest.current.change = change;
    motion.current?.to(index);
  });

  useEffectBeforePaint(() => {
    if (live.current) live.current.textContent = latest.current.spoken ? message(index) : '';
    latest.current.spoken = false;
    centre(row.current, index);
    if (index > 0) for (const near of [index - 1, index, index + 1]) load(track.current?.children[near]);
  }, [index]);

  useEffectBeforePaint(() => {
    // A control that had the focus may have gone with its picture. In a shadow tree only its root knows who has it.
    const tree = root.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (latest.current.focused && !root.current?.contains(tree?.activeElement ?? null)) {
      track.current?.focus({ preventScroll: true });
    }
  }, [count]);

  const goTo = useCallback((target: number) => latest.current.change(target, true), []);
  const move = (step: InlineMove) => change(targetOf(step, latest.current.wanted, count), true);

  return {
    index,
    ready,
    root,
    track,
    row,
    live,
    move,
    goTo,
    rootEvents: {
      onFocus: () => (latest.current.focused = true),
      onBlur: () => (latest.current.focused = false),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const step = inlineMove(event.key, directionOfElement(event.currentTarget));
        if (!step || (event.target as Element).closest(OWN_KEYS)) return;
        event.preventDefault();
        move(step);
      },
    },
  };
}

type Motion = ReturnType<typeof motionOf>;

/**
 * Moves a scroller to one of its children. Asked again under way, it turns there with the speed it has; it gives way
 * when someone else scrolls. Tells where the scroller came to rest.
 */
function motionOf(scroller: HTMLElement, onRest: (index: number) => void) {
  let aim = 0;
  let frame = 0;
  let end = 0;
  const offset = (index: number) => (scroller.children[index] as HTMLElement | undefined)?.offsetLeft ?? 0;

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
    scroller.style.scrollSnapType = '';
  }

  function jump(index: number) {
    aim = index;
    scroller.scrollLeft = offset(aim);
    stop();
  }

  function to(index: number) {
    if (index === aim) return;
    if (globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return jump(index);
    aim = index;
    end = performance.now() + LONGEST_MOVE;
    if (frame) return;
    scroller.style.scrollSnapType = 'none';
    let spring = { position: scroller.scrollLeft, velocity: 0 };
    let before = performance.now();
    const step = (now: number) => {
      // Someone else scrolls: the reader's hand, a search in the page.
      if (Math.abs(scroller.scrollLeft - spring.position) > 2) {
        stop();
        return rested();
      }
      spring = springStep(spring, offset(aim), Math.max(0, now - before) / 1000);
      before = now;
      if (now > end || Math.abs(spring.position - offset(aim)) < 0.5) return jump(aim);
      scroller.scrollLeft = spring.position;
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  /** Where the scroller came to rest; on its way there, the picture it is going to. */
  function rest() {
    const count = scroller.children.length;
    if (!frame) aim = nearestIndex(scroller.scrollLeft, offset(count - 1), count);
    return aim;
  }

  const rested = () => onRest(rest());

  /** Keeps its picture when its box changes. */
  function keep() {
    if (!frame) jump(aim);
  }

  return { to, jump, stop, rest, rested, keep };
}

function listen(scroller: HTMLElement, { rested, keep, stop }: Motion): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const scrolled = () => {
    clearTimeout(timer);
    timer = setTimeout(rested, STILL);
  };
  const events: [target: EventTarget, name: string, listener: () => void][] = [
    'onscrollend' in scroller ? [scroller, 'scrollend', rested] : [scroller, 'scroll', scrolled],
    [window, 'beforeprint', () => [...scroller.children].forEach(load)],
  ];
  for (const [target, name, listener] of events) target.addEventListener(name, listener);
  let width = scroller.clientWidth;
  const resized = () => {
    if (width !== (width = scroller.clientWidth)) keep();
  };
  const box = globalThis.ResizeObserver && new ResizeObserver(resized);
  box?.observe(scroller);
  return () => {
    for (const [target, name, listener] of events) target.removeEventListener(name, listener);
    box?.disconnect();
    clearTimeout(timer);
    stop();
  };
}

/** Brings the current thumbnail to the middle of its row; the page stays where it is. */
function centre(row: HTMLElement | null, index: number) {
  const current = row?.children[index] as HTMLElement | undefined;
  if (row && current) row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}

/** Asks for a picture that would wait until it is seen. */
function load(slide: Element | undefined) {
  slide?.querySelector('img')?.setAttribute('loading', 'eager');
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

/** React 18 warns of layout effects on the server, where neither runs. */
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
