const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The characters of an element as they stand on the line, from left to right. By the widest rectangle of each, since
 * WebKit adds empty ones at the edges of a run.
 */
export function visualOrder(element: Element): string {
  const glyphs: { character: string; centre: number }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    let offset = 0;
    for (const character of node.textContent ?? '') {
      const start = offset;
      offset += character.length;
      if (INVISIBLE.test(character)) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, offset);
      const [widest] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
      if (widest?.width) glyphs.push({ character, centre: widest.left + widest.width / 2 });
    }
  }
  return glyphs
    .sort((a, b) => a.centre - b.centre)
    .map(({ character }) => character.replace(/\s/, ' '))
    .join('');
}
