/** A sheet belongs to a document; of each there is one, whatever number of elements. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives CSS to a shadow root as a constructable sheet, which no security policy refuses. */
export function adopt(shadow: ShadowRoot, css: string): void {
  const page = shadow.ownerDocument;
  let known = sheets.get(page);
  if (!known) sheets.set(page, (known = new Map()));
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  const adopted = shadow.adoptedStyleSheets;
  if (!adopted.includes(sheet)) adopted.push(sheet);
}
