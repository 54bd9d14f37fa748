import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { PrintedRoot } from './print-styled.ts';
import type { SharedCss } from './sharedCss.ts';

/**
 * Modules with a second version for Server Components. In the package each is reached by a package import
 * (`#styled`), whose conditions in package.json choose the version: one tree of modules, so one React context.
 */
export const doors: Record<string, string> = {
  '#styled': 'src/design/styled.ts',
  '#runtime': 'src/locale/runtime.ts',
  '#watch-image': 'src/locale/watchImage.ts',
  '#lightbox-link': 'src/components/Lightbox/LightboxLink.tsx',
};

/** In the library build, writes imports of a door as its package import. */
export function keepDoors(): Plugin {
  const names = new Map(Object.entries(doors).map(([name, file]) => [resolve(file), name]));
  return {
    name: 'bayan:doors',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer) return undefined;
      const name = names.get(resolve(importer, '..', source));
      return name ? { id: name, external: true } : undefined;
    },
  };
}

/**
 * In a build, runs each style file once and writes down the CSS it makes, so that tokens, scale and mixins are no code
 * that a page loads. `ruleOf` makes whole rules of a root's declarations, for a door that takes these; `shared` writes them.
 */
export function printStyles(
  ruleOf = (_part: string, css: string) => css,
  { imports, code }: Omit<SharedCss, 'plugin'> = { imports: '', code: JSON.stringify },
): Plugin {
  return {
    name: 'bayan:print-styles',
    apply: 'build',
    enforce: 'pre',
    async transform(_code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      const printed = await printedRoots(id);
      const roots = Object.entries(printed).map(
        ([name, { tag, id: part, css }]) =>
          `export const ${name} = /* @__PURE__ */ styled('${tag}', '${part}')([${code(ruleOf(part, css))}]);`,
      );
      return `${imports}import { styled } from '${resolve('src/design/styled.ts')}';\n${roots.join('\n')}\n`;
    },
  };
}

/** The roots of a style file, each with its CSS on one line. */
export async function printedRoots(file: string): Promise<Record<string, PrintedRoot>> {
  const { module } = await runnerImport<Record<string, PrintedRoot>>(file, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^.*\/design\/styled\.ts$/, replacement: resolve('scripts/print-styled.ts') }] },
  });
  return Object.fromEntries(Object.entries(module).map(([name, root]) => [name, { ...root, css: minify(root.css) }]));
}

export function minify(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/=(['"])([a-z-]+)\1\]/g, '=$2]')
    .trim();
}
