import { fireEvent, render } from '@testing-library/react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Figure, ImageCarousel, LocaleProvider, type Photo } from '../../src/index.ts';
import { clampIndex, shapeOf, targetOf } from '../../src/components/ImageCarousel/carousel.ts';
import { springStep } from '../../src/components/ImageCarousel/motion.ts';
import { photo, photos } from '../fixtures/photos.ts';
import { pressRelease } from '../fixtures/pressRelease.ts';
import { LANGUAGES, renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

describe('where a step leads', () => {
  it('stops at the ends', () => {
    expect(targetOf('next', 8, 9)).toBe(8);
    expect(targetOf('previous', 0, 9)).toBe(0);
    expect(targetOf('first', 5, 9)).toBe(0);
    expect(targetOf('last', 5, 9)).toBe(8);
  });

  it('reads any number as one of the pictures', () => {
    expect([-1, 0, 2.9, 9, Infinity, NaN].map((index) => clampIndex(index, 4))).toEqual([0, 0, 2, 3, 3, 0]);
  });
});

describe('the spring', () => {
  it('is nearly there in 300 ms without going past', () => {
    const end = springStep({ position: 0, velocity: 0 }, 1200, 0.3);
    expect(end.position).toBeGreaterThan(1197);
    expect(end.position).toBeLessThan(1200);
  });

  it('comes to the same place however the time is cut', () => {
    const once = springStep({ position: 0, velocity: 0 }, 1200, 0.1);
    let many = { position: 0, velocity: 0 };
    for (let step = 0; step < 10; step++) many = springStep(many, 1200, 0.01);
    expect(many.position).toBeCloseTo(once.position, 6);
  });
});

it('shows whole what is far from the shape of the frame', () => {
  expect(shapeOf(960 / 1200)).toBe('portrait');
  expect(shapeOf(1)).toBe('square');
  expect(shapeOf(1800 / 600)).toBe('panorama');
  expect([shapeOf(1600 / 1067), shapeOf(1600 / 900), shapeOf()]).toEqual([undefined, undefined, undefined]);
});

describe.each(LANGUAGES)('<ImageCarousel> in %s', (language) => {
  it('is whole before any script: every picture, caption, credit and a link to each', () => {
    const html = renderToString(
      <LocaleProvider locale={language}>
        <ImageCarousel images={photos} />
      </LocaleProvider>,
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const { alt, caption, credit } of pressRelease.pictures) {
      for (const text of [caption, credit]) expect(page.body.textContent).toContain(text?.[language] ?? '');
      expect([...page.images].map((image) => image.alt)).toContain(alt[language]);
    }
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[part="thumbnail"]')];
    for (const link of links) expect(page.getElementById(link.hash.slice(1))).not.toBeNull();
    expect(links).toHaveLength(9);
    const files = [...page.querySelectorAll('a[part~="enlarge"]')].map((link) => link.getAttribute('href'));
    expect(files).toEqual(photos.map(({ sources }) => sources!.at(-1)!.src));
    expect(page.querySelector('[aria-live]')?.textContent).toBe('');
    // What a script alone does, or keeps true, is not said.
    expect(page.querySelector(':not([hidden]) > button, [data-ready], [aria-current], [data-current]')).toBeNull();
  });

  it('is fit for a feed: no script, no style that matters, each picture once with its caption and file', () => {
    const html = renderToStaticMarkup(
      <ImageCarousel locale={language} images={photos} thumbnails={false} label={{ ar: 'المؤتمر', en: 'Summit' }} />,
    );
    expect(html).not.toContain(']]>');
    // In the tags of XHTML, as readers that are strict about it have them.
    const feed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/xml');
    expect(feed.querySelector('parsererror')).toBeNull();
    expect(feed.querySelectorAll('script, style, :not([hidden]) > button')).toHaveLength(0);
    for (const { name, value } of [...feed.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes])) {
      expect(name).not.toMatch(/^on/);
      // Positions of what a style sheet draws.
      if (name === 'style') expect(value.split(';').every((one) => one.startsWith('--'))).toBe(true);
      if (name === 'id') expect(feed.querySelectorAll(`[id="${value}"]`)).toHaveLength(1);
    }
    const figures = [...feed.querySelectorAll('figure')];
    expect(feed.querySelectorAll('img')).toHaveLength(photos.length);
    for (const [at, { caption, credit, alt }] of pressRelease.pictures.entries()) {
      const figure = figures[at]!;
      for (const text of [caption, credit]) expect(figure.textContent).toContain(text?.[language] ?? '');
      expect(figure.querySelector('img')?.getAttribute('alt')).toBe(alt[language]);
      for (const [element, name] of [
        ['a', 'href'],
        ['img', 'src'],
      ] as const) {
        const address = new URL(figure.querySelector(element)!.getAttribute(name)!, 'https://news.example/story/');
        expect(address.href).toMatch(/^https:\/\/news\.example\/pictures\/[\w-]+\.webp$/);
      }
    }
  });
});

describe('<ImageCarousel>', () => {
  it('says where the reader is, in the digits of the page', () => {
    const { container } = renderIn(
      { locale: 'ar', numerals: 'arab' },
      <ImageCarousel images={photos} defaultIndex={2} />,
    );
    expect(container.querySelector('[part="counter"]')?.textContent).toBe('الصورة ٣ من ٩');
    expect(container.querySelector('[part="slide"]')?.getAttribute('aria-label')).toBe('١ من ٩');
  });

  it('has its name without the word carousel, and is a landmark only when the page names it', () => {
    const { container, getByRole } = renderIn('en', <ImageCarousel images={photos} label={{ en: 'Opening day' }} />);
    expect(getByRole('region', { name: 'Opening day' }).getAttribute('aria-roledescription')).toBe('carousel');
    expect(container.querySelector('[part="track"]')?.getAttribute('tabindex')).toBe('0');
    const unnamed = renderIn('ar', <ImageCarousel images={photos} />);
    expect(unnamed.getAllByRole('group', { name: 'الصور' }).map((group) => group.localName)).toEqual([
      'section',
      'div',
    ]);
  });

  it('stands without controls when there is one picture', () => {
    const { container } = renderIn('ar', <ImageCarousel images={photos.slice(0, 1)} />);
    expect(container.querySelector('button, [part="counter"], [part="pager"], [part="thumbnail"]')).toBeNull();
    expect(container.querySelector('figcaption')?.textContent).not.toBe('');
  });

  it('shows nothing for an empty list', () => {
    expectWarning(/<ImageCarousel images>: the list is empty/);
    expect(renderIn('ar', <ImageCarousel images={[]} />).container.innerHTML).toBe('');
  });

  it('shows the nearest picture there is', () => {
    expectWarning(/<ImageCarousel defaultIndex>: there is no picture 12 of 9; 8 is shown/);
    const { container } = renderIn('en', <ImageCarousel images={photos} defaultIndex={12} />);
    expect(container.querySelector('[part="counter"]')?.textContent).toBe('Picture 9 of 9');
  });

  it('never shows the name of a file, and needs no caption', () => {
    expectWarning(/“IMG_2041-scaled.jpg” is a file name/);
    const images = [
      photo('terraces', { caption: 'IMG_2041-scaled.jpg', credit: undefined }),
      photo('river-delta', { caption: undefined, credit: undefined }),
    ];
    const { container } = renderIn('ar', <ImageCarousel images={images} />);
    expect(container.textContent).not.toContain('IMG_2041');
    expect(container.querySelector('figcaption')).toBeNull();
  });

  it('names the link round a picture that does not say what it shows', () => {
    expectWarning(/“IMG_2041-scaled.jpg” is a file name/);
    const images = [
      photo('terraces', { alt: 'IMG_2041-scaled.jpg' }),
      photo('river-delta', { alt: { ar: '', en: '' } }),
      photo('mangroves', { alt: '', href: 'https://example.org/mangroves' }),
      photo('terraces', { href: 'https://example.org/terraces' }),
    ];
    const names = (language: string) => {
      const { container } = renderIn(language, <ImageCarousel images={images} />);
      return [...container.querySelectorAll('[part="slide"] a')].map((link) => link.getAttribute('aria-label'));
    };
    expect(names('en')).toEqual(['Enlarge picture', 'Enlarge picture', 'Open the picture’s link', null]);
    expect(names('ar')).toEqual(['تكبير الصورة', 'تكبير الصورة', 'فتح رابط الصورة', null]);
  });

  it('says licence and date beside the credit, and leads where a picture has an address of its own', () => {
    expectWarning(/<ImageCarousel images> href/);
    const images = [
      photo('terraces', { licence: 'CC BY', date: '3 February 2026', href: 'https://example.org/terraces' }),
      photo('mangroves', { href: 'JaVaScRiPt:alert(1)' }),
    ];
    const { container } = renderIn('en', <ImageCarousel images={images} />);
    const details = [...container.querySelectorAll('[part="details"] > *')].map((one) => one.textContent);
    expect(details).toEqual(['Photograph: Anas Ouardighi / SBC', 'CC BY', '3 February 2026']);
    const links = [...container.querySelectorAll('[part="slide"] a')];
    expect(links.map((link) => [link.getAttribute('part'), link.getAttribute('href')])).toEqual([
      ['frame link', 'https://example.org/terraces'],
      ['frame enlarge', '/pictures/mangroves-1600.webp'],
    ]);
  });

  it('leaves a press with a modifier to the browser: a new tab, a window, a download', () => {
    const { container } = renderIn('en', <ImageCarousel images={photos} lightbox={{ hash: false }} />);
    for (const link of container.querySelectorAll('[part="slide"] a, [part="thumbnail"]')) {
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        expect(fireEvent.click(link, { [key]: true })).toBe(true);
      }
    }
    expect(container.querySelector('[part="counter"]')?.textContent).toBe('Picture 1 of 9');
  });

  it('loads the first picture at once when it is seen first', () => {
    const { container } = renderIn('ar', <ImageCarousel images={photos} eager />);
    const loading = [...container.querySelectorAll('[part="slide"] img')].map((image) => image.getAttribute('loading'));
    expect(loading).toEqual(['eager', ...Array(8).fill('lazy')]);
  });

  it('loads at once the picture that the app holds, and no other later', () => {
    const loading = (index: number) => (
      <LocaleProvider locale="ar">
        <ImageCarousel images={photos} eager index={index} lightbox={false} />
      </LocaleProvider>
    );
    const { container, rerender } = render(loading(3));
    const first = () => container.querySelectorAll('[part="slide"] [fetchpriority="high"]');
    expect([...first()].map((image) => image.closest('[data-at]')?.getAttribute('data-at'))).toEqual(['3']);
    rerender(loading(7));
    expect([...first()].map((image) => image.closest('[data-at]')?.getAttribute('data-at'))).toEqual(['3']);
  });

  it('takes null for what is not given, and passes over holes in lists', () => {
    const empty = { sources: null, formats: null, sizes: null, original: null, href: null, focus: null };
    const holes = { sources: [null, { src: null, width: 4000 }, photos[2]!.sources![1]], formats: [null] };
    const nothing = { placeholder: null, credit: null, licence: null, date: null };
    const images = [null, { ...photos[0], ...empty, ...nothing }, undefined, { ...photos[2], ...holes }];
    const { container } = renderIn('ar', <ImageCarousel images={images as never} />);
    const links = [...container.querySelectorAll('[part~="frame"]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([photos[0]!.src, photos[2]!.sources![1]!.src]);
    const one = { ...photos[0]!, ...empty, ...nothing } as unknown as Photo;
    const figure = renderIn('ar', <Figure {...one} lightbox />).container;
    expect(figure.querySelector('a')!.getAttribute('href')).toBe(photos[0]!.src);
  });

  it.each([['center'], [{ x: 50, y: 20 }], [[50]], [[50, 120]], [7]])('shows the middle for the focus %j', (focus) => {
    expectWarning(/images> focus: .* is no place in a picture/);
    const { container } = renderIn('ar', <ImageCarousel images={[photo('terraces', { focus: focus as never })]} />);
    expect(container.querySelector('img')!.style.objectPosition).toBe('');
  });

  it('says of the first list only that there is no picture to begin with', () => {
    const showing = (images: readonly Photo[]) => (
      <LocaleProvider locale="ar">
        <ImageCarousel images={images} defaultIndex={5} index={null as never} />
      </LocaleProvider>
    );
    const { container, rerender } = render(showing(photos));
    rerender(showing(photos.slice(0, 3)));
    expect(container.querySelector('[part="counter"]')!.textContent).toBe('الصورة 3 من 3');
  });

  it('says of a list that comes late, too, that there is no picture to begin with', () => {
    expectWarning(/the list is empty/);
    expectWarning(/defaultIndex>: there is no picture 5 of 3; 2 is shown/);
    const showing = (images: readonly Photo[]) => (
      <LocaleProvider locale="ar">
        <ImageCarousel images={images} defaultIndex={5} />
      </LocaleProvider>
    );
    const { rerender } = render(showing([]));
    rerender(showing(photos.slice(0, 3)));
  });

  it.each(['abc', {}, 7])('shows nothing for %j in place of a list', (images) => {
    expectWarning(/the list is empty/);
    expect(renderIn('ar', <ImageCarousel images={images as never} />).container.innerHTML).toBe('');
  });

  it.each([0, NaN, null, undefined, false])('has no button that starts and stops it for the time %j', (autoplay) => {
    const { container } = renderIn('ar', <ImageCarousel images={photos} autoplay={autoplay as never} />);
    expect(container.querySelector('[part="play"]')).toBeNull();
  });

  it('shows as a thumbnail the smallest file that is sharp', () => {
    const sources = [1600, 240, 480].map((width) => ({ src: `/terraces-${width}.webp`, width }));
    const images = [photo('terraces', { sources, formats: undefined }), photo('mangroves', { sources: undefined })];
    const { container } = renderIn('ar', <ImageCarousel images={images} />);
    const small = [...container.querySelectorAll('[part="thumbnail"] img')].map((image) => [
      image.getAttribute('src'),
      image.getAttribute('srcset'),
    ]);
    expect(small).toEqual([
      ['/terraces-480.webp', null],
      [images[1]!.src, null],
    ]);
  });

  it.each([
    ['an `id` each', [{ id: 'delta' }, { id: 'summit' }], [undefined, undefined]],
    ['a prefix each', [{}, {}], ['a', 'b']],
  ])('has no name twice in a page of several roots of React with %s', (_name, props, prefixes) => {
    const html = props.map((own, at) =>
      renderToString(<ImageCarousel images={photos} locale="ar" {...own} />, { identifierPrefix: prefixes[at] }),
    );
    const page = new DOMParser().parseFromString(html.join(''), 'text/html');
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of page.querySelectorAll('section')) {
      expect(section.querySelector('[part="track"]')!.getAttribute('aria-labelledby')).toBe(
        section.querySelector('[part="label"]')!.id,
      );
    }
  });

  it('says its language once, and wraps no picture that has one format', () => {
    const images = [photo('terraces', { formats: undefined }), photo('mangroves')];
    const { container } = renderIn('ar', <ImageCarousel images={images} />);
    expect([...container.querySelectorAll('[lang], [dir]')].map((element) => element.getAttribute('part'))).toEqual([
      null,
      'label',
    ]);
    expect(container.querySelectorAll('[part="slide"] picture')).toHaveLength(1);
  });

  it('gives its own language to a text that falls back', () => {
    expectWarning(/there is no “en” text/);
    const images = [photo('terraces', { caption: { ar: 'مدرجات' } }), photo('mangroves')];
    const caption = renderIn('en', <ImageCarousel images={images} />).container.querySelector('[part="caption"]');
    expect([caption?.getAttribute('lang'), caption?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it('says the language of an alternative text within words of another', () => {
    expectWarning(/there are no words in “ckb”/);
    const { container } = renderIn(
      'ckb',
      <ImageCarousel images={[photo('terraces', { alt: 'هۆڵی کۆنفرانس', caption: undefined, credit: undefined })]} />,
    );
    expect(container.querySelector("[part='slide']")).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(container.querySelector('img')).toMatchObject({ lang: 'ckb', dir: 'rtl', alt: '\u2067هۆڵی کۆنفرانس\u2069' });
  });
});
