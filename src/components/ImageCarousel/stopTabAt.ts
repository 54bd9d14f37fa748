/** What Tab passes over while it is out of view, with the `tabindex` of its own: links in captions are the app's. */
const passed = new WeakMap<Element, string | null>();

/** Tab goes to what is in view: from the fourth picture it led back to the first, and never out of very many. */
export function stopTabAt(row: HTMLElement | null, isInView: (at: number) => boolean): void {
  for (const inside of row?.querySelectorAll<HTMLElement>('a, button, [tabindex]') ?? []) {
    const seen = isInView(Number(inside.closest<HTMLElement>('[data-at]')?.dataset.at));
    const own = passed.get(inside);
    if (!seen && inside.tabIndex >= 0) {
      passed.set(inside, inside.getAttribute('tabindex'));
      inside.tabIndex = -1;
    } else if (seen && own !== undefined) {
      passed.delete(inside);
      if (own === null) inside.removeAttribute('tabindex');
      else inside.setAttribute('tabindex', own);
    }
  }
}
