import type { Meta, StoryObj } from '@storybook/react-vite';
import { photos } from '../tests/fixtures/photos.ts';
import { pressRelease } from '../tests/fixtures/pressRelease.ts';
import { PressReleasePage } from '../tests/fixtures/PressReleasePage.tsx';

const meta = {
  title: 'Press release',
  component: PressReleasePage,
  args: {
    release: pressRelease,
    photos,
    hrefOf: (language) => `/?path=/story/press-release--page&globals=locale:${language}`,
  },
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, page: true },
} satisfies Meta<typeof PressReleasePage>;

export default meta;

/** Everything at once: a release of nine photographs, two statements and four figures, in the language of the toolbar. */
export const Page: StoryObj<typeof meta> = {};
