import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

/** Opens the Storybook on the press-release page and prints its address. */
const PAGE = '?path=/story/press-release--page';

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await start();

async function start() {
  await prepare();
  const port = await freePort(6006);
  const storybook = spawn(
    process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'dev', ...options(port)],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      stdio: 'inherit',
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal));
  // Whoever stops npm stops its shell, which does not pass it on.
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && storybook.kill(), 500);
  storybook.on('exit', (code) => process.exit(code ?? 1));
  await answers(`http://localhost:${port}/index.json`);
  console.log(`\nThe press release:  http://localhost:${port}/${PAGE}\n`);
}

/** No questions where nobody can answer, no browser where nobody sees it. */
function options(port) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const seen = screen && !process.env.CI && process.stdout.isTTY;
  return [
    `--port=${port}`,
    `--initial-path=/${PAGE}`,
    '--exact-port',
    '--disable-telemetry',
    '--no-version-updates',
    '--quiet',
    ...(process.stdin.isTTY ? [] : ['--ci']),
    ...(seen ? [] : ['--no-open']),
  ];
}

/** The port, or the next one that nobody listens on. */
export async function freePort(port) {
  const server = createServer();
  server.listen(port);
  const free = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (!free) return freePort(port + 1);
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address) {
  for (;;) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
