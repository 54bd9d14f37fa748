import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { Figure } from '../../src/index.ts';
import { photo } from '../fixtures/photos.ts';
import { renderIn } from '../render.tsx';

it('shows whole the ring round a picture that is a link', async () => {
  const { container } = renderIn('ar', <Figure {...photo('lake-morning')} lightbox />);
  await userEvent.tab();
  const link = container.querySelector('a')!;
  expect(document.activeElement).toBe(link);
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(link);
  expect(outlineStyle).toBe('solid');
  const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const ring = link.getBoundingClientRect();
  for (let box = link.parentElement!; box !== container; box = box.parentElement!) {
    if (getComputedStyle(box).overflow === 'visible') continue;
    expect(box.getBoundingClientRect().top).toBeLessThanOrEqual(ring.top - reach);
  }
});
