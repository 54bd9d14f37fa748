import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: ({ build, ...config }) => ({
    ...config,
    build: { ...build, lib: false, rolldownOptions: {}, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
