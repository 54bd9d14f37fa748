import type { Meta, StoryObj } from '@storybook/react-vite';
import { photo, photos } from '../../../tests/fixtures/photos.ts';
import * as samples from '../../../tests/fixtures/samples.ts';
import { ImageCarousel } from './ImageCarousel.tsx';

const PANORAMA =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 60"><path fill="#c9d6dd" d="M0 0h180v60H0z"/><path fill="#b98a5a" d="M0 40q45-20 90-4t90-8v32H0z"/></svg>';

const meta = {
  title: 'Components/ImageCarousel',
  component: ImageCarousel,
  args: {
    images: photos,
    label: { ar: 'مؤتمر الأحواض المشتركة في صور', en: 'The shared basins conference' },
  },
} satisfies Meta<typeof ImageCarousel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const TwoPictures: Story = { args: { images: photos.slice(0, 2) } };
export const OnePicture: Story = { args: { images: photos.slice(2, 3) } };
export const NoThumbnails: Story = { args: { thumbnails: false } };
export const BeginsWithTheThird: Story = { args: { defaultIndex: 2 } };
export const ArabicIndicDigits: Story = { args: { numerals: 'arab' } };
export const WideFrame: Story = { args: { ratio: '2:1' } };

/** The name of a file is no caption: nothing is shown in its place. */
export const WithoutCaptions: Story = {
  args: {
    images: [
      photo('river-delta', { caption: 'IMG_2041-scaled.jpg', credit: undefined }),
      photo('terraces', { caption: undefined, credit: undefined }),
      photo('lake-morning', { caption: undefined }),
    ],
  },
  parameters: { warnings: [/is a file name/] },
};

/** Captions of different lengths: nothing moves from one picture to the next. */
export const LongCaption: Story = {
  args: {
    images: [
      photo('upper-valley'),
      photo('mangroves', { caption: { ...samples.longCaption } }),
      photo('harbour-night'),
    ],
  },
};

/** What is far from the frame's shape is shown whole. */
export const MixedShapes: Story = {
  args: {
    images: [
      photo('gauging-station'),
      photo('mangroves'),
      photo('harbour-night'),
      photo('river-delta'),
      photo('desert-wadi', {
        src: `data:image/svg+xml,${encodeURIComponent(PANORAMA)}`,
        width: 1800,
        height: 600,
        sources: undefined,
        formats: undefined,
      }),
    ],
  },
};

/** A picture that does not load keeps its box and says what it shows. */
export const BrokenPicture: Story = {
  args: {
    images: [
      photo('mangroves', { src: '/pictures/none.webp', sources: undefined, formats: undefined }),
      photo('terraces'),
    ],
  },
  parameters: { warnings: [/did not load/] },
};

export const OutOfRange: Story = {
  args: { images: photos.slice(0, 3), defaultIndex: 7 },
  parameters: { warnings: [/there is no picture 7 of 3/] },
};

export const Empty: Story = { args: { images: [] }, parameters: { warnings: [/the list is empty/] } };
