import { Component, createElement, hydrate, options, render } from 'preact';
import type { ComponentChild, ContainerNode, FunctionComponent } from 'preact';
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
import { dress } from './vnode.ts';

/**
 * React as far as our components use it, over Preact: stands in its place in the embeds' bundles. What a component
 * asks for and is not here fails the build by name. (`preact/compat` is React for everybody, at twice the size.)
 */
export { Component, createElement };
export { useCallback, useEffect, useId, useImperativeHandle, useLayoutEffect, useMemo, useReducer };
export { useRef, useState };

options.vnode = dress;

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
