import { Component, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { StyleSink } from '../design/styled.embed.ts';
import { resolveLocale, type LocaleSettings } from '../intl/locale.ts';
import type { LanguageWords } from '../intl/words.ts';
import { LocaleProvider } from '../locale/LocaleProvider.tsx';
import type { Shown } from './element.ts';
import { hostCss } from './hostCss.ts';
import { nodesOf } from './nodes.tsx';
import { packOf } from './packs.ts';

/** What an element shows. */
export interface View {
  /** Nothing to show: the children are the content. */
  component: Shown | undefined;
  props: Record<string, unknown>;
  /** BCP 47 tag of the page. */
  lang: string | undefined;
  settings: LocaleSettings;
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
  adopt(shadow, hostCss(view.inline));
  const sheets = shadow.querySelectorAll(':host > style, :host > link');
  let root: Root;
  if (shadow.firstElementChild?.localName === 'slot') {
    root = createRoot(shadow);
    root.render(tree);
  } else {
    sheets.forEach((sheet) => sheet.remove());
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

/** The same for the script and for the server, so that one can take over what the other wrote. */
export function treeOf(
  { component, props, lang = 'ar', settings }: Omit<View, 'inline'>,
  pack: LanguageWords | undefined,
  sink: (css: string) => void,
): ReactNode {
  const Content = component as ((props: object) => ReactNode) | undefined;
  const locale = resolveLocale(lang, { ...settings, languages: pack && [pack] });
  const content = Content && (
    <StyleSink.Provider value={sink}>
      <LocaleProvider locale={locale}>
        <Content {...(nodesOf(props) as object)} />
      </LocaleProvider>
    </StyleSink.Provider>
  );
  return (
    <>
      <Guard>{content}</Guard>
      <slot />
    </>
  );
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
