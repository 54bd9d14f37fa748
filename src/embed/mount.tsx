import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { hostCss } from './hostCss.ts';
import { packOf } from './packs.ts';
import { treeOf, type Content } from './tree.tsx';

/** What an element shows, and how it stands in the page. */
export interface View extends Content {
  inline: true | undefined;
}

const shown = new WeakMap<ShadowRoot, { root: Root; view: View }>();

/** Shows a view in a shadow root, or changes what is shown there. */
export function show(shadow: ShadowRoot, view: View): void {
  const pack = packOf(view.lang, () => {
    // The words came later than the component.
    if (shown.get(shadow)?.view === view) show(shadow, view);
  });
  const tree = treeOf(view, pack, (css) => adopt(shadow, css));
  const known = shown.get(shadow);
  if (known) known.view = view;
  if (known) return known.root.render(tree);
  const isServed = shadow.firstElementChild?.localName !== 'slot';
  // Whoever took the data out of the page left what they say.
  if (isServed && !view.component) return;
  adopt(shadow, hostCss(view.inline));
  let root: Root;
  if (!isServed) {
    root = createRoot(shadow);
    root.render(tree);
  } else {
    for (const styled of shadow.querySelectorAll<HTMLElement>('[data-style]')) {
      styled.style.cssText = styled.dataset.style!;
      delete styled.dataset.style;
    }
    // The styles that came with it: the same are adopted.
    shadow.querySelectorAll('style,link').forEach((style) => style.remove());
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

/** A sheet belongs to a document; of each there is one, whatever number of elements. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function adopt(shadow: ShadowRoot, css: string): void {
  const page = shadow.ownerDocument;
  let known = sheets.get(page);
  if (!known) sheets.set(page, (known = new Map()));
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
}
