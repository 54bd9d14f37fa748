import { runnerImport } from 'vite';

/** The custom elements, as scripts for pages without React, and what writes components as HTML. */
const { module } = await runnerImport('./scripts/embed.ts', { configFile: false, logLevel: 'error' });
await module.buildEmbed();
await module.buildServer();
