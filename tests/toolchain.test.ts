// @vitest-environment node
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { count } from '../scripts/check.mjs';
import { findChromium } from '../scripts/chromium.mjs';
import { isInstalled } from '../scripts/prepare.mjs';
import { freePort } from '../scripts/start.mjs';

const root = new URL('..', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bayan-toolchain-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a bare clone', () => {
  const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;

  it('has ten commands at most, and each brings what it lacks', () => {
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(10);
    expect(scripts).toMatchObject({
      start: 'node scripts/start.mjs',
      test: 'node scripts/check.mjs',
      'test:unit': 'node scripts/check.mjs unit',
    });
  });

  it('has no download addresses in its lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|registry\.npmjs\.org/);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('has no plug-in that turns the CSS of a page round', () => {
    const { dependencies, devDependencies, peerDependencies } = JSON.parse(read('package.json'));
    const own = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
    expect(own.filter((name) => /stylis|rtl|bidi-?css/i.test(name))).toEqual([]);
    expect(read('src/design/styled.ts')).not.toMatch(/StyleSheetManager|stylisPlugins/);
  });

  it('is checked by npm test and nothing else', () => {
    expect(read('.ci/run').trim().split('\n').at(-1)).toBe('exec npm test');
    expect(statSync(new URL('.ci/run', root)).mode & 0o111).toBeTruthy();
  });

  it('needs nothing but Node to prepare itself', () => {
    const imports = ['start', 'check', 'prepare', 'chromium'].flatMap((name) =>
      [...read(`scripts/${name}.mjs`).matchAll(/^import .* from '(.+)'/gm)].map(([, from]) => from),
    );
    expect(imports.filter((from) => !/^(node:|\.\/(chromium|prepare)\.mjs$)/.test(from!))).toEqual([]);
  });
});

describe('what is installed', () => {
  const here = { version: '1.0.0', integrity: 'a' };
  const asked = { packages: { '': {}, 'node_modules/a': here, 'node_modules/b': { ...here, optional: true } } };

  it.each([
    ['the same packages', { packages: { 'node_modules/a': here } }, true],
    ['more packages', { packages: { 'node_modules/a': here, 'node_modules/c': here } }, true],
    ['nothing', undefined, false],
    ['another version', { packages: { 'node_modules/a': { ...here, version: '1.0.1' } } }, false],
    ['other bytes', { packages: { 'node_modules/a': { ...here, integrity: 'b' } } }, false],
    ['no packages for development', { packages: {} }, false],
  ])('answers the lock file: %s', (_name, installed, answers) => {
    expect(isInstalled(asked, installed)).toBe(answers);
  });

  it('answers it here', () => {
    const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
      JSON.parse(read(file)),
    );
    expect(isInstalled(lock, installed)).toBe(true);
  });
});

describe.skipIf(process.platform !== 'linux')('a Chromium', () => {
  const browser = (name: string, code = 0) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const named = browser('named');
  const application = browser('application');
  const downloaded = browser('downloaded');
  const stub = browser('stub', 1);
  const playwright = () => downloaded;

  it('is the one that CHROMIUM_PATH names, and no other', async () => {
    expect(await findChromium({ CHROMIUM_PATH: named }, { applications: [application], playwright })).toBe(named);
    await expect(findChromium({ CHROMIUM_PATH: stub }, { applications: [application] })).rejects.toThrow(
      /CHROMIUM_PATH/,
    );
  });

  it('else one of the system, then Playwright’s', async () => {
    expect(await findChromium({}, { applications: [stub, application], playwright })).toBe(application);
    expect(await findChromium({}, { applications: [stub], playwright })).toBe(downloaded);
    expect(await findChromium({}, { applications: [], playwright: () => undefined })).toBeUndefined();
    const chrome = browser('google-chrome');
    expect(await findChromium({ PATH: `/nowhere:${folder}` }, { applications: [application], playwright })).toBe(
      chrome,
    );
  });
});

describe('the count', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  it.each([
    [
      'what passed and what failed',
      { numPassedTests: 3, numFailedTests: 2, testResults: [file('failed', 'failed')] },
      1,
      [3, 2],
    ],
    ['a file that did not load', { numPassedTests: 3, numFailedTests: 0, testResults: [file('failed')] }, 1, [3, 1]],
    ['an error outside the tests', { numPassedTests: 3, numFailedTests: 0, testResults: [] }, 1, [3, 1]],
    ['a run without tests', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0, [0, 1]],
    ['a run without a report', undefined, 1, [0, 1]],
    ['a run that passed', { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed')] }, 0, [3, 0]],
  ] as const)('knows %s', (_name, report, code, [passed, failed]) => {
    expect(count(report, code)).toEqual({ passed, failed });
  });
});

it('starts beside a Storybook that runs already', async () => {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  expect(await freePort(port)).toBeGreaterThan(port);
  server.close();
});
