import type { Meta, StoryObj } from '@storybook/react-vite';
import { waitFor } from '@testing-library/dom';
import { useState } from 'react';
import { photo, photos } from '../../../tests/fixtures/photos.ts';
import * as samples from '../../../tests/fixtures/samples.ts';
import { Lightbox, type LightboxProps } from './Lightbox.tsx';

/** Open at first, and again by its button. */
function Opened(props: LightboxProps) {
  const [index, setIndex] = useState(props.index);
  return (
    <>
      <button type="button" onClick={() => setIndex(props.index)}>
        ◆
      </button>
      <Lightbox {...props} index={index} onIndexChange={setIndex} />
    </>
  );
}

/**
 * Keys: arrows in the direction of the text, Home, End, Page Up and Down; `+`, `-` and `0` for size, then arrows move the
 * picture; Esc closes. Fingers: swipe, pinch, double tap; a swipe down closes. The mouse: wheel, double click, drag; a press
 * beside the picture closes.
 */
const meta = {
  title: 'Components/Lightbox',
  component: Lightbox,
  args: {
    images: photos,
    index: 2,
    onIndexChange: () => {},
    label: { ar: 'مؤتمر الأحواض المشتركة في صور', en: 'The shared basins conference' },
    hash: false,
  },
  parameters: { alive: true },
  render: (args) => <Opened {...args} />,
  // Its code comes later: whoever looks at a story sees it open.
  play: () =>
    waitFor(() => {
      if (!document.querySelector('dialog[open] img')) throw new Error('The lightbox is not open.');
    }),
} satisfies Meta<typeof Lightbox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
/** No counter and no arrows. */
export const OnePicture: Story = { args: { images: photos.slice(0, 1), index: 0 } };
export const Portrait: Story = { args: { images: [photo('gauging-station')], index: 0 } };
export const OriginalToOpen: Story = { args: { original: 'open' } };
export const OriginalToDownload: Story = { args: { original: 'download' } };

/** Long words scroll in their own bar; the picture keeps its room. */
export const LongCaption: Story = {
  args: { images: [photo('mangroves', { caption: { ...samples.longCaption } })], index: 0 },
};

export const BrokenPicture: Story = {
  args: {
    images: [photo('terraces', { src: '/pictures/none.webp', sources: undefined, formats: undefined })],
    index: 0,
  },
  parameters: { warnings: [/did not load/] },
};
