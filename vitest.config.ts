import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { embedScripts } from './.storybook/embed/plugin.ts';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';

const BROWSER_TESTS = 'tests/**/*.browser.test.tsx';
const CONSUMER_TESTS = 'tests/consumers/*.test.ts';

const executablePath = await findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS, 'tests/consumers/**'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 30_000,
          // One jsdom a worker instead of one a file: three times faster.
          isolate: false,
          // Errors elsewhere are the types check's to report.
          typecheck: {
            enabled: true,
            include: ['tests/**/*.test-d.tsx'],
            tsconfig: './tsconfig.json',
            ignoreSourceErrors: true,
          },
        },
      },
      {
        plugins: [react(), embedScripts()],
        publicDir: '.storybook/public',
        // Found late, a dependency reloads the page in the middle of a test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'storybook/preview-api',
            'styled-components',
            '@storybook/react-vite',
            '@testing-library/react',
            'axe-core',
            'bidi-js',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          env: { BAYAN_LONG: process.env.BAYAN_LONG ?? '' },
          include: [BROWSER_TESTS],
          setupFiles: ['tests/setup.ts'],
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 900 },
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: 'consumers',
          environment: 'node',
          include: [CONSUMER_TESTS],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
