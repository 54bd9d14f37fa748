import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

/**
 * One suite (`tests/engines/page.tsx`) in Chromium, Firefox and WebKitGTK: a line each, what differs, and a count.
 *   node scripts/engines.mjs          all three
 *   node scripts/engines.mjs firefox  only these
 */
const root = fileURLToPath(new URL('..', import.meta.url));

/** The present of every page, so that what Node prints and what an engine prints are of one moment. */
const NOW = Date.parse('2026-04-16T12:00:00Z');

/**
 * Differences that are an engine's own fault, each with its reason. One that no longer comes fails the run, so that
 * the table only holds what is true. The aim is none.
 * @type {{ engine: string, name: RegExp, reason: string }[]}
 */
export const KNOWN = [
  { engine: 'firefox', name: /^text, fr-CH: /, reason: 'its CLDR groups Swiss digits with an apostrophe' },
  { engine: 'webkit', name: /^text, it: /, reason: 'ICU 72 has other short forms and groups money of four digits' },
  { engine: 'webkit', name: /^text, en-IN: .*weekday/, reason: 'ICU 72 writes a comma before the year' },
  { engine: 'webkit', name: /^text, en-IN: .*(?:compact|short)/, reason: 'ICU 72 has T for a thousand in India' },
  {
    engine: 'webkit',
    name: /^text, (?:ar|fa|he)\b.*: -?[\d.]+ [a-z-]+ (?:short|long)$/,
    reason: 'ICU 72 has other unit names, and for Hebrew none of one and two',
  },
  {
    engine: 'webkit',
    name: /^text, fa\b.*: 3 .*"kilometer","to"/,
    reason: 'ICU 72 has no short name of the kilometre in Persian',
  },
  {
    engine: 'webkit',
    name: /^text, ur-IN: .*(?:"currency"| [A-Z]{3}$)/,
    reason: 'ICU 72 sets a space between a sign of money and the digits of Urdu in India',
  },
  { engine: 'webkit', name: /^text, he\b.*: -?\d+ minutes$/, reason: 'ICU 72 says one and two without a figure' },
  { engine: 'webkit', name: /^text, fa\b.*Hijri.*/, reason: 'ICU 72 has other endings of two Hijri months' },
  { engine: 'webkit', name: /^text, es-(AR|US): .*percent/, reason: 'ICU 72 writes a space before the percent sign' },
];

/** Node has no use for the style sheets. */
const NO_CSS = {
  name: 'bayan:no-css',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0css' : undefined),
  load: (id) => (id === '\0css' ? '' : undefined),
};

/** The page's own clock stands still. */
const CLOCK = {
  name: 'bayan:clock',
  transformIndexHtml: () => [{ tag: 'script', children: `Date.now = () => ${NOW};`, injectTo: 'head-prepend' }],
};

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await engines(process.argv.slice(2));

async function engines(names) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  await prepare({ browser: true });
  // Its words differ between development and production; both sides have to say the same.
  process.env.NODE_ENV = 'development';
  const { ENGINES } = await import('../tests/engines/drivers.mjs');
  const unknown = names.find((name) => !(name in ENGINES));
  if (unknown) throw new Error(`There is no engine “${unknown}”: ${Object.keys(ENGINES).join(', ')}.`);
  const asked = Object.keys(ENGINES).filter((name) => names.length === 0 || names.includes(name));
  await bring(asked.map((name) => ENGINES[name]));

  const folder = mkdtempSync(join(tmpdir(), 'bayan-engines-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const server = await serve(folder);
  const total = { passed: 0, failed: 0 };
  const known = [];
  try {
    for (const name of asked) {
      const { title, start } = ENGINES[name];
      const started = performance.now();
      process.stdout.write(`${title.padEnd(10)} `);
      const { version, report } = await runIn(start, server.url);
      const result = judge(name, report, KNOWN);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const counts = `${result.passed} passed, ${result.failed.length} failed, ${result.known.length} known`;
      console.log(`${result.failed.length ? '✗' : '✓'} ${version.padEnd(16)} ${counts}, ${seconds} s`);
      result.failed.forEach(print);
      known.push(...result.known.map((difference) => ({ title, ...difference })));
      total.passed += result.passed;
      total.failed += result.failed.length;
    }
  } finally {
    await server.close();
  }
  printKnown(known);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Installs what is not there where we may, and says it in one sentence where we may not. */
async function bring(engines) {
  const missing = async () => {
    const there = await Promise.all(engines.map(({ find }) => find()));
    return engines.filter((_, index) => !there[index]);
  };
  const lacking = await missing();
  if (lacking.length === 0) return;
  const packages = lacking.flatMap((engine) => engine.packages.split(' '));
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`Not all engines are here: apt-get install ${packages.join(' ')}`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options);
    if ((await missing()).length === 0) return;
  }
  const titles = lacking.map(({ title }) => title).join(' and ');
  console.error(`The engine tests need ${titles}; on Debian: apt-get install ${packages.join(' ')}`);
  process.exit(1);
}

/** Builds the page once, with what Node prints beside it, and serves it to this machine. */
async function serve(outDir) {
  const { build, preview, runnerImport } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const expected = await ofNode(() =>
    runnerImport(join(root, 'tests/engines/expectations.tsx'), {
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [NO_CSS],
    }),
  );
  const page = { root: join(root, 'tests/engines'), configFile: false, mode: 'development', logLevel: 'error' };
  await build({
    ...page,
    plugins: [react(), CLOCK],
    publicDir: join(root, '.storybook/public'),
    build: { outDir, emptyOutDir: true, minify: false },
  });
  writeFileSync(join(outDir, 'expectations.json'), JSON.stringify({ ...expected, embeds: await embeds() }));
  cpSync(join(root, 'dist/embed'), join(outDir, 'embed'), { recursive: true });
  const server = await preview({ ...page, build: { outDir }, preview: { host: '127.0.0.1', port: 4_450 } });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

/** Builds the package, and has its server write two elements in each language. */
async function embeds() {
  const env = { ...process.env, NODE_ENV: undefined };
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit', env });
  const { elementHtml } = await import('../dist/server.js');
  const label = { ar: { few: '{n} مندوبين', other: '{n} مندوب' }, en: { other: '{n} delegates' } };
  const write = async (lang) => {
    const html = [
      await elementHtml('bayan-stats-badge', { value: 310, label }, { lang }),
      await elementHtml('bayan-pull-quote', { quote: 'Water does not wait.', speaker: 'A speaker' }, { lang }),
    ];
    return [lang, html.map((one) => `<section>${one}</section>`).join('')];
  };
  return Object.fromEntries(await Promise.all(['ar', 'en'].map(write)));
}

async function ofNode(load) {
  const { now } = Date;
  Date.now = () => NOW;
  try {
    return (await load()).module.expectations();
  } finally {
    Date.now = now;
  }
}

/** A browser that does not answer is one failure. */
async function runIn(start, url) {
  let browser;
  try {
    browser = await start();
    await browser.open(url);
    // WebKitGTK may call a page complete before its modules have run.
    const report = await browser.evaluate(
      'new Promise((resolve) => { const ask = () => (window.report ? resolve(window.report) : setTimeout(ask, 50)); ask(); })',
    );
    return { version: browser.version, report: report?.failed ? report : broken(JSON.stringify(report)) };
  } catch (error) {
    return { version: browser?.version ?? '', report: broken(error.message) };
  } finally {
    await browser?.close();
  }
}

function broken(got) {
  return { passed: 0, failed: [{ name: 'the page answers', got, expected: 'a report' }] };
}

/**
 * Sets apart what is known of an engine; a known difference that did not come has to leave the table.
 * @param {string} engine
 * @param {import('../tests/engines/report.ts').Report} report
 * @param {typeof KNOWN} table
 */
export function judge(engine, { passed, failed }, table) {
  const entries = table.filter((entry) => entry.engine === engine);
  const entryFor = ({ name }) => entries.find((entry) => entry.name.test(name));
  const known = failed.filter(entryFor).map((finding) => ({ ...finding, entry: entryFor(finding) }));
  const gone = entries.filter((entry) => !failed.some(({ name }) => entry.name.test(name)));
  return {
    passed,
    known,
    failed: [
      ...failed.filter((finding) => !entryFor(finding)),
      ...gone.map(({ name }) => ({ name: `known difference ${name}`, got: 'none', expected: 'a difference' })),
    ],
  };
}

/** A line for each entry of the table that was met. */
function printKnown(known) {
  if (known.length > 0) console.log('\nKnown differences');
  for (const entry of new Set(known.map((one) => one.entry))) {
    const met = known.filter((one) => one.entry === entry);
    console.log(`  ${met[0].title}: ${entry.reason} (${met.length}, the first ${met[0].name})`);
  }
}

/** Text of both directions, each in an isolate, with its invisible characters told by code. */
function print({ name, got, expected }) {
  const legible = (text) =>
    text.replace(/[^\S\n ]|\p{Cf}/gu, (character) => `<${character.codePointAt(0).toString(16)}>`);
  console.log(`  ${name}\n    got      \u2068${legible(got)}\u2069\n    expected \u2068${legible(expected)}\u2069`);
}
