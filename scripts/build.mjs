import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';

/** Everything that goes into the package: modules, declarations, the style sheet, the optional fonts. */
process.chdir(new URL('..', import.meta.url).pathname);
rmSync('dist', { recursive: true, force: true });
run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('scripts/build-styles.mjs');
if (existsSync('src/fonts')) cpSync('src/fonts', 'dist/fonts', { recursive: true });

function run(file, ...args) {
  execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });
}
