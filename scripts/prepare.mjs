import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Brings what a bare clone lacks: the packages, and a Chromium if asked. Knows Node's own modules only, and is called
 * before anything else is imported. What cannot be had ends the program, with one sentence.
 * @param {{ browser?: boolean }} [what]
 */
export async function prepare({ browser = false } = {}) {
  try {
    preparePackages();
    if (browser) await prepareChromium();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function preparePackages() {
  const [asked, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(readLock);
  if (isInstalled(asked, installed)) return;
  console.log(installed ? 'The lock file moved: npm ci' : 'No packages yet: npm ci');
  // npm sets `npm_execpath`. Without `--include=dev` nothing is installed where NODE_ENV is production.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit'];
  const done = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (!done) throw new Error('The packages could not be installed: npm ci failed.');
}

/**
 * Whether npm's record of what it installed answers the lock file. It writes the record last, so an interrupted
 * install does not count. Packages for other systems are in the lock file and are not installed.
 * @param {{ packages?: Record<string, object> } | undefined} asked
 * @param {{ packages?: Record<string, object> } | undefined} installed
 */
export function isInstalled(asked, installed) {
  if (!installed?.packages) return false;
  return Object.entries(asked?.packages ?? {}).every(([path, { version, integrity, optional, devOptional }]) => {
    const there = installed.packages[path];
    if (!there) return path === '' || optional === true || devOptional === true;
    return there.version === version && there.integrity === integrity;
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, new URL('..', import.meta.url)), 'utf8'));
  } catch {
    return undefined;
  }
}

async function prepareChromium() {
  if (await findChromium()) return;
  console.log('No Chromium yet: Playwright’s download');
  if (run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium', '--no-shell'], 'ignore')) {
    if (await findChromium()) return;
  }
  if (process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore')) {
    console.log('No Chromium yet: apt-get install chromium');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], 'ignore', env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 'ignore', env);
    if (await findChromium()) return;
  }
  throw new Error(
    'The browser tests need Chromium and none could be found or installed: install one or set CHROMIUM_PATH (`npm run test:unit` runs without a browser).',
  );
}

function run(command, args, stdio = 'inherit', env = process.env) {
  // npm is a script on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { cwd: root, stdio, env, shell }).status === 0;
}

// `node scripts/prepare.mjs`, before a script that prepares nothing itself.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await prepare({ browser: process.argv.includes('--browser') });
}
