import type { Motion } from './motion.ts';

/** A press that moves so far is a drag, in px. */
const MEANT = 5;

/**
 * Lets a mouse drag the pictures as a finger does: from a frame only, so that captions can be selected. The click that
 * ends a drag is nobody's. Returns what ends the listening.
 */
export function listenToMouse(scroller: HTMLElement, motion: Motion): () => void {
  let from: { x: number; scrolled: number } | undefined;
  let dragging = false;
  let velocity = 0;
  let last = { x: 0, time: 0 };

  function onDown({ pointerType, button, target, clientX, timeStamp }: PointerEvent) {
    if (pointerType !== 'mouse' || button !== 0 || !(target as Element).closest('[part~="frame"]')) return;
    from = { x: clientX, scrolled: scroller.scrollLeft };
    last = { x: clientX, time: timeStamp };
    velocity = 0;
    listen(true);
  }

  function onMove({ clientX, buttons, pointerId, timeStamp }: PointerEvent) {
    if (!from) return;
    if (!(buttons & 1)) return end();
    if (!dragging) {
      if (Math.abs(clientX - from.x) < MEANT) return;
      dragging = true;
      scroller.setPointerCapture(pointerId);
      motion.hold();
      from = { x: clientX, scrolled: scroller.scrollLeft };
    }
    velocity = (last.x - clientX) / Math.max(0.001, (timeStamp - last.time) / 1000);
    last = { x: clientX, time: timeStamp };
    motion.scrollTo(from.scrolled + from.x - clientX);
  }

  function end(event?: PointerEvent) {
    from = undefined;
    listen(false);
    if (!dragging) return;
    dragging = false;
    // A hand that waited before it let go throws nothing.
    motion.release(event && event.timeStamp - last.time < 100 ? velocity : 0);
    const swallow = (click: Event) => {
      click.preventDefault();
      click.stopPropagation();
    };
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
  }

  const listeners = { pointermove: onMove, pointerup: end, pointercancel: end };

  function listen(on: boolean) {
    for (const [name, listener] of Object.entries(listeners)) {
      if (on) scroller.addEventListener(name, listener as EventListener);
      else scroller.removeEventListener(name, listener as EventListener);
    }
  }

  /** The browser would drag the picture's file. */
  const onDragStart = (event: Event) => {
    if ((event.target as Element).closest('[part~="frame"]')) event.preventDefault();
  };

  scroller.addEventListener('pointerdown', onDown);
  scroller.addEventListener('dragstart', onDragStart);
  return () => {
    scroller.removeEventListener('pointerdown', onDown);
    scroller.removeEventListener('dragstart', onDragStart);
    listen(false);
  };
}
