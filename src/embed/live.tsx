import { Component, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { begin } from './begin.ts';
import { packFor } from './packs.ts';
import { treeOf, type View } from './tree.tsx';

/** Shows what has a state of its own: over Preact. */

const shown = new WeakMap<ShadowRoot, Root>();

/** Shows a view in a shadow root, or changes what is shown there. */
export function show(shadow: ShadowRoot, view: View): void {
  const pack = packFor(shadow, view, show);
  const tree = (
    <>
      <Guard>{treeOf(view, pack)}</Guard>
      <slot />
    </>
  );
  const known = shown.get(shadow);
  if (known) return known.render(tree);
  if (!begin(shadow, view)) return;
  // In a document that it was moved to, Preact would make elements of the one it came from, which browsers refuse.
  Object.defineProperty(shadow, 'customElementRegistry', { value: undefined });
  let root: Root;
  if (shadow.firstElementChild?.localName === 'slot') {
    root = createRoot(shadow);
    root.render(tree);
  } else root = hydrateRoot(shadow as unknown as Element, tree);
  shown.set(shadow, root);
}

/** Ends what runs in a shadow root that has left the page. */
export function hide(shadow: ShadowRoot): void {
  const known = shown.get(shadow);
  if (!known) return;
  known.unmount();
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
