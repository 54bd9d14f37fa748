import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { watchObservers } from '../../bench/carousel/leaks.mjs';
import { countersOf, hostPages, saidIn, SCRIPT } from './hostPage.ts';
import { delegates } from '../fixtures/nouns.ts';

/** What happens to elements while a page lives. */

const host = hostPages();

const label = JSON.stringify(delegates);
const badge = `<bayan-stats-badge value="310" label='${label}'>310 delegates</bayan-stats-badge>`;
const figures = [1, 2, 3, 4, 5]
  .map((at) => `<figure><img src="/pictures/p${at}.svg" alt="Picture ${at}" width="1200" height="800"></figure>`)
  .join('');
const carousel = `<bayan-image-carousel>${figures}</bayan-image-carousel>`;
const pictures = Object.fromEntries(
  [1, 2, 3, 4, 5].map((at) => [`/pictures/p${at}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>']),
);

describe('an element on the page', () => {
  test('tells of what the reader does, and keeps the picture while it moves, leaves and comes back', async () => {
    const { page, messages, close } = await host.visit(
      SCRIPT,
      `<div id="one">${carousel}</div><div id="other"></div>`,
      { lang: 'ar', files: pictures },
    );
    const next = page.locator('[part=next]');
    await next.waitFor();
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      document.addEventListener('bayan-index-change', (event) => heard.push((event as CustomEvent).detail.index));
    });
    await next.click();
    await next.click();
    expect(await page.evaluate(() => (window as unknown as { heard: number[] }).heard)).toEqual([1, 2]);
    const shown = () => page.locator('[part=counter]').innerText();
    expect(await shown()).toContain('3');
    await page.evaluate(async () => {
      const element = document.querySelector('bayan-image-carousel')!;
      for (let move = 0; move < 5; move++) document.querySelector(move % 2 ? '#one' : '#other')!.append(element);
    });
    await next.waitFor();
    expect(await page.locator('[part=slide]').count()).toBe(5);
    expect(await shown()).toContain('3');
    await page.evaluate(async () => {
      const element = document.querySelector('bayan-image-carousel')!;
      element.remove();
      await new Promise(requestAnimationFrame);
      document.body.append(element);
    });
    await next.waitFor();
    expect(await shown()).toContain('3');
    expect(
      await page.evaluate(() => (document.querySelector('bayan-image-carousel') as never as { index: number }).index),
    ).toBe(2);
    expect(messages).toEqual([]);
    await close();
  });

  test('takes properties, attributes and children as they come, the later one winning', async () => {
    // With it comes what reads children.
    const other = '<bayan-date-text><time>2026-03-12</time></bayan-date-text>';
    const { page, messages, close } = await host.visit(SCRIPT, badge + other, { lang: 'en' });
    expect(await saidIn(page, 'bayan-date-text')).toBe('12 March 2026');
    expect(await saidIn(page, 'bayan-stats-badge')).toBe('310 delegates');
    const says = (change: (element: HTMLElement & Record<string, unknown>) => void) =>
      page.evaluate(
        async ([source]) => {
          const element = document.querySelector('bayan-stats-badge')!;
          // oxlint-disable-next-line no-eval
          (0, eval)(`(${source})`)(element);
          await new Promise(requestAnimationFrame);
          return element.shadowRoot!.querySelector('p')?.innerText.replace(/\s+/g, ' ') ?? element.innerText;
        },
        [String(change)] as const,
      );
    expect(await says((element) => (element.value = 1))).toBe('1 delegate');
    expect(await says((element) => element.setAttribute('value', '2'))).toBe('2 delegates');
    expect(await says((element) => element.setAttribute('fractionDigits', '1'))).toBe('2.0 delegates');
    expect(await says((element) => element.removeAttribute('fractiondigits'))).toBe('2 delegates');
    expect(await says((element) => element.setAttribute('value', 'many')), 'no number').toBe('310 delegates');
    expect(await says((element) => (element.textContent = 'three')), 'nor that').toBe('three');
    expect(await says((element) => (element.innerHTML = '<data value="7">7</data>'))).toBe('7 delegates');
    expect(
      await says((element) => {
        for (let at = 0; at <= 1000; at++) element.setAttribute('value', String(at));
      }),
    ).toBe('1,000 delegates');
    expect(messages).toEqual([]);
    await close();
  });

  test('reads JSON in a script, also what comes late, and lives in shadow trees', async () => {
    const { page, messages, close } = await host.visit(
      SCRIPT,
      `<bayan-stats-group id="json"><script type="application/json">{"stats":[{"value":310,"label":${label}}]}</script></bayan-stats-group>
       <div id="outer" lang="ar"></div>`,
      { lang: 'en' },
    );
    expect(await saidIn(page, '#json')).toBe('310 delegates');
    await page.evaluate((html) => {
      const root = document.querySelector('#outer')!.attachShadow({ mode: 'open' });
      root.innerHTML = html;
    }, badge);
    expect(await saidIn(page, '#outer bayan-stats-badge')).toBe('310 مندوبين');
    await page.evaluate(() => document.querySelector('#outer')!.setAttribute('lang', 'en'));
    await page.locator('#outer bayan-stats-badge [lang=en]').first().waitFor();
    expect(messages).toEqual([]);
    await close();
  });

  test('knows what attributes and properties say while the code that reads children comes', async () => {
    const { page, messages, close } = await host.visit(SCRIPT, badge, { lang: 'en' });
    await saidIn(page, 'bayan-stats-badge');
    let send!: () => void;
    const sent = new Promise<void>((resolve) => (send = resolve));
    await page.route(/children-/, async (route) => {
      await sent;
      await route.continue();
    });
    const quote = (said: string) =>
      `<bayan-pull-quote quote-locale="en"><blockquote>${said}</blockquote></bayan-pull-quote>`;
    const known = await page.evaluate(
      (html) => {
        document.body.innerHTML = html;
        const [one, other, gone] = [...document.body.children] as (HTMLElement & Record<string, unknown>)[];
        other!.quote = 'Mine.';
        gone!.remove();
        return [one!.quoteLocale, one!.quote, other!.quote, document.body.innerText.replace(/\s+/g, ' ')];
      },
      quote('First.') + quote('Second.') + quote('Third.'),
    );
    expect(known).toEqual(['en', undefined, 'Mine.', 'First. Second.']);
    send();
    const shown = () => page.locator('[part=quote]').allInnerTexts();
    await expect
      .poll(async () => (await shown()).map((text) => text.replace(/[“”\s]/g, '')))
      .toEqual(['First.', 'Mine.']);
    expect(messages).toEqual([]);
    await close();
  });

  test('reads its children anew when they change, not when the page gives it a style', async () => {
    const { page, close } = await host.visit(SCRIPT, carousel, { lang: 'en', files: pictures });
    await page.locator('[part=next]').waitFor();
    const readings = (change: (element: Element) => void) =>
      page.evaluate(
        async ([source]) => {
          const element = document.querySelector('bayan-image-carousel')!;
          let count = 0;
          const { importNode } = Document.prototype;
          Document.prototype.importNode = function <T extends Node>(this: Document, node: T, deep?: boolean): T {
            if ((node as Node) === element) count++;
            return importNode.call(this, node, deep) as T;
          };
          // oxlint-disable-next-line no-eval
          (0, eval)(`(${source})`)(element);
          await new Promise(requestAnimationFrame);
          return count;
        },
        [String(change)] as const,
      );
    expect(await readings((element) => element.setAttribute('style', 'opacity: 0.5'))).toBe(0);
    expect(await readings((element) => element.classList.add('seen'))).toBe(0);
    expect(await readings((element) => element.querySelector('img')!.setAttribute('alt', 'Hall'))).toBeGreaterThan(0);
    await close();
  });

  test('takes a text that is no date only where nothing else there is one', async () => {
    const day = (attributes: string, children = '') => `<bayan-date-text ${attributes}>${children}</bayan-date-text>`;
    const { page, messages, close } = await host.visit(
      SCRIPT,
      day('value="soon" id="over"', '<time datetime="2026-03-12">12 March</time>') +
        day('value="soon" id="alone"') +
        day('value="2026-04-01" id="date"', '<time datetime="2026-03-12">12 March</time>'),
      { lang: 'en' },
    );
    expect(await saidIn(page, '#over')).toBe('12 March 2026');
    expect(await saidIn(page, '#alone')).toBe('soon');
    expect(await saidIn(page, '#date')).toBe('1 April 2026');
    await page.locator('#over').evaluate((element) => Object.assign(element, { value: 'later' }));
    await page.locator('#date').evaluate((element) => Object.assign(element, { value: 'later' }));
    await page.locator('#alone').evaluate((element) => Object.assign(element, { value: 'later' }));
    await expect.poll(() => saidIn(page, '#alone')).toBe('later');
    expect(await saidIn(page, '#date')).toBe('1 April 2026');
    expect(await saidIn(page, '#over')).toBe('12 March 2026');
    expect(messages).toEqual([]);
    await close();
  });

  test('stands in a line, or as a block, as its layout is given last', async () => {
    const head = `${SCRIPT}<link rel="stylesheet" href="/embed/fallback.css">`;
    const json = `<script type="application/json">{"layout":"inline"}</script>`;
    const { page, messages, close } = await host.visit(
      head,
      `<p style="font-size: 30px">Of ${badge} <i>and</i> ${badge.replace('310 delegates', json)}</p>`,
      { lang: 'en' },
    );
    await saidIn(page, 'bayan-stats-badge');
    const looks = (change: string) =>
      page.evaluate(async (source) => {
        const [one, other] = document.querySelectorAll('bayan-stats-badge');
        // oxlint-disable-next-line no-eval
        (0, eval)(`(one) => { ${source} }`)(one);
        await new Promise(requestAnimationFrame);
        return [one!, other!].map((element) => {
          const figure = element.shadowRoot!.querySelector('[part=figure] > span')!;
          return `${getComputedStyle(element).display} ${getComputedStyle(figure).fontSize}`;
        });
      }, change);
    const [block] = await looks('');
    expect(block).toMatch(/^block (?!30px)/);
    expect(await looks('one.layout = "inline"')).toEqual(['inline 30px', 'inline 30px']);
    expect(await looks('one.layout = "block"')).toEqual([block, 'inline 30px']);
    expect(await looks('one.setAttribute("layout", "inline")')).toEqual(['inline 30px', 'inline 30px']);
    expect(await looks('one.layout = "block"')).toEqual([block, 'inline 30px']);
    expect(messages).toEqual([]);
    await close();
  });

  test('has words in further languages when they have come', async () => {
    const { page, messages, close } = await host.visit(SCRIPT, carousel, { lang: 'fr', files: pictures });
    await page.locator('[part=next][aria-label="Image suivante"]').waitFor();
    expect(messages).toEqual([]);
    await close();
  });

  test('keeps all it has where the page moves it with moveBefore, and speaks as there', async () => {
    const { page, messages, close } = await host.visit(
      SCRIPT,
      `<div id="one">${carousel}</div><div id="other"></div><div id="english" lang="en"></div>`,
      { lang: 'ar', files: pictures },
    );
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const next = page.locator('[part=next]');
    await next.click();
    await next.click();
    await page.locator('[part=counter]', { hasText: '3' }).first().waitFor();
    const moved = (to: string) =>
      page.evaluate(async (selector) => {
        const element = document.querySelector('bayan-image-carousel')!;
        const root = element.shadowRoot!;
        const look = () => [...root.querySelectorAll('*')].map((one) => [one, one.scrollLeft] as const);
        const before = look();
        const place = document.querySelector(selector) as unknown as { moveBefore(node: Node, child: null): void };
        place.moveBefore(element, null);
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        const now = new Map(look());
        return {
          gone: before.filter(([one]) => !now.has(one)).length,
          scrolled: before.filter(([one, left]) => now.get(one) !== left).length,
          focus: root.activeElement?.getAttribute('part'),
        };
      }, to);
    expect(await moved('#other')).toEqual({ gone: 0, scrolled: 0, focus: 'next' });
    expect(await moved('#english')).toMatchObject({ focus: 'next' });
    await page.locator('[part=counter]', { hasText: 'Picture 3 of 5' }).first().waitFor();
    await page.evaluate(() => document.querySelector('#english')!.setAttribute('lang', 'fr'));
    await page.locator('[part=next][aria-label="Image suivante"]').waitFor();
    expect(messages).toEqual([]);
    await close();
  });

  test('lives in the document of a frame that it is moved to, and again in the page', async () => {
    const { page, messages, close } = await host.visit(SCRIPT, `<iframe></iframe><main>${carousel}</main>`, {
      lang: 'en',
      files: pictures,
    });
    const moved = (isOut: boolean) =>
      page.evaluate((out) => {
        const frame = document.querySelector('iframe')!.contentDocument!;
        const [from, to] = out ? [document, frame.body] : [frame, document.querySelector('main')!];
        to.append(from.querySelector('bayan-image-carousel')!);
      }, isOut);
    const next = (place: Pick<typeof page, 'locator'>) => place.locator('[part=next]:visible').waitFor();
    await next(page);
    await moved(true);
    await next(page.frameLocator('iframe'));
    await moved(false);
    await next(page);
    expect(messages).toEqual([]);
    await close();
  });

  test('reads its children anew in a language that the page says late', async () => {
    const date = (id: string, words: string) =>
      `<bayan-date-text id="${id}"><time datetime="2026-04-16">${words}</time></bayan-date-text>`;
    const { page, close } = await host.visit(SCRIPT, date('french', '16 avril 2026') + date('known', '2026-04-16'), {
      lang: 'en',
    });
    expect(await saidIn(page, '#known')).toBe('16 April 2026');
    expect(await page.locator('#french [lang][dir]').count()).toBe(0);
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    expect(await saidIn(page, '#french')).toBe('16 avril 2026');
    await close();
  });

  test.each([
    ['is made again and again', (stage: Element) => (stage.innerHTML = String(stage.innerHTML))],
    ['comes and goes', (stage: Element) => stage.replaceChildren(...stage.children)],
    [
      'is moved',
      (stage: Element) =>
        (stage as never as { moveBefore(node: Node, child: Node | null): void }).moveBefore(
          stage.lastElementChild!,
          stage.firstElementChild,
        ),
    ],
  ])('leaves nothing behind when it %s', async (_how, change) => {
    const head = `<script>(${watchObservers})()</script>${SCRIPT}`;
    const { page, messages, close } = await host.visit(head, '<div id="stage"></div>', { lang: 'en', files: pictures });
    const rounds = (count: number) =>
      page.evaluate(
        async ([source, html, times]) => {
          const stage = document.querySelector('#stage')!;
          stage.innerHTML = html;
          // oxlint-disable-next-line no-eval
          const again = (0, eval)(`(${source})`);
          for (let round = 0; round < times; round++) {
            const shown = () => stage.querySelector('bayan-image-carousel')!.shadowRoot?.querySelector('[data-ready]');
            while (!shown()) await new Promise(requestAnimationFrame);
            again(stage);
          }
          stage.replaceChildren();
        },
        [String(change), carousel + badge, count] as const,
      );
    const left = async () => {
      const { Nodes, JSEventListeners } = await countersOf(page);
      const observers = await page.evaluate(() => (window as never as { observing: number }).observing);
      return { Nodes: Nodes!, JSEventListeners: JSEventListeners!, observers };
    };
    await rounds(10);
    const before = await left();
    await rounds(40);
    // What a collection finds depends on when it comes.
    const more = async () => {
      const now = await left();
      return Object.entries(before).filter(([name, count]) => now[name as keyof typeof now] > count);
    };
    await expect.poll(more).toEqual([]);
    expect(before.observers).toBe(0);
    expect(await page.evaluate(() => document.head.querySelectorAll('style, link[rel=stylesheet]').length)).toBe(0);
    expect(messages).toEqual([]);
    await close();
  });
});

describe('the script', () => {
  const tag = (src: string, kind = 'type="module"') => `<script ${kind} src="/embed/${src}"></script>`;

  test.each([
    ['as a module', tag('bayan.js')],
    ['as a classic script', tag('bayan.js', '')],
    ['as a deferred one', tag('bayan.js', 'defer')],
    ['of one element alone', tag('bayan-stats-badge.js', '')],
    ['twice', tag('bayan.js', '') + tag('bayan.js') + tag('bayan.js', 'defer')],
    ['in two copies', tag('bayan.js') + tag('bayan-0.1.0.js', 'defer') + tag('bayan-stats-badge.js', '')],
  ])('runs %s, before the markup and after it', async (_how, scripts) => {
    for (const [head, body] of [
      [scripts, badge],
      ['', badge + scripts],
    ] as const) {
      const names = '<script>window.names = Object.keys(window);</script>';
      const { page, messages, close } = await host.visit(names + head, body, { lang: 'ar' });
      expect(await saidIn(page, 'bayan-stats-badge')).toBe('310 مندوبين');
      const added = await page.evaluate(() => {
        const { names: before } = window as unknown as { names: string[] };
        return Object.keys(window).filter((name) => !before.includes(name) && name !== 'names');
      });
      expect(added, 'names of the page').toEqual([]);
      expect(messages).toEqual([]);
      await close();
    }
  });

  test('loads the code of what appears and of nothing else', async () => {
    const { page, close } = await host.visit(SCRIPT, badge, { lang: 'en' });
    await saidIn(page, 'bayan-stats-badge');
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)!));
    expect(
      (await loaded()).filter((name) => /^(PullQuote|ImageCarousel|Figure|ArticleHeader|children)-/.test(name)),
    ).toEqual([]);
    await page.evaluate(() => {
      document.body.innerHTML = '<bayan-pull-quote><blockquote>Agreed.</blockquote></bayan-pull-quote>';
    });
    expect(await saidIn(page, 'bayan-pull-quote')).toContain('Agreed.');
    expect((await loaded()).map((name) => name.split('-')[0])).toEqual(
      expect.arrayContaining(['PullQuote', 'children']),
    );
    await close();
  });

  test('is described by a manifest with the integrity of each file', async () => {
    const read = (file: string) => readFileSync(new URL(`../../dist/embed/${file}`, import.meta.url));
    const { version, files } = JSON.parse(read('manifest.json').toString()) as {
      version: string;
      files: Record<string, string>;
    };
    expect(Object.keys(files)).toContain(`bayan-${version}.js`);
    for (const [file, integrity] of Object.entries(files)) {
      expect([file, `sha384-${createHash('sha384').update(read(file)).digest('base64')}`]).toEqual([file, integrity]);
    }
    const { page, messages, close } = await host.visit(
      tag(`bayan-${version}.js`, `integrity="${files[`bayan-${version}.js`]}" crossorigin`),
      badge,
      { lang: 'en' },
    );
    expect(await saidIn(page, 'bayan-stats-badge')).toBe('310 delegates');
    expect(messages).toEqual([]);
    await close();
  });
});
