import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import { freePort } from '../../scripts/start.mjs';

/**
 * Three browsers by the same few verbs.
 * @typedef {{ version: string, open: (url: string) => Promise<unknown>, evaluate: (expression: string) => Promise<unknown>, close: () => Promise<void> }} Browser
 * @type {Record<string, { title: string, packages: string, find: () => Promise<unknown>, start: () => Promise<Browser> }>}
 */
export const ENGINES = {
  chromium: { title: 'Chromium', packages: 'chromium', find: findChromium, start: startChromium },
  firefox: { title: 'Firefox', packages: 'firefox-esr', find: async () => findFirefox(), start: startFirefox },
  webkit: {
    title: 'WebKitGTK',
    packages: 'webkit2gtk-driver xvfb',
    find: async () => ['WebKitWebDriver', 'Xvfb'].every(onPath),
    start: startWebKit,
  },
};

/** A page has so long to answer, in ms. */
const PATIENCE = 600_000;
/** A browser has so long to start. */
const START = 30_000;

async function startChromium() {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage();
  return {
    version: browser.version(),
    open: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

function findFirefox() {
  return ['firefox-esr', 'firefox'].map(onPath).find(Boolean);
}

/** No calls home, and a port of its own choice. */
const FIREFOX_PREFERENCES = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
};

/** By Marionette, Firefox's own protocol, which needs no driver beside it: `length:[0, id, command, parameters]`. */
async function startFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'bayan-firefox-'));
  const preferences = Object.entries(FIREFOX_PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), preferences.join(''));
  const args = ['--headless', '--marionette', '--no-remote', '--profile', profile];
  const stop = run(findFirefox(), args, { MOZ_CRASHREPORTER_DISABLE: '1' });
  const written = join(profile, 'MarionetteActivePort');
  const port = await soon('Firefox', () => existsSync(written) && Number(readFileSync(written, 'utf8')));
  const { command, end } = await marionette(port);
  const { capabilities } = await command('WebDriver:NewSession', {});
  await command('WebDriver:SetTimeouts', { script: PATIENCE, pageLoad: START });
  return {
    version: capabilities.browserVersion,
    open: (url) => command('WebDriver:Navigate', { url }),
    evaluate: async (expression) => (await command('WebDriver:ExecuteAsyncScript', answering(expression))).value,
    close: async () => {
      end();
      await stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function marionette(port) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  socket.on('data', (data) => {
    bytes = Buffer.concat([bytes, data]);
    for (;;) {
      const colon = bytes.indexOf(':');
      const end = colon + 1 + Number(bytes.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || bytes.length < end) return;
      const [type, id, error, value] = [JSON.parse(bytes.subarray(colon + 1, end).toString())].flat();
      bytes = bytes.subarray(end);
      // The first message is a greeting.
      if (type !== 1) continue;
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(`Firefox: ${error.message}`));
      else resolve(value);
    }
  });
  const lost = () => waiting.forEach(({ reject }) => reject(new Error('Firefox went away.')));
  socket.on('error', lost).on('close', lost);
  let last = 0;
  return {
    command: (name, parameters) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        const message = JSON.stringify([0, last, name, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    end: () => socket.destroy(),
  };
}

/** By W3C WebDriver, in a window on a screen that nobody sees. */
async function startWebKit() {
  const { display, stop: stopScreen } = await startScreen();
  const port = await freePort(4_460);
  const stopDriver = run('WebKitWebDriver', [`--port=${port}`], { DISPLAY: display });
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  await soon('WebKitWebDriver', () => call('GET', '/status').catch(() => undefined));
  const { sessionId, capabilities } = await call('POST', '/session', { capabilities: {} });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: PATIENCE, pageLoad: START });
  return {
    version: capabilities.browserVersion,
    open: (url) => call('POST', `${session}/url`, { url }),
    evaluate: (expression) => call('POST', `${session}/execute/async`, answering(expression)),
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      await stopDriver();
      await stopScreen();
    },
  };
}

/** The screen itself says its number. */
async function startScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = stopper(screen);
  let number = '';
  screen.stdio[3].on('data', (data) => (number += data));
  await soon('Xvfb', () => number.endsWith('\n'));
  return { display: `:${number.trim()}`, stop };
}

/** A script that hands back what the expression promises. */
function answering(expression) {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve(${expression}).then(done, (error) => done({ error: String(error) }));`;
  return { script, args: [] };
}

function run(command, args, env) {
  return stopper(spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' }));
}

/** Ends a program that we started, at the latest when we end. */
function stopper(child) {
  const ended = once(child, 'exit').catch(() => undefined);
  const kill = () => child.kill();
  process.once('exit', kill);
  return async () => {
    kill();
    await ended;
    process.off('exit', kill);
  };
}

/** What a condition gives once it is true, for as long as a browser may take to start. */
async function soon(what, condition) {
  const end = performance.now() + START;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`${what} did not start within ${START / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}
