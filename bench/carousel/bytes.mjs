import { bytesOf } from './build.mjs';
import { CANDIDATES, LIGHTBOXES } from './candidates.mjs';

/** What each costs to download. */
export async function byteTables() {
  const rows = [];
  for (const candidate of CANDIDATES) {
    if (candidate.name === 'bayan-thumbnails') continue;
    const { js, css, minified } = await bytesOf(`candidates/${candidate.name}.tsx`);
    rows.push({
      ...candidate,
      values: candidate.markup ? { css, total: css } : { js, css, total: js + css, minified },
    });
  }
  const styled = await bytesOf('candidates/bayan.tsx', { styled: true });
  rows.splice(1, 0, {
    title: '… with styled-components inside',
    values: { js: styled.js, css: styled.css, total: styled.js + styled.css, minified: styled.minified },
  });

  const { js, css, lazy } = await bytesOf('candidates/bayan.tsx');
  const lightboxes = [
    {
      title: '**ImageCarousel at once**',
      goals: [
        // Nothing of it is left out by who uses less: its core is all of it.
        { what: 'bytes of its core', most: 3000 },
        { what: 'bytes of the carousel, complete', most: 4500 },
      ],
      values: { total: js + css },
    },
    {
      title: '**its lightbox, when it is first opened**',
      ours: true,
      goals: [{ what: 'bytes of its lightbox', most: 3500 }],
      values: { total: lazy || undefined },
    },
    { title: '**both**', goals: [{ what: 'bytes of both', most: 8000 }], values: { total: js + css + lazy } },
  ];
  for (const { name, title } of LIGHTBOXES) {
    const bytes = await bytesOf(`lightboxes/${name}.ts`);
    lightboxes.push({ title, values: { total: bytes.js + bytes.css + bytes.lazy } });
  }
  return [
    {
      title: 'Bytes of a carousel',
      note: 'Minified, brotli 11. React is left outside, and styled-components where nothing else is said. What is loaded later is not counted, nor what the bundler adds once an app to load it.',
      columns: [
        { key: 'js', head: 'JS' },
        { key: 'css', head: 'CSS' },
        { key: 'total', head: 'both', ratio: true, compare: 'bytes of a carousel' },
        { key: 'minified', head: 'before brotli' },
      ],
      rows,
    },
    {
      title: 'Bytes of a lightbox',
      note: 'The same. Ours is a file of its own that the carousel asks for when a picture is opened; – where it has none.',
      columns: [{ key: 'total', head: 'JS and CSS', compare: 'bytes of a lightbox' }],
      rows: lightboxes,
    },
  ];
}
