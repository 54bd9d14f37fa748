import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const root = resolve(new URL('../..', import.meta.url).pathname);
export const here = join(root, 'bench/carousel');

const REACT = /^react(-dom)?(\/|$)/;
const STYLED = /^styled-components$/;

/** The built package, as an app gets it. */
const alias = [{ find: /^.*\/src\/index\.ts$/, replacement: join(root, 'dist/index.js') }];

const common = (mode = 'production') => ({
  configFile: false,
  root,
  mode,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  // One React for all.
  resolve: { alias, dedupe: ['react', 'react-dom'] },
});

/** A folder that is gone when the run ends. */
function folder() {
  const made = mkdtempSync(join(root, 'node_modules/.bench-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** What Vite adds to import a file later is in an app once already; bytes are counted without it. */
const onePreload = {
  name: 'bench-preload',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * What an app downloads for a module, minified and brotli 11, React left outside: at once, and `lazy` when it first
 * asks for it. Each file is compressed on its own, as a server sends it.
 * @param {string} file Below `bench/carousel`.
 * @param {{ styled?: boolean }} [options] Whether to count styled-components, a peer of ours.
 */
export async function bytesOf(file, { styled = false } = {}) {
  const input = join(here, file);
  const { output } = await build({
    ...common(),
    plugins: [onePreload],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input,
        external: styled ? [REACT] : [REACT, STYLED],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const first = new Set();
  const visit = (name) => {
    const chunk = output.find(({ fileName }) => fileName === name);
    if (chunk?.type !== 'chunk' || first.has(chunk)) return;
    first.add(chunk);
    for (const next of chunk.imports) visit(next);
  };
  visit(output.find(({ isEntry }) => isEntry).fileName);
  const sheets = new Set([...first].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const sum = { js: 0, css: 0, lazy: 0, minified: 0 };
  for (const one of output) {
    const bytes = brotli(one.code ?? one.source);
    if (first.has(one)) sum.js += bytes;
    else if (sheets.has(one.fileName)) sum.css += bytes;
    else sum.lazy += bytes;
    if (first.has(one) || sheets.has(one.fileName)) sum.minified += Buffer.byteLength(one.code ?? one.source);
  }
  return sum;
}

export function brotli(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The page that mounts candidates, and for each the style sheets that its server writes into the head. */
export async function buildPage(mode) {
  const outDir = folder();
  await build({
    ...common(mode),
    build: {
      outDir,
      manifest: true,
      minify: true,
      rolldownOptions: { input: join(here, 'page.tsx'), output: { entryFileNames: 'page.js' } },
    },
  });
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  const sheetsOf = (key) => {
    const { css = [], imports = [] } = manifest[key] ?? {};
    return [...new Set([...css, ...imports.flatMap(sheetsOf)])];
  };
  return { outDir, sheetsOf: (name) => sheetsOf(`bench/carousel/candidates/${name}.tsx`) };
}

/** The same candidates for Node; React and styled-components are those installed. */
export async function buildServer() {
  const outDir = folder();
  await build({
    ...common(),
    ssr: { noExternal: true, external: ['react', 'react-dom', 'styled-components'] },
    build: {
      ssr: join(here, 'server.tsx'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'server.js' } },
    },
  });
  return import(join(outDir, 'server.js'));
}
