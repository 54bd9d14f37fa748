import { ASK, heightIn } from './message.ts';

/**
 * `dist/embed/frames.js`, on the page that holds frames: gives each `<iframe data-bayan>` the height it tells. Without it
 * a frame keeps the height it has and scrolls.
 */
const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-bayan]');

addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  const frame = height && [...frames()].find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  // As wide as its code says: a page's rules for all frames would make it 300 px.
  const width = frame.width.replace(/^\d+$/, '$&px');
  Object.assign(frame.style, { height: `${height}px`, width, maxWidth: '100%' });
});

// What a frame said before this script came.
for (const { contentWindow } of frames()) contentWindow?.postMessage(ASK, '*');

/** Where its messages come from: a sandbox has no origin unless it is allowed one. */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return 'null';
  return new URL(src, document.baseURI).origin;
}
