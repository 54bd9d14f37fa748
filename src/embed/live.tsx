import { Component, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { adopt } from '../design/adopt.ts';
import { hostCss } from './hostCss.ts';
import { packOf } from './packs.ts';
import { treeOf } from './tree.tsx';
import type { View } from './view.ts';

/** Shows what has a state of its own: over Preact. */

const shown = new WeakMap<ShadowRoot, { root: Root; view: View }>();

/** Shows a view in a shadow root, or changes what is shown there. */
export function show(shadow: ShadowRoot, view: View): void {
  const pack = packOf(view.lang, () => {
    // The words came later than the component.
    if (shown.get(shadow)?.view === view) show(shadow, view);
  });
  const tree = (
    <>
      <Guard>{treeOf(view, pack)}</Guard>
      <slot />
    </>
  );
  const known = shown.get(shadow);
  if (known) known.view = view;
  if (known) return known.root.render(tree);
  adopt(shadow, hostCss(view.inline));
  let root: Root;
  if (shadow.firstElementChild?.localName === 'slot') {
    root = createRoot(shadow);
    root.render(tree);
  } else {
    // The styles that came with it: the same are adopted.
    shadow.querySelectorAll('style').forEach((style) => style.remove());
    root = hydrateRoot(shadow as unknown as Element, tree);
  }
  shown.set(shadow, { root, view });
}

/** Ends what runs in a shadow root that has left the page. */
export function hide(shadow: ShadowRoot): void {
  const known = shown.get(shadow);
  if (!known) return;
  known.root.unmount();
  shown.delete(shadow);
  shadow.replaceChildren(document.createElement('slot'));
}

/** Data that a component cannot show shows the children, until there are others. */
class Guard extends Component<{ children: ReactNode }, { failed?: ReactNode }> {
  override state: { failed?: ReactNode } = {};

  override componentDidCatch(): void {
    this.setState({ failed: this.props.children });
  }

  override render(): ReactNode {
    const { children } = this.props;
    return this.state.failed !== undefined && this.state.failed === children ? null : children;
  }
}
