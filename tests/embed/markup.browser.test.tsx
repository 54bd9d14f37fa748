import { composeStories, setProjectAnnotations, type Meta, type ReactRenderer } from '@storybook/react-vite';
import { createElement } from 'react';
import type { ComposedStoryFn } from 'storybook/internal/types';
import { afterEach, expect, it } from 'vitest';
import { ImageCarousel, RelativeTime } from '../../src/index.ts';
import { define } from '../../src/embed/element.ts';
import { LANGUAGES, renderIn, spoken } from '../render.tsx';
import { allowWarning } from '../setup.ts';
import preview from '../../.storybook/preview.tsx';
import { htmlCode, parsed, staticMarkup } from '../../.storybook/embed/inline.tsx';
import { markupOf } from '../../.storybook/embed/markup.tsx';
import { currentStory, instancesIn, rowOf, seenIn } from '../../.storybook/embed/story.tsx';

/** Copied into a page, the markup of a story shows what the story shows. */

type Stories = Parameters<typeof composeStories>[0] & { default: Meta };
type Story = Pick<ComposedStoryFn<ReactRenderer>, 'parameters' | 'run'>;

const modules = import.meta.glob<Stories>('../../src/**/*.stories.tsx', { eager: true });

setProjectAnnotations(preview);
afterEach(() => document.body.replaceChildren());

async function storiesOfElements() {
  const found: { name: string; language: string; story: Story }[] = [];
  for (const module of Object.values(modules)) {
    if (!(await rowOf(module.default.component))) continue;
    for (const language of LANGUAGES) {
      const initialGlobals = { ...preview.initialGlobals, locale: language };
      for (const [name, story] of Object.entries(composeStories(module, { initialGlobals }))) {
        found.push({ name: `${module.default.title}: ${name}`, language, story: story as Story });
      }
    }
  }
  return found;
}

it.each(await storiesOfElements())('$name, in $language', async ({ story }) => {
  const { warnings = [] } = story.parameters as { warnings?: RegExp[] };
  warnings.forEach(allowWarning);
  await story.run();
  const context = currentStory()!;
  const row = (await rowOf(context.component))!;
  define(
    row,
    () => import('../../src/embed/live.tsx'),
    () => import('../../src/embed/children.ts'),
  );
  for (const { component, props } of instancesIn(context)) {
    const [seen] = seenIn({ component, props }, row, context.globals);
    // Without styles, as the element is from its sources: how many pictures are in view depends on them.
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const container = shadow.appendChild(document.createElement('div'));
    renderIn({ locale: seen!.lang, ...seen!.settings }, createElement(component, props), { container });
    const host = document.createElement('div');
    host.innerHTML = markupOf(seen!);
    document.body.append(host);
    const element = host.firstElementChild!;
    const shown = () => [...(element.shadowRoot?.children ?? [])].filter(({ localName }) => localName !== 'slot');
    if (warnings.length > 0) {
      // What cannot be read shows the children, which say the same.
      const text = () => (shown().length > 0 ? spoken(shown()[0]!) : spoken(host));
      await expect.poll(text).toBe(spoken(container));
    } else {
      await expect.poll(() => shown().map(heard)).toEqual([...container.children].map(heard));
    }
    // Not in the page, where every picture would load.
    const html = parsed(htmlCode(staticMarkup(createElement(component, props), seen!)));
    expect(html.querySelectorAll('[class*="sc-"]')).toHaveLength(0);
    if (!behaves(component)) expect(letters(html)).toBe(letters(container));
  }
});

/** Between blocks there may be white space. */
function letters({ textContent }: Node): string {
  return textContent!.replace(/\s/g, '');
}

/** Says something else once its script has come. */
function behaves(component: unknown): boolean {
  return component === ImageCarousel || component === RelativeTime;
}

/** What a reader meets: elements with their roles, languages, names and addresses, and the words. */
function heard(element: Element): unknown {
  const names = ['lang', 'dir', 'role', 'alt', 'aria-label', 'href', 'src', 'srcset', 'datetime', 'part', 'style'];
  const said = names.map((name) => element.getAttribute(name)?.replace(/^#.*-/, '#'));
  const inside = [...element.childNodes].map((node) => (node instanceof Element ? heard(node) : node.textContent));
  return [element.localName, ...said.filter((value) => value !== undefined), ...inside];
}
