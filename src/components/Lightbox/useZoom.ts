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
    /** Fingers, or the mouse with its button down. */
    pointers: new Map<number, Point>(),
    start: FITTING as Point,
    onPicture: false,
    moved: false,
    /** How far down a finger has pulled a picture that fits. */
    pulled: 0,
    tap: undefined as (Point & { time: number }) | undefined,
  });

  const show = useCallback(
    (change: (...sizes: [picture: HTMLElement, stage: HTMLElement]) => View, pulled = 0) => {
      const { current } = state;
      const stage = track.current;
      const frame = stage && frameIn(stage);
      if (!frame) return;
      const view = change(frame, stage);
      Object.assign(current, { view, pulled });
      put(frame, view, pulled, current.pointers.size > 0);
      setZoomed(view.scale > 1);
    },
    [track],
  );

  /** Scale 0 is back to fitting. Without a point, round the middle. */
  const zoom = useCallback(
    (scale: number, at: Point = FITTING, by: Point = FITTING) =>
      show((picture, stage) =>
        zoomTo(moved(state.current.view, by.x, by.y), scale, at, sizeOf(picture), sizeOf(stage)),
      ),
    [show],
  );
  const pan = useCallback(
    (x: number, y: number) =>
      show((picture, stage) => within(moved(state.current.view, x, y), sizeOf(picture), sizeOf(stage))),
    [show],
  );
  const toggle = (at?: Point) => zoom(state.current.view.scale > 1 ? 0 : CLOSE_UP, at);

  useLayoutEffect(() => {
    const { current } = state;
    const frame = track.current && frameIn(track.current);
    return () => {
      frame?.style.removeProperty('transform');
      Object.assign(current, { view: FITTING, pulled: 0 });
      setZoomed(false);
    };
  }, [track, index]);

  useEffect(() => {
    const stage = track.current;
    if (!stage) return undefined;
    const turn = (event: WheelEvent) => {
      // Sideways it goes to the next picture.
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      // A pinch on a trackpad comes as a wheel with Ctrl, in small steps.
      const speed = event.ctrlKey ? 0.01 : 0.002;
      zoom(state.current.view.scale * Math.exp(-event.deltaY * speed), fromMiddle(event, stage));
    };
    const keepInside = () => pan(0, 0);
    stage.addEventListener('wheel', turn, { passive: false });
    addEventListener('resize', keepInside);
    return () => {
      stage.removeEventListener('wheel', turn);
      removeEventListener('resize', keepInside);
    };
  }, [track, zoom, pan]);

  const leave = ({ pointerId }: PointerEvent) => {
    const { current } = state;
    const held = current.pointers.delete(pointerId);
    if (held && current.pulled) show(() => FITTING);
    return held;
  };

  const events = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      const { current } = state;
      const at = fromMiddle(event, event.currentTarget);
      if (event.isPrimary) {
        current.pointers.clear();
        Object.assign(current, { start: at, moved: false, onPicture: isPicture(event.target) });
      } else current.moved = true;
      current.pointers.set(event.pointerId, at);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = state;
      const before = current.pointers.get(event.pointerId);
      if (!before) return;
      const at = fromMiddle(event, event.currentTarget);
      const [across, down] = [at.x - current.start.x, at.y - current.start.y];
      const begun = current.moved && current.pulled === 0;
      if (Math.hypot(across, down) > TREMBLE) current.moved = true;
      const other = [...current.pointers].find(([id]) => id !== event.pointerId)?.[1];
      current.pointers.set(event.pointerId, at);
      const by = { x: at.x - before.x, y: at.y - before.y };
      if (other) {
        const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
        const spread = distance(at, other) / (distance(before, other) || 1);
        zoom(current.view.scale * spread, middle, { x: by.x / 2, y: by.y / 2 });
      } else if (current.view.scale > 1) {
        // Only now: a mere press stays with what was pressed.
        if (current.moved && event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId);
        pan(by.x, by.y);
      } else if (event.pointerType === 'touch' && (current.pulled || (down > Math.abs(across) && !begun))) {
        show(() => FITTING, Math.max(0, down));
      }
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const { current } = state;
      const { pulled } = current;
      if (pulled > SWIPE) return onClose();
      if (!leave(event) || current.moved || !current.onPicture) return;
      const at = { ...fromMiddle(event, event.currentTarget), time: event.timeStamp };
      const { tap } = current;
      const twice = tap && at.time - tap.time < DOUBLE_TAP.time && distance(at, tap) < DOUBLE_TAP.distance;
      current.tap = twice ? undefined : at;
      if (twice) toggle(at);
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => void leave(event),
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
  };

  return {
    zoomed,
    events,
    pan,
    toggle: () => toggle(),
    by: (factor: number) => zoom(state.current.view.scale * factor),
    /** Whether the press that has just ended was beside the picture, and moved nothing. */
    missed: () => !state.current.moved && !state.current.onPicture,
  };
}

/** Under a finger it follows at once; otherwise it glides. */
function put({ style }: HTMLElement, { scale, x, y }: View, pulled: number, held: boolean): void {
  style.transition = held ? 'none' : '';
  style.transform = scale === 1 && !pulled ? '' : `translate(${x}px, ${y + pulled}px) scale(${scale})`;
}

function frameIn(stage: HTMLElement): HTMLElement | null {
  return stage.querySelector("[data-current] [part='frame']");
}

function isPicture(target: EventTarget): boolean {
  return (target as Element).getAttribute('part') === 'image';
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement) {
  return { width, height };
}

function moved({ scale, x, y }: View, across: number, down: number): View {
  return { scale, x: x + across, y: y + down };
}

function fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }, element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
