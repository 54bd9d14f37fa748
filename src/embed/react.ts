import { Component, createContext, createElement, Fragment, hydrate, isValidElement, options, render } from 'preact';
import type { ComponentChild, ContainerNode, FunctionComponent, VNode } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

/**
 * React as far as our components use it, over Preact: stands in its place in the embeds' bundles. What a component
 * asks for and is not here fails the build by name. (`preact/compat` is React for everybody, at twice the size.)
 */
export { Component, createContext, createElement, Fragment, isValidElement };
export { useCallback, useContext, useEffect, useId, useImperativeHandle, useLayoutEffect, useMemo, useReducer };
export { useRef, useState };

/** Whose names of attributes and whose `ref` are meant. */
export const version = '19.0.0';

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
};

const before = options.vnode;
options.vnode = (vnode: VNode) => {
  // What our language core knows an element by.
  (vnode as { $$typeof?: symbol }).$$typeof = ELEMENT;
  if (typeof vnode.type === 'string') {
    const props = vnode.props as Record<string, unknown>;
    for (const name in props) {
      const own = NAMES[name];
      if (own) {
        props[own] = props[name];
        delete props[name];
      }
    }
    if (props.translate === 'no') props.translate = false;
    if (props.download === true) props.download = '';
  }
  before?.(vnode);
};

export function memo<P extends object>(Shown: FunctionComponent<P>): FunctionComponent<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now = this.props as Record<string, unknown>;
      const then = next as Record<string, unknown>;
      return [now, then].some((props) => Object.keys(props).some((name) => !Object.is(now[name], then[name])));
    }
    override render() {
      return createElement(Shown, this.props as P);
    }
  } as unknown as FunctionComponent<P>;
}

export function forwardRef<P extends object>(Shown: (props: P, ref: unknown) => ComponentChild) {
  return ({ ref, ...props }: P & { ref?: unknown }) => Shown(props as unknown as P, ref);
}

let hydrating = false;

export function useSyncExternalStore<T>(subscribe: (tell: () => void) => () => void, now: () => T, first = now): T {
  const value = hydrating ? first() : now();
  const [, again] = useState({});
  const store = useRef({ value, now });
  const check = useCallback(() => {
    const { value: shown, now: read } = store.current;
    if (!Object.is(shown, read())) again({});
  }, []);
  useLayoutEffect(() => {
    Object.assign(store.current, { value, now });
    check();
  });
  useEffect(() => subscribe(check), [subscribe, check]);
  return value;
}

/** For `react-dom`. */
export function flushSync<T>(change: () => T): T {
  const { debounceRendering } = options;
  options.debounceRendering = (now) => now();
  try {
    return change();
  } finally {
    options.debounceRendering = debounceRendering;
  }
}

/** For `react-dom/client`. */
export function createRoot(container: ContainerNode) {
  return {
    render: (tree: ComponentChild) => render(tree, container),
    unmount: () => render(null, container),
  };
}

export function hydrateRoot(container: ContainerNode, tree: ComponentChild) {
  hydrating = true;
  try {
    hydrate(tree, container);
  } finally {
    hydrating = false;
  }
  return createRoot(container);
}
