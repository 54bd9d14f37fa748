import axe from 'axe-core';
import { StrictMode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImageCarousel } from '../../src/index.ts';
import { photos } from '../fixtures/photos.ts';
import { renderIn } from '../render.tsx';

const network = vi.hoisted(() => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  return { arrive, arrived };
});
vi.mock('../../src/components/Lightbox/LightboxDialog.tsx', async (original) => {
  await network.arrived;
  return original();
});
afterEach(() => page.viewport(1280, 900));

/** One after the other, since code comes once. */
it('shows the stage while the code of the lightbox is on its way, and leaves it by Esc, Back and a press', async () => {
  const { href } = location;
  const { container } = renderIn(
    'ar',
    <StrictMode>
      <ImageCarousel images={photos} />
    </StrictMode>,
  );
  const link = container.querySelectorAll('a')[0]!;
  const stage = () => document.querySelector('dialog');
  const wait = async () => {
    await userEvent.click(link);
    await expect.poll(() => stage()?.open).toBe(true);
    expect(stage()!.querySelector('progress')).not.toBeNull();
  };
  const gone = async () => {
    await expect.poll(stage).toBeNull();
    expect(document.activeElement).toBe(link);
    await expect.poll(() => location.href).toBe(href);
  };

  await wait();
  const { width, height, x, y } = stage()!.getBoundingClientRect();
  expect([x, y, width, height]).toEqual([0, 0, innerWidth, innerHeight]);
  expect((await axe.run(stage()!)).violations.map(({ id }) => id)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await gone();

  await wait();
  history.back();
  await gone();

  await wait();
  await userEvent.click(stage()!);
  await gone();

  await wait();
  network.arrive();
  await expect.poll(() => stage()?.textContent).toContain('الصورة 1 من 9');
  expect(document.querySelectorAll('dialog')).toHaveLength(1);
  expect(stage()!.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await gone();
});
