import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

/**
 * Every check, one after the other: a line each, the output of what failed, and a count at the end.
 *   node scripts/check.mjs            all
 *   node scripts/check.mjs lint unit  only these
 */
const root = fileURLToPath(new URL('..', import.meta.url));

/** A step passes or fails as one, unless it is a Vitest project, whose tests count. `needs` a step that passed. */
const STEPS = [
  { name: 'format', run: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'lint', run: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'] },
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'unit', tests: true },
  { name: 'build', run: ['scripts/build.mjs'] },
  { name: 'consumers', tests: true, needs: 'build', browser: true },
  { name: 'browser', tests: true, browser: true },
];

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await check(process.argv.slice(2));

async function check(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown) throw new Error(`There is no check “${unknown}”: ${STEPS.map(({ name }) => name).join(', ')}.`);
  const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  // A stopped run stops its step.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  await prepare({ browser: steps.some(({ browser }) => browser) });
  const work = mkdtempSync(join(tmpdir(), 'bayan-check-'));
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  for (const step of steps) {
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
    const { code, output } = await node(run);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  }
  const file = join(work, `${name}.json`);
  const { code, output } = await node([
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${name}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return { ...count(readReport(file), code), output };
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
    // Each tool sets its own NODE_ENV, unless the shell had set one.
    const env = { ...process.env, NODE_ENV: undefined };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const stop = () => child.kill();
    process.once('exit', stop);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => {
      process.off('exit', stop);
      resolve({ code, output });
    });
  });
}
