import { expect, it } from 'vitest';
import { ImageCarousel } from '../../src/index.ts';
import { photo } from '../fixtures/photos.ts';
import { send } from '../lightbox.tsx';
import { renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

it('is one step away from its page with the file that it opened because its code did not come', async () => {
  expectWarning(/<Lightbox>: its code did not load; the file is opened instead/);
  await send('Network.enable', {});
  await send('Network.setBlockedURLs', { urls: ['*LightboxDialog.tsx*'] });
  const { href } = location;
  // What lay ahead is gone.
  history.pushState(null, '', '#page');
  const entries = history.length;
  // A file that the window of the test can go to.
  const { container } = renderIn('ar', <ImageCarousel images={[photo('terraces', { original: '#delta' })]} />);
  container.querySelector<HTMLElement>("a[part~='enlarge']")!.click();
  await expect.poll(() => location.hash).toBe('#delta');
  expect(history.length).toBe(entries + 1);
  history.back();
  await expect.poll(() => location.hash).toBe('#page');
  history.back();
  await expect.poll(() => location.href).toBe(href);
  expect(document.querySelector('dialog')).toBeNull();
  await send('Network.setBlockedURLs', { urls: [] });
});
