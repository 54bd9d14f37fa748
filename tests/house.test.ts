import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { parseSync, type ESTree } from 'vite';

/** The rules of the house (`DECISIONS.md`, `CONTRIBUTING.md`), read from the sources themselves. */

type Files = Record<string, string>;

interface Finding {
  file: string;
  says: string;
}

/** Looks at one file; `files` are all there are. */
type Rule = (file: SourceFile, files: Files) => string[];

interface SourceFile {
  path: string;
  text: string;
  /** The text with its comments blanked. */
  code: string;
  nodes: readonly ESTree.Node[];
  program: ESTree.Program;
}

const LAYERS = ['intl', 'design', 'locale', 'components', 'page', 'embed', 'server'];
const TOP = ['embed', 'server'];
/** Files that may do nothing but export what others make. */
const ENTRIES = ['src/index.ts'];
/** Used by other components only. */
const INTERNAL = ['Picture'];
const ARABIC_DATA = ['src/intl/quotes.ts'];
const SPOKEN_ATTRIBUTES = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title', 'placeholder'];

const rules: Record<string, Rule> = {
  'imports run one way: embed, server → page → components → locale → design → intl': ({ path, program }) => {
    const from = layerOf(path);
    if (isStory(path) || from === undefined) return [];
    return importsOf(program).flatMap((specifier) => {
      const target = resolved(path, specifier);
      const to = target && layerOf(target);
      if (target === 'src/index.ts') return [`imports the public face`];
      const down = to === undefined || to === from || (rank(to) < rank(from) && !(TOP.includes(to) && TOP.includes(from)));
      return down ? [] : [`${from} imports ${to}: ${specifier}`];
    });
  },

  'intl knows neither React nor the page nor CSS': ({ path, program, nodes, code }) => {
    if (layerOf(path) !== 'intl') return [];
    const foreign = importsOf(program).filter((specifier) => !specifier.startsWith('./'));
    if (path.endsWith('/direction.ts')) return foreign.map((specifier) => `imports ${specifier}`);
    const page = namesOf(nodes).filter((name) => /^(document|window|navigator|getComputedStyle|Element|(HTML|SVG)\w*Element|Node|Event)$/.test(name));
    const css = /[{;]\s*[-\w]+\s*:[^;{}?]+;\s*[}`'"]/.exec(literalsOf(nodes).join('\n')) ? ['holds CSS'] : [];
    return [...foreign.map((specifier) => `imports ${specifier}`), ...page.map((name) => `uses ${name}`), ...css, ...jsx(code, path)];
  },

  'styled-components comes in through one door': ({ path, program }) =>
    path === 'src/design/styled.ts' ? [] : importsOf(program).filter((name) => /^styled-components(\/|$)/.test(name)),

  'no physical direction in a style': ({ path, code, nodes }) => {
    const styles = /\.styles\.ts$|^src\/design\/|\.css$/.test(path) ? physical(code) : [];
    const inline = nodes.flatMap((node) => (isAttribute(node, ['style']) ? physicalKeys(node) : []));
    return [...styles, ...inline];
  },

  'the word rtl stands in one file': ({ path, code }) =>
    path === 'src/intl/direction.ts' ? [] : (code.match(/\brtl\b/g) ?? []),

  'only src/locale writes lang and dir': ({ path, nodes }) => {
    if (isStory(path) || layerOf(path) === 'locale') return [];
    return nodes.flatMap((node) => {
      if (isAttribute(node, ['lang', 'dir'])) return [`writes ${nameOf(node.name)}; use languageAttributes()`];
      if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
        const name = nameOf(node.left.property);
        return name === 'lang' || name === 'dir' ? [`assigns .${name}`] : [];
      }
      if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
      const [first] = node.arguments;
      const called = nameOf(node.callee.property) === 'setAttribute' && first?.type === 'Literal' && String(first.value);
      return called === 'lang' || called === 'dir' ? [`sets the attribute ${called}`] : [];
    });
  },

  'direction is in no condition': ({ path, nodes }) => {
    if (isStory(path) || layerOf(path) === 'intl') return [];
    const compared = nodes.filter((node) => node.type === 'BinaryExpression' && [node.left, node.right].some(isDirection));
    return compared.map(() => 'compares a direction; ask intl/direction.ts');
  },

  'interface words stand in .words.ts': ({ path, code, nodes }) => {
    if (/\.words\.ts$/.test(path) || isStory(path)) return [];
    const arabic = ARABIC_DATA.includes(path) ? null : /\p{Script=Arabic}+/u.exec(code);
    return [...(arabic ? [`says ${arabic[0]}`] : []), ...nodes.flatMap(spokenWords)];
  },

  'a component keeps its styles, words and hooks to itself': ({ path, program }) =>
    importsOf(program).filter((specifier) => {
      const target = resolved(path, specifier);
      const inside = target && /^(src\/components\/\w+)\/(.+\.(styles|words)\.ts|use[A-Z]\w*\.tsx?)$/.exec(target);
      return inside && dirname(path) !== inside[1];
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
    if (!Object.keys(files).some((file) => new RegExp(`^tests/components/${folder}(\\.\\w+)*\\.test\\.tsx$`).test(file))) {
      missing.push(`has no tests/components/${folder}.test.tsx`);
    }
    const line = new RegExp(`^export \\{[^}]*\\b${folder}\\b[^}]*\\} from './components/${folder}/${folder}\\.tsx'`, 'm');
    if (!line.test(files['src/index.ts'] ?? '')) missing.push('has no line in src/index.ts');
    const table = files['src/embed/elements.ts'];
    if (table !== undefined && !table.includes(`${folder}.tsx`)) missing.push('has no line in src/embed/elements.ts');
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
    if (!directives.includes('use client') || path === 'src/locale/LocaleProvider.tsx') return [];
    const behaves = Object.keys(files).some((file) => dirname(file) === dirname(path) && /\/use[A-Z]\w*\.tsx?$/.test(file));
    return behaves && /^src\/components\/\w+\/\w+\.tsx$/.test(path) ? [] : ["says 'use client' and has no hook of its own"];
  },
};

const sources: Files = {
  ...(import.meta.glob('../src/**/*.{ts,tsx,css}', { query: '?raw', import: 'default', eager: true }) as Files),
  ...(import.meta.glob('./components/*.test.tsx', { query: '?raw', import: 'default', eager: true }) as Files),
};
const house: Files = Object.fromEntries(
  Object.entries(sources).map(([path, text]) => [path.replace(/^\.\.\//, '').replace(/^\.\//, 'tests/'), text]),
);

describe('the house', () => {
  it('is read', () => {
    expect(Object.keys(house).length).toBeGreaterThan(30);
    expect(house['src/index.ts']).toContain('StatsBadge');
  });

  it.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(findings(rule, house)).toEqual([]);
  });
});

/** For each rule, files that break it (every one must be named) and files that look like it and do not. */
const examples: { rule: string; broken: Files; fine?: Files }[] = [
  {
    rule: 'imports run one way: embed, server → page → components → locale → design → intl',
    broken: {
      'src/intl/a.ts': `import { token } from '../design/tokens.ts';`,
      'src/design/a.ts': `export { a } from '../locale/a.ts';`,
      'src/locale/a.tsx': `const a = () => import('../components/A/A.tsx');`,
      'src/components/A/A.tsx': `import { page } from '../../page/page.ts';`,
      'src/components/B/B.tsx': `import { Text } from '../../index.ts';`,
      'src/page/a.ts': `import '../embed/define.ts';`,
      'src/embed/a.ts': `import type { A } from '../server/a.ts';`,
    },
    fine: { 'src/page/b.ts': `import { A } from '../components/A/A.tsx'; import { a } from '../intl/a.ts';` },
  },
  {
    rule: 'intl knows neither React nor the page nor CSS',
    broken: {
      'src/intl/a.ts': `import { useMemo } from 'react';`,
      'src/intl/b.ts': `export const width = () => document.body.clientWidth;`,
      'src/intl/c.ts': `export function of(element: HTMLElement) {}`,
      'src/intl/d.ts': 'export const css = `&[data-a] { margin: 0; }`;',
      'src/intl/e.ts': `import './a.css';`,
      'src/intl/f.tsx': `export const a = <b />;`,
    },
    fine: { 'src/intl/g.ts': `/** The document: React, CSS { a: b; } */ export const a = { document: 1 }.document;` },
  },
  {
    rule: 'styled-components comes in through one door',
    broken: {
      'src/components/A/A.styles.ts': `import { styled } from 'styled-components';`,
      'src/server/a.ts': `import { ServerStyleSheet } from "styled-components/native";`,
    },
    fine: { 'src/design/styled.ts': `import { styled } from 'styled-components';`, 'src/design/a.ts': `// styled-components` },
  },
  {
    rule: 'no physical direction in a style',
    broken: Object.fromEntries(
      [
        'left: 0', 'margin-left: 1px', 'text-align: right', 'float: left', 'direction: inherit', 'border-top-left-radius: 2px',
        'padding: 0 1px 0 2px', 'transform: translateX(4px)', 'transform: scaleX(-1)', 'background: linear-gradient(to right, red, blue)',
      ].map((css, index) => [`src/components/A/A${index}.styles.ts`, `export const a = \`${css};\`;`]),
    ),
    fine: {
      'src/components/A/A.tsx': `export const a = (row: Element) => row.scrollLeft;`,
      'src/components/A/A.styles.ts': 'const a = `flex-direction: row; padding: 0 1px 2px 1px; transform: scaleX(var(--bayan-dir)); /* left */ inset: 0;`;',
      'src/components/B/B.styles.ts': 'const a = `transform: translateX(calc(var(--bayan-dir) * 4px)); animation-direction: reverse;`;',
    },
  },
  {
    rule: 'no physical direction in a style',
    broken: { 'src/components/A/A.tsx': `export const a = <p style={{ marginLeft: 2 }} />;` },
    fine: { 'src/components/B/B.tsx': `export const a = <p style={{ marginInlineStart: 2 }} />;` },
  },
  {
    rule: 'the word rtl stands in one file',
    broken: { 'src/locale/a.tsx': `export const a = 'rtl';`, 'src/components/A/A.styles.ts': "const a = `&[dir='rtl'] {}`;" },
    fine: { 'src/intl/direction.ts': `export const a = 'rtl';`, 'src/locale/b.ts': `// What rtl means` },
  },
  {
    rule: 'only src/locale writes lang and dir',
    broken: {
      'src/components/A/A.tsx': `export const a = <p lang="ar" />;`,
      'src/components/B/B.tsx': `export const a = (dir: string) => <p dir={dir} />;`,
      'src/components/C/useC.ts': `export const a = (page: Element) => page.setAttribute('lang', 'ar');`,
      'src/embed/a.ts': `document.documentElement.dir = 'auto';`,
    },
    fine: {
      'src/locale/a.tsx': `export const a = <p lang="ar" dir="ltr" />;`,
      'src/components/D/D.tsx': `export const a = <a hrefLang="ar" {...languageAttributes(locale)} />;`,
    },
  },
  {
    rule: 'direction is in no condition',
    broken: { 'src/components/A/useA.ts': `export const sign = (dir: string) => (dir === 'ltr' ? 1 : -1);` },
    fine: { 'src/intl/a.ts': `export const a = (dir: string) => dir === 'ltr';`, 'src/locale/a.tsx': `export const a = <b dir="ltr" />;` },
  },
  {
    rule: 'interface words stand in .words.ts',
    broken: {
      'src/components/A/A.tsx': `export const a = <p>Close</p>;`,
      'src/components/B/B.tsx': `export const a = <button aria-label="Next" />;`,
      'src/components/C/C.tsx': `export const a = <p>{'Close'}</p>;`,
      'src/components/D/D.tsx': `export const a = <p>{\`\${1} of \${2}\`}</p>;`,
      'src/components/E/E.tsx': `export const a = <p title={open ? 'Open' : undefined} />;`,
      'src/locale/a.ts': `export const a = 'إغلاق';`,
    },
    fine: {
      'src/components/F/F.tsx': `/** إغلاق Close */ export const a = <p part="close" aria-live="polite">{' / '}{words.close} –</p>;`,
      'src/components/F/F.words.ts': `export default { ar: 'إغلاق', en: 'Close' };`,
    },
  },
  {
    rule: 'a component keeps its styles, words and hooks to itself',
    broken: {
      'src/components/A/A.tsx': `import { Root } from '../B/B.styles.ts';`,
      'src/components/C/C.tsx': `import words from '../B/B.words.ts';`,
      'src/page/a.tsx': `import { useB } from '../components/B/useB.ts';`,
    },
    fine: { 'src/components/B/B.tsx': `import { Root } from './B.styles.ts'; import { A } from '../A/A.tsx';` },
  },
  {
    rule: 'no barrels',
    broken: {
      'src/intl/index.ts': `export const a = 1;`,
      'src/components/A/A.tsx': `export { B } from '../B/B.tsx';`,
      'src/locale/a.ts': `export * from './b.ts';`,
    },
    fine: { 'src/index.ts': `export { A } from './components/A/A.tsx';`, 'src/locale/b.ts': `const a = 1; export { a };` },
  },
  ...(['A.tsx', 'A.stories.tsx', 'tests/components/A.test.tsx', 'src/index.ts', 'src/embed/elements.ts'] as const).map((gone) => {
    const whole: Files = {
      'src/components/A/A.styles.ts': '',
      'src/components/A/A.tsx': '',
      'src/components/A/A.stories.tsx': '',
      'tests/components/A.test.tsx': '',
      'src/index.ts': `export { A, type AProps } from './components/A/A.tsx';`,
      'src/embed/elements.ts': `import { A } from '../components/A/A.tsx';`,
    };
    const file = gone.includes('/') ? gone : `src/components/A/${gone}`;
    const text = file.startsWith('src/embed') || file === 'src/index.ts' ? { [file]: '' } : {};
    const { [file]: _removed, ...rest } = whole;
    return {
      rule: 'each component has its files, a test and its lines in the tables',
      broken: { ...rest, ...text },
      fine: whole,
      named: ['src/components/A/A.styles.ts'],
    };
  }),
  {
    rule: 'files have 300 lines at most',
    broken: { 'src/intl/a.ts': 'a;\n'.repeat(301) },
    fine: { 'src/intl/b.ts': 'a;\n'.repeat(300) },
  },
  {
    rule: 'process.env is read in intl/warn.ts',
    broken: { 'src/locale/a.ts': `if (process.env.NODE_ENV) a();` },
    fine: { 'src/intl/warn.ts': `process.env.NODE_ENV;`, 'src/locale/b.ts': `// process.env` },
  },
  {
    rule: "'use client' stands in the provider and in components that behave",
    broken: { 'src/components/A/A.tsx': `'use client';\nexport const a = 1;`, 'src/locale/Text.tsx': `"use client";` },
    fine: {
      'src/locale/LocaleProvider.tsx': `'use client';`,
      'src/components/B/B.tsx': `'use client';`,
      'src/components/B/useB.ts': '',
    },
  },
];

describe('each rule', () => {
  it('has its examples', () => {
    expect([...new Set(examples.map(({ rule }) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(examples)('$rule: bites what breaks it, by the name of the file', ({ rule, broken, fine = {}, ...rest }) => {
    const named = 'named' in rest ? (rest.named as string[]) : Object.keys(broken);
    expect([...new Set(findings(rules[rule]!, broken).map(({ file }) => file))].sort()).toEqual(named.sort());
    expect(findings(rules[rule]!, fine)).toEqual([]);
  });
});
