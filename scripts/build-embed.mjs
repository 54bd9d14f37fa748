import { runnerImport } from 'vite';

/** The custom elements, as scripts for pages without React. */
const { module } = await runnerImport('./scripts/embed.ts', { configFile: false, logLevel: 'error' });
await module.buildEmbed();
