import type {} from '../../src/embed/jsx.ts';
import { delegates } from '../fixtures/nouns.ts';
import { photos } from '../fixtures/photos.ts';
import { Reporter, until, type Report } from './report.ts';

/** The built elements on pages of others, each page in a frame of its own. */

type Page = Window & typeof globalThis & { said: string[] };
type Language = 'ar' | 'en';

const PHRASES: Record<Language, string> = { ar: '310 مندوبين', en: '310 delegates' };
const COUNTERS: Record<Language, string> = { ar: 'الصورة 2 من 3', en: 'Picture 2 of 3' };

const SCRIPT = '<script type="module" src="/embed/bayan.js"></script>';
const LISTEN = `<script>
  window.said = [];
  console.error = console.warn = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => /ResizeObserver loop/.test(message) || said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
</script>`;
const RESETS = `<style>* { all: unset; letter-spacing: 2px !important; direction: ltr !important } html { font-size: 62.5% }
  body { display: block; text-align: center; font: italic 700 9px/3 cursive; color: red; white-space: pre }</style>`;

const badge = `<bayan-stats-badge value="310" label='${JSON.stringify(delegates)}'>none</bayan-stats-badge>`;
const quote =
  '<bayan-pull-quote><blockquote>Water does not wait.</blockquote><figcaption>A speaker</figcaption></bayan-pull-quote>';
const carousel = `<bayan-image-carousel images='${JSON.stringify(photos.slice(0, 3))}'></bayan-image-carousel>`;

/** @param served Elements as the server writes them, by language. */
export async function embedFindings(served: Readonly<Record<string, string>>): Promise<Report> {
  const reporter = new Reporter();
  for (const language of ['ar', 'en'] as const) {
    const compare = (name: string, got: string, expected: string) =>
      reporter.compare(`embed, ${language}: ${name}`, got, expected);
    await visit(SCRIPT, `<main>${badge}</main>`, language, async (page) => {
      await until(() => phraseIn(page) === PHRASES[language], 1);
      compare('comes to life', phraseIn(page), PHRASES[language]);
      compare('is styled', styleOf(page, 'border-block-start-width'), '2px');
      compare('has its direction', styleOf(page, 'direction'), language === 'ar' ? 'rtl' : 'ltr');
      const other = language === 'ar' ? 'en' : 'ar';
      page.document.querySelector('main')!.lang = other;
      await until(() => phraseIn(page) === PHRASES[other], 1);
      compare('follows the language round it', phraseIn(page), PHRASES[other]);
      page.document.querySelector('bayan-stats-badge')!.setAttribute('value', 'many');
      await until(() => rootIn(page) === null, 1);
      compare('shows its children where it cannot read', page.document.body.innerText.trim(), 'none');
      compare('says nothing', page.said.join('\n'), '');
    });
    await visit(SCRIPT, carousel, language, async (page) => {
      const heard: number[] = [];
      page.document.body.addEventListener('bayan-index-change', ({ detail }) => heard.push(detail.index));
      const part = (name: string) =>
        page.document.querySelector('bayan-image-carousel')!.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
      await until(() => !!part('track')?.closest('[data-ready]'), 1);
      part('next')?.click();
      await until(() => part('counter')?.textContent === COUNTERS[language], 5);
      compare('goes on', String(part('counter')?.textContent), COUNTERS[language]);
      compare('tells of it', heard.join(), '1');
      compare('says nothing of a carousel', page.said.join('\n'), '');
    });
    await visit('', served[language]!, language, async (page) => {
      const hosts = [...page.document.querySelectorAll('section > *')];
      const inside = () => hosts.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll(':not(style)')]);
      compare('is there before a script', phraseIn(page), PHRASES[language]);
      const before = inside();
      const height = page.document.body.offsetHeight;
      const script = Object.assign(page.document.createElement('script'), { type: 'module', src: '/embed/bayan.js' });
      page.document.head.append(script);
      const isTaken = () => hosts.every(({ shadowRoot }) => !shadowRoot!.querySelector('style'));
      compare('is taken over', String(await until(isTaken, 5)), 'true');
      compare('as it stands', String(before.filter((one) => !inside().includes(one)).length), '0');
      compare('in its height', String(page.document.body.offsetHeight), String(height));
      compare('says nothing of it', page.said.join('\n'), '');
    });
    const looks: string[][] = [];
    for (const style of ['', RESETS]) {
      await visit(
        SCRIPT + style,
        `<div style="display: block; width: 320px">${badge}${quote}</div>`,
        language,
        async (page) => {
          const hosts = [...page.document.querySelectorAll('div > *')];
          await until(() => hosts.every(({ shadowRoot }) => shadowRoot?.querySelector('[lang]')), 5);
          looks.push(hosts.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll(':not(slot)')].map(lookOf)));
        },
      );
    }
    compare('looks the same under hostile styles', looks[1]!.join('\n'), looks[0]!.join('\n'));
  }
  return reporter.report;
}

async function visit(head: string, body: string, lang: string, look: (page: Page) => Promise<void>): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = '480';
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${LISTEN}${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  await look(frame.contentWindow as Page);
  frame.remove();
}

function rootIn(page: Page): HTMLElement | null {
  return page.document.querySelector('bayan-stats-badge')!.shadowRoot?.querySelector<HTMLElement>('[lang]') ?? null;
}

function phraseIn(page: Page): string {
  const text = rootIn(page)?.querySelector<HTMLElement>('[part=phrase]')?.innerText ?? '';
  return text
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function styleOf(page: Page, property: string): string {
  const root = rootIn(page);
  return root ? page.getComputedStyle(root).getPropertyValue(property) : '';
}

/** Size, and what hosts are known to change. */
function lookOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const names = 'direction font-size font-style letter-spacing text-align line-height color white-space margin-top';
  const values = names.split(' ').map((name) => style.getPropertyValue(name));
  return [element.localName, element.getAttribute('part'), width, height, ...values].join(' | ');
}
