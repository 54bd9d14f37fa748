import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repository, runNpm } from './run.ts';

/** What later runs find again: consumers' installs, and the packed file of the last build. */
export const cache = join(repository, 'node_modules/.cache/bayan-consumers');

/** The built package as it would be published, packed once a build. `npm run build` comes first. */
export async function packed(): Promise<string> {
  if (!existsSync(join(repository, 'dist/index.js'))) throw new Error('There is no dist/. Run `npm run build` first.');
  const folder = join(cache, `pack-${fingerprint(['dist', 'package.json', 'README.md', 'LICENSE'])}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache))
      if (old.startsWith('pack-')) rmSync(join(cache, old), { recursive: true, force: true });
    const fresh = mkdtempSync(join(cache, 'fresh-'));
    await runNpm(['pack', '--ignore-scripts', '--pack-destination', fresh], { cwd: repository });
    renameSync(fresh, folder);
  }
  return join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz'))!,
  );
}

/** A file of somebody else's package, by its name and version; without what that depends on. Kept from run to run. */
export async function published(name: string, file: string): Promise<string> {
  const folder = join(cache, `published-${name.replace(/\W+/g, '-')}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'fresh-'));
    await runNpm(['pack', name, '--ignore-scripts', '--prefer-offline', '--pack-destination', fresh], { cwd: fresh });
    const tarball = readdirSync(fresh).find((one) => one.endsWith('.tgz'))!;
    renameSync(unpack(join(fresh, tarball), join(fresh, 'package')), folder);
    rmSync(fresh, { recursive: true });
  }
  return readFileSync(join(folder, file), 'utf8');
}

/** Puts the packed files into a folder. */
export function unpack(tarball: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1', '--warning=no-unknown-keyword']);
  return folder;
}

/** Paths of all files under a folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

function fingerprint(names: string[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    const path = join(repository, name);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? filesIn(path).map((file) => join(path, file)) : [path];
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return `${hash.digest('hex').slice(0, 16)}-${basename(process.version)}`;
}
