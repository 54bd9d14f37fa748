import type { Meta, StoryObj } from '@storybook/react-vite';
import * as elements from '../src/embed/elements.ts';
import header from '../src/components/ArticleHeader/ArticleHeader.stories.tsx';
import figure from '../src/components/Figure/Figure.stories.tsx';
import carousel from '../src/components/ImageCarousel/ImageCarousel.stories.tsx';
import quote from '../src/components/PullQuote/PullQuote.stories.tsx';
import badge from '../src/components/StatsBadge/StatsBadge.stories.tsx';
import group from '../src/components/StatsGroup/StatsGroup.stories.tsx';
import count from '../src/locale/Count.stories.tsx';
import range from '../src/locale/DateRange.stories.tsx';
import date from '../src/locale/DateText.stories.tsx';
import number from '../src/locale/NumberText.stories.tsx';
import ago from '../src/locale/RelativeTime.stories.tsx';
import { photos } from '../tests/fixtures/photos.ts';
import { ElementPage } from './embed/ElementPage.tsx';
import type { Instance } from './embed/story.tsx';

const meta = {
  title: 'Embeds',
  component: ElementPage,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ElementPage>;

export default meta;

/** The page of an element, with an example of its component. */
function page(name: keyof typeof elements, component: unknown, props: object): StoryObj<typeof meta> {
  const example = { component, props } as Instance;
  return { name: elements[name].tag, args: { name, example } };
}

export const ArticleHeader = page('articleHeader', header.component, { ...header.args, level: 3 });
export const PullQuote = page('pullQuote', quote.component, quote.args);
export const StatsBadge = page('statsBadge', badge.component, badge.args);
export const StatsGroup = page('statsGroup', group.component, group.args);
export const Figure = page('figure', figure.component, figure.args);
export const ImageCarousel = page('imageCarousel', carousel.component, { images: photos.slice(0, 3) });
export const NumberText = page('numberText', number.component, number.args);
export const Count = page('count', count.component, count.args);
export const DateText = page('dateText', date.component, date.args);
export const DateRange = page('dateRange', range.component, range.args);
export const RelativeTime = page('relativeTime', ago.component, { value: '2026-04-16T16:40:00+01:00' });
