import type { Files } from './source.ts';

/** For each rule, files that break it (every one must be named) and files that look like it and do not. */
export const examples: { rule: string; broken: Files; fine?: Files; named?: string[] }[] = [
  {
    rule: 'imports run one way: server → embed → page → components → locale → design → intl',
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
    fine: {
      'src/design/styled.ts': `import { styled } from 'styled-components';`,
      'src/design/a.ts': `// styled-components`,
    },
  },
  {
    rule: 'no physical direction in a style',
    broken: Object.fromEntries(
      [
        'left: 0',
        'margin-left: 1px',
        'text-align: right',
        'float: left',
        'direction: inherit',
        'border-top-left-radius: 2px',
        'padding: 0 1px 0 2px',
        'transform: translateX(4px)',
        'transform: scaleX(-1)',
        'background: linear-gradient(to right, red, blue)',
      ].map((css, index) => [`src/components/A/A${index}.styles.ts`, `export const a = \`${css};\`;`]),
    ),
    fine: {
      'src/components/A/A.tsx': `export const a = (row: Element) => row.scrollLeft;`,
      'src/components/A/A.styles.ts':
        'const a = `flex-direction: row; padding: 0 1px 2px 1px; transform: scaleX(var(--bayan-dir)); /* left */ inset: 0;`;',
      'src/components/B/B.styles.ts':
        'const a = `transform: translateX(calc(var(--bayan-dir) * 4px)); animation-direction: reverse;`;',
    },
  },
  {
    rule: 'no physical direction in a style',
    broken: { 'src/components/A/A.tsx': `export const a = <p style={{ marginLeft: 2 }} />;` },
    fine: { 'src/components/B/B.tsx': `export const a = <p style={{ marginInlineStart: 2 }} />;` },
  },
  {
    rule: 'nothing cuts a text short',
    broken: {
      'src/components/A/A.styles.ts': 'const a = `text-overflow: ellipsis;`;',
      'src/design/a.ts': 'const a = `-webkit-line-clamp: 3;`;',
      'src/intl/a.ts': `export const a = new Intl.Segmenter('ar');`,
    },
    fine: { 'src/components/B/B.styles.ts': 'const b = `overflow: clip;`;' },
  },
  {
    rule: 'the word rtl stands in one file',
    broken: {
      'src/locale/a.tsx': `export const a = 'rtl';`,
      'src/components/A/A.styles.ts': "const a = `&[dir='rtl'] {}`;",
    },
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
    fine: {
      'src/intl/a.ts': `export const a = (dir: string) => dir === 'ltr';`,
      'src/locale/a.tsx': `export const a = <b dir="ltr" />;`,
    },
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
    rule: 'nothing that type() sets is set again in the same rule',
    broken: {
      'src/components/A/A.styles.ts': "`a { ${type('label', { weight: 600 })} color: red; font-weight: 500; }`",
      'src/components/B/B.styles.ts': "`a { ${type('figure')}\n font-variant-numeric: lining-nums; }`",
      'src/components/C/C.styles.ts':
        "`a { ${typeface('title', 700)} margin: ${token('space-1')}; letter-spacing: 0; }`",
    },
    fine: {
      'src/components/D/D.styles.ts': "`a { font-weight: 1; ${type('label')} color: red; } b { font-weight: 500; }`",
      'src/components/E/E.styles.ts': "`a { ${typeface('title', 700)} font-size: .9em; }`",
    },
  },
  {
    rule: 'no barrels',
    broken: {
      'src/intl/index.ts': `export const a = 1;`,
      'src/components/A/A.tsx': `export { B } from '../B/B.tsx';`,
      'src/locale/a.ts': `export * from './b.ts';`,
    },
    fine: {
      'src/index.ts': `export { A } from './components/A/A.tsx';`,
      'src/locale/b.ts': `const a = 1; export { a };`,
    },
  },
  ...(['A.tsx', 'A.stories.tsx', 'tests/components/A.test.tsx', 'src/index.ts', 'src/embed/elements.ts'] as const).map(
    (gone) => {
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
    },
  ),
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
