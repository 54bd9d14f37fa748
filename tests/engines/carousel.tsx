import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ImageCarousel, LocaleProvider, type ImageCarouselProps } from '../../src/index.ts';
import { photos } from '../fixtures/photos.ts';
import { Reporter, until, type Report } from './report.ts';

type Language = 'ar' | 'en';

const COUNTERS: Record<Language, (index: number, count: number) => string> = {
  ar: (index, count) => `الصورة ${index + 1} من ${count}`,
  en: (index, count) => `Picture ${index + 1} of ${count}`,
};
/** The arrow that points onward, and the one that points back. */
const ARROWS: Record<Language, { onward: string; back: string }> = {
  ar: { onward: 'ArrowLeft', back: 'ArrowRight' },
  en: { onward: 'ArrowRight', back: 'ArrowLeft' },
};
/** Widths in px whose pictures do not end on a pixel, too. */
const WIDTHS = [900, 333.4];

/** More than stand in the page at once. */
const MANY = Array.from({ length: 120 }, (_, at) => photos[at % photos.length]!);

export async function carouselFindings(): Promise<Report> {
  const reporter = new Reporter();
  // Else each step waits for small pictures to glide.
  const still = document.head.appendChild(document.createElement('style'));
  still.textContent = "[part='thumbnails'] { scroll-behavior: auto !important; }";
  for (const language of ['ar', 'en'] as const) {
    for (const width of WIDTHS) {
      await walk(language, width, 'carousel', { images: photos }, reporter);
      await walk(language, width, 'ring', { images: photos, loop: true }, reporter);
      await walk(language, width, 'ring of very many', { images: MANY, loop: true }, reporter);
    }
  }
  still.remove();
  return reporter.report;
}

type Step = [name: string, act: () => void, index: number, speaks?: Language];

async function walk(
  language: Language,
  width: number,
  kind: string,
  props: ImageCarouselProps,
  reporter: Reporter,
): Promise<void> {
  const host = document.body.appendChild(document.createElement('div'));
  host.style.inlineSize = `${width}px`;
  const root = createRoot(host);
  const speak = (locale: Language) =>
    flushSync(() =>
      root.render(
        <LocaleProvider locale={locale}>
          <ImageCarousel {...props} />
        </LocaleProvider>,
      ),
    );
  speak(language);
  const part = (name: string) => host.querySelector<HTMLElement>(`[part='${name}']`)!;
  const press = (key: string) =>
    flushSync(() =>
      part('track').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  const { onward, back } = ARROWS[language];
  const other = language === 'ar' ? 'en' : 'ar';

  const count = props.images.length;
  const last = count - 1;
  const round: Step[] = [
    ['begins with the first', () => {}, 0],
    [
      'follows the reader who scrolls before the first',
      () => part('track').scrollTo({ left: 0, behavior: 'smooth' }),
      last,
    ],
    ['goes on to the first', () => part('next').click(), 0],
    ['goes back from the first to the last', () => part('previous').click(), last],
    ['goes on from the last to the first', () => part('next').click(), 0],
    ['follows keys round the end', () => [back, back, onward, onward, onward].forEach(press), 1],
    ['goes to the end', () => press('End'), last],
    ['follows its arrow key to the first', () => press(onward), 0],
    ['goes on from there', () => part('next').click(), 1],
    ['keeps its picture when the page turns round', () => speak(other), 1, other],
    ['keeps its picture when the page turns back', () => speak(language), 1],
  ];
  const row: Step[] = [
    ['begins with the first', () => {}, 0],
    ['goes to the next', () => part('next').click(), 1],
    ['goes to the next again', () => part('next').click(), 2],
    ['goes to the previous', () => part('previous').click(), 1],
    ['follows its arrow key', () => press(onward), 2],
    ['follows three keys at once', () => [onward, onward, onward].forEach(press), 5],
    ['follows the other arrow key', () => press(back), 4],
    ['goes to the end', () => press('End'), 8],
    ['stops at the end', () => press(onward), 8],
    ['goes to the start', () => press('Home'), 0],
    ['stops at the start', () => press(back), 0],
    ['follows the reader who scrolls', () => scrollTo(part('track'), 4), 4],
    ['keeps its picture when the page turns round', () => speak(other), 4, other],
    ['goes on from there', () => part('next').click(), 5, other],
    ['keeps its picture when the page turns back', () => speak(language), 5],
    ['keeps its picture when its box changes and a script looks at once', () => resize(host, width / 2), 5],
    ['goes on from there too', () => part('next').click(), 6],
  ];
  for (const [name, act, index, speaks = language] of props.loop ? round : row) {
    act();
    const ends = props.loop ? '' : [index === 0 && 'previous', index === last && 'next'].filter(Boolean).join();
    const expected = `${index}, ${COUNTERS[speaks](index, count)}, small picture ${index}, off: ${ends}`;
    const seen = () =>
      `${shown(part('track'))}, ${part('counter').textContent}, small picture ${marked(host)}, off: ${off(host)}`;
    const arrived = await until(() => seen() === expected, 3);
    reporter.compare(`${kind}, ${language}, ${width} px: ${name}`, seen(), expected);
    // Whatever comes after would only say so again.
    if (!arrived) break;
  }
  const gap = part('next').getBoundingClientRect().left - part('previous').getBoundingClientRect().left;
  const side = language === 'ar' ? 'left' : 'right';
  reporter.compare(`${kind}, ${language}, ${width} px: its next button stands`, gap < 0 ? 'left' : 'right', side);
  const { a: mirrored } = new DOMMatrix(getComputedStyle(part('next').firstElementChild!).transform);
  reporter.compare(`${kind}, ${language}, ${width} px: its next button points`, mirrored < 0 ? 'left' : 'right', side);
  root.unmount();
  host.remove();
}

function scrollTo(track: HTMLElement, index: number): void {
  track.scrollTo({ left: (track.children[index] as HTMLElement).offsetLeft, behavior: 'smooth' });
}

function resize(host: HTMLElement, width: number): void {
  host.style.inlineSize = `${width}px`;
  host.getBoundingClientRect();
}

/** Index of the small picture that is marked, or what is wrong with it. */
function marked(host: HTMLElement): string {
  const row = host.querySelector("[part='thumbnails']")!.getBoundingClientRect();
  const current = host.querySelector<HTMLElement>('[aria-current]');
  if (!current) return 'none';
  const { left, right } = current.getBoundingClientRect();
  if (left < row.left - 1 || right > row.right + 1) return 'out of its row';
  const [, place] = /-(\d+)$/.exec(current.getAttribute('href')!)!;
  return String(Number(place) - 1);
}

/** The buttons that lead nowhere. */
function off(host: HTMLElement): string {
  const buttons = [...host.querySelectorAll("[aria-disabled='true']")];
  return buttons.map((button) => button.getAttribute('part')).join();
}

/** Index of the picture whose box covers the view within 1 px. */
function shown(track: HTMLElement): number {
  const view = track.getBoundingClientRect();
  const inView = [...track.querySelectorAll<HTMLElement>('[data-at]')].find((slide) => {
    const box = slide.getBoundingClientRect();
    return Math.abs(box.left - view.left) <= 1 && Math.abs(box.right - view.right) <= 1;
  });
  return Number(inView?.dataset.at ?? -1);
}
