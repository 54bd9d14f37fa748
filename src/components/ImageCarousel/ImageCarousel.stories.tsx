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

/** Most three in view; where there is little room the next one looks in. */
export const SeveralInView: Story = { args: { perView: 3, thumbnails: false } };
/** After the last comes the first, without copies of either. */
export const Loop: Story = { args: { loop: true } };
/** Goes on by itself until the reader touches it; its button comes first. */
export const Autoplay: Story = { args: { autoplay: true } };
/** Nothing to enlarge: pictures are no links. */
export const WithoutLightbox: Story = { args: { lightbox: false } };

/** Of very many pictures only those near the view stand in the page. */
export const VeryMany: Story = {
  args: {
    images: Array.from({ length: 1200 }, (_, at) => photos[at % photos.length]!),
  },
  parameters: { alive: true },
};

/** Licence and date beside the credit, a point that stays in view, a colour until the file has come, a link elsewhere. */
export const WholeRecord: Story = {
  args: {
    ratio: '2:1',
    images: [
      photo('upper-valley', {
        licence: {
          ar: <a href="https://creativecommons.org/licenses/by/4.0/deed.ar">المشاع الإبداعي: نسب المصنَّف</a>,
          en: <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons: Attribution</a>,
        },
        date: '2026-03-12',
        focus: [50, 20],
        placeholder: '#b9c4c9',
      }),
      photo('terraces', { href: 'https://example.org/terraces', date: { year: 2026, month: 2, day: 3 } }),
    ],
  },
};

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
