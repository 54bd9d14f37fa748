import { describe, expect, it } from 'vitest';
import '../../src/fonts/full.css';
import { ArticleHeader, LocaleProvider, PullQuote, StatsBadge, Text } from '../../src/index.ts';
import { delegates } from '../fixtures/nouns.ts';
import { photos } from '../fixtures/photos.ts';
import { pressRelease } from '../fixtures/pressRelease.ts';
import { PressReleasePage } from '../fixtures/PressReleasePage.tsx';
import { renderIn } from '../render.tsx';

/** A page whose own style is all that Arabic script must not have. */
const HOSTILE = {
  letterSpacing: '3px',
  textTransform: 'uppercase',
  fontStyle: 'italic',
  hyphens: 'auto',
  textAlign: 'justify',
  wordBreak: 'break-all',
} as const;

/** Elements that hold Arabic letters themselves. */
function arabicIn(container: Element): Element[] {
  return [...container.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && /\p{Script=Arabic}/u.test(textContent!),
    ),
  );
}

describe('Arabic on a page that sets it badly', () => {
  it.each([
    ['has no letter-spacing', 'letterSpacing', /^(normal|0px)$/],
    ['has no capitals by style', 'textTransform', /^none$/],
    ['does not slant', 'fontStyle', /^normal$/],
    ['does not hyphenate', 'hyphens', /^(manual|none)$/],
    ['is not broken within a word', 'wordBreak', /^normal$/],
    ['breaks a word only where it would run over', 'overflowWrap', /^(break-word|anywhere)$/],
    ['is not stretched', 'textAlign', /^(start|right|center|-webkit-match-parent)$/],
  ] as const)('%s', (_name, property, right) => {
    const { container } = renderIn(
      'ar',
      <div style={HOSTILE}>
        <PressReleasePage release={pressRelease} photos={photos} />
        <StatsBadge value={1_250_000} format="compact" label={{ ar: 'قراءة' }} />
      </div>,
    );
    const texts = arabicIn(container);
    expect(texts.length).toBeGreaterThan(50);
    expect(
      [...new Set(texts.map((text) => getComputedStyle(text)[property]))].filter((set) => !right.test(set)),
    ).toEqual([]);
  });

  it('has no drop capital, and lines under links that keep clear of its letters', () => {
    const { container } = renderIn('ar', <PressReleasePage release={pressRelease} photos={photos} />);
    for (const text of arabicIn(container)) {
      expect(getComputedStyle(text, '::first-letter').fontSize).toBe(getComputedStyle(text).fontSize);
    }
    for (const link of container.querySelectorAll('.masthead a')) {
      const { textUnderlineOffset, fontSize, textDecorationSkipInk } = getComputedStyle(link);
      expect(Number.parseFloat(textUnderlineOffset) / Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(0.3);
      expect(textDecorationSkipInk).toBe('none');
    }
  });

  it('takes its faces by the script of each text', () => {
    const { container } = renderIn('ar', <PressReleasePage release={pressRelease} photos={photos} />);
    expect(getComputedStyle(container.querySelector('[part="headline"]')!).fontFamily).toMatch(/^"Bayan Title"/);
    expect(getComputedStyle(container.querySelector('[part="kicker"]')!).fontFamily).toMatch(/^"IBM Plex Sans Arabic"/);
    const english = renderIn('en', <PressReleasePage release={pressRelease} photos={photos} />).container;
    expect(getComputedStyle(english.querySelector('[part="headline"]')!).fontFamily).toMatch(
      /^"Source Serif 4 Variable"/,
    );
    const quoted = renderIn('ar', <PullQuote quote={{ fr: 'Oui.' }} quoteLocale="fr" speaker="سلمى" />).container;
    expect(getComputedStyle(quoted.querySelector('[part="speaker"]')!).fontFamily).toMatch(/^"IBM Plex Sans Arabic"/);
  });
});

/** The texts of an element, each with the one after it, where both stand in one paragraph. */
function neighbours(container: Element): [Text, Text][] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.textContent) texts.push(walker.currentNode as Text);
  return texts.slice(1).flatMap((text, index) => {
    const before = texts[index]!;
    return paragraphOf(before) === paragraphOf(text) ? [[before, text]] : [];
  });
}

function paragraphOf({ parentElement }: Text): Element {
  let element = parentElement!;
  while (getComputedStyle(element).display.startsWith('inline')) element = element.parentElement!;
  return element;
}

/** Letters that join to the next one, and a letter after them; or digits of one number. */
const SPLIT = /[\u0626\u0628\u062a-\u062e\u0633-\u0647\u0649\u064a\u06a9\u06cc]\|\p{Script=Arabic}|\p{Nd}\|\p{Nd}/u;

describe('a page', () => {
  it.each(['ar', 'en'] as const)('in %s has no element within a word or a number', (language) => {
    const { container } = renderIn(language, <PressReleasePage release={pressRelease} photos={photos} />);
    const pairs = neighbours(container).map(([one, next]) => `${one.data.slice(-9)}|${next.data.slice(0, 9)}`);
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.filter((pair) => SPLIT.test(pair))).toEqual([]);
  });

  it('asks for tabular figures nowhere: not all its faces have them', () => {
    const { container } = renderIn('ar', <PressReleasePage release={pressRelease} photos={photos} />);
    const all = [...container.querySelectorAll('*')].map((element) => getComputedStyle(element).fontVariantNumeric);
    expect(all.filter((variant) => variant.includes('tabular'))).toEqual([]);
  });

  it('balances its headline without needing it', () => {
    const { container } = renderIn('ar', <PressReleasePage release={pressRelease} photos={photos} />);
    const headline = container.querySelector<HTMLElement>('h1[part="headline"]')!;
    expect(getComputedStyle(headline).textWrap).toContain('balance');
    const { height } = headline.getBoundingClientRect();
    headline.style.textWrap = 'wrap';
    expect(headline.getBoundingClientRect().height).toBe(height);
  });

  it('asks of every text that no word of it stands alone in the last line', () => {
    const { container } = renderIn('ar', <PressReleasePage release={pressRelease} photos={photos} />);
    const texts = arabicIn(container).map((text) => [text.textContent, getComputedStyle(text).textWrap]);
    expect(texts.filter(([, wrap]) => !/pretty|balance|nowrap/.test(wrap!))).toEqual([]);
  });
});

describe('the words of a figure', () => {
  it.each([
    ['said alone', 2, 'decimal', 'مندوبان'],
    ['beside digits', 1_250_000, 'compact', 'مليون'],
  ] as const)('%s have the face of titles', async (_name, value, format, words) => {
    const { container } = renderIn('ar', <StatsBadge value={value} format={format} label={delegates} />);
    const figure = container.querySelector('[part="figure"] > *')!;
    expect(figure.textContent).toContain(words);
    const { fontWeight, fontFamily } = getComputedStyle(figure);
    await document.fonts.load(`${fontWeight} 40px ${fontFamily}`, words);
    const pen = document.createElement('canvas').getContext('2d')!;
    const widthIn = (families: string) => {
      pen.font = `${fontWeight} 40px ${families}`;
      return pen.measureText(words).width;
    };
    expect(widthIn(fontFamily)).toBeCloseTo(widthIn("'Bayan Title'"), 3);
    expect(widthIn(fontFamily)).not.toBeCloseTo(widthIn("'Noto Naskh Arabic Variable'"), 0);
  });
});

describe('the ink of Arabic', () => {
  const VOCALISED = 'أُولَٰئِكَ الَّذينَ شَكَّلُوا المُؤْتَمَرَ فِي ظِلِّ إِجْمَاعٍ';

  it('stays within its lines, and is cut nowhere', async () => {
    const { container } = renderIn(
      'ar',
      <>
        <PressReleasePage release={pressRelease} photos={photos} />
        <ArticleHeader headline={VOCALISED} standfirst={VOCALISED} />
        <StatsBadge value={310} label={delegates} />
      </>,
    );
    const texts = arabicIn(container);
    await Promise.all(texts.map((text) => document.fonts.load(getComputedStyle(text).font, text.textContent!)));
    expect(texts.filter((text) => text.closest('[data-vocalised]')).length).toBeGreaterThanOrEqual(2);
    // In a headline the lowest and the highest letter may overlap, but hardly ever meet.
    const bound = texts.filter((text) => !text.matches('[part="headline"]'));
    expect(bound.filter((text) => inkOver(text) > 0).map(({ textContent }) => textContent)).toEqual([]);
    expect(texts.filter(isCut).map(({ textContent }) => textContent)).toEqual([]);
  });
});

describe('a title with all its vowel signs', () => {
  const TEXT =
    'الْمَاءُ لَا يَنْتَظِرُ عَهْدٌ جَدِيدٌ بَيْنَ ضِفَافِ الْأَنْهَارِ أُولَٰئِكَ الَّذِينَ شَكَّلُوا الْمُؤْتَمَرَ فِي ظِلِّ إِجْمَاعٍ وَاضِحٍ يُلْزِمُ الدُّوَلَ بِنَشْرِ مَنَاسِيبِ أَنْهَارِهَا يَوْمِيًّا وَيُنْشِئُ صُنْدُوقًا لِبِنَاءِ مَحَطَّاتِ الرَّصْدِ فَلَا يَبْقَى شَكٌّ فِي رَأْيٍ أَوْ مَوْقِفٍ وَتَكُونُ الْقِيَاسَاتُ أَمَانَةً فِي أَعْنَاقِ الْجَمِيعِ بِلَا مَثِيلٍ أَنْ نَحْفَظَهَا';

  it('has lines that do not meet, but for one pair in fifty, whichever two follow each other', async () => {
    const { container } = renderIn('ar', <ArticleHeader headline={TEXT} />);
    const { font, fontSize, lineHeight } = getComputedStyle(container.querySelector('h1')!);
    await document.fonts.load(font, TEXT);
    const size = Number.parseFloat(fontSize);
    const words = TEXT.split(' ');
    const lines = words.slice(4).map((_word, at) => inkOf(words.slice(at, at + 5).join(' '), font, size));
    const pairs = lines.flatMap((upper) => lines.map((lower) => nearest(upper, lower)));
    const meeting = pairs.filter((needed) => needed > Number.parseFloat(lineHeight));
    expect(pairs.length).toBeGreaterThan(1000);
    expect(meeting.length / pairs.length).toBeLessThan(0.02);
    // No more than that: half a line of air in a headline of two reads as two headlines.
    expect(Number.parseFloat(lineHeight) / size).toBeLessThanOrEqual(2.1);
  });
});

/** How far the ink of a line reaches above and below its letters' ground, for each pixel along it. */
function inkOf(text: string, font: string, size: number): { above: number; below: number }[] {
  const [width, ground] = [Math.ceil(size * 16), Math.ceil(size * 2)];
  const pen = new OffscreenCanvas(width, ground * 2).getContext('2d')!;
  Object.assign(pen, { font, direction: 'rtl', textAlign: 'right' });
  pen.fillText(text, width, ground);
  const { data } = pen.getImageData(0, 0, width, ground * 2);
  return Array.from({ length: width }, (_, x) => {
    const inked = Array.from({ length: ground * 2 }, (_none, y) => y).filter(
      (y) => data[(y * width + x) * 4 + 3]! > 99,
    );
    return inked.length === 0
      ? { above: -Infinity, below: -Infinity }
      : { above: ground - inked[0]!, below: inked.at(-1)! + 1 - ground };
  });
}

/** The line height at which the ink of two lines meets. */
function nearest(upper: ReturnType<typeof inkOf>, lower: ReturnType<typeof inkOf>): number {
  return Math.max(...upper.map(({ below }, x) => below + lower[x]!.above));
}

describe('what is set as Arabic', () => {
  const lineOf = (language: string) => {
    const headline = renderIn(language, <ArticleHeader headline="ا" />).container.querySelector('h1')!;
    const { letterSpacing, lineHeight, fontSize } = getComputedStyle(headline);
    return [letterSpacing, Math.round((Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)) * 100) / 100];
  };

  const ARABIC =
    'ar arz fa ur ps ckb sd ug ks mzn lrc pnb pa-PK pa-Arab az-Arab ku-Arab uz-Arab uz-AF ms-Arab kk-Arab-CN ha-Arab bal';

  it.each(ARABIC.split(' '))('is all that is written in its letters: %s', (language) => {
    expect(lineOf(language)).toEqual(['normal', 1.42]);
  });

  it('is nothing else', () => {
    const others = ['en', 'tr', 'az', 'ku', 'uz', 'pa', 'ar-Latn', 'fa-Latn', 'he', 'yi'];
    expect(others.filter((language) => lineOf(language)[0] === 'normal')).toEqual([]);
  });
});

describe('a title in Latin letters with Arabic words', () => {
  it.each([
    ['as text', 'OpenBasin 2.1 (الحوض المفتوح) publishes'],
    ['as nodes', <>OpenBasin {<Text locale="ar" value="الحوض المفتوح" />} publishes</>],
  ])('has the room between lines that these need, %s', async (_name, words) => {
    const { container } = renderIn('en', <ArticleHeader headline={words} />);
    const headline = container.querySelector('h1')!;
    await document.fonts.load(getComputedStyle(headline).font, headline.textContent!);
    expect(inkOver(headline)).toBe(0);
  });

  it('leaves other titles as close as they are', () => {
    const { container } = renderIn('en', <ArticleHeader headline="OpenBasin 2.1 publishes" />);
    const { lineHeight, fontSize } = getComputedStyle(container.querySelector('h1')!);
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toBeCloseTo(1.08, 2);
  });
});

/** How far the ink of a text is taller than its line. */
function inkOver(text: Element): number {
  const { font, lineHeight } = getComputedStyle(text);
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = font;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text.textContent!);
  return Math.max(0, actualBoundingBoxAscent + actualBoundingBoxDescent - Number.parseFloat(lineHeight));
}

/** Whether a box that clips ends nearer to a text than its ink reaches; what only the ear meets is clipped by design. */
function isCut(text: Element): boolean {
  const { top, bottom } = text.getBoundingClientRect();
  const over = inkOver(text);
  for (let box: Element | null = text; box; box = box.parentElement) {
    const { overflowY, clipPath } = getComputedStyle(box);
    if (clipPath !== 'none') return false;
    if (overflowY === 'visible') continue;
    const edges = box.getBoundingClientRect();
    if (top - over < edges.top || bottom + over > edges.bottom) return true;
  }
  return false;
}

describe('a text that is cut short by the page', () => {
  it.each([
    ['ar', 'en', 'A very long name of a file or of a place that has no room'],
    ['en', 'ar', 'اسم طويل جدا لملف أو لمكان لا يتسع له السطر مهما ضاق'],
  ])('in %s is cut at its own end', (page, language, words) => {
    const { container } = renderIn(
      undefined,
      <LocaleProvider locale={page}>
        <div dir={page === 'ar' ? 'rtl' : 'ltr'} style={{ inlineSize: 120 }}>
          <Text as="p" value={words} locale={language} />
        </div>
      </LocaleProvider>,
    );
    const line = container.querySelector('p')!;
    Object.assign(line.style, { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' });
    const box = line.getBoundingClientRect();
    const within = (start: number) => {
      const range = document.createRange();
      range.setStart(line.firstChild!, start);
      range.setEnd(line.firstChild!, start + 1);
      const { left, right } = range.getBoundingClientRect();
      return left >= box.left - 1 && right <= box.right + 1;
    };
    expect([within(0), within(words.length - 1)]).toEqual([true, false]);
  });
});
