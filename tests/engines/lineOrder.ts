const INVISIBLE = /^[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The characters of an element as they stand on the line, from left to right, without direction marks, joiners and
 * vowel signs. A letter is measured with its signs and joiners, since Firefox gives the box to the last of them; by the widest
 * rectangle, since WebKit adds empty ones at the edges of a run.
 */
export function lineOrder(element: Element): string {
  const glyphs: { character: string; centre: number }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: cluster, index } of (node.textContent ?? '').matchAll(/\P{M}[\p{M}\u200c\u200d]*/gu)) {
      if (INVISIBLE.test(cluster)) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + cluster.length);
      const [widest] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
      if (widest?.width) glyphs.push({ character: cluster, centre: widest.left + widest.width / 2 });
    }
  }
  return bare(
    glyphs
      .sort((a, b) => a.centre - b.centre)
      .map(({ character }) => character)
      .join(''),
  );
}

/** Without what has no place of its own on the line. */
export function bare(order: string): string {
  return order.replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\p{M}/gu, '').replace(/\s/g, ' ');
}
