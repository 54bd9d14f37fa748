import type { ComponentChildren, VNode } from 'preact';

/** Stands for Preact where JSX is written (`preact/jsx-runtime`): what never changes by itself needs no more of it. */
export const options = { vnode: dress };

export function Fragment({ children }: { children?: ComponentChildren }): ComponentChildren {
  return children;
}

const ELEMENT = Symbol.for('react.element');

/** React's names for what the DOM has other ones for. */
const NAMES: Record<string, string> = {
  onFocus: 'onFocusIn',
  onBlur: 'onFocusOut',
  onDoubleClick: 'onDblClick',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
  fillRule: 'fill-rule',
  clipRule: 'clip-rule',
  // Preact would leave them empty where they go: it knows these as properties, and others not.
  lang: 'LANG',
  dir: 'DIR',
};

/** Makes of an element as React would have it one as the DOM has it. */
export function dress(vnode: VNode): void {
  // What our language core knows an element by.
  (vnode as { $$typeof?: symbol }).$$typeof = ELEMENT;
  if (typeof vnode.type !== 'string') return;
  const props = vnode.props as Record<string, unknown>;
  for (const name in props) {
    const own = NAMES[name];
    if (own) {
      props[own] = props[name];
      delete props[name];
    }
  }
}
