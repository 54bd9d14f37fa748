import type { Meta, StoryObj } from '@storybook/react-vite';
import { photo } from '../../../tests/fixtures/photos.ts';
import * as samples from '../../../tests/fixtures/samples.ts';
import { Figure } from './Figure.tsx';

const meta = {
  title: 'Components/Figure',
  component: Figure,
  args: photo('upper-valley'),
} satisfies Meta<typeof Figure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const NoCaption: Story = { args: { caption: undefined, credit: undefined } };
export const LongCaption: Story = { args: { caption: samples.longCaption } };
export const Portrait: Story = { args: photo('gauging-station') };

/** Without a script the picture is a link to its file. */
export const WithLightbox: Story = { args: { lightbox: { original: 'open' } } };

/** The name of a file is neither a caption nor an alternative text. */
export const FileNames: Story = {
  args: { caption: '_DSC18127.jpeg', alt: 'IMG_2041-scaled' },
  parameters: { warnings: [/is a file name/] },
};

/** The box stays, and the text stands in it. */
export const DoesNotLoad: Story = {
  args: { src: '/pictures/none.webp', sources: undefined, formats: undefined },
  parameters: { warnings: [/did not load/] },
};

export const NoSize: Story = {
  args: { width: undefined, height: undefined },
  parameters: { warnings: [/has no width and height/] },
};
