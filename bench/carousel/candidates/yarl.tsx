import { useState } from 'react';
import Lightbox from 'yet-another-react-lightbox';
import Inline from 'yet-another-react-lightbox/plugins/inline';
import 'yet-another-react-lightbox/styles.css';
import { Figure } from '../parts/Figure.tsx';
import { Live } from '../parts/Shell.tsx';
import type { CarouselProps, Picture } from '../pictures.ts';
import './yarl.css';

const PLUGINS = [Inline];
const CAROUSEL = { finite: true, padding: 0 };
const FRAME = { className: 'yarl' };
const RENDER = {
  slide: ({ slide }: { slide: object }) => <Figure picture={slide as Picture} eager />,
};
const WORDS = { Previous: 'السابقة', Next: 'التالية', Carousel: 'معرض صور', Slide: 'صورة' };

/** Its plug-in that puts the lightbox into the page. Buttons and keys are its own. */
export function Carousel({ images }: CarouselProps) {
  const [index, setIndex] = useState(0);
  const place = `${index + 1} من ${images.length}`;
  return (
    <div className="carousel" lang="ar" dir="rtl">
      <Lightbox
        plugins={PLUGINS}
        slides={images}
        render={RENDER}
        carousel={CAROUSEL}
        inline={FRAME}
        labels={WORDS}
        on={{ view: (view: { index: number }) => setIndex(view.index) }}
      />
      <p className="counter">{place}</p>
      <Live>{index > 0 && `صورة ${place}`}</Live>
    </div>
  );
}
