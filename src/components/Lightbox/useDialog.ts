import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { development, warn } from '../../intl/warn.ts';
import { originalOf, type Photo } from '../Picture/Picture.tsx';
import type { LightboxDialog } from './LightboxDialog.tsx';

/** How long its code may be on its way without a sign, in ms. */
const PATIENCE = 300;

type PictureOf = ((index: number) => Element | null | undefined) | undefined;

/** Brings the dialog's code when it is first wanted, and lets the picture seem to move there and back. */
export function useDialog(
  images: readonly Photo[],
  index: number | undefined,
  change: (index: number | undefined) => void,
  pictureOf: PictureOf,
  forget: () => boolean,
) {
  const [Dialog, setDialog] = useState<typeof LightboxDialog>();
  const [open, setOpen] = useState(false);
  const [waiting, setWaiting] = useState(false);
  /** The picture that stands in the dialog. */
  const picture = useRef<HTMLImageElement>(null);
  const holdPicture = useCallback((image: HTMLImageElement | null) => void (picture.current = image), []);
  const latest = useRef({ images, index, change, pictureOf });
  useEffect(() => void (latest.current = { images, index, change, pictureOf }));
  const wanted = index !== undefined;
  const closing = useRef(false);

  const close = useCallback(() => {
    const { index: at, change: tell, pictureOf: onPage } = latest.current;
    // On its way out it is asked again by a second press of the key.
    if (at === undefined || closing.current) return;
    closing.current = true;
    morph(picture.current, () => {
      closing.current = false;
      flushSync(() => {
        setOpen(false);
        tell(undefined);
      });
      return onPage?.(at);
    });
  }, []);

  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    // Until the dialog has the keys. What else may be open on the page keeps out of it.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    const listening = new AbortController();
    addEventListener('keydown', onKey, { capture: true, signal: listening.signal });
    const late = setTimeout(() => setWaiting(true), PATIENCE);
    import('./LightboxDialog.tsx').then(
      (module) => {
        clearTimeout(late);
        if (left) return;
        const { index: at, pictureOf: onPage } = latest.current;
        morph(onPage?.(at!), () => {
          // The reader has thought better of it.
          if (left) return null;
          listening.abort();
          flushSync(() => {
            setDialog(() => module.LightboxDialog);
            setOpen(true);
            setWaiting(false);
          });
          return picture.current;
        });
      },
      () => {
        if (left) return;
        const { images: all, index: at, change: tell } = latest.current;
        if (development) {
          warn('<Lightbox>', 'its code did not load; the file is opened instead.', 'Serve every file of the build.');
        }
        const file = originalOf(all[at!]!, '<Lightbox images>');
        // On its way back the browser would not go to the file.
        const how = file && forget() ? 'replace' : 'assign';
        tell(undefined);
        // In place of the visit's entry: Back from the file leads to the page at once.
        if (file) location[how](file);
      },
    );
    return () => {
      left = true;
      listening.abort();
      clearTimeout(late);
      setWaiting(false);
      setOpen(false);
    };
  }, [wanted, forget, close]);

  return { Dialog, current: open ? index : undefined, waiting, holdPicture, close };
}

const NAME = 'bayan-picture';

/** One picture seems to become the other (CSS View Transitions), where the browser can and the reader wants motion. */
function morph(from: Element | null | undefined, update: () => Element | null | undefined) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
  if (!from || still || !document.startViewTransition) return void update();
  named(from, NAME);
  let to: Element | null | undefined;
  const transition = document.startViewTransition(() => {
    named(from, '');
    to = update();
    named(to, NAME);
  });
  const done = () => named(to, '');
  transition.ready.catch(() => {});
  transition.finished.then(done, done);
}

function named(element: Element | null | undefined, name: string) {
  if (element instanceof HTMLElement) element.style.viewTransitionName = name;
}
