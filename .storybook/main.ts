import type { StorybookConfig } from '@storybook/react-vite';
import { embedScripts } from './embed/plugin.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./*.stories.tsx', './*.mdx', '../src/**/*.stories.tsx', '../src/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['public', { from: '../src/fonts', to: '/fonts' }],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: ({ build, plugins = [], ...config }) => ({
    ...config,
    // What is for the package only would leave imports that no browser resolves.
    plugins: [...plugins.flat().filter((plugin) => !isOfPackage(plugin)), embedScripts()],
    build: { ...build, lib: false, rolldownOptions: {}, chunkSizeWarningLimit: 2000 },
  }),
};

function isOfPackage(plugin: unknown): boolean {
  return ['bayan:doors', 'bayan:print-styles'].includes((plugin as { name?: string } | undefined)?.name ?? '');
}

export default config;
