import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which systems put Chromium or Chrome on the PATH. */
const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome.exe'];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
];

/** What a browser in a test needs: no sandbox as root, and no calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chromium that starts, or `undefined`. In this order: the environment variable `CHROMIUM_PATH`, one the
 * system has, Playwright's own download. A variable that names no browser is an error: it was set for a reason.
 * @param {Record<string, string | undefined>} [env]
 * @param {{ applications?: string[], playwright?: () => string | undefined | Promise<string | undefined> }} [places]
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(env = process.env, { applications = APPLICATIONS, playwright = ofPlaywright } = {}) {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is “${named}”, which is not a browser that starts.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...installed, ...applications].find(starts) ?? [await playwright()].find(starts);
}

/** Where Playwright puts its download; nothing before the packages are installed. */
async function ofPlaywright() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** A file can be there and not start: a stub of a snap package, a download whose system libraries are missing. */
function starts(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // Elsewhere `--version` may open a window.
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
