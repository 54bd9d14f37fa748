import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAst } from 'vite';
import { doors } from '../../scripts/doors.ts';
import { consumer, type Consumer } from './consumer.ts';
import { filesIn, packed, unpack } from './pack.ts';
import { repository, runTool } from './run.ts';
import { samples } from './samples.ts';

const CLIENT_MODULES = samples
  .flatMap(([name, { behaves, root }]) => (behaves && root ? `dist/components/${name}/${name}.js` : []))
  .concat('dist/components/Lightbox/Lightbox.js', 'dist/locale/LocaleProvider.js', 'dist/locale/RelativeTime.js');

/** One file, since its components stand behind another door than the library's. */
const SERVER = 'dist/server.js';

let tarball: string;
let folder: string;
let files: string[];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
/** Without the scripts for pages without React, which have everything in them. */
const modules = () => files.filter((file) => file.endsWith('.js') && !file.startsWith('dist/embed/'));

beforeAll(async () => {
  tarball = await packed();
  folder = unpack(tarball, mkdtempSync(join(tmpdir(), 'bayan-packed-')));
  files = filesIn(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed file', () => {
  test('is clean for publint', async () => {
    const bytes = readFileSync(tarball);
    const pack = { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) };
    const { messages, pkg } = await publint({ pack, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
  });

  test('is clean for attw', async () => {
    const options = ['--profile', 'esm-only', '--no-color', tarball];
    const { stdout } = await runTool('@arethetypeswrong/cli/dist/index.js', options, { cwd: repository });
    expect(stdout).toContain('"bayan-ui/styles.css"');
  });

  test('holds the built package and nothing else', () => {
    const known =
      /^(package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md|dist\/.+\.(js|d\.ts|css)|dist\/embed\/(manifest|custom-elements|html-data)\.json|dist\/fonts\/(OFL\.txt|files\/.+\.woff2))$/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
    expect(files.filter((file) => /stories|\.test\.|fixture/.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/styles.css', 'dist/fonts/full.css']),
    );
  });

  test('leads to files that are there', () => {
    const { exports, imports } = JSON.parse(read('package.json'));
    const targets = JSON.stringify([exports, imports]).match(/\.\/[^"]+\.\w+(?=")/g) ?? [];
    const named = targets.filter((target) => !/^\.\/(styles\.css|fonts\/\w+\.css|package\.json)$/.test(target));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((target) => !files.includes(target.slice(2)))).toEqual([]);
  });

  test('has declarations for each module, and no sources', () => {
    expect(modules().filter((file) => !files.includes(file.replace(/\.js$/, '.d.ts')))).toEqual([]);
    expect(files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
  });

  test('each font that a style sheet names is there', () => {
    const sheets = files.filter((file) => file.startsWith('dist/fonts/') && file.endsWith('.css'));
    const named = sheets.flatMap((sheet) =>
      [...read(sheet).matchAll(/url\(['"]?([^'")]+)/g)].map(([, url]) => `dist/fonts/${url!.replace(/^\.\//, '')}`),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('asks for its three peers and brings nothing', () => {
    const manifest = JSON.parse(read('package.json'));
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.peerDependencies).toEqual({
      react: '^18.0.0 || ^19.0.0',
      'react-dom': '^18.0.0 || ^19.0.0',
      'styled-components': '^6.4.0',
    });
    expect(manifest.sideEffects).toEqual(['*.css', './dist/embed/*.js']);
    expect(manifest.scripts?.preinstall ?? manifest.scripts?.install ?? manifest.scripts?.postinstall).toBeUndefined();
  });

  test("says 'use client' first in the modules that behave, and nowhere else", () => {
    const first = modules().filter((file) => directiveOf(file) === 'use client');
    expect(first).toEqual(CLIENT_MODULES);
    expect(modules().filter((file) => /['"]use client['"]/.test(read(file)))).toEqual(CLIENT_MODULES);
    expect(modules().filter((file) => /['"]use server['"]/.test(read(file)))).toEqual([]);
  });

  test('imports only its peers, by their public names', () => {
    const foreign = modules().flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.'))
        .map((name) => [name, file] as const),
    );
    const allowed = ['react', 'react/jsx-runtime', 'react-dom', 'styled-components', ...Object.keys(doors)];
    const mayBe = (name: string, file: string) =>
      allowed.includes(name) || (file === SERVER && name === 'react-dom/server');
    expect(foreign.filter(([name, file]) => !mayBe(name, file))).toEqual([]);
    expect(foreign.filter(([name]) => name === 'styled-components')).toEqual([
      ['styled-components', 'dist/design/styled.js'],
    ]);
  });

  test('holds nothing of React or styled-components themselves', () => {
    const internals =
      /Symbol\.for\(|react\.(transitional\.)?element|INTERNALS|jsx-dev-runtime|jsxDEV|ServerStyleSheet|data-styled|stylis/;
    expect(modules().filter((file) => internals.test(read(file)))).toEqual([]);
  });

  test('reads nothing of Node but process.env.NODE_ENV', () => {
    const other = /\bprocess\b(?!\.env\.NODE_ENV\b)|\brequire\(|\b__dirname\b|\bBuffer\b|import\.meta\.env|['"]node:/;
    expect(modules().filter((file) => other.test(withoutComments(read(file))))).toEqual([]);
  });

  test('has its style in one sheet: each root with a class of its own', () => {
    const roots = modules()
      .filter((file) => file !== SERVER)
      .flatMap((file) =>
        [...read(file).matchAll(/= (?:\/\* @__PURE__ \*\/ )?styled\("[a-z]+", "([a-z-]+)"\)/g)].map(
          ([, name]) => `.bayan-${name}`,
        ),
      );
    const sheet = read('dist/styles.css');
    expect(roots.length).toBeGreaterThan(1);
    expect(new Set(roots).size).toBe(roots.length);
    // What stands in a page only by a script brings its style along.
    const drawn = roots.filter((root) => !sheet.includes(`${root}{box-sizing:border-box`));
    expect(drawn).toEqual(['.bayan-lightbox', '.bayan-lightbox-waiting']);
    expect(sheet.split('{').length, 'as many braces opened as closed').toBe(sheet.split('}').length);
  });
});

describe.each([
  { react: '19', install: 'vite-app' },
  { react: '18', install: 'react-18' },
])('its types, with those of React $react', ({ install }) => {
  let app: Consumer;
  beforeAll(async () => {
    app = await consumer('types', install);
  });
  afterAll(() => app?.remove());

  test.each([
    { moduleResolution: 'bundler', module: 'esnext' },
    { moduleResolution: 'node16', module: 'node16' },
    { moduleResolution: 'nodenext', module: 'nodenext' },
  ])('compile under $moduleResolution', async ({ moduleResolution, module }) => {
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--jsx',
      'react-jsx',
      '--target',
      'es2022',
      '--types',
      'react',
    ];
    await app.tool('typescript/bin/tsc', [
      'consumer.tsx',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      ...options,
    ]);
  });
});

function bodyOf(file: string) {
  return parseAst(read(file)).body;
}

function directiveOf(file: string): string | undefined {
  const [first] = bodyOf(file);
  return first?.type === 'ExpressionStatement' && 'directive' in first ? (first.directive ?? undefined) : undefined;
}

function importsOf(file: string): string[] {
  const names = bodyOf(file).flatMap((statement) =>
    'source' in statement && statement.source ? [statement.source.value] : [],
  );
  const dynamic = [...withoutComments(read(file)).matchAll(/\bimport\(\s*['"]([^'"]+)/g)].map(([, name]) => name!);
  return [...names, ...dynamic];
}

function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');
}
