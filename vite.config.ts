import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { doors, keepDoors, printStyles } from './scripts/doors.ts';

const servers = Object.values(doors).map((file) => file.replace(/\.(tsx?)$/, '.server.$1'));

const packs = ['es', 'fa', 'fr', 'he', 'ur'].map((language) => `src/locales/${language}.ts`);

/** The library: ES modules kept apart as in `src`, peers left outside. `npm run build` adds declarations and CSS. */
export default defineConfig({
  plugins: [react(), keepDoors(), printStyles()],
  build: {
    lib: {
      entry: ['src/index.ts', 'src/intl.ts', 'src/lint.ts', ...Object.values(doors), ...servers, ...packs],
      formats: ['es'],
    },
    minify: false,
    rolldownOptions: {
      external: [/^react(-dom)?(\/|$)/, /^styled-components$/],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
