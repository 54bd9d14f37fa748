/** A picture as each candidate gets it. Every file is the same small one: decoding is not what is measured. */
export interface Picture {
  src: string;
  alt: string;
  width: number;
  height: number;
  sources: { src: string; width: number }[];
  caption: string;
  credit: string;
}

const CAPTIONS = [
  'مهندسو المحطة يقرؤون منسوب النهر قبل شروق الشمس',
  'قوارب الصيادين في الميناء القديم، وقد عاد أكثرها قبل العاصفة التي أُعلن عنها في المساء',
  'مدرّجات الوادي الأعلى بعد موسم المطر',
];

export function pictures(count: number): Picture[] {
  return Array.from({ length: count }, (_, at) => {
    const file = (width: number) => `/pictures/${at + 1}-${width}.png`;
    return {
      src: file(960),
      alt: `منظر ${at + 1}`,
      width: 1600,
      height: 1067,
      sources: [480, 960, 1600].map((width) => ({ src: file(width), width })),
      caption: CAPTIONS[at % CAPTIONS.length]!,
      credit: `تصوير: مكتب الصحافة ${at + 1}`,
    };
  });
}

export interface CarouselProps {
  images: Picture[];
}
