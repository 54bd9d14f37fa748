import { cache } from './cache.ts';
import type { Locale } from './locale.ts';
import { comma } from './separators.ts';
import { englishFor, valuesLocale } from './words.ts';

/** `and`: Lyon, Beirut and Cairo · `or`: Lyon, Beirut or Cairo. */
export type ListType = 'and' | 'or';

/** A piece of a printed list: an item by its index, or what stands between. */
export type ListPiece = { readonly item: number } | { readonly text: string };

const formatters = cache<string, Intl.ListFormat>();

function formatter(type: ListType, { tag }: Locale): Intl.ListFormat {
  const style = type === 'or' ? 'disjunction' : 'conjunction';
  return formatters(`${tag} ${style}`, () => new Intl.ListFormat([tag, 'en-GB'], { type: style }));
}

/** The language that the joining words are really in: English where an engine has none of the page's (Sorani, Uyghur). */
export function listLocale(type: ListType, locale: Locale): Locale {
  const values = valuesLocale(locale);
  return /\b(?:and|or)\b/.test(formatter(type, values).format(['', ''])) ? englishFor(values) : values;
}

/**
 * The pieces of a list as the language joins them (CLDR list patterns): Arabic puts `و` before each next item, Hebrew a
 * hyphen after its own before Latin letters. The texts decide such things; what is shown can be any node.
 */
export function listPieces(texts: readonly string[], type: ListType, locale: Locale): ListPiece[] {
  let item = 0;
  // An engine takes nothing else, whatever an app without types gives.
  const joins = listLocale(type, locale);
  return formatter(type, joins)
    .formatToParts(texts.map(String))
    .map(({ type: kind, value }) =>
      kind === 'element' ? { item: item++ } : { text: value.replace(', ', () => comma(joins.tag)) },
    );
}

/** One text: `ليون وبيروت والقاهرة`. What has nothing to say is left out; an empty list is an empty text. */
export function formatList(texts: readonly string[], type: ListType | undefined, locale: Locale): string {
  if (!Array.isArray(texts)) return '';
  // An engine has no part for an empty item, so that the others would change places.
  const shown = (texts as unknown[]).map((text) => (/^[snb]/.test(typeof text) ? String(text) : '')).filter(Boolean);
  return listPieces(shown, type ?? 'and', locale)
    .map((piece) => ('text' in piece ? piece.text : shown[piece.item]))
    .join('');
}
