import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heardFrom, type AxNode } from '../heard.ts';
import type { Delivery } from '../storyPage.tsx';
import { hostPages, type HostPage } from './hostPage.ts';
import { repository } from './run.ts';

/** What ships, beside itself: each story as React component, as custom element and as HTML of the server. */

const WIDTHS = [1280, 390];
const STATES = ['disabled', 'modal', 'expanded', 'pressed', 'focusable', 'level', 'roledescription', 'url'];

/** Parts and helpers that are no elements. */
const WITHOUT_ELEMENT = [
  'Components/Lightbox',
  ...['Bidi', 'ListText', 'LocaleProvider', 'QuoteText', 'Text'].map((name) => `Language/${name}`),
];

/** Of more than thirty pictures a script takes out most. */
const ONLY_ALIVE = ['Components/ImageCarousel: VeryMany'];

/** In place of what is no number an element shows its children, and these have none. */
const SHOWS_CHILDREN = ['Components/StatsBadge: NoNumber', 'Language/NumberText: NoNumber'];

/** What nobody sees in HTML alone. */
const NEEDS_SCRIPT = { stories: '', parts: '[part="bar"] > *' };

/** What says or does something else there. */
const ELSE_WITH_SCRIPT = [
  // The rows go to their picture, or make room to go round.
  { stories: ':is([data-props~="defaultIndex"], [data-props~="loop"])', parts: '[part="track"], [part="thumbnails"]' },
  // The present is the reader's.
  { stories: '[aria-label*="RelativeTime"]', parts: 'time' },
];

/** Of each story what is seen at a width, and what is heard. */
type Look = Record<string, Record<string, string[]>>;

const host = hostPages();
let files: Record<string, string>;

beforeAll(async () => {
  files = await storyPage();
});

describe.each(['ar', 'en'])('in %s', (lang) => {
  let react: HostPage;
  let look: Look;

  beforeAll(async () => {
    react = await open('react', lang);
    look = await lookAt(react);
  });
  afterAll(() => react?.close());

  test.each(['element', 'html'] as const)('a custom element (%s) is the React component', async (delivery) => {
    const shown = await open(delivery, lang);
    await shown.page.addScriptTag({ url: '/embed/bayan.js', type: 'module' });
    await shown.page.waitForFunction(() => window.alive());
    const found = await lookAt(shown);
    const children = delivery === 'element' ? SHOWS_CHILDREN : [];
    expect(children.map((story) => found[story]?.heard)).toEqual(children.map((story) => [`group | ${story}`]));
    const compared = Object.entries(look).filter(([story]) => !children.includes(story));
    expect(differences(Object.fromEntries(compared), found)).toEqual([]);
    expect(shown.messages.filter((message) => !message.includes('404'))).toEqual([]);
    await shown.close();
  });

  test('HTML of the server is the React component, but for what needs a script', async () => {
    const shown = await open('static', lang);
    for (const rule of [NEEDS_SCRIPT, ...ELSE_WITH_SCRIPT]) expect(await hide(react, rule)).toBeGreaterThan(0);
    for (const rule of ELSE_WITH_SCRIPT) await hide(shown, rule);
    const [expected, found] = [await lookAt(react), await lookAt(shown)];
    const isThere = (story: string) => story in found;
    expect(Object.keys(expected).filter((story) => !isThere(story))).toEqual(ONLY_ALIVE);
    const compared = Object.entries(expected).filter(([story]) => isThere(story));
    expect(differences(Object.fromEntries(compared), found)).toEqual([]);
    await shown.close();
  });
});

async function open(delivery: Delivery, lang: string): Promise<HostPage> {
  const head = '<link rel="stylesheet" href="/stories.css"><script type="module" src="/stories.js"></script>';
  const shown = await host.visit(head, '', { lang, files });
  // A carousel that goes on by itself would not wait to be compared.
  await shown.page.emulateMedia({ reducedMotion: 'reduce' });
  const left = await shown.page.evaluate(([kind, locale]) => window.showStories(kind, locale), [
    delivery,
    lang,
  ] as const);
  expect(left).toEqual(WITHOUT_ELEMENT);
  return shown;
}

function hide({ page }: HostPage, { stories, parts }: typeof NEEDS_SCRIPT): Promise<number> {
  return page.evaluate(([within, what]) => window.hide(within, what), [stories, parts] as const);
}

async function lookAt({ page }: HostPage): Promise<Look> {
  const look: Look = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const seen = await page.evaluate(() => window.seen());
    for (const [story, lines] of Object.entries(seen)) (look[story] ??= {})[`seen at ${width} px`] = lines;
  }
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  for (const node of nodes) {
    const story = node.role?.value === 'group' ? look[node.name?.value ?? ''] : undefined;
    if (story) story.heard = heardFrom(node, nodes, STATES);
  }
  expect(Object.keys(look).length).toBeGreaterThan(100);
  return look;
}

/** The first difference of each story in each respect. */
function differences(expected: Look, found: Look): string[] {
  return Object.entries(expected).flatMap(([story, respects]) =>
    Object.entries(respects).flatMap(([respect, lines]) => {
      const others = found[story]?.[respect] ?? [];
      const at = [...lines, undefined].findIndex((line, index) => line !== others[index]);
      return at < 0 ? [] : [`${story}, ${respect}:\n  ${lines[at]}\n  ${others[at]}`];
    }),
  );
}

/** `tests/storyPage.tsx`, whose stories are their own code over the library as it is built. */
async function storyPage(): Promise<Record<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [asBuilt()],
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: 1e6,
      rolldownOptions: {
        input: join(repository, 'tests/storyPage.tsx'),
        onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
        output: { codeSplitting: false },
      },
    },
  });
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput;
  return Object.fromEntries(
    output.map((file) => (file.type === 'chunk' ? ['/stories.js', file.code] : ['/stories.css', String(file.source)])),
  );
}

function asBuilt(): Plugin {
  const [source, built] = ['src/', 'dist/'].map((folder) => join(repository, folder)) as [string, string];
  return {
    name: 'as-built',
    enforce: 'pre',
    resolveId(specifier, importer) {
      const file = importer ? resolve(importer, '..', specifier) : '';
      const shipped = file.replace(source, built).replace(/\.tsx?$/, '.js');
      return file.startsWith(source) && existsSync(shipped) ? shipped : undefined;
    },
  };
}
