import type { InlineMove } from '../../intl/direction.ts';
import type { Photo } from '../Picture/Picture.tsx';

/** A whole number from 0 to the last picture; what is no number counts as 0. */
export function clampIndex(index: number, count: number): number {
  return Math.max(0, Math.min(Math.trunc(Number(index)) || 0, count - 1));
}

/** What the pictures are told apart by, each once. */
export type Keys = Pick<readonly string[], 'length' | 'at' | 'indexOf'>;

/** Their files, which may come twice; worked out as far as they are asked for, which of very many is little. */
export function keysOf(images: readonly Photo[]): Keys {
  const { length } = images;
  const keys: string[] = [];
  const seen = new Map<string, number>();
  const at = (index: number) => {
    while (keys.length <= index && keys.length < length) {
      const { src } = images[keys.length]!;
      const before = seen.get(src) ?? 0;
      seen.set(src, before + 1);
      keys.push(`${before} ${src}`);
    }
    return keys[index];
  };
  return {
    length,
    at,
    indexOf(key) {
      at(length - 1);
      return keys.indexOf(key);
    },
  };
}

/** The same place in a ring: after the last comes the first. */
export function wrapIndex(index: number, count: number): number {
  return ((index % count) + count) % count;
}

/** Where a step leads; a gallery stops at its ends. */
export function targetOf(move: InlineMove, index: number, count: number): number {
  const targets = { previous: index - 1, next: index + 1, first: 0, last: count - 1 };
  return clampIndex(targets[move], count);
}

/** The indices within `reach` of any of the centres, in order; each is held to the list by `fit`. */
export function windowOf(centres: readonly number[], before: number, after: number, fit: (at: number) => number) {
  const all = new Set<number>();
  for (const centre of centres) for (let at = centre - before; at <= centre + after; at++) all.add(fit(at));
  return [...all].sort((one, other) => one - other);
}

/** Pictures far from the frame's shape are shown whole, the others fill it. `undefined`: fills it. */
export function shapeOf(ratio = 1.5): 'portrait' | 'square' | 'panorama' | undefined {
  if (ratio < 0.9) return 'portrait';
  if (ratio < 1.2) return 'square';
  return ratio > 2.2 ? 'panorama' : undefined;
}

/** The picture that the address of the page names, from 0: `#photo-3`. Browsers encode Arabic letters there. */
export function namedInAddress(name: string, count: number): number | undefined {
  const { hash, href } = location;
  // Most addresses name nothing, and to write one out is dear.
  if (!hash) return undefined;
  const start = new URL(`#${name}-`, href).hash;
  const number = hash.startsWith(start) ? Number(hash.slice(start.length)) : NaN;
  return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : undefined;
}
