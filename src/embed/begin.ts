import { adopt } from '../design/adopt.ts';
import { hostCss } from './hostCss.ts';
import type { View } from './view.ts';

/** Makes a shadow root ours. `false`: it stays as a server wrote it, since whoever took the data out of the page left that. */
export function begin(shadow: ShadowRoot, { component, inline }: View): boolean {
  if (shadow.firstElementChild?.localName !== 'slot' && !component) return false;
  adopt(shadow, hostCss(inline));
  for (const styled of shadow.querySelectorAll<HTMLElement>('[data-style]')) {
    styled.style.cssText = styled.dataset.style!;
    delete styled.dataset.style;
  }
  // The styles that came with it: the same are adopted.
  shadow.querySelectorAll('style,link').forEach((style) => style.remove());
  return true;
}
