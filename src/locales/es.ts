import type { LanguagePack } from './LanguagePack.ts';

/** Spanish: `<LocaleProvider locale="es" languages={[es]}>`. */
export const es: LanguagePack<'es'> = {
  language: 'es',
  words: {
    ArticleHeader: {
      published: 'Fecha',
      updated: 'Actualización',
      translations: 'Esta página en otros idiomas',
    },
    ImageCarousel: {
      carousel: 'carrusel',
      thumbnails: 'Todas las imágenes',
      several: 'Imágenes {n} a {last} de {count}',
      play: 'Iniciar la presentación',
      pause: 'Detener la presentación',
    },
    Lightbox: {
      zoomIn: 'Acercar',
      zoomOut: 'Alejar',
      fullScreen: 'Pantalla completa',
      leaveFullScreen: 'Salir de pantalla completa',
      open: 'Abrir la foto original',
      download: 'Descargar la foto',
      share: 'Compartir un enlace a esta foto',
      copied: 'Enlace copiado',
      close: 'Cerrar',
    },
    StatsBadge: { source: 'Fuente:' },
    calendars: { both: '{first} ({second})', gregorian: '{date}' },
    ordinal: { other: '{n}.º' },
    pictures: {
      slide: 'imagen',
      label: 'Imágenes',
      previous: 'Imagen anterior',
      next: 'Imagen siguiente',
      enlarge: 'Ampliar la foto',
      follow: 'Abrir el enlace de la foto',
      position: '{n} de {count}',
      counter: 'Imagen {n} de {count}',
    },
    qualifier: {
      'more-than': 'más de {n}',
      'at-least': 'al menos {n}',
      about: 'cerca de {n}',
      'up-to': 'hasta {n}',
    },
  },
};
