import { runsFromRight } from '../intl/direction.ts';
import { HEBREW_LANGUAGES } from '../intl/vocalised.ts';
import { token } from './tokens.ts';

/**
 * The type scale, one role a line, per script: Arabic is drawn first and larger, Latin fitted to the same grid.
 * Sizes are rems of `--bayan-rem` (16px unless the page says otherwise) and grow with the container (`cqi`).
 */
interface Scale {
  size: readonly [min: number, base: number, slope: number, max: number] | number;
  line: number;
  tracking?: string;
}

type Voice = (typeof voices)[number];

interface Role {
  voice: Voice;
  weight: number;
  latinWeight?: number;
  arabic: Scale;
  latin: Scale;
}

const ROLES = {
  headline: {
    voice: 'title',
    weight: 700,
    arabic: { size: [2.125, 1.5619, 2.917, 3.75], line: 1.42 },
    latin: { size: [2, 1.4369, 2.917, 3.625], line: 1.08, tracking: '-0.012em' },
  },
  pullQuote: {
    voice: 'title',
    weight: 700,
    latinWeight: 600,
    arabic: { size: [1.75, 1.4902, 1.346, 2.5], line: 1.5 },
    latin: { size: [1.625, 1.4085, 1.122, 2.25], line: 1.2 },
  },
  sectionHeading: {
    voice: 'title',
    weight: 700,
    arabic: { size: [1.5625, 1.4542, 0.561, 1.875], line: 1.42 },
    latin: { size: [1.4375, 1.3512, 0.449, 1.6875], line: 1.22 },
  },
  standfirst: {
    voice: 'text',
    weight: 400,
    arabic: { size: [1.25, 1.1417, 0.561, 1.5625], line: 1.62 },
    latin: { size: [1.1875, 1.1012, 0.449, 1.4375], line: 1.42 },
  },
  body: {
    voice: 'text',
    weight: 400,
    arabic: { size: [1.1875, 1.1442, 0.224, 1.3125], line: 1.8 },
    latin: { size: [1.0625, 1.0192, 0.224, 1.1875], line: 1.58 },
  },
  quotation: {
    voice: 'text',
    weight: 400,
    arabic: { size: [1.2825, 1.1999, 0.403, 1.4175], line: 1.8 },
    latin: { size: [1.1475, 1.0649, 0.403, 1.2825], line: 1.58 },
  },
  label: {
    voice: 'label',
    weight: 400,
    // One size: a length of the container (`cqi`) makes the browser work out every element's style anew.
    arabic: { size: 0.9625, line: 1.6 },
    latin: { size: 0.9, line: 1.45 },
  },
  small: {
    voice: 'label',
    weight: 400,
    arabic: { size: 0.875, line: 1.6 },
    latin: { size: 0.8125, line: 1.45 },
  },
  figure: {
    voice: 'figure',
    weight: 600,
    // Grows with the badge, which is its own container.
    arabic: { size: [2.875, 1.125, 20, 4.75], line: 1 },
    latin: { size: [2.875, 1.125, 20, 4.75], line: 1, tracking: '-0.02em' },
  },
} as const satisfies Record<string, Role>;

export type TypeRole = keyof typeof ROLES;

export const roles = Object.keys(ROLES) as TypeRole[];

/**
 * Latin faces without Arabic glyphs come first in running text, so that digits, quotation marks and Latin words are
 * the same everywhere; in titles the digits are the Arabic face's own. Words that
 * belong to a figure (`13 ألف`) have the face of a number said in words (`مندوبان`): that of titles. Georgia is left out: its old-style 310 breaks.
 */
const LATIN_SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Charter, Cambria, 'Noto Serif'";
/** Without optical sizes: the file is less than half as heavy. */
const LATIN_IN_ARABIC = "'Source Serif 4', Charter, Cambria, 'Noto Serif'";
const NASKH = "'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', 'Geeza Pro', 'Times New Roman', serif";
const STACKS = {
  'title-arabic': `'Bayan Title', ${NASKH}`,
  'title-latin': `${LATIN_SERIF}, 'Bayan Title', ${NASKH}`,
  'text-arabic': `${LATIN_IN_ARABIC}, ${NASKH}`,
  'text-latin': `${LATIN_SERIF}, ${NASKH}`,
  'label-arabic': "'IBM Plex Sans Arabic', system-ui, 'Segoe UI', 'Noto Sans Arabic', Tahoma, sans-serif",
  'label-latin': "'IBM Plex Sans Variable', 'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif",
  'figure-arabic': `'Bayan Figures', ${LATIN_IN_ARABIC}, 'Bayan Title', ${NASKH}`,
  'figure-latin': `'Bayan Figures', ${LATIN_SERIF}, 'Bayan Title', ${NASKH}`,
} as const;

type Script = (typeof scripts)[number];

export const scripts = ['arabic', 'latin'] as const;
export const voices = ['title', 'text', 'label', 'figure'] as const;

export function fontFamily(voice: Voice, script: Script): string {
  return `var(--bayan-font-${voice}-${script}, ${STACKS[`${voice}-${script}`]})`;
}

/**
 * What is set as Arabic: all that runs from right to left but Hebrew. By script, since `dir` is written by it; the
 * languages that may be written in Arabic letters are too many for a list, and half of them have other letters elsewhere.
 */
export const ARABIC_SCRIPT = `${runsFromRight}${HEBREW_LANGUAGES.map((language) => `:not(:lang(${language}))`).join('')}`;

/** Line height of fully vocalised Arabic, whose marks would touch the line above. */
const VOCALISED = 2;

const inArabicScript = `&:where(${ARABIC_SCRIPT})`;

/**
 * Declarations of a role for a part's own rule: `[part='headline'] { ${type('headline')} }`. Nothing that they set
 * may be set again in the same rule: a rule of its own after it can.
 */
export function type(name: TypeRole, { scale = 1, weight }: { scale?: number; weight?: number } = {}): string {
  const role: Role = ROLES[name];
  const vocalised = /title|text/.test(role.voice) ? `&[data-vocalised] { line-height: ${VOCALISED}; }` : '';
  // Latin titles are set close: Arabic words in them would touch the lines round them.
  const mixed =
    role.voice === 'title' ? `&:where([data-mixed], :has(${ARABIC_SCRIPT})) { line-height: ${role.arabic.line}; }` : '';
  return `
    ${face(role.voice, weight ?? role.latinWeight ?? role.weight, 'latin', role.latin, scale)}
    ${mixed}
    ${inArabicScript} { ${face(role.voice, weight ?? role.weight, 'arabic', role.arabic, scale)} }
    ${vocalised}
  `;
}

/** Only the face of a voice, for what takes its size from the text round it. */
export function typeface(voice: Voice, weight: number): string {
  return `
    font-family: ${fontFamily(voice, 'latin')};
    font-weight: ${weight};
    letter-spacing: normal;
    ${inArabicScript} { font-family: ${fontFamily(voice, 'arabic')}; }
  `;
}

function face(voice: Voice, weight: number, script: Script, { size, line, tracking }: Scale, scale: number): string {
  return `font: ${weight} ${fontSize(size, scale)}/${line} ${fontFamily(voice, script)};
    letter-spacing: ${tracking ?? 'normal'};${voice === 'title' ? ' font-synthesis-weight: auto;' : ''}`;
}

function fontSize(size: Scale['size'], scale: number): string {
  const rem = (value: number) => `${token('rem')} * ${value}`;
  if (scale !== 1) return `calc(${fontSize(size, 1)} * ${scale})`;
  if (typeof size === 'number') return `calc(${rem(size)})`;
  const [min, base, slope, max] = size;
  return `clamp(${rem(min)}, ${rem(base)} + ${slope}cqi, ${rem(max)})`;
}
