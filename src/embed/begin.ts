import { adopt } from '../design/adopt.ts';
import { hostCss } from './hostCss.ts';
import { isComing } from './packs.ts';
import type { View } from './tree.tsx';

/** Browsers before 2024 know of it only by its attribute. */
const BEFORE_STATES = '@supports not selector(:state(a)){:host([layout=inline]){display:inline}}';

/**
 * Makes a shadow root ours, or again if it `isOurs`: on its way into another document it loses its sheets. `false`: it
 * stays as a server wrote it, since its words have not come yet, or whoever took the data out of the page left that.
 */
export function begin(shadow: ShadowRoot, { component, inline, lang }: View, isOurs = false): boolean {
  const isServed = !isOurs && shadow.firstElementChild?.localName !== 'slot';
  if (isServed && (!component || isComing(lang))) return false;
  adopt(shadow, hostCss(inline, ':state(inline)') + BEFORE_STATES);
  if (!isServed) return true;
  for (const styled of shadow.querySelectorAll<HTMLElement>('[data-style]')) {
    styled.style.cssText = styled.dataset.style!;
    delete styled.dataset.style;
  }
  // The styles that came with it: the same are adopted.
  shadow.querySelectorAll('style,link').forEach((style) => style.remove());
  return true;
}
