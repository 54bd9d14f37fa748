import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';

/** Everything that goes into the package: modules, declarations, the style sheet, the embeds, the optional fonts. */
process.chdir(new URL('..', import.meta.url).pathname);
rmSync('dist', { recursive: true, force: true });
run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('scripts/build-styles.mjs');
run('scripts/build-embed.mjs');
cpSync('src/fonts', 'dist/fonts', { recursive: true });
// For TypeScript, which asks of an imported style sheet that it has types.
for (const sheet of ['styles', 'fonts/title', 'fonts/full']) writeFileSync(`dist/${sheet}.css.d.ts`, 'export {};\n');

function run(file, ...args) {
  execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });
}
