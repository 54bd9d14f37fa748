import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Modules with a second version for Server Components. In the package each is reached by a package import
 * (`#styled`), whose conditions in package.json choose the version: one tree of modules, so one React context.
 */
export const doors: Record<string, string> = {
  '#styled': 'src/design/styled.ts',
  '#runtime': 'src/locale/runtime.ts',
};

/** In the library build, writes imports of a door as its package import. */
export function keepDoors(): Plugin {
  const names = new Map(Object.entries(doors).map(([name, file]) => [resolve(file), name]));
  return {
    name: 'bayan:doors',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return undefined;
      const name = names.get(resolve(importer, '..', source));
      return name ? { id: name, external: true } : undefined;
    },
  };
}

/** Strips indentation and comments from the CSS templates of the design and the style files. */
export function minifyCssTemplates(): Plugin {
  return {
    name: 'bayan:minify-css',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.styles\.ts$|\/design\/(base|type|media)\.ts$|\/intl\/direction\.ts$/.test(id)) return undefined;
      return code.replace(/`(?:[^`\\]|\\.)*`/gs, (template) =>
        template
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/(^`|[;{},])\s*\n\s*/g, '$1')
          .replace(/\s*\n\s*(`$|\})/g, '$1')
          .replace(/\s*\n\s*/g, ' '),
      );
    },
  };
}
