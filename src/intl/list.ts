import { cache } from './cache.ts';
import type { Locale } from './locale.ts';

/** `and`: Lyon, Beirut and Cairo · `or`: Lyon, Beirut or Cairo. */
export type ListType = 'and' | 'or';

/** A piece of a printed list: an item by its index, or what stands between. */
export type ListPiece = { readonly item: number } | { readonly text: string };

const formatters = cache<string, Intl.ListFormat>();

/**
 * The pieces of a list as the language joins them (CLDR list patterns): Arabic puts `و` before each next item, Hebrew a
 * hyphen after its own before Latin letters. The texts decide such things; what is shown can be any node.
 */
export function listPieces(texts: readonly string[], type: ListType, { tag }: Locale): ListPiece[] {
  const style = type === 'or' ? 'disjunction' : 'conjunction';
  const format = formatters(`${tag} ${style}`, () => new Intl.ListFormat(tag, { type: style }));
  let item = 0;
  // An engine takes nothing else, whatever an app without types gives.
  return format
    .formatToParts(texts.map(String))
    .map((part) => (part.type === 'element' ? { item: item++ } : { text: part.value }));
}

/** One text: `ليون وبيروت والقاهرة`. An empty list is an empty text. */
export function formatList(texts: readonly string[], type: ListType | undefined, locale: Locale): string {
  if (!Array.isArray(texts)) return '';
  return listPieces(texts, type ?? 'and', locale)
    .map((piece) => ('text' in piece ? piece.text : texts[piece.item]))
    .join('');
}
