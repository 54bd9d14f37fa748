import * as carousel from '@zag-js/carousel';
import { normalizeProps, useMachine } from '@zag-js/react';
import { useId } from 'react';
import { Figure } from '../parts/Figure.tsx';
import { Shell } from '../parts/Shell.tsx';
import type { CarouselProps } from '../pictures.ts';
import './zag.css';

/** The buttons have its attributes; keys and live text are the shell's. */
export function Carousel({ images }: CarouselProps) {
  const service = useMachine(carousel.machine, { id: useId(), slideCount: images.length, dir: 'rtl' });
  const api = carousel.connect(service, normalizeProps);
  return (
    <div {...api.getRootProps()}>
      <Shell
        index={api.page}
        count={images.length}
        step={(by) => (by > 0 ? api.scrollNext() : api.scrollPrev())}
        previous={api.getPrevTriggerProps()}
        next={api.getNextTriggerProps()}
      >
        <div {...api.getItemGroupProps()} className="zag-slides">
          {images.map((picture, at) => (
            <div key={at} {...api.getItemProps({ index: at })}>
              <Figure picture={picture} eager={at === 0} />
            </div>
          ))}
        </div>
      </Shell>
    </div>
  );
}
