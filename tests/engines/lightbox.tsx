import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Lightbox, LocaleProvider } from '../../src/index.ts';
import { photos } from '../fixtures/photos.ts';
import { Reporter, until, type Report } from './report.ts';

type Language = 'ar' | 'en';

const COUNTERS: Record<Language, (index: number) => string> = {
  ar: (index) => `الصورة ${index + 1} من 9`,
  en: (index) => `Picture ${index + 1} of 9`,
};
/** The arrow that points onward, and the one that points back. */
const ARROWS: Record<Language, { onward: string; back: string }> = {
  ar: { onward: 'ArrowLeft', back: 'ArrowRight' },
  en: { onward: 'ArrowRight', back: 'ArrowLeft' },
};

export async function lightboxFindings(): Promise<Report> {
  const reporter = new Reporter();
  for (const language of ['ar', 'en'] as const) await walk(language, reporter);
  return reporter.report;
}

function Gallery() {
  const [index, setIndex] = useState<number>();
  return (
    <>
      <button type="button" id="opener" onClick={() => setIndex(1)}>
        +
      </button>
      <Lightbox images={photos} index={index} onIndexChange={setIndex} />
    </>
  );
}

async function walk(language: Language, reporter: Reporter): Promise<void> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const speak = (locale: Language) =>
    flushSync(() =>
      root.render(
        <LocaleProvider locale={locale}>
          <Gallery />
        </LocaleProvider>,
      ),
    );
  speak(language);
  const opener = host.querySelector<HTMLElement>('#opener')!;
  const part = (name: string) => host.querySelector<HTMLElement>(`[part~='${name}']`);
  const press = (key: string) =>
    flushSync(() =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  const open = () => {
    opener.focus();
    opener.click();
  };
  const { onward, back } = ARROWS[language];
  const other = language === 'ar' ? 'en' : 'ar';
  const at = (index: number, speaks = language) => `${index}, ${COUNTERS[speaks](index)}, #photo-${index + 1}`;
  const closed = 'closed, focus on the opener, no name in the address';

  const steps: [string, () => void, string][] = [
    ['opens', open, at(1)],
    ['goes to the next', () => part('next')!.click(), at(2)],
    ['follows its arrow key', () => press(onward), at(3)],
    ['follows the other arrow key', () => press(back), at(2)],
    ['goes to the end', () => press('End'), at(8)],
    ['stops at the end', () => press(onward), at(8)],
    ['follows the reader who scrolls', () => scrollBack(part('track')!), at(7)],
    ['turns round with the page', () => speak(other), at(7, other)],
    ['turns back', () => speak(language), at(7)],
    ['closes by Esc, and gives the focus back', () => press('Escape'), closed],
    ['opens again', open, at(1)],
    ['closes by Back', () => history.back(), closed],
  ];
  const seen = () => {
    const track = part('track');
    if (track) return `${shown(track)}, ${part('counter')!.textContent}, ${location.hash}`;
    const focus = document.activeElement === opener ? 'the opener' : String(document.activeElement?.tagName);
    return `closed, focus on ${focus}, ${location.hash || 'no name'} in the address`;
  };
  for (const [name, act, expected] of steps) {
    act();
    const arrived = await until(() => seen() === expected, 5);
    reporter.compare(`lightbox, ${language}: ${name}`, seen(), expected);
    // Whatever comes after would only say so again.
    if (!arrived) break;
  }
  root.unmount();
  host.remove();
}

function scrollBack(track: HTMLElement): void {
  const current = track.querySelector<HTMLElement>('[data-current]')!;
  track.scrollTo({ left: (current.previousElementSibling as HTMLElement).offsetLeft, behavior: 'smooth' });
}

/** Index of the picture whose box covers the view within 1 px. */
function shown(track: HTMLElement): number {
  const view = track.getBoundingClientRect();
  const slide = [...track.children].find((one) => {
    const box = one.getBoundingClientRect();
    return Math.abs(box.left - view.left) <= 1 && Math.abs(box.right - view.right) <= 1;
  });
  return Number(/\d+/.exec(slide?.getAttribute('aria-label') ?? '')?.[0]) - 1;
}
