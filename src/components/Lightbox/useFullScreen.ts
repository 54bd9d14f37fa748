import { useLayoutEffect, useState, type RefObject } from 'react';

/** Full screen is asked for what the dialog holds: browsers refuse it to a dialog. No `toggle` where it may not be had. */
export function useFullScreen(stage: RefObject<HTMLElement | null>) {
  const [on, setOn] = useState(false);
  useLayoutEffect(() => {
    const look = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = () => {
    // The reader's browser may still say no.
    (on ? document.exitFullscreen() : stage.current?.requestFullscreen())?.catch(() => {});
  };
  return { on, toggle: document.fullscreenEnabled ? toggle : undefined };
}
