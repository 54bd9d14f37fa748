import { execFileSync } from 'node:child_process';
import { byteRows } from './bytes.mjs';
import { embedByteRows, embedTimeRows } from './embed.mjs';
import { mountRows, serverRows } from './render.mjs';

/** `npm run bench`: all figures in one run, on the package as it is built now. */
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });

print('Bytes (brotli, minified, peers external)', await byteRows());
print('Embeds (brotli, everything included)', await embedByteRows());
const { formatRows } = await import('./format.mjs');
print('Formatting (ratios, every value a new one)', formatRows());
print('Server (medians of 60 interleaved rounds)', await serverRows());
print('Browser (medians of 60 interleaved rounds)', await mountRows());
print('Embeds: 100 badges on a page (medians of 30 pairs of loads)', await embedTimeRows());

function print(title, rows) {
  console.log(`\n${title}`);
  for (const [name, value] of rows) {
    console.log(`  ${name.padEnd(52)} ${Number.isInteger(value) ? value : value.toFixed(2)}`);
  }
}
