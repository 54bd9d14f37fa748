import type { Decorator, Preview } from '@storybook/react-vite';
import { LocaleProvider } from '../src/index.ts';
import { directionOf } from '../src/intl.ts';
import '../src/fonts/full.css';
import { remember } from './embed/story.tsx';
import { answerPanel } from './embed/tell.ts';
import { languagesOf, settingsOf } from './embed/toolbar.ts';
import './preview.css';

answerPanel();

/** The story in the language of the toolbar, or in both at once, each half speaking its own. */
const inLanguage: Decorator = (Story, { globals, viewMode, parameters }) => (
  <div className="stage" data-theme={globals.theme} data-fonts={globals.fonts} data-view={viewMode}>
    {languagesOf(globals).map((language) => (
      <div className="page" data-whole={parameters.page} key={language} lang={language} dir={directionOf(language)}>
        <LocaleProvider locale={language} {...settingsOf(language, globals)}>
          <Story />
        </LocaleProvider>
      </div>
    ))}
  </div>
);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [remember, inLanguage],
  initialGlobals: { locale: 'ar', theme: 'light', numerals: 'auto', fonts: 'full' },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'ar', title: 'العربية' },
          { value: 'en', title: 'English' },
          { value: 'both', title: 'العربية + English' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    numerals: {
      description: 'Arabic numerals',
      toolbar: {
        icon: 'listordered',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Numerals: usual' },
          { value: 'latn', title: '123' },
          { value: 'arab', title: '١٢٣' },
        ],
      },
    },
    fonts: {
      description: 'Fonts',
      toolbar: {
        icon: 'paragraph',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full fonts' },
          { value: 'system', title: 'System fonts' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: { order: ['Press release', 'Start here', 'Components', 'Language', 'Embeds', '*'] },
    },
  },
};

export default preview;
