import { describe, expect, it } from 'vitest';
import {
  ArticleHeader,
  Figure,
  ImageCarousel,
  Lightbox,
  PullQuote,
  StatsBadge,
  type LocalizedNode,
  type Photo,
} from '../../src/index.ts';
import { photo } from '../fixtures/photos.ts';
import { renderIn } from '../render.tsx';
import { allowWarning } from '../setup.ts';

/** A page, and the language in which alone a text is there. */
const PAGES = [
  { page: 'ar', other: 'en', sign: -1 },
  { page: 'en', other: 'ar', sign: 1 },
  // A language whose interface words are English.
  { page: 'ug', other: 'en', sign: -1 },
] as const;
const WORDS = { ar: 'نهر', en: 'river', ug: 'دەريا' };

/** How far the letters of a part begin from the start of an element round it, in px. */
function fromStart(part: Element, around: Element, sign: 1 | -1): number {
  const letters = document.createRange();
  letters.selectNodeContents(part);
  const [inner, outer] = [letters.getBoundingClientRect(), around.getBoundingClientRect()];
  return sign === 1 ? inner.left - outer.left : outer.right - inner.right;
}

function fromEnd(part: Element, around: Element, sign: 1 | -1): number {
  return fromStart(part, around, -sign as 1 | -1);
}

describe.each(PAGES)('on a page in $page what is said only in $other', ({ page, other, sign }) => {
  const only = { [other]: WORDS[other] };
  const record = { caption: only, credit: only, licence: only, date: only };

  it('begins where all else does', () => {
    allowWarning(/there (is no “.+” text|are no words in)/);
    const { container } = renderIn(
      page,
      <div style={{ inlineSize: 600 }}>
        <ArticleHeader
          kicker={only}
          headline={only}
          standfirst={only}
          byline={only}
          details={[{ term: only, value: { [page]: WORDS[page] } }]}
        />
        <StatsBadge value={310} label={only} note={only} />
        <Figure {...photo('terraces', record)} />
      </div>,
    );
    const off = (part: string) => {
      const element = container.querySelector(`[part='${part}']`)!;
      return Math.abs(fromStart(element, element.closest('header, figure, div[class]')!, sign));
    };
    const headerParts = ['kicker', 'headline', 'standfirst', 'byline', 'term', 'value'];
    for (const part of [...headerParts, 'label', 'note', 'caption', 'credit', 'licence', 'date']) {
      expect(off(part), `${part}`).toBeLessThan(1.5);
    }
  });

  it.each([500, 900])('stands where it belongs under a picture of a carousel, %i px wide', (inlineSize) => {
    allowWarning(/there (is no “.+” text|are no words in)/);
    const captionsOf = (image: Photo) => {
      const { container } = renderIn(
        page,
        <div style={{ inlineSize }}>
          <ImageCarousel images={[image]} />
        </div>,
      );
      return (part: string) =>
        [container.querySelector(`[part='${part}']`)!, container.querySelector('section')!] as const;
    };
    const own: LocalizedNode = { [page]: WORDS[page] };
    const find = captionsOf(photo('terraces', { caption: only, credit: only }));
    expect(Math.abs(fromStart(...find('caption'), sign))).toBeLessThan(1.5);
    for (const texts of [
      { caption: own, credit: only },
      { caption: only, credit: own },
      { caption: undefined, credit: only },
      { caption: undefined, credit: own },
    ]) {
      const credit = captionsOf(photo('terraces', texts))('credit');
      const distance = inlineSize > 640 ? fromEnd(...credit, sign) : fromStart(...credit, sign);
      expect(Math.abs(distance), `${JSON.stringify(texts)}`).toBeLessThan(1.5);
    }
  });

  it('begins at the start of the lines under an enlarged picture', async () => {
    allowWarning(/there (is no “.+” text|are no words in)/);
    const long = { [other]: `${WORDS[other]} `.repeat(60) };
    renderIn(
      page,
      <Lightbox
        images={[photo('terraces', { ...record, caption: long })]}
        index={0}
        onIndexChange={() => {}}
        hash={false}
      />,
    );
    const part = (name: string) => document.querySelector(`dialog [part='${name}']`);
    await expect.poll(() => part('caption')).not.toBeNull();
    expect(Math.abs(fromStart(part('caption')!, part('caption-line')!, sign) - 24)).toBeLessThan(1.5);
    for (const name of ['credit', 'licence', 'date']) {
      expect(Math.abs(fromStart(part(name)!, part('details')!, sign)), `${name}`).toBeLessThan(1.5);
    }
  });
});

it('leaves a quotation in another language, and who said it, at that language’s edge', () => {
  const quote = <PullQuote quote={{ en: 'Agreed.' }} quoteLocale="en" speaker={{ ar: 'سلمى' }} />;
  const { container } = renderIn('ar', quote);
  const figure = container.querySelector('figure')!;
  const { left } = figure.getBoundingClientRect();
  for (const part of ['paragraph', 'speaker']) {
    const letters = document.createRange();
    letters.selectNodeContents(container.querySelector(`[part='${part}']`)!);
    expect(letters.getBoundingClientRect().left - left, `${part}`).toBeLessThan(1.5);
  }
});
