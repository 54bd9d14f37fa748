import type { MouseEvent } from 'react';

/** Whether a press on a link is meant for the page: with a modifier it asks for a new tab, a window, a download. */
export function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
