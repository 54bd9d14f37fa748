import { composeStories, setProjectAnnotations, type Meta, type ReactRenderer } from '@storybook/react-vite';
import axe from 'axe-core';
import type { ComposedStoryFn } from 'storybook/internal/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../.storybook/preview.tsx';
import { LANGUAGES } from './render.tsx';
import { allowWarning } from './setup.ts';

/**
 * Each story in each language: it renders, says nothing on the console but what its `parameters.warnings` allow, has
 * no accessibility violation in the light or the dark theme, carries its language, and fits a phone.
 */

type Stories = Parameters<typeof composeStories>[0] & { default: Meta };
type Story = Pick<ComposedStoryFn<ReactRenderer>, 'args' | 'parameters' | 'run'>;

const modules = import.meta.glob<Stories>(['../src/**/*.stories.tsx', '../.storybook/*.stories.tsx'], { eager: true });
const DIRECTIONS = { ar: 'rtl', en: 'ltr' };
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

setProjectAnnotations(preview);

beforeEach(() => page.viewport(1280, 900));
afterEach(() => document.body.replaceChildren());

it('finds the press release that `npm start` opens', () => {
  expect(Object.values(modules).map((module) => module.default.title)).toContain('Press release');
});

/** Every story with the toolbar set to these. */
function storiesIn(globals: { locale: (typeof LANGUAGES)[number]; numerals?: 'arab' }) {
  return Object.values(modules).flatMap((module) =>
    Object.entries(composeStories(module, { initialGlobals: { ...preview.initialGlobals, ...globals } })).map(
      ([name, story]) => ({ name: `${module.default.title}: ${name}`, story: story as Story }),
    ),
  );
}

/** Shows a story on a page in the language, with all its pictures. */
async function shown(story: Story, language: (typeof LANGUAGES)[number]): Promise<HTMLElement> {
  const { warnings = [] } = story.parameters as { warnings?: RegExp[] };
  warnings.forEach(allowWarning);
  Object.assign(document.documentElement, { lang: language, dir: DIRECTIONS[language] });
  await story.run();
  const stage = document.querySelector<HTMLElement>('.stage')!;
  await Promise.all([document.fonts.ready, ...[...stage.querySelectorAll('img')].map(loaded)]);
  return stage;
}

describe('in ar with its own digits', () => {
  it.each(storiesIn({ locale: 'ar', numerals: 'arab' }))('$name, in Arabic-Indic digits', async ({ name, story }) => {
    const stage = await shown(story, 'ar');
    for (const part of stage.querySelectorAll('[part="figure"], [part="counter"]')) {
      if (part.closest('[lang="ar"]')) expect(part.textContent).not.toMatch(/[0-9]/);
    }
    await page.viewport(360, 800);
    await settled();
    if (!story.parameters.overflows)
      expect(document.documentElement.scrollWidth, `${name}, width`).toBeLessThanOrEqual(360);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(storiesIn({ locale: language }))('$name', async ({ name, story }) => {
    const { overflows = false } = story.parameters as { overflows?: boolean };
    const stage = await shown(story, language);

    expect(violations(await axe.run(stage, options({ type: 'tag', values: LEVELS }))), `${name}, light`).toEqual([]);
    stage.dataset.theme = 'dark';
    await settled();
    expect(violations(await axe.run(stage, options(['color-contrast']))), `${name}, dark`).toEqual([]);

    const root = stage.querySelector<HTMLElement>('[class*="bayan-"]');
    if (root) expect(root).toMatchObject(spoken(story.args.locale, language));

    await page.viewport(360, 800);
    await settled();
    if (!overflows) expect(document.documentElement.scrollWidth, `${name}, width on a phone`).toBeLessThanOrEqual(360);
  });
});

/** Stories are parts of a page, which need no landmark of their own. */
function options(runOnly: axe.RunOptions['runOnly']): axe.RunOptions {
  return { runOnly, rules: { region: { enabled: false } }, resultTypes: ['violations'] };
}

function violations(results: axe.AxeResults): string[] {
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
  );
}

/** `lang` and `dir` of a component: those of the page, unless the story gives it a language of its own. */
function spoken(own: unknown, language: (typeof LANGUAGES)[number]): { lang: unknown; dir: string } {
  if (typeof own !== 'string') return { lang: language, dir: DIRECTIONS[language] };
  return { lang: own, dir: expect.stringMatching(/^(ltr|rtl)$/) };
}

/** Loads a picture, also one far down, so that none is missing unseen. */
async function loaded(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  if (image.complete) return;
  await new Promise((resolve) => ['load', 'error'].forEach((event) => image.addEventListener(event, resolve)));
}

/** Two frames, and the end of every transition. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
}
