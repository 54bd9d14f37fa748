import { composeStories, setProjectAnnotations, type ReactRenderer } from '@storybook/react-vite';
import axe from 'axe-core';
import type { ComposedStoryFn } from 'storybook/internal/types';
import { afterEach, expect, it } from 'vitest';
import * as stories from '../../.storybook/Elements.stories.tsx';
import preview from '../../.storybook/preview.tsx';
import { namesOf, settings } from '../../src/embed/attributes.ts';
import { kindsOf } from '../../src/embed/element.ts';
import * as elements from '../../src/embed/elements.ts';
import { LANGUAGES } from '../render.tsx';

setProjectAnnotations(preview);
afterEach(() => document.body.replaceChildren());

const pages = LANGUAGES.flatMap((language) => {
  const initialGlobals = { ...preview.initialGlobals, locale: language };
  return Object.values(composeStories(stories, { initialGlobals })).map((story) => ({
    tag: elements[story.args.name!].tag,
    language,
    story: story as Pick<ComposedStoryFn<ReactRenderer>, 'run'>,
  }));
});

it('each element has its page', () => {
  const tags = Object.values(elements).flatMap(({ tag }) => LANGUAGES.map(() => tag));
  expect(pages.map(({ tag }) => tag).sort()).toEqual(tags.sort());
});

it.each(pages)('the page of $tag says what each name is for, in $language', async ({ tag, language, story }) => {
  await story.run();
  const row = Object.values(elements).find((one) => one.tag === tag)!;
  const entries = [...document.querySelectorAll('.element-page dl > div')].map((entry) => ({
    name: entry.querySelector('dt code')!.textContent,
    sentence: [...entry.querySelector('dd')!.childNodes].filter(isSentence).map(({ textContent }) => textContent),
  }));
  const names = entries.map(({ name }) => name);
  const own = Object.keys(kindsOf(row)).filter((name) => !(name in settings));
  expect(names).toEqual(expect.arrayContaining(own.map((name) => namesOf(name)[0])));
  const said = language === 'ar' ? /\p{Script=Arabic}/u : /[A-Za-z]{2}/;
  expect(entries.filter(({ sentence }) => !said.test(sentence.join('')))).toEqual([]);
  for (const { textContent } of document.querySelectorAll('.element-page > p')) expect(textContent).toMatch(said);
});

it.each(pages)('the example of $tag is alive, in $language', async ({ tag, language, story }) => {
  await story.run();
  const shown = () => document.querySelector(`.live ${tag}`)?.shadowRoot?.querySelector('[lang][dir]');
  await expect.poll(() => shown()?.getAttribute('lang')).toBe(language);
  const { violations } = await axe.run('.live');
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});

/** As opposed to the line with the values there are. */
function isSentence(node: Node): boolean {
  return !(node instanceof HTMLElement && node.matches('.quiet'));
}
