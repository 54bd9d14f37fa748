import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const EXTERNAL = [/^react(-dom)?(\/|$)/, /^styled-components$/];
const COMPONENTS = ['StatsBadge', 'StatsGroup', 'PullQuote', 'ArticleHeader', 'Figure', 'ImageCarousel'];

/** What an app takes of the language core that prints only these. */
const CORE_PARTS = [
  ['formatNumber'],
  ['formatDate'],
  ['formatDate', 'formatDateRange'],
  ['pluralCategory', 'quotesOf', 'formatList', 'isolate'],
  ['formatNumber', 'formatDate', 'formatDateRange', 'pluralCategory', 'isolate'],
];

/** Bytes of what an app downloads for these exports: minified, production, brotli 11, peers left outside. */
export async function bytesOf(names, entryPoint = 'index') {
  const list = names[0] === '*' ? '*' : `{ ${names.join(', ')} }`;
  const entry = '\0bench';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'bench-entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('bench-entry.js') ? entry : undefined),
        load: (id) => (id === entry ? `export ${list} from '${process.cwd()}/dist/${entryPoint}.js';` : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      // Not library mode, which keeps white space for the app's own minifier.
      rolldownOptions: { input: 'bench-entry.js', external: EXTERNAL, preserveEntrySignatures: 'strict' },
    },
  });
  const code = [result]
    .flat()[0]
    .output.map((chunk) => chunk.code ?? '')
    .join('');
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export async function byteRows() {
  const rows = [];
  for (const name of COMPONENTS) rows.push([`${name} alone`, await bytesOf([name])]);
  rows.push([
    'the four: header, quote, badge and group, carousel',
    await bytesOf(['ArticleHeader', 'PullQuote', 'StatsBadge', 'StatsGroup', 'ImageCarousel']),
  ]);
  rows.push(['the language core without React: bayan-ui/intl (goal 4,000)', await bytesOf(['*'], 'intl')]);
  for (const names of CORE_PARTS) {
    rows.push([`  of it, with resolveLocale: ${names.join(', ')}`, await bytesOf(['resolveLocale', ...names], 'intl')]);
  }
  for (const pack of ['es', 'fa', 'fr', 'he', 'ur']) {
    rows.push([`a language pack: ${pack} (goal 1,000)`, await bytesOf([pack], `locales/${pack}`)]);
  }
  return rows;
}
