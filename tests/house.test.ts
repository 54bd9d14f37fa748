import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { examples } from './house/examples.ts';
import {
  attributeOf,
  importsOf,
  isDirection,
  literalsOf,
  namesOf,
  nameOf,
  physicalCss,
  physicalKeys,
  read,
  resolved,
  spokenWords,
  type Files,
  type SourceFile,
} from './house/source.ts';

/** The rules of the house, read from the sources themselves. What each is for: `CONTRIBUTING.md`. */

/** Looks at one file; `files` are all there are. */
type Rule = (file: SourceFile, files: Files) => string[];

const LAYERS = ['intl', 'design', 'locale', 'components', 'locales', 'page', 'embed', 'server'];
/** Files that may do nothing but export what others make. */
const ENTRIES = ['src/index.ts', 'src/intl.ts', 'src/lint.ts', 'src/server.ts'];
/** Used by other components only. */
const INTERNAL = ['Picture'];
/** Opened from a picture: no custom element of its own. */
const WITHOUT_ELEMENT = ['Lightbox'];
/** Parts of `src/locale` that need a client. */
const CLIENT_PARTS = ['src/locale/LocaleProvider.tsx', 'src/locale/RelativeTime.tsx'];
const ARABIC_DATA = ['src/intl/quotes.ts', 'src/intl/typedMarks.ts'];

const rules: Record<string, Rule> = {
  'imports run one way: server → embed → page → components → locale → design → intl': (file) => {
    const { path } = file;
    const from = layerOf(path);
    if (isStory(path) || from === undefined) return [];
    return importsOf(file).flatMap((specifier) => {
      const target = resolved(path, specifier);
      const to = target && layerOf(target);
      if (target === 'src/index.ts') return [`imports the public face`];
      const down = to === undefined || to === from || rank(to) < rank(from);
      return down ? [] : [`${from} imports ${to}: ${specifier}`];
    });
  },

  'intl knows neither React nor the page nor CSS': (file) => {
    const { path, nodes } = file;
    if (layerOf(path) !== 'intl') return [];
    const foreign = importsOf(file).filter((specifier) => !/^\.\/.+\.ts$/.test(specifier));
    if (path.endsWith('/direction.ts')) return foreign.map((specifier) => `imports ${specifier}`);
    const page = namesOf(nodes).filter((name) =>
      /^(document|window|navigator|getComputedStyle|Element|(HTML|SVG)\w*Element|Node|Event)$/.test(name),
    );
    const css = /[{;]\s*[-\w]+\s*:[^;{}?]+;\s*[}`'"]/.exec(literalsOf(nodes).join('\n')) ? ['holds CSS'] : [];
    return [
      ...foreign.map((specifier) => `imports ${specifier}`),
      ...page.map((name) => `uses ${name}`),
      ...css,
      ...(path.endsWith('.tsx') ? ['is JSX'] : []),
    ];
  },

  'styled-components comes in through one door': (file) =>
    file.path === 'src/design/styled.ts' ? [] : importsOf(file).filter((name) => /^styled-components(\/|$)/.test(name)),

  'no physical direction in a style': ({ path, code, nodes }) => {
    const styles = /\.styles\.ts$|^src\/design\/|\.css$/.test(path) ? physicalCss(code) : [];
    const inline = nodes.flatMap((node) => (attributeOf(node) === 'style' ? physicalKeys(node) : []));
    return [...styles, ...inline];
  },

  // Browsers put a declaration after a nested rule where it stands, styled-components before it: they would differ.
  'nothing that type() sets is set again in the same rule': ({ path, code }) => {
    if (!path.endsWith('.styles.ts')) return [];
    const marked = code.replace(/\$\{type(?:face)?\(.*?\)\}/g, '§').replace(/\$\{[^{}]*\}/g, 'value');
    const rests = [...marked.matchAll(/§([^{}§]*)/g)].map(([, rest = '']) => rest);
    return rests.filter((rest) => /(^|[;\s])(font|font-(family|weight|variant[-\w]*)|letter-spacing)\s*:/.test(rest));
  },

  // A cut falls within a word with joiners and vowel signs, and at the wrong end of a Latin one (`bidi.md`, R-19, R-70).
  'nothing cuts a text short': ({ path, code }) =>
    isStory(path) ? [] : (code.match(/text-overflow|line-clamp|Intl\.Segmenter/g) ?? []),

  'the word rtl stands in one file': ({ path, code }) =>
    path === 'src/intl/direction.ts' ? [] : (code.match(/\brtl\b/g) ?? []),

  'only src/locale writes lang and dir': ({ path, nodes }) => {
    if (isStory(path) || layerOf(path) === 'locale') return [];
    return nodes.flatMap((node) => {
      const attribute = attributeOf(node);
      if (attribute === 'lang' || attribute === 'dir') return [`writes ${attribute}; use languageAttributes()`];
      if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
        const name = nameOf(node.left.property);
        return name === 'lang' || name === 'dir' ? [`assigns .${name}`] : [];
      }
      if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
      const [first] = node.arguments;
      const called =
        nameOf(node.callee.property) === 'setAttribute' && first?.type === 'Literal' && String(first.value);
      return called === 'lang' || called === 'dir' ? [`sets the attribute ${called}`] : [];
    });
  },

  'direction is in no condition': ({ path, nodes }) => {
    if (isStory(path) || layerOf(path) === 'intl') return [];
    const compared = nodes.filter(
      (node) => node.type === 'BinaryExpression' && [node.left, node.right].some(isDirection),
    );
    return compared.map(() => 'compares a direction; ask intl/direction.ts');
  },

  'interface words stand in .words.ts': ({ path, code, nodes }) => {
    if (path.endsWith('.words.ts') || layerOf(path) === 'locales' || isStory(path)) return [];
    const arabic = ARABIC_DATA.includes(path) ? null : /\p{Script=Arabic}+/u.exec(code);
    return [...(arabic ? [`says ${arabic[0]}`] : []), ...nodes.flatMap(spokenWords)];
  },

  'a component keeps its styles, words and hooks to itself': (file) =>
    importsOf(file).filter((specifier) => {
      const target = resolved(file.path, specifier);
      const inside = target && /^(src\/components\/\w+)\/(.+\.(styles|words)\.ts|use[A-Z]\w*\.tsx?)$/.exec(target);
      // A language pack answers every word, so it reads their shape.
      return inside && dirname(file.path) !== inside[1] && layerOf(file.path) !== 'locales';
    }),

  'no barrels': ({ path, program }) => {
    if (ENTRIES.includes(path)) return [];
    const named = /\/index\.tsx?$/.test(path) ? ['is called index'] : [];
    const passed = program.body.flatMap((node) => {
      if (node.type === 'ExportAllDeclaration') return [`exports all of ${node.source.value}`];
      return node.type === 'ExportNamedDeclaration' && node.source ? [`only passes on ${node.source.value}`] : [];
    });
    return [...named, ...passed];
  },

  'each component has its files, a test and its lines in the tables': ({ path }, files) => {
    const folder = /^src\/components\/(\w+)\//.exec(path)?.[1];
    // Said once a folder.
    if (!folder || path !== Object.keys(files).find((file) => file.startsWith(`src/components/${folder}/`))) return [];
    const home = `src/components/${folder}/${folder}`;
    const missing = files[`${home}.tsx`] === undefined ? [`has no ${folder}.tsx`] : [];
    if (INTERNAL.includes(folder)) return missing;
    if (files[`${home}.stories.tsx`] === undefined) missing.push(`has no ${folder}.stories.tsx`);
    if (!Object.keys(files).some((file) => new RegExp(`^tests/components/${folder}[\\w.]*\\.test\\.tsx$`).test(file))) {
      missing.push(`has no tests/components/${folder}.test.tsx`);
    }
    const line = new RegExp(
      `^export \\{[^}]*\\b${folder}\\b[^}]*\\} from './components/${folder}/${folder}\\.tsx'`,
      'm',
    );
    if (!line.test(files['src/index.ts'] ?? '')) missing.push('has no line in src/index.ts');
    const table = files['src/embed/elements.ts'];
    if (table !== undefined && !WITHOUT_ELEMENT.includes(folder) && !table.includes(`${folder}.tsx`)) {
      missing.push('has no line in src/embed/elements.ts');
    }
    return missing;
  },

  'files have 300 lines at most': ({ text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > 300 ? [`has ${lines} lines`] : [];
  },

  'process.env is read in intl/warn.ts': ({ path, code }) =>
    path === 'src/intl/warn.ts' ? [] : (code.match(/\bprocess\.env\b/g) ?? []),

  "'use client' stands in the provider and in components that behave": ({ path, program }, files) => {
    const directives = program.body.map((node) => ('directive' in node ? node.directive : undefined));
    if (!directives.includes('use client') || CLIENT_PARTS.includes(path)) return [];
    const behaves = Object.keys(files).some(
      (file) => dirname(file) === dirname(path) && /\/use[A-Z]\w*\.tsx?$/.test(file),
    );
    return behaves && /^src\/components\/\w+\/\w+\.tsx$/.test(path)
      ? []
      : ["says 'use client' and has no hook of its own"];
  },
};

const sources: Files = {
  ...(import.meta.glob('../src/**/*.{ts,tsx,css}', { query: '?raw', import: 'default', eager: true }) as Files),
  ...(import.meta.glob('./components/*.test.tsx', { query: '?raw', import: 'default', eager: true }) as Files),
};
const house: Files = Object.fromEntries(
  Object.entries(sources).map(([path, text]) => [path.replace(/^\.\.\//, '').replace(/^\.\//, 'tests/'), text]),
);

function findings(rule: Rule, files: Files): { file: string; says: string }[] {
  return Object.entries(files).flatMap(([path, text]) =>
    path.startsWith('src/') ? rule(read(path, text), files).map((says) => ({ file: path, says })) : [],
  );
}

function layerOf(path: string): string | undefined {
  const folder = path.split('/')[1]!;
  return LAYERS.includes(folder) ? folder : undefined;
}

function rank(layer: string): number {
  return LAYERS.indexOf(layer);
}

function isStory(path: string): boolean {
  return path.endsWith('.stories.tsx');
}

describe('the house', () => {
  it('is read', () => {
    expect(Object.keys(house).length).toBeGreaterThan(30);
    expect(house['src/index.ts']).toContain('StatsBadge');
  });

  it.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(findings(rule, house)).toEqual([]);
  });
});

describe('each rule', () => {
  it('has its examples', () => {
    expect([...new Set(examples.map(({ rule }) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(examples.map((example) => [example.rule, example] as const))(
    'bites what breaks it, by the name of the file: %s',
    (rule, example) => {
      const { broken, fine = {}, named = Object.keys(broken) } = example;
      expect([...new Set(findings(rules[rule]!, broken).map(({ file }) => file))].sort()).toEqual(named.sort());
      expect(findings(rules[rule]!, fine)).toEqual([]);
    },
  );
});
