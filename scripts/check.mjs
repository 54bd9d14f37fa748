import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every check, one after the other: a line each, the output of what failed, and a count at the end. */
const root = fileURLToPath(new URL('..', import.meta.url));

/** A step passes or fails as one, unless it is a Vitest project, whose tests count. `needs` a step that passed. */
const STEPS = [
  { name: 'format', run: [['node_modules/oxfmt/bin/oxfmt', '--check']] },
  { name: 'lint', run: [['node_modules/oxlint/bin/oxlint', '--deny-warnings']] },
  { name: 'types', run: [['node_modules/typescript/bin/tsc', '-p', '.']] },
  { name: 'unit', tests: true },
  { name: 'build', run: [['scripts/build.mjs']] },
  { name: 'package', run: packageChecks, needs: 'build' },
  { name: 'consumers', tests: true, needs: 'build' },
  { name: 'browser', tests: true },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) await check();

async function check() {
  const work = mkdtempSync(join(tmpdir(), 'bayan-check-'));
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  for (const step of STEPS) {
    const started = performance.now();
    process.stdout.write(`${step.name.padEnd(10)} `);
    const { passed, failed, output } = await runStep(step, broken, work);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    console.log(`${failed ? '✗' : '✓'} ${step.tests ? `${passed} passed, ${failed} failed, ` : ''}${seconds}`);
    if (failed) {
      broken.add(step.name);
      console.log(`${output.trim()}\n`);
    }
    total.passed += passed;
    total.failed += failed;
  }
  rmSync(work, { recursive: true });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function runStep({ name, run, tests, needs }, broken, work) {
  if (broken.has(needs)) return { passed: 0, failed: 1, output: `Not run: ${needs} failed.` };
  if (!tests) {
    let output = '';
    for (const args of typeof run === 'function' ? run(work) : run) {
      const done = await node(typeof args === 'function' ? args() : args);
      output += done.output;
      if (done.code !== 0) return { passed: 0, failed: 1, output };
    }
    return { passed: 1, failed: 0, output };
  }
  const file = join(work, `${name}.json`);
  const { code, output } = await node([
    ...['node_modules/vitest/vitest.mjs', 'run', '--project', name],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  return { ...count(readReport(file), code), output };
}

/** The checks of other people's tools, on the tarball that npm would publish. */
function packageChecks(work) {
  const npm = process.env.npm_execpath ?? join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js');
  const tarball = () => join(work, readdirSync(work).find((file) => file.endsWith('.tgz')));
  return [
    [npm, 'pack', '--ignore-scripts', '--pack-destination', work],
    () => ['node_modules/publint/src/cli.js', '--strict', tarball()],
    () => ['node_modules/@arethetypeswrong/cli/dist/index.js', '--profile', 'esm-only', '--no-emoji', tarball()],
  ];
}

/**
 * Counts of a Vitest report. A file that does not load has no failed test of its own, and a run can break outside
 * any test: each counts as one.
 */
export function count(report, code) {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = (report?.numFailedTests ?? 0) + unloaded;
  const nothing = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: nothing ? 1 : failed };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function node(args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
