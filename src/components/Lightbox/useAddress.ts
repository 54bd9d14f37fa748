import { useCallback, useEffect, useRef } from 'react';
import { namedInAddress } from '../ImageCarousel/carousel.ts';

/** Names in use on this page: a second lightbox of the same name takes `photo2`. */
const taken = new Set<string>();

/**
 * Keeps the picture in the address, `#photo-3`, counted from 1, and opens the one an address names. A visit is one
 * entry of the browser's history however many pictures are seen: Back closes. `false` leaves address and history alone.
 */
export function useAddress(
  hash: string | false,
  count: number,
  index: number | undefined,
  change: (index: number | undefined) => void,
): { address: (index: number) => string | undefined; forget: () => boolean } {
  const name = useRef<string>(undefined);
  const latest = useRef({ index, change, count, entered: false as Entered, leaving: false });
  useEffect(() => void Object.assign(latest.current, { change, count }));
  const filled = count > 0;

  useEffect(() => {
    if (!hash || !filled) return undefined;
    const { current } = latest;
    const own = (name.current = claim(hash));
    const named = () => namedInAddress(own, current.count);
    const follow = () => {
      if (current.leaving) {
        current.leaving = false;
        // Opened again before the browser had gone back.
        if (current.index !== undefined) current.entered = enter(hashOf(own, current.index));
      } else if (named() !== current.index) current.change(named());
    };
    // An address that names nothing closes only what the reader comes back from.
    if (named() !== undefined) follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
      if (current.index !== undefined && named() !== undefined) write('replaceState', '');
      taken.delete(own);
      name.current = undefined;
    };
  }, [hash, filled]);

  /** Takes the picture out of the address without going back; whether the entry is of this visit alone. */
  const forget = useCallback(() => {
    const { current } = latest;
    if (name.current && namedInAddress(name.current, current.count) !== undefined) write('replaceState', '');
    return Boolean(current.entered);
  }, []);

  useEffect(() => {
    const { current } = latest;
    const before = current.index;
    current.index = index;
    if (!name.current || index === before || current.leaving) return;
    const named = namedInAddress(name.current, count);
    if (index !== undefined && index !== named) {
      const hash = hashOf(name.current, index);
      if (before === undefined) current.entered = enter(hash);
      else write('replaceState', hash);
    } else if (index === undefined) {
      // Closed otherwise than by going back.
      if (named !== undefined) {
        if (current.entered) {
          current.leaving = true;
          leave(current.entered, () => {
            // The app has refused it: the page stays, without the picture in its address.
            current.leaving = false;
            forget();
          });
        } else write('replaceState', '');
      }
      current.entered = false;
    }
  }, [index, count, forget]);

  return {
    /** The address of a picture, to be passed on; `undefined` where it has none. */
    address: (at) => name.current && new URL(hashOf(name.current, at), location.href).href,
    forget,
  };
}

function claim(hash: string): string {
  let name = hash;
  for (let number = 2; taken.has(name); number++) name = `${hash}${number}`;
  taken.add(name);
  return name;
}

function hashOf(name: string, index: number): string {
  return `#${name}-${index + 1}`;
}

/** The entry of the history that a visit began from: its key where the browser tells. `false`: the visit is none. */
type Entered = string | boolean;

function enter(hash: string): Entered {
  const from = globalThis.navigation?.currentEntry?.key ?? true;
  return write('pushState', hash) && from;
}

/** To that entry and no further, though the reader's own Back may be on its way. */
function leave(from: Entered, refused: () => void) {
  if (typeof from !== 'string') return history.back();
  const { committed, finished } = navigation.traverseTo(from);
  committed?.catch(refused);
  finished?.catch(() => {});
}

/** Frames without an origin may not write it: then nothing is written. */
function write(how: 'pushState' | 'replaceState', hash: string): boolean {
  try {
    // A router's own state stays with its entry.
    history[how](history.state, '', hash || location.pathname + location.search);
    return true;
  } catch {
    return false;
  }
}
