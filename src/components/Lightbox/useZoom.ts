import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { CLOSE_UP, FITTING, look, type Point } from './zoom.ts';

/** Two taps within this time are one double tap, in ms. */
const DOUBLE_TAP = 300;
/** A swipe down of this length closes, in px. */
const SWIPE = 90;
/** What a hand may tremble without meaning it, in px. */
const TREMBLE = 5;

/**
 * Looking closely at the current picture: button, double tap, wheel and pinch enlarge; dragging moves what is larger
 * than the stage; a swipe down of what is not closes, and so does a press beside it. Positions go to the element at
 * once, React knows only whether something is enlarged.
 */
export function useZoom(track: RefObject<HTMLDivElement | null>, index: number, onClose: () => void) {
  const [zoomed, setZoomed] = useState(false);
  const state = useRef({
    view: FITTING,
    /** Fingers, or the mouse with its button down. */
    pointers: new Map<number, Point>(),
    /** How far this press has moved, and how far down it has pulled a picture that fits. */
    moved: 0,
    pulled: 0,
    tapped: 0,
  });

  /** Multiplies the size; by 0 it fits again. Without a point, round the middle. */
  function zoom(by: number, at: Point = FITTING, move: Point = FITTING) {
    const { current } = state;
    const [stage, frame] = [track.current, frameIn(track)];
    if (!stage || !frame) return;
    current.view = look(current.view, current.view.scale * by, at, move, sizeOf(frame), sizeOf(stage));
    const { scale, x, y } = current.view;
    put(frame, scale > 1 ? `translate(${x}px, ${y}px) scale(${scale})` : '', current.pointers.size > 0);
    setZoomed(scale > 1);
  }

  const toggle = (at?: Point) => zoom(state.current.view.scale > 1 ? 0 : CLOSE_UP, at);

  useLayoutEffect(() => {
    const { current } = state;
    const frame = frameIn(track);
    return () => {
      put(frame, '');
      current.view = FITTING;
      setZoomed(false);
    };
  }, [track, index]);

  useEffect(() => {
    const stage = track.current;
    const turn = (event: WheelEvent) => {
      // Sideways it goes to the next picture.
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      // A pinch on a trackpad comes as a wheel with Ctrl, in small steps.
      zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), fromMiddle(event, stage!));
    };
    const keepInside = () => zoom(1);
    stage?.addEventListener('wheel', turn, { passive: false });
    addEventListener('resize', keepInside);
    return () => {
      stage?.removeEventListener('wheel', turn);
      removeEventListener('resize', keepInside);
    };
  });

  function lift({ pointerId, type }: PointerEvent) {
    const { current } = state;
    current.pointers.delete(pointerId);
    if (current.pulled > SWIPE && type === 'pointerup') onClose();
    else if (current.pulled) put(frameIn(track), '');
    current.pulled = 0;
  }

  const events = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const { current } = state;
      if (event.isPrimary) {
        current.pointers.clear();
        current.moved = 0;
      }
      current.pointers.set(event.pointerId, fromMiddle(event, event.currentTarget));
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = state;
      const { pointers, view } = current;
      const before = pointers.get(event.pointerId);
      // The mouse may have let go elsewhere.
      if (!before || event.buttons !== 1) return;
      const at = fromMiddle(event, event.currentTarget);
      const by = { x: at.x - before.x, y: at.y - before.y };
      current.moved += Math.hypot(by.x, by.y);
      pointers.delete(event.pointerId);
      const [other] = pointers.values();
      pointers.set(event.pointerId, at);
      if (other) {
        current.pulled = 0;
        const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
        zoom(distance(at, other) / (distance(before, other) || 1), middle, { x: by.x / 2, y: by.y / 2 });
      } else if (view.scale > 1) {
        // Only now: a mere press stays with what was pressed.
        if (current.moved > TREMBLE) event.currentTarget.setPointerCapture(event.pointerId);
        zoom(1, FITTING, by);
      } else if (event.pointerType === 'touch') {
        // What goes sideways the browser takes for scrolling.
        current.pulled = Math.max(0, current.pulled + by.y);
        put(frameIn(track), `translate(0, ${current.pulled}px)`, true);
      }
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick(event: MouseEvent<HTMLElement>) {
      const { current } = state;
      if (current.moved > TREMBLE) return;
      if ((event.target as Element).getAttribute('part') !== 'image') onClose();
      else if (event.timeStamp - current.tapped < DOUBLE_TAP) {
        current.tapped = 0;
        toggle(fromMiddle(event, event.currentTarget));
      } else current.tapped = event.timeStamp;
    },
  };

  return { zoomed, events, zoom, toggle: () => toggle() };
}

/** Under a finger it follows at once; otherwise it glides. */
function put(frame: HTMLElement | null | undefined, transform: string, held = false): void {
  if (frame) Object.assign(frame.style, { transform, transition: held ? 'none' : '' });
}

function frameIn(track: RefObject<HTMLElement | null>) {
  return track.current?.querySelector<HTMLElement>("[data-current] [part='frame']");
}

/** As laid out, before any transform, to a fraction of a pixel, which the largest scale would make six. */
function sizeOf(element: HTMLElement) {
  const { width, height } = getComputedStyle(element);
  return { width: Number.parseFloat(width), height: Number.parseFloat(height) };
}

function fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }, element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
