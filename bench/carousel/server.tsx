import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { pictures, type CarouselProps } from './pictures.ts';

interface Module {
  Carousel?: ComponentType<CarouselProps>;
  html?: (props: CarouselProps) => string;
}

const candidates = import.meta.glob<Module>('./candidates/*.tsx');

/** `markup` writes the HTML of one carousel; `page` also the styles that its server puts into the head. */
export async function load(name: string) {
  const { Carousel, html } = await candidates[`./candidates/${name}.tsx`]!();
  const images = pictures(9);
  return {
    markup: () => (Carousel ? renderToString(<Carousel images={images} />) : html!({ images })),
    page() {
      const sheet = new ServerStyleSheet();
      const body = Carousel ? renderToString(sheet.collectStyles(<Carousel images={images} />)) : html!({ images });
      return { head: sheet.getStyleTags(), body };
    },
  };
}
