import type { Decorator, StoryContext } from '@storybook/react-vite';
import { createElement, isValidElement, type ComponentType, type ReactNode } from 'react';
import type { AnyRow } from '../../src/embed/element.ts';
import * as elements from '../../src/embed/elements.ts';
import type { LocaleSettings } from '../../src/index.ts';
import { staticMarkup } from './inline.tsx';
import { languagesOf, settingsOf } from './toolbar.ts';

let current: StoryContext | undefined;

/** The story that is shown, with its args and the toolbar as they are. */
export function currentStory(): StoryContext | undefined {
  return current;
}

export const remember: Decorator = (Story, context) => {
  current = context as StoryContext;
  return <Story />;
};

/** Whatever a story shows of its component, each with its props. */
export interface Instance {
  component: ComponentType<object>;
  props: Record<string, unknown>;
}

export function instancesIn({ component, args, originalStoryFn, ...context }: StoryContext): Instance[] {
  const found: Instance[] = [];
  const look = (node: ReactNode): void => {
    if (Array.isArray(node)) return node.forEach(look);
    if (!isValidElement<Record<string, unknown>>(node)) return;
    if (node.type === component) found.push({ component: component as ComponentType<object>, props: node.props });
    else look(node.props.children as ReactNode);
  };
  look(originalStoryFn(args, { component, args, originalStoryFn, ...context } as never) as ReactNode);
  return found;
}

export async function rowOf(component: unknown): Promise<AnyRow | undefined> {
  for (const row of Object.values(elements) as AnyRow[]) if ((await row.load()) === component) return row;
  return undefined;
}

/** A component in each language that is seen. */
export function seenIn(instance: Instance, row: AnyRow, globals: StoryContext['globals']) {
  const { props } = instance;
  return languagesOf(globals).map((language) => {
    const lang = typeof props.locale === 'string' ? props.locale : language;
    return { row, props, lang, language, settings: needed(instance, lang, settingsOf(language, globals)) };
  });
}

/** Those choices of the publication that make a difference to a component. */
export function needed({ component, props }: Instance, lang: string, all: LocaleSettings): LocaleSettings {
  const html = (settings: LocaleSettings) => staticMarkup(createElement(component, props), { lang, settings });
  const whole = html(all);
  return Object.fromEntries(Object.entries(all).filter(([name]) => html({ ...all, [name]: undefined }) !== whole));
}
