import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** Opens the Storybook on the press-release page and prints its address. */
export const PAGE = '?path=/story/press-release--page';

if (process.argv[1] === fileURLToPath(import.meta.url)) await start();

async function start() {
  const port = await freePort(6006);
  const storybook = spawn(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'dev', ...options(port)], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal));
  storybook.on('exit', (code) => process.exit(code ?? 0));
  await answers(`http://localhost:${port}/index.json`);
  console.log(`\nThe press release:  http://localhost:${port}/${PAGE}\n`);
}

/** No questions where nobody can answer, no browser where nobody sees it. */
function options(port) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const seen = screen && !process.env.CI && process.stdout.isTTY;
  return [
    ...['--port', String(port), '--exact-port', '--disable-telemetry', '--no-version-updates', '--quiet'],
    ...['--initial-path', `/${PAGE}`],
    ...(process.stdin.isTTY ? [] : ['--ci']),
    ...(seen ? [] : ['--no-open']),
  ];
}

/** The port, or the next one that nobody listens on. */
export async function freePort(port) {
  const server = createServer();
  server.listen(port);
  const free = await Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]);
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
