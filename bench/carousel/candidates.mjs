/**
 * What is compared, in the order of the tables. `next` finds the button that goes on; `markup` has no script of its own.
 * @typedef {{ name: string, title: string, next?: string, ours?: boolean, markup?: boolean, byHand?: boolean }} Candidate
 */

/** The one that ratios are made with. */
export const BASE = 'base-react';

const SHELL = '[data-next]';

/** @type {readonly Candidate[]} */
export const CANDIDATES = [
  { name: 'bayan', title: '**ImageCarousel**', next: '[part=next]', ours: true },
  { name: 'bayan-thumbnails', title: '**ImageCarousel, thumbnails**', next: '[part=next]', ours: true },
  { name: BASE, title: 'by hand, React and scroll-snap', next: SHELL, byHand: true },
  { name: 'html', title: 'plain HTML, scroll-snap', markup: true, byHand: true },
  { name: 'keen', title: 'keen-slider', next: SHELL },
  { name: 'embla', title: 'embla-carousel-react', next: SHELL },
  { name: 'zag', title: '@zag-js/carousel', next: SHELL },
  { name: 'yarl', title: 'yet-another-react-lightbox, inline', next: '.yarl__navigation_next' },
  { name: 'splide', title: '@splidejs/react-splide', next: '.splide__arrow--next' },
  { name: 'react-slick', title: 'react-slick', next: SHELL },
  { name: 'swiper', title: 'swiper', next: '.swiper-button-next' },
  { name: 'swiper-virtual', title: 'swiper, virtual', next: '.swiper-button-next' },
];

/** Measured in bytes only. */
export const LIGHTBOXES = [
  { name: 'yarl', title: 'yet-another-react-lightbox' },
  { name: 'yarl-full', title: '… with captions, counter, fullscreen, thumbnails, zoom' },
  { name: 'photoswipe', title: 'photoswipe' },
];
