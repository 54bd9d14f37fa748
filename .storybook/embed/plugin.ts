import { runnerImport, type Plugin } from 'vite';

/** Where the files of the embed are found, in Storybook as on the pages that its code is copied to. */
export const SCRIPTS = '/bayan';

/** The embed as it is published, for the pages that show it: made when it is asked for, or with Storybook's own build. */
export function embedScripts(): Plugin {
  let made = new Map<string, Promise<Record<string, string>>>();

  async function make(name: string): Promise<Record<string, string>> {
    const { module } = await runnerImport<typeof import('../../scripts/embed.ts')>('./scripts/embed.ts', {
      configFile: false,
      logLevel: 'error',
    });
    if (name !== 'styles.css') return module.embedFiles(name);
    return { 'styles.css': await module.styleSheet() };
  }

  /** The files that a name stands for; chunks of the whole script have names of their own. */
  function filesOf(file: string): Promise<Record<string, string>> {
    const name = /^(bayan-[a-z-]+|frames?)\.js$/.exec(file)?.[1] ?? (file === 'styles.css' ? file : 'bayan');
    let files = made.get(name);
    if (!files) made.set(name, (files = make(name)));
    return files;
  }

  return {
    name: 'bayan:embed-scripts',
    configureServer({ middlewares, watcher }) {
      watcher.on('change', (file) => {
        if (file.includes('/src/')) made = new Map();
      });
      middlewares.use(SCRIPTS, (request, response, next) => {
        const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        filesOf(file).then((files) => {
          if (files[file] === undefined) return next();
          response.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'text/javascript');
          response.end(files[file]);
        }, next);
      });
    },
    async generateBundle() {
      const { module } = await runnerImport<typeof import('../../scripts/embed.ts')>('./scripts/embed.ts', {
        configFile: false,
        logLevel: 'error',
      });
      for (const name of [...module.embedNames, 'styles.css']) {
        for (const [file, source] of Object.entries(await make(name))) {
          this.emitFile({ type: 'asset', fileName: `${SCRIPTS.slice(1)}/${file}`, source });
        }
      }
    },
  };
}
