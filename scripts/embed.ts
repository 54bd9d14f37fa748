import { resolve } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { printStyles } from './doors.ts';

/** Preact in React's place, a tenth of its size; and the door that writes class names only. */
const STAND_INS = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
];

function classNamesOnly(): Plugin {
  const door = resolve('src/design/styled.ts');
  return {
    name: 'bayan:class-names',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !source.endsWith('styled.ts')) return undefined;
      return resolve(importer, '..', source) === door ? resolve('src/design/styled.embed.ts') : undefined;
    },
  };
}

/**
 * As a classic script its names would be everybody's, and a second copy would clash with the first. Dynamic imports
 * inside a function still start from the script's own address.
 */
function keepToItself(): Plugin {
  return {
    name: 'bayan:keep-to-itself',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !file.isEntry || file.exports.length > 0) continue;
          if (file.imports.length > 0) throw new Error(`${file.fileName} imports ${file.imports.join(', ')}.`);
          file.code = `(()=>{'use strict';${file.code.trim()}})();\n`;
        }
      },
    },
  };
}

function config(input: Record<string, string>, whole: boolean): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias: STAND_INS },
    plugins: [classNamesOnly(), printStyles(), keepToItself()],
    build: {
      outDir: 'dist/embed',
      emptyOutDir: false,
      target: 'es2022',
      // A library, since an app's code to preload chunks is none of ours.
      lib: { entry: input, formats: ['es'] },
      rolldownOptions: {
        // 'use client' has nothing to say in a bundle.
        onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          ...(whole && { codeSplitting: false }),
        },
      },
    },
  };
}

/** `dist/embed/bayan.js` with the code of each element beside it. */
export async function buildEmbed(): Promise<void> {
  await build(config({ bayan: resolve('src/embed/bayan.ts') }, false));
}
