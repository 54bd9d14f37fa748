import type { LanguagePack } from './LanguagePack.ts';

/** French: `<LocaleProvider locale="fr" languages={[fr]}>`. */
export const fr: LanguagePack = {
  language: 'fr',
  words: {
    ArticleHeader: {
      published: 'Date',
      updated: 'Mise à jour',
      translations: 'Cette page dans d’autres langues',
    },
    ImageCarousel: {
      carousel: 'carrousel',
      slide: 'image',
      label: 'Images',
      thumbnails: 'Toutes les images',
      previous: 'Image précédente',
      next: 'Image suivante',
      position: '{n} sur {count}',
      counter: 'Image {n} sur {count}',
    },
    Lightbox: {
      enlarge: 'Agrandir la photo',
      zoomIn: 'Zoom avant',
      zoomOut: 'Zoom arrière',
      fullScreen: 'Plein écran',
      leaveFullScreen: 'Quitter le plein écran',
      open: 'Ouvrir la photo d’origine',
      download: 'Télécharger la photo',
      share: 'Partager un lien vers cette photo',
      copied: 'Lien copié',
      close: 'Fermer',
    },
    StatsBadge: { source: 'Source\u00a0:' },
    calendars: { both: '{first} ({second})', gregorian: '{date}' },
    ordinal: { one: '{n}er', other: '{n}e' },
    pictures: {
      slide: 'image',
      label: 'Images',
      previous: 'Image précédente',
      next: 'Image suivante',
      position: '{n} sur {count}',
      counter: 'Image {n} sur {count}',
    },
    qualifier: {
      'more-than': 'plus de {n}',
      'at-least': 'au moins {n}',
      about: 'environ {n}',
      'up-to': 'jusqu’à {n}',
    },
  },
};
