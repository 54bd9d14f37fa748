import { readdirSync, writeFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

/**
 * Writes `dist/styles.css`: the same CSS as styled-components prints, under each root's stable class name, so that
 * server HTML is styled before any script.
 */
const folder = new URL('../dist/components/', import.meta.url);

/**
 * Lightning CSS (Vite, Next.js) writes `light-dark(a, b)` as two variables that it defines only where an app's own CSS
 * says `color-scheme`; where none does, every colour would be void. This is what it defines for light.
 */
const styles = [':where(:root){--lightningcss-light:initial;--lightningcss-dark: ;}'];

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.styles.js')) continue;
  const roots = await import(new URL(file, folder).href);
  for (const Root of Object.values(roots)) styles.push(cssOf(Root));
}

writeFileSync(new URL('../dist/styles.css', import.meta.url), `${styles.join('\n')}\n`);

function cssOf(Root) {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(createElement(Root)));
  const [, id, generated] = /class="(\S+) (\S+)"/.exec(html);
  const css = sheet
    .getStyleTags()
    .replace(/<\/?style[^>]*>/g, '')
    .replace(/\/\*!sc\*\/\s*/g, '');
  return css
    .replace(/data-styled\.g\d+\[id="[^"]*"\]\{content:"[^"]*"\}/g, '')
    .replaceAll(`.${generated}`, `.${id}`)
    .trim();
}
