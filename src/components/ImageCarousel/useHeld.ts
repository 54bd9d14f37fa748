import { useState } from 'react';
import { clampIndex, type Keys } from './carousel.ts';

/** A picture of the list: its place, and what it is told apart by, which is looked up where it is missing. */
export interface Held {
  index: number;
  key?: string;
}

/**
 * A picture that stays the same while others come and go; one that is gone leaves its place to the next. An empty list
 * changes nothing: its pictures may be on their way.
 */
export function useHeld(first: Held | undefined, keys: Keys) {
  const [own, setOwn] = useState(() => first && found(first, keys));
  const held = own && found(own, keys);
  if (held !== own) setOwn(held);
  return [held?.index, setOwn] as const;
}

function found(held: Held, keys: Keys): Held {
  if (keys.length === 0) return held;
  const { index, key } = held;
  const moved = key === undefined || keys.at(index) === key ? -1 : keys.indexOf(key);
  const now = clampIndex(moved < 0 ? index : moved, keys.length);
  return now === index && keys.at(now) === key ? held : { index: now, key: keys.at(now) };
}
