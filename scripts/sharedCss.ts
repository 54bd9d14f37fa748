import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { base, focusRing, link } from '../src/design/base.ts';
import { token, tokenNames } from '../src/design/tokens.ts';
import { ARABIC_SCRIPT, fontFamily, roles, scripts, type, voices } from '../src/design/type.ts';
import { minify, printedRoots } from './doors.ts';

/** What the design gives to style files, the largest first. */
const GIVEN = [
  base,
  ...roles.map((role) => type(role)),
  link + focusRing,
  focusRing,
  ...voices.flatMap((voice) => scripts.map((script) => fontFamily(voice, script))),
  ARABIC_SCRIPT,
  ...tokenNames.map((name) => token(name)),
].map((css) => minify(css).replace(/;$/, ''));

/** A module that nobody wrote. */
const SHARED = resolve('src/design/shared.ts');

/**
 * Writes what several style files have in common once, for a script in many files: a compression sees one file at a
 * time. `code` makes of CSS an expression, which stands in a module that begins with `imports`.
 */
export interface SharedCss {
  plugin: Plugin;
  imports: string;
  code: (css: string) => string;
}

export async function sharedCss(): Promise<SharedCss> {
  const sheets = (await Promise.all(styleFiles().map((file) => printedRoots(file)))).map((roots) =>
    Object.values(roots)
      .map(({ css }) => css)
      .join(''),
  );
  const parts: string[] = [];
  for (const css of GIVEN) {
    // What stands within a larger one does not stand for itself.
    const outside = sheets.map((sheet) => parts.reduce((rest, part) => rest.replaceAll(part, ''), sheet));
    if (outside.filter((sheet) => sheet.includes(css)).length > 1) parts.push(css);
  }
  const code = (css: string) => {
    let text = css.replace(/[\\`$]/g, '\\$&');
    for (const [at, part] of parts.entries()) text = text.replaceAll(part, `\${shared[${at}]}`);
    return `\`${text}\``;
  };
  return {
    plugin: {
      name: 'bayan:shared-css',
      resolveId: (source) => (source === SHARED ? SHARED : undefined),
      load: (id) => (id === SHARED ? `export const shared = ${JSON.stringify(parts)};` : undefined),
    },
    imports: `import { shared } from '${SHARED}';\n`,
    code,
  };
}

/** Those of all components. */
export function styleFiles(): string[] {
  return readdirSync('src/components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.styles.ts'))
    .sort()
    .map((file) => resolve('src/components', file));
}
