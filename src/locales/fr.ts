import type { LanguagePack } from './LanguagePack.ts';

/** French: `<LocaleProvider locale="fr" languages={[fr]}>`. */
export const fr: LanguagePack<'fr'> = {
  language: 'fr',
  words: {
    ArticleHeader: {
      published: 'Date',
      updated: 'Mise à jour',
      translations: 'Cette page dans d’autres langues',
    },
    ImageCarousel: {
      carousel: 'carrousel',
      thumbnails: 'Toutes les images',
      several: 'Images {n} à {last} sur {count}',
      play: 'Lancer le diaporama',
      pause: 'Arrêter le diaporama',
    },
    Lightbox: {
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
      enlarge: 'Agrandir la photo',
      follow: 'Ouvrir le lien de la photo',
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
