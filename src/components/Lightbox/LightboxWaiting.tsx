import { useLayoutEffect, useRef } from 'react';
import pictureWords from '../../intl/pictures.words.ts';
import { wordsLocale } from '../../intl/words.ts';
import { languageAttributes, useLocale, type LanguageProps } from '../../locale/useLocale.ts';
import { Root } from './LightboxWaiting.styles.ts';

/** What a reader sees whose network is slow: the stage, which Esc, Back and a press take away. */
export function LightboxWaiting({ locale: own, onClose }: LanguageProps & { onClose: () => void }) {
  const locale = useLocale({ locale: own }, '<Lightbox>');
  const name = pictureWords(locale).enlarge;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <Root
      aria-label={name}
      ref={dialog}
      onClick={onClose}
      // It tells late: under StrictMode it is open again by then, and once it is gone it may be another's turn.
      onClose={() => dialog.current?.open === false && onClose()}
      {...languageAttributes(wordsLocale(locale))}
    >
      <progress aria-label={name} />
    </Root>
  );
}
