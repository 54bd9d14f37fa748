import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Figure, Lightbox } from '../../src/index.ts';
import { FITTING, look } from '../../src/components/Lightbox/zoom.ts';
import { photo, photos } from '../fixtures/photos.ts';

const stage = { width: 1000, height: 600 };
const picture = { width: 900, height: 600 };

describe('looking closely', () => {
  it('keeps the point under the finger where it is', () => {
    const at = { x: 200, y: -100 };
    const view = look(FITTING, 2, at, FITTING, picture, stage);
    // What stood at the point before stands there still.
    expect([(at.x - view.x) / 2, (at.y - view.y) / 2]).toEqual([200, -100]);
  });

  it('never shows the stage beside a picture that is larger than it', () => {
    const view = look({ scale: 2, x: 0, y: 0 }, 2, FITTING, { x: 5000, y: -5000 }, picture, stage);
    expect(view).toEqual({ scale: 2, x: 400, y: -300 });
  });

  it('stands in the middle when it fits, whatever was asked', () => {
    expect(look({ scale: 3, x: 90, y: 90 }, 0, { x: 300, y: 3 }, FITTING, picture, stage)).toEqual(FITTING);
    expect(look(FITTING, 99, FITTING, FITTING, picture, stage).scale).toBe(6);
  });
});

it('is nothing on a server, where a picture is a link to its widest file', () => {
  expect(renderToString(<Lightbox images={photos} index={0} onIndexChange={() => {}} locale="ar" />)).toBe('');
  const html = renderToString(<Figure {...photo('terraces')} lightbox locale="ar" />);
  expect(html).toContain('href="/pictures/terraces-1600.webp"');
});
