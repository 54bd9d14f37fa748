/** A list without its holes, as data may have them; what is no list is an empty one. */
export function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list.filter(Boolean) : [];
}
