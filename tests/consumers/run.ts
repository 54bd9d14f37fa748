import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';

/** The repository, whose tools (vite, tsc, attw, Chromium) build and open the consumers. */
export const repository = new URL('../..', import.meta.url).pathname;

export interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
}

/** Runs a script with Node, without what npm and Vitest put into the environment. Its output is in the error when it fails. */
export async function runNode(args: string[], { cwd, env }: RunOptions): Promise<{ stdout: string; stderr: string }> {
  try {
    const options = { cwd, env: cleanEnvironment(env), maxBuffer: 1e8 };
    return await promisify(execFile)(process.execPath, args, options);
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    throw new Error(
      `node ${args.join(' ')} (in ${cwd}) failed:\n${stdout ?? ''}\n${stderr ?? ''}\n${message.split('\n')[0]}`,
    );
  }
}

/** A tool of the repository, by its file under `node_modules`. */
export function runTool(
  file: string,
  args: string[],
  options: RunOptions,
): Promise<{ stdout: string; stderr: string }> {
  return runNode([`${repository}node_modules/${file}`, ...args], options);
}

export async function runNpm(args: string[], options: RunOptions): Promise<string> {
  const npm = process.env.npm_execpath;
  if (npm) return (await runNode([npm, ...args], options)).stdout;
  return (await promisify(execFile)('npm', args, { cwd: options.cwd, env: cleanEnvironment(options.env) })).stdout;
}

/** A server of its own process; resolves when a line of its output matches, with the match. */
export async function startServer(args: string[], ready: RegExp, { cwd, env }: RunOptions) {
  const child = spawn(process.execPath, args, { cwd, env: cleanEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const match = await new Promise<RegExpExecArray>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = ready.exec(output);
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`${args.join(' ')} ended before it was ready:\n${output}`)));
  });
  const stop = async () => {
    process.off('exit', killed);
    await ended(child);
  };
  return { match, stop };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** npm's own settings (registry, cache) stay; those of the outer run (`local_prefix`, lifecycle, workspaces) go. */
function cleanEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const foreign =
    /^(npm_(?!config_)|npm_config_(local_prefix|include|omit)$|VITEST|NODE_ENV$|NODE_OPTIONS$|NODE_V8_COVERAGE$|(TEST|DEV|PROD|SSR|MODE|BASE_URL)$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...extra } as NodeJS.ProcessEnv;
}
