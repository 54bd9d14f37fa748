/** What each of the apps shows. */
export const delegates = {
  ar: {
    zero: 'لا مندوبين',
    one: 'مندوب واحد',
    two: 'مندوبان',
    few: '{n} مندوبين',
    many: '{n} مندوبًا',
    other: '{n} مندوب',
  },
  en: { one: '{n} delegate', other: '{n} delegates' },
};

export const pictures = [1, 2, 3].map((at) => ({
  src: `/photo-${at}.svg`,
  alt: `The hall, ${at}`,
  width: 1200,
  height: 800,
}));

export const start = { value: 310, lang: 'en', order: [1, 2], shown: true, heard: 'nothing' };
