import { begin } from './begin.ts';
import { packFor } from './packs.ts';
import { treeOf, type View } from './tree.tsx';

/**
 * Shows what has no state of its own: its elements are written straight into the shadow root, over those that are there
 * already, from before or from the server.
 */

const shown = new WeakSet<ShadowRoot>();

/** Shows a view in a shadow root, or changes what is shown there. */
export function show(shadow: ShadowRoot, view: View): void {
  const pack = packFor(shadow, view, show);
  let tree: Written[] = [];
  try {
    tree = written(treeOf(view, pack));
  } catch {
    // Data that a component cannot show shows the children.
  }
  if (!begin(shadow, view, shown.has(shadow))) return;
  shown.add(shadow);
  // Who is told of an element is told once it is in the page.
  fill(shadow, [...tree, { type: 'slot', props: {}, children: [] }]).forEach((tell) => tell());
}

/** Nothing runs here. */
export function hide(): void {}

interface Written {
  type: string;
  props: Record<string, unknown>;
  ref?: (element: Element) => void;
  children: (Written | string)[];
}

/** What a component writes, with nothing left but elements and text. */
function written(node: unknown): Written[];
function written(node: unknown): (Written | string)[] {
  if (node === null || node === undefined || node === '' || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap((one) => written(one));
  if (typeof node !== 'object') return [String(node)];
  const { type, props, ref } = node as { type: unknown; props: Record<string, unknown>; ref?: Written['ref'] };
  if (typeof type === 'function') return written(type(props));
  const { children, ref: _ref, ...attributes } = props;
  return [{ type: type as string, props: attributes, ref, children: written(children) }];
}

/** Makes the content of a node this, and keeps of the old what is alike. Whom to tell of the elements comes back. */
function fill(parent: Node, content: (Written | string)[]): (() => void)[] {
  const told: (() => void)[] = [];
  let at = parent.firstChild;
  for (const one of content) {
    // A server parts texts by comments.
    while (at?.nodeType === 8) at = removed(at);
    if (typeof one === 'string') {
      if (at?.nodeType === 3) {
        if ((at as Text).data !== one) (at as Text).data = one;
        at = at.nextSibling;
      } else parent.insertBefore(document.createTextNode(one), at);
      continue;
    }
    let old: ChildNode | null = at;
    while (old && !isAlike(old, one)) old = old.nextSibling;
    // What stood before it is gone.
    while (old && at !== old) at = removed(at!);
    const element = (old as Element | null) ?? document.createElement(one.type);
    set(element, one.props);
    told.push(...fill(element, one.children));
    if (old) at = old.nextSibling;
    else parent.insertBefore(element, at);
    const { ref } = one;
    if (ref) told.push(() => ref(element));
  }
  while (at) at = removed(at);
  return told;
}

function isAlike(node: Node, { type, props }: Written): boolean {
  const { localName, part } = node as Element;
  return localName === type && part.value === (props.part ?? '');
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

/** The attributes that we wrote: others are not ours to take away. */
const attributes = new WeakMap<Element, object>();

function set(element: Element, props: Record<string, unknown>): void {
  for (const name in attributes.get(element)) if (!(name in props)) setOne(element, name, undefined);
  for (const name in props) setOne(element, name, props[name]);
  attributes.set(element, props);
}

function setOne(element: Element, name: string, value: unknown): void {
  const own = name === 'className' ? 'class' : name.toLowerCase();
  const isFlag = typeof value === 'boolean' && !/^(aria|data)-/.test(own);
  if (own.startsWith('on')) Object.assign(element, { [own]: value ?? null });
  else if (value === undefined || value === null || (isFlag && !value)) element.removeAttribute(own);
  else if (own === 'style') {
    element.removeAttribute(own);
    // Through its properties: a policy may refuse the attribute.
    Object.assign((element as HTMLElement).style, value);
  } else {
    const text = isFlag ? '' : String(value);
    if (element.getAttribute(own) !== text) element.setAttribute(own, text);
  }
}
