import type { LanguagePack } from './LanguagePack.ts';

/** Spanish: `<LocaleProvider locale="es" languages={[es]}>`. */
export const es: LanguagePack = {
  language: 'es',
  words: {
    ArticleHeader: {
      published: 'Fecha',
      updated: 'Actualización',
      translations: 'Esta página en otros idiomas',
    },
    ImageCarousel: {
      carousel: 'carrusel',
      slide: 'imagen',
      label: 'Imágenes',
      thumbnails: 'Todas las imágenes',
      previous: 'Imagen anterior',
      next: 'Imagen siguiente',
      position: '{n} de {count}',
      counter: 'Imagen {n} de {count}',
    },
    StatsBadge: { source: 'Fuente:' },
    calendars: { both: '{first} ({second})', gregorian: '{date}' },
    ordinal: { other: '{n}.º' },
    qualifier: {
      'more-than': 'más de {n}',
      'at-least': 'al menos {n}',
      about: 'cerca de {n}',
      'up-to': 'hasta {n}',
    },
  },
};
