import type { Motion } from './motion.ts';

/** A press that moves so far is a drag, in px. */
const MEANT = 5;

/**
 * Lets a mouse drag the pictures as a finger does: from a frame only, so that captions can be selected. The click that
 * ends a drag is nobody's. Returns what ends the listening.
 */
export function listenToMouse(scroller: HTMLElement, motion: Motion): () => void {
  let from: { x: number; left: number } | undefined;
  let dragging = false;
  let velocity = 0;
  let last = { x: 0, time: 0 };

  function onDown({ pointerType, button, target, clientX, timeStamp }: PointerEvent) {
    if (pointerType !== 'mouse' || button !== 0 || !(target as Element).closest('[part~="frame"]')) return;
    from = { x: clientX, left: scroller.scrollLeft };
    last = { x: clientX, time: timeStamp };
    velocity = 0;
  }

  function onMove({ clientX, buttons, pointerId, timeStamp }: PointerEvent) {
    if (!from) return;
    if (!(buttons & 1)) return end();
    if (!dragging) {
      if (Math.abs(clientX - from.x) < MEANT) return;
      dragging = true;
      scroller.setPointerCapture(pointerId);
      motion.hold();
      from = { x: clientX, left: scroller.scrollLeft };
    }
    velocity = (last.x - clientX) / Math.max(0.001, (timeStamp - last.time) / 1000);
    last = { x: clientX, time: timeStamp };
    motion.scrollTo(from.left + from.x - clientX);
  }

  function end(event?: PointerEvent) {
    from = undefined;
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

  const listeners: [name: string, listener: (event: never) => void][] = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', end],
    ['pointercancel', end],
    // The browser would drag the picture's file.
    ['dragstart', (event: Event) => (event.target as Element).closest('[part~="frame"]') && event.preventDefault()],
  ];
  for (const [name, listener] of listeners) scroller.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of listeners) scroller.removeEventListener(name, listener as EventListener);
  };
}
