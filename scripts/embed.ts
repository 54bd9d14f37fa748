import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Features, transform } from 'lightningcss';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import type { AnyRow } from '../src/embed/element.ts';
import * as elements from '../src/embed/elements.ts';
import { fallbackCss } from '../src/embed/fallback.ts';
import { frameCss, hostCss } from '../src/embed/hostCss.ts';
import { describeElements } from './describe.ts';
import { printedRoots, printStyles } from './doors.ts';
import { sharedCss, styleFiles, type SharedCss } from './sharedCss.ts';

const OUT = 'dist/embed';

/** Inside a frame, and on the page that holds it. */
const FRAME_SCRIPTS = ['frame', 'frames'];

/** The scripts a page can ask for. */
export const embedNames = ['bayan', ...FRAME_SCRIPTS, ...Object.values(elements).map(({ tag }) => tag)];

/** Preact in React's place, a tenth of its size. */
const STAND_INS = [
  { find: /^react(-dom(\/client)?)?$/, replacement: resolve('src/embed/react.ts') },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
];

/** What is alone and has no state knows nothing of Preact. */
const WITHOUT_PREACT = [{ find: /^react\/jsx-runtime$/, replacement: resolve('src/embed/jsx-runtime.ts') }];

/** Opens doors (`scripts/doors.ts`) to other files: `src/design/styled.ts` to `styled.embed.ts`. */
function opened(to: Record<string, string>): Plugin {
  const files = new Map(Object.entries(to).map(([door, file]) => [resolve(door), resolve(file)]));
  return {
    name: 'bayan:opened',
    enforce: 'pre',
    resolveId: (source, importer) => (importer && files.get(resolve(importer, '..', source))) || undefined,
  };
}

const EMBED_DOORS = {
  'src/design/styled.ts': 'src/design/styled.embed.ts',
  'src/locale/runtime.ts': 'src/locale/runtime.server.ts',
};

/** What writes elements down knows no more of Preact than how they look. */
function vnodesOnly(): Plugin {
  return {
    name: 'bayan:vnodes-only',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'preact' && importer?.includes('/jsx-runtime/') ? resolve('src/embed/vnode.ts') : undefined,
  };
}

/** In a classic script from another origin a relative import starts from nowhere: it is tried again from its address. */
const IMPORTED =
  'const $src=globalThis.document?.currentScript?.src,$or=(load,file)=>load().catch(()=>import(/*@vite-ignore*//*webpackIgnore:true*/new URL(file,$src)));';

/** As a classic script its names would be everybody's, and a second copy would clash with the first. */
function keepToItself(): Plugin {
  return {
    name: 'bayan:keep-to-itself',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.isEntry || file.exports.length > 0) continue;
          if (file.imports.length > 0) throw new Error(`${file.fileName} imports ${file.imports.join(', ')}.`);
          const code = file.code.trim().replace(/\bimport\((`\.\/[^`]+`)\)/g, '$$or(()=>$&,$1)');
          file.code = `(()=>{'use strict';${code.includes('$or(') ? IMPORTED : ''}${code}})();\n`;
        }
      },
    },
  };
}

/** One rule with others inside, as browsers read it. */
function nested(part: string, css: string): string {
  return `.bayan-${part}{${css}}`;
}

/** The same for those who link a style sheet, by its part. */
const sheets = new Map<string, string>();

function nestedAndKept(part: string, css: string): string {
  sheets.set(part, flat(part, css));
  return nested(part, css);
}

/** The same without nesting, for readers of mail and feeds. */
function flat(part: string, css: string): string {
  return unnested(part, nested(part, css));
}

function unnested(name: string, css: string): string {
  const code = Buffer.from(css);
  return transform({ filename: `${name}.css`, code, minify: true, include: Features.Nesting }).code.toString();
}

/**
 * A script that makes some elements known, by the names of their rows. Not a module of its own that goes through them
 * all: what a namespace needs at run time would be shared with other files, and a classic script can import none.
 */
function defining(names: readonly string[], { live = false, whole = false } = {}): Plugin {
  return {
    name: 'bayan:defining',
    resolveId: (source) => (source.endsWith(ENTRY) ? `\0${ENTRY}` : undefined),
    load(id) {
      if (id !== `\0${ENTRY}`) return undefined;
      const of = (file: string) => `'${resolve('src/embed', file)}'`;
      const rows: Record<string, AnyRow> = elements;
      const imports = [
        `import { define } from ${of('element.ts')};`,
        `import { ${names.join(', ')} } from ${of('elements.ts')};`,
      ];
      const isLive = (name: string) => live || rows[name]!.live;
      if (whole) {
        const loaders = ['live.tsx', 'still.ts', 'children.ts'].map(
          (file) => `const ${file.split('.')[0]} = () => import(${of(file)});`,
        );
        const calls = names.map((name) => `define(${name}, ${isLive(name) ? 'live' : 'still'}, children);`);
        return [...imports, ...loaders, ...calls].join('\n');
      }
      const [name] = names as [string];
      const reader = rows[name]!.children;
      return [
        ...imports,
        `import { show, hide } from ${of(isLive(name) ? 'live.tsx' : 'still.ts')};`,
        `import { ${reader} } from ${of('children.ts')};`,
        `define(${name}, async () => ({ show, hide }), async () => ({ ${reader} }));`,
      ].join('\n');
    },
  };
}

const ENTRY = 'bayan:elements';

/**
 * In a file that holds one element whole its component is imported at once, and the others not at all: a bundler wraps
 * whatever may be imported later, and all that this imports, module by module.
 */
function loadedAtOnce(name: string): Plugin {
  const own = name.replace(/^./, (letter) => letter.toUpperCase());
  return {
    name: 'bayan:loaded-at-once',
    enforce: 'pre',
    transform(code, id) {
      if (id !== resolve('src/embed/elements.ts')) return undefined;
      let imported = '';
      const rows = code.replace(
        /\bimport\('([^']+)'\)\.then\(\(module\) => module\.(\w+)\)/g,
        (_all, file, component) => {
          if (component !== own) return 'undefined';
          imported = `import { ${own} } from '${file}';`;
          return `Promise.resolve(${own})`;
        },
      );
      return imported + rows;
    },
  };
}

/** What comes in one file: few requests, and more for the compression to find. What is in none is split by itself. */
const GROUPS = [
  {
    name: 'still',
    test: /\/jsx-runtime\/|\/embed\/(still|tree|nodes|packs|hostCss|vnode)\.|\/design\/|\/locale\/(Text|Link|useLocale|runtime\.server)\.|\/intl\/(cache|direction|href|integer|isolate|locale|localized|vocalised|warn|words)\./,
  },
  { name: 'children', test: /\/embed\/(child|reading)/ },
  { name: 'live', test: /\/preact\/(dist|hooks)\/|\/embed\/(react|live)\./ },
  { name: 'pictures', test: /\/components\/(Picture|Figure)\/|\/intl\/(srcset|fileName|pictures\.words)\./ },
  {
    name: 'numbers',
    test: /\/intl\/(number|numberRange|count|plural|money|separators|qualifier\.words|ordinal\.words)\./,
  },
  {
    name: 'dates',
    test: /\/intl\/(date|readDate)\.|\/locale\/datePart\./,
  },
].map((group, at) => ({ ...group, priority: 9 - at }));

/** Modules that are not bundled but imported, each from its place beside the bundle. */
function outside(modules: Map<string, string>): Plugin {
  return {
    name: 'bayan:outside',
    enforce: 'pre',
    resolveId(source, importer) {
      const file = importer && modules.get(resolve(importer, '..', source));
      return file ? { id: `./${file}`, external: 'absolute' } : undefined;
    },
  };
}

function config(
  input: Record<string, string>,
  plugins: Plugin[],
  { shared, alias = STAND_INS }: { shared?: SharedCss; alias?: typeof STAND_INS } = {},
): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias },
    plugins: [
      ...plugins,
      vnodesOnly(),
      opened(EMBED_DOORS),
      shared?.plugin,
      printStyles(nestedAndKept, shared),
      keepToItself(),
    ],
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      // A library, since an app's code to preload chunks is none of ours.
      lib: { entry: input, formats: ['es'] },
      rolldownOptions: {
        // 'use client' has nothing to say in a bundle.
        onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
        output: {
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: shared ? { groups: GROUPS } : false,
        },
      },
    },
  };
}

/** `bayan.js` and what it loads. */
async function all(): Promise<InlineConfig> {
  const plugins = [defining(Object.keys(elements), { whole: true })];
  return config({ bayan: ENTRY }, plugins, { shared: await sharedCss() });
}

function scriptOf(name: string): Record<string, string> {
  return { [name]: resolve(`src/embed/${name}.ts`) };
}

/** One element with all that it needs, by the name of its row. */
function alone(name: string, file: string, plugins: Plugin[] = []): InlineConfig {
  const { live }: AnyRow = elements[name as keyof typeof elements];
  const alias = live ? STAND_INS : WITHOUT_PREACT;
  return config({ [file]: ENTRY }, [defining([name]), loadedAtOnce(name), ...plugins], { alias });
}

/**
 * `dist/embed`: `bayan.js` with the code of each element beside it, a file for each element alone and its style sheet,
 * one for plain HTML, all also under a name with their version, and `manifest.json` with the integrity of every file.
 */
export async function buildEmbed(): Promise<void> {
  // The tool that runs this file says development.
  process.env.NODE_ENV = 'production';
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const whole = await built(await all());
  // Words of further languages stay files of their own: nobody loads them unasked.
  const packs = new Map(
    whole.flatMap(({ facadeModuleId, fileName }) =>
      facadeModuleId && /\/locales\/\w+\.ts$/.test(facadeModuleId) ? [[facadeModuleId, fileName] as const] : [],
    ),
  );
  for (const [name, { tag, inline }] of Object.entries(elements)) {
    const [script] = await built(alone(name, tag, [outside(packs)]));
    const rules = [...sheets].filter(([part]) => script!.code.includes(nested(part, '').slice(0, -1)));
    const css = [hostCss(inline), ...rules.map(([, rule]) => rule).sort()];
    writeFileSync(join(OUT, `${tag}.css`), css.join('\n'));
  }
  for (const name of FRAME_SCRIPTS) {
    await built(config(scriptOf(name), []));
  }
  writeFileSync(join(OUT, 'frame.css'), frameCss);
  writeFileSync(join(OUT, 'styles.css'), await styleSheet());
  writeFileSync(join(OUT, 'fallback.css'), unnested('fallback', fallbackCss));
  const tags = Object.values(elements).map(({ tag }) => tag);
  const entries = [
    ...embedNames.map((entry) => [entry, 'js']),
    ...['fallback', 'frame', 'styles', ...tags].map((entry) => [entry, 'css']),
  ];
  for (const [entry, ending] of entries) {
    copyFileSync(join(OUT, `${entry}.${ending}`), join(OUT, `${entry}-${version}.${ending}`));
  }
  const files = [
    ...whole.map(({ fileName }) => fileName),
    ...entries.map(([entry, ending]) => `${entry}-${version}.${ending}`),
  ];
  const named = files.filter((file) => file !== 'bayan.js').map((file) => [file, integrityOf(file)]);
  const manifest = { version, files: Object.fromEntries(named) };
  writeFileSync(join(OUT, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  await describeElements();
}

const RUNTIME = new Map([[resolve('src/locale/runtime.ts'), 'locale/runtime.js']]);

/** `dist/server.js`: components as HTML, over the app's own React. */
export async function buildServer(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // One context with the components that an app puts into props: they speak the same language.
    plugins: [opened({ 'src/design/styled.ts': 'src/design/styled.html.ts' }), printStyles(flat), outside(RUNTIME)],
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      minify: false,
      lib: { entry: { server: resolve('src/server.ts') }, formats: ['es'] },
      rolldownOptions: {
        external: [/^react(-dom)?(\/|$)/],
        onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}

/** Every file of `dist/embed` that a script of this name needs, by file name, without writing any. */
export async function embedFiles(name: string): Promise<Record<string, string>> {
  const [row] = Object.entries(elements).find(([, { tag }]) => tag === name) ?? [];
  const options = row ? alone(row, name) : FRAME_SCRIPTS.includes(name) ? config(scriptOf(name), []) : await all();
  const files = await built({ ...options, build: { ...options.build, write: false } });
  return Object.fromEntries(files.map(({ fileName, code }) => [fileName, code]));
}

/** The rules of all components, as in `dist/styles.css`, for pages that know of no package. */
export async function styleSheet(): Promise<string> {
  const roots = await Promise.all(styleFiles().map((file) => printedRoots(file)));
  return roots.flatMap((root) => Object.values(root).map(({ id, css }) => flat(id, css))).join('\n');
}

/** The code of one element over React itself, to compare. */
export async function elementOverReact(name: string): Promise<string> {
  process.env.NODE_ENV = 'production';
  const options = config({ react: ENTRY }, [defining([name], { live: true }), loadedAtOnce(name)]);
  const [{ code }] = (await built({ ...options, resolve: {}, build: { ...options.build, write: false } })) as [
    Rolldown.OutputChunk,
  ];
  return code;
}

async function built(options: InlineConfig): Promise<Rolldown.OutputChunk[]> {
  const [result] = [await build(options)].flat() as Rolldown.RolldownOutput[];
  return result!.output.filter((file) => file.type === 'chunk');
}

/** For the `integrity` of a script (W3C Subresource Integrity). */
function integrityOf(file: string): string {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(OUT, file)))
    .digest('base64')}`;
}
