import { ASK, HEIGHT, type HeightMessage } from './message.ts';

/** `dist/embed/frame.js`, inside a frame: tells the page round it how high the content is. */
function tell(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  const message: HeightMessage = { type: HEIGHT, height };
  // Whoever frames us sees the height anyway.
  parent.postMessage(message, '*');
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === ASK) tell();
  });
}
