// Makes src/fonts: the optional font style sheets, their woff2 files and OFL.txt.
// Every input is a pinned npm package, so two runs give the same bytes.
//   node scripts/make-fonts.mjs
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const out = new URL('../src/fonts/', import.meta.url);
const MARKAZI = '@fontsource/markazi-text';
const SERIF = '@fontsource-variable/source-serif-4';
const NASKH = '@fontsource-variable/noto-naskh-arabic';
const PLEX_ARABIC = '@fontsource/ibm-plex-sans-arabic';
const PLEX = '@fontsource-variable/ibm-plex-sans';

/** [family, package, its style sheet, weight, subsets, further descriptors] */
const TITLE = [['Bayan Title', MARKAZI, '700.css', '700', ['arabic', 'latin'], ['size-adjust: 135%']]];
const FULL = [
  ['Noto Naskh Arabic Variable', NASKH, 'wght.css', '400 700', ['arabic']],
  // For Latin pages with its optical sizes; for Latin words in Arabic text without them, at less than half the weight.
  ['Source Serif 4 Variable', SERIF, 'opsz.css', '200 900', ['latin', 'latin-ext']],
  ['Source Serif 4', SERIF, 'wght.css', '200 900', ['latin', 'latin-ext']],
  ['IBM Plex Sans Arabic', PLEX_ARABIC, '400.css', '400', ['arabic', 'latin']],
  ['IBM Plex Sans Arabic', PLEX_ARABIC, '600.css', '600', ['arabic', 'latin']],
  ['IBM Plex Sans Variable', PLEX, 'wght.css', '100 700', ['latin', 'latin-ext']],
];

/** Stat values: Source Serif 4 at its display size, digits and their signs only. */
const FIGURES = {
  family: 'Bayan Figures',
  file: 'bayan-figures-600-normal.woff2',
  text: '0123456789 \u00a0.,%+\u2212\u2013-/€$£±',
  axes: { opsz: 60, wght: 600 },
};

const pathIn = (pkg, file) => fileURLToPath(new URL(file, `file://${require.resolve(`${pkg}/package.json`)}`));

function rule(family, weight, file, range, more = []) {
  const lines = [
    `font-family: '${family}'`,
    'font-style: normal',
    `font-weight: ${weight}`,
    'font-display: swap',
    ...more,
    `src: url('./files/${file}') format('woff2')`,
    `unicode-range: ${range}`,
  ];
  return `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}

/** Copies the files of one face, unchanged; the ranges are those its package declares. */
async function face([family, pkg, sheet, weight, subsets, more]) {
  const css = await readFile(pathIn(pkg, sheet), 'utf8');
  const rules = [];
  for (const subset of subsets) {
    const name = `[^)]+-${subset}-${sheet.slice(0, -4)}-normal\\.woff2`;
    const [block, file] = css.match(new RegExp(`url\\(\\./files/(${name})[^}]+`));
    await copyFile(pathIn(pkg, `files/${file}`), new URL(`files/${file}`, out));
    rules.push(rule(family, weight, file, block.match(/unicode-range: ([^;]+)/)[1], more));
  }
  return rules;
}

/** The tables of an sfnt file, by tag. */
function tables(font) {
  const found = new Map();
  for (let i = 0, at = 12; i < font.readUInt16BE(4); i++, at += 16) {
    const start = font.readUInt32BE(at + 8);
    found.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return found;
}

const utf16 = (text) => Buffer.from(text, 'utf16le').swap16();

function nameOf(font, id) {
  const table = tables(font).get('name');
  for (let i = 0, at = 6; i < table.readUInt16BE(2); i++, at += 12) {
    if (table.readUInt16BE(at) !== 3 || table.readUInt16BE(at + 6) !== id) continue;
    const start = table.readUInt16BE(4) + table.readUInt16BE(at + 10);
    return Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
      .swap16()
      .toString('utf16le');
  }
  throw new Error(`no name ${id}`);
}

/**
 * The same font with a name table of these records alone (Windows, Unicode, US English).
 * Check sums are left for the subsetter to write.
 */
function rename(font, names) {
  const records = Object.entries(names).map(([id, text]) => [Number(id), utf16(text)]);
  const head = Buffer.alloc(6 + 12 * records.length);
  [0, records.length, head.length].forEach((value, i) => head.writeUInt16BE(value, 2 * i));
  let offset = 0;
  records.forEach(([id, text], i) => {
    [3, 1, 0x409, id, text.length, offset].forEach((value, j) => head.writeUInt16BE(value, 6 + 12 * i + 2 * j));
    offset += text.length;
  });
  const all = tables(font).set('name', Buffer.concat([head, ...records.map(([, text]) => text)]));
  const directory = Buffer.from(font.subarray(0, 12 + 16 * all.size));
  const bodies = [directory];
  let at = directory.length;
  [...all].forEach(([tag, body], i) => {
    directory.write(tag, 12 + 16 * i, 'latin1');
    [0, at, body.length].forEach((value, j) => directory.writeUInt32BE(value, 16 + 16 * i + 4 * j));
    bodies.push(body, Buffer.alloc(-body.length & 3));
    at += body.length + (-body.length & 3);
  });
  return Buffer.concat(bodies);
}

async function figures() {
  const { family, file, text, axes } = FIGURES;
  const source = await readFile(pathIn(SERIF, 'files/source-serif-4-latin-opsz-normal.woff2'));
  const keepFeatures = ['kern', 'pnum']; // tabular and lining as they come
  const options = { keepFeatures, preserveNameIds: [0, 13, 14], targetFormat: 'sfnt' };
  const font = await subsetFont(source, text, { ...options, variationAxes: axes, dropTables: ['STAT'] });
  const renamed = rename(font, {
    0: nameOf(font, 0),
    1: family,
    2: 'Regular',
    3: 'BayanFigures-Regular',
    4: family,
    5: 'Version 1.000',
    6: 'BayanFigures-Regular',
    13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
    14: nameOf(font, 14),
  });
  // Once more through the subsetter, which writes the check sums and packs the file.
  await writeFile(
    new URL(`files/${file}`, out),
    await subsetFont(renamed, text, { ...options, targetFormat: 'woff2' }),
  );
  const points = [...text].map((char) => char.codePointAt(0)).sort((a, b) => a - b);
  const range = points.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
  return { css: rule(family, '600', file, range.join(',')), copyright: nameOf(font, 0) };
}

async function licence(adobe) {
  const own = async (pkg) => (await readFile(pathIn(pkg, 'LICENSE'), 'utf8')).split('\n');
  const holder = async (pkg) => (await own(pkg))[0].replace(/ IBMPlex\S+\.ttf:.*/, '').trim();
  const text = (await own(NASKH)).slice(1).join('\n').trim();
  const all = [
    ['Markazi Text ("Bayan Title" in the style sheets)', await holder(MARKAZI), 'Unmodified.'],
    ['Source Serif 4', adobe, 'Unmodified.'],
    [
      '"Bayan Figures"',
      adobe,
      'Modified version of Source Serif 4, renamed: fixed at optical size 60 and weight 600,\nreduced to digits and the signs that stand with them.',
    ],
    ['Noto Naskh Arabic', await holder(NASKH), 'Unmodified.'],
    ['IBM Plex Sans Arabic', await holder(PLEX_ARABIC), 'Unmodified.'],
    ['IBM Plex Sans', await holder(PLEX), 'Unmodified.'],
  ];
  const notes = all.map((lines) => lines.join('\n')).join('\n\n');
  const about =
    'The font files in this folder. "Unmodified" means the file that the Fontsource package\nof that typeface publishes, byte for byte.';
  return `${about}\n\n${notes}\n\n\n${text}\n`;
}

await rm(new URL('files/', out), { recursive: true, force: true });
await mkdir(new URL('files/', out), { recursive: true });
const made = await figures();
const title = [...(await Promise.all(TITLE.map(face))).flat(), made.css];
const full = [...title, ...(await Promise.all(FULL.map(face))).flat()];
const note = (text) => `/* ${text} Made by scripts/make-fonts.mjs. Licence of the fonts: OFL.txt. */\n\n`;
await writeFile(new URL('title.css', out), note('Tier 1: headlines in Arabic script, and figures.') + title.join('\n'));
await writeFile(
  new URL('full.css', out),
  note('Tier 2: all of title.css, and the text and label faces.') + full.join('\n'),
);
await writeFile(new URL('OFL.txt', out), await licence(made.copyright));
for (const [, file] of full.join('').matchAll(/files\/([^']+)/g)) {
  console.log(String((await stat(new URL(`files/${file}`, out))).size).padStart(7), file);
}
