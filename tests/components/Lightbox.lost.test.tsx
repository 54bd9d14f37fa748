import { fireEvent } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Figure, ImageCarousel } from '../../src/index.ts';
import { photo } from '../fixtures/photos.ts';
import { renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

vi.mock('../../src/components/Lightbox/LightboxDialog.tsx', () => {
  throw new Error('a file of the build is missing');
});
afterEach(() => history.replaceState(null, '', location.pathname));

/** A file that a window without navigation can go to. */
const images = ['#hall', '#delta'].map((original) => photo('terraces', { original }));

it.each([
  ['a carousel', <ImageCarousel images={images} />, 1, '#delta'],
  ['a figure', <Figure {...images[0]!} lightbox />, 0, '#hall'],
])('opens the file itself from %s when the code of the lightbox does not come', async (_name, element, at, file) => {
  expectWarning(/<Lightbox>: its code did not load; the file is opened instead/);
  const { container } = renderIn('ar', element);
  const link = container.querySelectorAll<HTMLAnchorElement>('a[part~="enlarge"]')[at]!;
  fireEvent.click(link);
  await vi.waitFor(() => expect(location.hash).toBe(file));
  expect(document.querySelector('dialog')).toBeNull();
  // A second try is the reader's.
  history.replaceState(null, '', location.pathname);
  fireEvent.click(link);
  await vi.waitFor(() => expect(location.hash).toBe(file));
});
