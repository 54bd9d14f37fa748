import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, packed, unpack } from './pack.ts';
import { runNode, runNpm, runTool } from './run.ts';

const here = new URL('.', import.meta.url).pathname;

export interface Consumer {
  folder: string;
  /** Runs one of its own files with Node. */
  node(args: string[], env?: Record<string, string>): Promise<{ stdout: string; stderr: string }>;
  /** Runs a tool of the repository in it. */
  tool(file: string, args: string[], env?: Record<string, string>): Promise<{ stdout: string; stderr: string }>;
  remove(): void;
}

/**
 * An app outside the repository, so that nothing resolves by chance: the files of a fixture and the shared samples,
 * what a `package.json` names, and bayan-ui from the packed file.
 * @param fixture Folder here.
 * @param install Folder here whose `package.json` says what is installed. Default: the fixture's own.
 */
export async function consumer(fixture: string, install = fixture): Promise<Consumer> {
  const tarball = await packed();
  const installed = await installedOnce(join(here, install, 'package.json'));
  const folder = mkdtempSync(join(tmpdir(), `bayan-${fixture}-`));
  linkTree(installed, join(folder, 'node_modules'));
  cpSync(join(here, fixture), folder, { recursive: true });
  cpSync(join(here, install, 'package.json'), join(folder, 'package.json'));
  cpSync(join(here, 'shared/samples.js'), join(folder, 'samples.js'));
  cpSync(join(here, 'shared/public'), join(folder, 'public'), { recursive: true });
  unpack(tarball, join(folder, 'node_modules/bayan-ui'));
  return {
    folder,
    node: (args, env) => runNode(args, { cwd: folder, env }),
    tool: (file, args, env) => runTool(file, args, { cwd: folder, env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** `node_modules` of a `package.json`, kept from run to run. */
async function installedOnce(manifest: string): Promise<string> {
  const text = readFileSync(manifest, 'utf8');
  const { name } = JSON.parse(text) as { name: string };
  const key = createHash('sha256').update(text).update(process.version).update(process.arch).digest('hex').slice(0, 16);
  const kept = join(cache, `${name}-${key}`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache))
      if (old.startsWith(`${name}-`)) rmSync(join(cache, old), { recursive: true, force: true });
    const fresh = mkdtempSync(join(tmpdir(), `bayan-install-`));
    writeFileSync(join(fresh, 'package.json'), text);
    await runNpm(['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--no-package-lock'], {
      cwd: fresh,
    });
    move(join(fresh, 'node_modules'), kept);
    rmSync(fresh, { recursive: true, force: true });
  }
  return kept;
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}

/** The same files by hard links; copies where the folders are on two disks. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
