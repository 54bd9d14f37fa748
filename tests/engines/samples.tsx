import type { ComponentType, ReactElement } from 'react';
import preview from '../../.storybook/preview.tsx';
import {
  ArticleHeader,
  DateRange,
  Figure,
  ImageCarousel,
  LocaleProvider,
  PullQuote,
  StatsGroup,
  type Photo,
} from '../../src/index.ts';
import { photos } from '../fixtures/photos.ts';
import { speech } from './cases.tsx';

/** Components as readers meet them: every story in both its languages, and a page of each pack. */

export interface Sample {
  readonly name: string;
  readonly element: ReactElement;
  /** What the console may say. */
  readonly warnings: readonly RegExp[];
  /** Is wider than a phone by intent. */
  readonly overflows: boolean;
  /** Language of the component's root. */
  readonly lang: string;
}

export const SAMPLE_LANGUAGES = ['ar', 'en', 'fa', 'he', 'ur', 'fr', 'es'] as const;

interface Told {
  args?: Record<string, unknown>;
  component?: ComponentType<Record<string, unknown>>;
  render?: (args: Record<string, unknown>) => ReactElement;
  decorators?: readonly unknown[];
  parameters?: { warnings?: RegExp[]; overflows?: boolean; alive?: boolean };
  title?: string;
}

type Decorator = (Story: ComponentType, context: object) => ReactElement;

const modules = import.meta.glob<{ default: Told } & Record<string, Told>>(
  ['../../src/**/*.stories.tsx', '../../.storybook/PressRelease.stories.tsx'],
  { eager: true },
);

export function samplesIn(language: string): readonly Sample[] {
  return language === 'ar' || language === 'en' ? stories(language) : [packPage(language)];
}

function stories(language: string): Sample[] {
  return Object.values(modules).flatMap(({ default: meta, ...told }) =>
    Object.entries(told).flatMap(([name, story]) => {
      const args = { ...meta.args, ...story.args };
      const parameters = { ...meta.parameters, ...story.parameters };
      // What stands there is a script's doing: a server prints something else.
      if (parameters.alive) return [];
      const context = {
        globals: { ...preview.initialGlobals, locale: language },
        viewMode: 'story',
        parameters,
        title: meta.title,
      };
      return {
        name: `${meta.title}: ${name}`,
        element: decorated(undecorated(meta, story, args), [story, meta, preview as Told], context),
        warnings: parameters.warnings ?? [],
        overflows: parameters.overflows ?? false,
        lang: typeof args.locale === 'string' ? args.locale : language,
      };
    }),
  );
}

function undecorated(meta: Told, story: Told, args: Record<string, unknown>): ReactElement {
  const render = story.render ?? meta.render;
  const Component = meta.component!;
  return render ? render(args) : <Component {...args} />;
}

function decorated(element: ReactElement, tellers: readonly Told[], context: object): ReactElement {
  const decorators = tellers.flatMap((teller) => teller.decorators ?? []) as Decorator[];
  return decorators.reduce((inner, decorate) => decorate(() => inner, context), element);
}

/** A pack has interface words of its own; the newsroom's words are English here. */
function packPage(language: string): Sample {
  const said = speech(language);
  const picture: Photo = { ...photos[0]!, alt: 'A river', caption: 'A river', credit: 'Photograph' };
  return {
    name: 'a page',
    warnings: [],
    overflows: false,
    lang: language,
    element: (
      <LocaleProvider {...said}>
        <ArticleHeader
          headline="A statement"
          published="2026-03-09"
          updated="2026-03-12T16:40:00+01:00"
          dateFormat="weekday"
          translations={[
            { locale: 'ar', href: '/ar' },
            { locale: 'en', href: '/en' },
          ]}
        />
        <p>
          <DateRange start="2026-02-28" end="2026-03-02" />
        </p>
        <StatsGroup
          stats={[
            { value: 310, label: 'Delegates', qualifier: 'more-than', source: { label: 'Council' } },
            { value: 20, format: 'ordinal', label: 'Session' },
            { value: 0.1, to: 0.25, format: 'percent', label: 'Share' },
          ]}
        />
        <PullQuote quote="Water does not wait." speaker="A speaker" />
        <ImageCarousel images={[picture, picture]} />
        <Figure {...picture} />
      </LocaleProvider>
    ),
  };
}
