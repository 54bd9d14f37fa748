import { readFileSync, writeFileSync } from 'node:fs';

/** Writes what the server renders into the pages that Vite built. */
const server = await import('./dist/server/server.js');
for (const kind of ['sheet', 'linked']) {
  const { html, styles } = server[kind]();
  const page = readFileSync(`dist/${kind}.html`, 'utf8');
  writeFileSync(
    `dist/${kind}.html`,
    page.replace('<!--styles-->', () => styles).replace('<!--html-->', () => html),
  );
}
