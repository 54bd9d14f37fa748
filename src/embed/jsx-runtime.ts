/** Stands in the place of React's where no Preact is: elements as `still.ts` reads them. */

export function jsx(type: unknown, props: { ref?: unknown }) {
  return { $$typeof: ELEMENT, type, props, ref: props.ref };
}

export { jsx as jsxs };

export function Fragment({ children }: { children?: unknown }) {
  return children;
}

/** What our language core knows an element by. */
const ELEMENT = Symbol.for('react.element');
