export { delegates } from '../samples.js';

/** What each of the apps shows. */
export const pictures = [1, 2, 3].map((at) => ({
  src: `/photo-${at}.svg`,
  alt: `The hall, ${at}`,
  width: 1200,
  height: 800,
}));

export const start = { value: 310, lang: 'en', order: [1, 2], shown: true, heard: 'nothing' };
