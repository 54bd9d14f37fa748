/** One file of a picture and its width in pixels. */
export interface PictureSource {
  src: string;
  width: number;
}

/**
 * `srcset` from files: white space and a comma at either end would cut an address in two, so they are encoded
 * (HTML, parsing a srcset attribute); nothing is encoded twice. Files without a sound width are left out.
 */
export function srcSet(sources: readonly PictureSource[] | undefined): string | undefined {
  if (!Array.isArray(sources) || sources.length === 0) return undefined;
  let set = sets.get(sources);
  if (set === undefined) {
    const candidates = (sources as readonly (PictureSource | undefined)[]).filter(isSound);
    set = candidates.map(({ src, width }) => `${encoded(src)} ${Math.round(width)}w`).join(', ');
    sets.set(sources, set);
  }
  return set || undefined;
}

/** A picture of a carousel is written twice, large and as a thumbnail, and on a server for every reader. */
const sets = new WeakMap<readonly PictureSource[], string>();

function isSound(source: PictureSource | undefined): source is PictureSource {
  return typeof source?.src === 'string' && source.src !== '' && Number.isFinite(source.width) && source.width > 0;
}

function encoded(src: string): string {
  if (!/\s|^,|,$/.test(src)) return src;
  const text = src.trim().replace(/\s/g, '%20');
  let [start, end] = [0, text.length];
  while (text[start] === ',') start++;
  while (end > start && text[end - 1] === ',') end--;
  return '%2C'.repeat(start) + text.slice(start, end) + '%2C'.repeat(text.length - end);
}
