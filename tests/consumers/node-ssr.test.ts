import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consumer, type Consumer } from './consumer.ts';
import { componentOf, locales, samples } from './samples.ts';

interface Printed {
  exported: string[];
  rendered: Record<string, { own: string; provided: string; styles: string }>;
}

describe.each([
  { react: '19.3.1', install: 'vite-app' },
  { react: '18.3.1', install: 'react-18' },
])('a Node program, React $react', ({ react, install }) => {
  let app: Consumer;
  const printed: Record<string, Printed> = {};

  beforeAll(async () => {
    app = await consumer('node-program', install);
  });
  afterAll(() => app?.remove());

  test.each(['development', 'production'])('renders each component, without a warning (%s)', async (mode) => {
    expect(JSON.parse(readFileSync(join(app.folder, 'node_modules/react/package.json'), 'utf8')).version).toBe(react);
    const { stdout, stderr } = await app.node(['render.js'], { NODE_ENV: mode });
    expect(stderr).toBe('');
    const { exported, rendered } = (printed[mode] = JSON.parse(stdout) as Printed);
    // Nothing of a lightbox stands in a page until it is opened.
    const sampled = new Set(['LocaleProvider', 'Lightbox', ...samples.map(([name]) => componentOf(name))]);
    expect([...sampled].sort(), 'each exported component has a sample').toEqual(exported.sort());
    for (const [name, { root }] of samples) {
      for (const locale of locales) {
        const { own, provided, styles } = rendered[`${name} ${locale}`]!;
        expect(own, `${name}: by its own locale as by the provider's`).toBe(provided);
        if (!root) continue;
        // React 19 asks for an eager picture before all else.
        const html = own.replace(/^(<link [^>]*>)*/, '');
        expect(html).toMatch(new RegExp(`^<[a-z]+ [^>]*lang="${locale}[^>]* dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`));
        expect(html).toMatch(new RegExp(`^<[^>]* class="${root} `));
        expect(styles, `${name}: its style is collected`).toContain(`[id="${root}"]`);
      }
    }
  });

  test('renders the same in development as in production', () => {
    expect(printed.production).toEqual(printed.development);
  });
});
