import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./*.stories.tsx', './*.mdx', '../src/**/*.stories.tsx', '../src/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['public'],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: ({ build, ...config }) => ({
    ...config,
    build: { ...build, lib: false, rolldownOptions: {}, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
