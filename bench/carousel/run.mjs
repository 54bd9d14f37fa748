import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { isInstalled } from '../../scripts/prepare.mjs';

/**
 * `npm run bench:carousel`: ImageCarousel beside its peers, all rows in one run, into docs/carousel-benchmark.md.
 * For a look at a part, which writes no file:
 *   npm run bench:carousel -- --rounds 2 --only bytes,mount --candidates bayan,base-react,embla
 */
const KINDS = ['bytes', 'mount', 'moves', 'server', 'leaks', 'many'];
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' }, candidates: { type: 'string' } },
});
const rounds = Number(options.rounds);
const kinds = options.only?.split(',') ?? KINDS;

process.chdir(new URL('../..', import.meta.url).pathname);
process.env.NODE_ENV = 'production';
installPeers();
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });

const { buildPage, buildServer } = await import('./build.mjs');
const { browserVersion, serve } = await import('./browser.mjs');
const { CANDIDATES } = await import('./candidates.mjs');
const { goals, losses, markdown } = await import('./report.mjs');
const wanted = options.candidates?.split(',');
const candidates = CANDIDATES.filter(({ name }) => !wanted || wanted.includes(name));

const { outDir } = await buildPage('production');
const { url, close } = await serve(outDir, { '/': emptyPage() });
const run = {
  bytes: async () => (await import('./bytes.mjs')).byteTables(),
  mount: async () => [await (await import('./mount.mjs')).mountTable(url, rounds, candidates, tell)],
  moves: async () => [await (await import('./moves.mjs')).moveTable(url, Math.min(rounds, 3), candidates, tell)],
  server: async () => {
    const page = await buildPage('development');
    return [await (await import('./hydrate.mjs')).serverTable(await buildServer(), page, candidates, tell)];
  },
  leaks: async () => [await (await import('./leaks.mjs')).leakTable(url, candidates, tell)],
  many: async () => [await (await import('./mount.mjs')).manyTable(url, candidates, tell)],
};
const tables = [];
for (const kind of kinds) tables.push(...(await run[kind]()));
close();

const text = [
  '# ImageCarousel beside its peers',
  '',
  `Made by \`npm run bench:carousel${options.rounds === '7' ? '' : ` -- --rounds ${rounds}`}\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores, Node ${process.versions.node}, Chromium ${await browserVersion()}, React ${version('react')}. All candidates show the same pictures with caption, credit, previous, next and counter, from right to left; libraries without buttons have the same small shell of ours. Their versions stand in \`bench/carousel/package.json\`. Less is better. Milliseconds are of that machine: compare the ratios.`,
  '',
  '## Goals',
  '',
  'Of ImageCarousel without thumbnails. Times the one by hand (×), bytes after brotli, or milliseconds.',
  '',
  goals(tables),
  '',
  '## Where ours is not the best',
  '',
  'Differences in time below 10 % count as equal.',
  ...(rounds < 5
    ? ['', 'In so few rounds times differ by a third from run to run: the ratios of a table tell less than its order.']
    : []),
  '',
  ...(losses(tables).length > 0 ? losses(tables) : ['Nowhere in this run.']),
  '',
  tables.map(markdown).join('\n\n'),
  '',
].join('\n');
console.log(text);
if (!options.only && !options.candidates) writeFileSync('docs/carousel-benchmark.md', text);
process.exit();

function tell(what) {
  console.error(what);
}

function version(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}

function emptyPage() {
  return '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><body style="margin:0"><script type="module" crossorigin src="/page.js"></script>';
}

/** The peers have their own lock file, so that nobody who works on the kit installs them. */
function installPeers() {
  const [asked, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => {
    try {
      return JSON.parse(readFileSync(`bench/carousel/${file}`, 'utf8'));
    } catch {
      return undefined;
    }
  });
  if (isInstalled(asked, installed)) return;
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  execFileSync(command, [...args, '--no-fund', '--no-audit'], { cwd: 'bench/carousel', stdio: 'inherit' });
}
