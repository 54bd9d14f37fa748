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
  if (!sources?.length) return undefined;
  let set = sets.get(sources);
  if (set === undefined) {
    const candidates = sources.filter(({ src, width }) => src && width > 0);
    set = candidates.map(({ src, width }) => `${encoded(src)} ${Math.round(width)}w`).join(', ');
    sets.set(sources, set);
  }
  return set || undefined;
}

/** A picture of a carousel is written twice, large and as a thumbnail, and on a server for every reader. */
const sets = new WeakMap<readonly PictureSource[], string>();

function encoded(src: string): string {
  if (!/\s|^,|,$/.test(src)) return src;
  return src
    .trim()
    .replace(/\s/g, '%20')
    .replace(/^,+|,+$/g, (commas) => '%2C'.repeat(commas.length));
}
