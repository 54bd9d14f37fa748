import { runnerImport, type Plugin } from 'vite';
import type * as describing from '../../scripts/describe.ts';
import type * as building from '../../scripts/embed.ts';

/** Where the files of the embed are found, in Storybook as on the pages that its code is copied to. */
const SCRIPTS = '/bayan';
const ELEMENTS = 'virtual:bayan-elements';

/**
 * The embed as it is published, for the pages that show it: made when it is asked for, or with Storybook's own build; and
 * what is known of the elements, as `virtual:bayan-elements`.
 */
export function embedScripts(): Plugin {
  let made = new Map<string, Promise<Record<string, string>>>();

  return {
    name: 'bayan:embed-scripts',
    resolveId: (source) => (source === ELEMENTS ? `\0${ELEMENTS}` : undefined),
    async load(id) {
      if (id !== `\0${ELEMENTS}`) return undefined;
      const { describedElements } = await run<typeof describing>('./scripts/describe.ts');
      const elements = (await describedElements()).map(({ row: _row, ...element }) => element);
      return `export default ${JSON.stringify(elements)}`;
    },
    configureServer({ middlewares, watcher }) {
      watcher.on('change', (file) => {
        if (file.includes('/src/')) made = new Map();
      });
      middlewares.use(SCRIPTS, (request, response, next) => {
        const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const name = nameOf(file);
        let files = made.get(name);
        if (!files) made.set(name, (files = filesOf(name)));
        files.then((all) => {
          if (all[file] === undefined) return next();
          response.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'text/javascript');
          response.end(all[file]);
        }, next);
      });
    },
    async generateBundle() {
      const { embedNames } = await run<typeof building>('./scripts/embed.ts');
      for (const name of [...embedNames, 'styles.css']) {
        for (const [file, source] of Object.entries(await filesOf(name))) {
          this.emitFile({ type: 'asset', fileName: `${SCRIPTS.slice(1)}/${file}`, source });
        }
      }
    },
  };
}

async function run<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(file, { configFile: false, logLevel: 'error' });
  return module;
}

/** What a file is made with; chunks of the whole script have names of their own. */
function nameOf(file: string): string {
  return /^(bayan-[a-z-]+|frames?)\.js$/.exec(file)?.[1] ?? (file === 'styles.css' ? file : 'bayan');
}

async function filesOf(name: string): Promise<Record<string, string>> {
  const { embedFiles, styleSheet } = await run<typeof building>('./scripts/embed.ts');
  return name === 'styles.css' ? { [name]: await styleSheet() } : embedFiles(name);
}
