import { useCallback, useEffect, useLayoutEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { CLOSE_UP, FITTING, within, zoomTo, type Point, type View } from './zoom.ts';

/** Two taps within this time and distance are one double tap (ms, px). */
const DOUBLE_TAP = { time: 300, distance: 30 };
/** A swipe down of this length closes, in px. */
const SWIPE = 90;
/** What a hand may tremble without meaning it, in px. */
const TREMBLE = 5;

/**
 * Looking closely at the current picture: button, double tap, wheel and pinch enlarge; dragging moves what is larger
 * than the stage; a swipe down of what is not closes. Positions go to the element at once, React knows only whether
 * something is enlarged.
 */
export function useZoom(track: RefObject<HTMLDivElement | null>, index: number, onClose: () => void) {
  const [zoomed, setZoomed] = useState(false);
  const state = useRef({
    view: FITTING,
    pointers: new Map<number, Point>(),
    start: undefined as Point | undefined,
    tap: undefined as (Point & { time: number }) | undefined,
    pulled: 0,
    moved: false,
    frame: undefined as HTMLElement | null | undefined,
  });

  const frame = useCallback(() => track.current?.querySelector<HTMLElement>("[data-current] [part='frame']"), [track]);

  const show = useCallback(
    (view: View, pulled = 0) => {
      const element = frame();
      Object.assign(state.current, { view, pulled, frame: element });
      if (!element) return;
      const moved = view.scale !== 1 || pulled !== 0;
      element.style.transform = moved ? `translate(${view.x}px, ${view.y + pulled}px) scale(${view.scale})` : '';
      setZoomed(view.scale > 1);
    },
    [frame],
  );

  /** Scale 0 is back to fitting. Without a point, round the middle. */
  const zoom = useCallback(
    (scale: number, at: Point = FITTING) => {
      const [element, stage] = [frame(), track.current];
      if (!element || !stage) return;
      const picture = { width: element.offsetWidth, height: element.offsetHeight };
      const around = { width: stage.clientWidth, height: stage.clientHeight };
      show(zoomTo(state.current.view, scale, at, picture, around));
    },
    [frame, show, track],
  );

  function pan(x: number, y: number) {
    const [element, stage, { view }] = [frame(), track.current, state.current];
    if (!element || !stage) return;
    const picture = { width: element.offsetWidth, height: element.offsetHeight };
    show(
      within({ ...view, x: view.x + x, y: view.y + y }, picture, {
        width: stage.clientWidth,
        height: stage.clientHeight,
      }),
    );
  }

  const toggle = (at?: Point) => zoom(state.current.view.scale > 1 ? 0 : CLOSE_UP, at);

  useLayoutEffect(() => {
    const { current } = state;
    return () => {
      current.frame?.style.removeProperty('transform');
      Object.assign(current, { view: FITTING, pulled: 0 });
      setZoomed(false);
    };
  }, [index]);

  useEffect(() => {
    const element = track.current;
    if (!element) return undefined;
    const turn = (event: WheelEvent) => {
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      // A pinch on a trackpad comes as a wheel with Ctrl, in small steps.
      const speed = event.ctrlKey ? 0.01 : 0.002;
      zoom(state.current.view.scale * Math.exp(-event.deltaY * speed), fromMiddle(event, element));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [track, zoom]);

  const events = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      const { current } = state;
      const at = fromMiddle(event, event.currentTarget);
      if (current.pointers.size === 0) Object.assign(current, { start: at, moved: false });
      current.pointers.set(event.pointerId, at);
      if (current.view.scale > 1 || current.pointers.size > 1) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = state;
      const before = current.pointers.get(event.pointerId);
      if (!before || !current.start) return;
      const at = fromMiddle(event, event.currentTarget);
      const [down, across] = [at.y - current.start.y, at.x - current.start.x];
      if (Math.hypot(down, across) > TREMBLE) current.moved = true;
      const other = [...current.pointers].find(([id]) => id !== event.pointerId)?.[1];
      current.pointers.set(event.pointerId, at);
      if (other) {
        const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
        zoom((current.view.scale * distance(at, other)) / (distance(before, other) || 1), middle);
      } else if (current.view.scale > 1) pan(at.x - before.x, at.y - before.y);
      else if (event.pointerType === 'touch' && down > Math.abs(across)) show(FITTING, down);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const { current } = state;
      if (!current.pointers.delete(event.pointerId)) return;
      if (current.pulled > SWIPE) return onClose();
      if (current.pulled) show(FITTING);
      if (current.moved || !isPicture(event.target)) return;
      const at = { ...fromMiddle(event, event.currentTarget), time: event.timeStamp };
      const { tap } = current;
      const twice = tap && at.time - tap.time < DOUBLE_TAP.time && distance(at, tap) < DOUBLE_TAP.distance;
      current.tap = twice ? undefined : at;
      if (twice) toggle(at);
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      state.current.pointers.delete(event.pointerId);
      if (state.current.pulled) show(FITTING);
    },
  };

  return {
    zoomed,
    events,
    pan,
    toggle: () => toggle(),
    by: (factor: number) => zoom(state.current.view.scale * factor),
    /** Whether the press that has just ended moved something. */
    moved: () => state.current.moved,
  };
}

function isPicture(target: EventTarget): boolean {
  return (target as Element).getAttribute('part') === 'image';
}

function fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }, element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
