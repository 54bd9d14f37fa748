/** The nearest `lang` on the element or round it, also outside the shadow trees it stands in. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at.getRootNode())) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (typeof lang === 'string') return lang.trim() || undefined;
  }
  return undefined;
}

function hostOf(root: Node): Element | undefined {
  return (root as Partial<ShadowRoot>).host;
}

interface Watch {
  observer: MutationObserver;
  tell: Set<() => void>;
}

/** One observer for each tree, however many elements stand in it. */
const watches = new Map<Node, Watch>();

/** Tells when a `lang` changes anywhere round an element. The function that comes back ends it. */
export function followLanguage(element: Element, tell: () => void): () => void {
  const roots: Node[] = [];
  for (let at: Element | undefined = element; at; at = hostOf(roots.at(-1)!)) roots.push(at.getRootNode());
  for (const root of roots) watch(root).tell.add(tell);
  return () => {
    for (const root of roots) leave(root, tell);
  };
}

function watch(root: Node): Watch {
  const known = watches.get(root);
  if (known) return known;
  const tell: Watch['tell'] = new Set();
  const observer = new MutationObserver(() => [...tell].forEach((one) => one()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const started = { observer, tell };
  watches.set(root, started);
  return started;
}

function leave(root: Node, tell: () => void) {
  const known = watches.get(root);
  known?.tell.delete(tell);
  if (known?.tell.size !== 0) return;
  known.observer.disconnect();
  watches.delete(root);
}
