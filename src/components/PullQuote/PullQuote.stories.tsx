import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import * as samples from '../../../tests/fixtures/samples.ts';
import { pressRelease } from '../../../tests/fixtures/pressRelease.ts';
import { useLocale } from '../../locale/useLocale.ts';
import { PullQuote } from './PullQuote.tsx';

const [first, second] = samples.quotes;
const typed = second.quote;
const statement = pressRelease.sections
  .flatMap((section) => section.blocks)
  .find((block) => block.type === 'statement')!;

const meta = {
  title: 'Components/PullQuote',
  component: PullQuote,
  args: { quote: first.quote, speaker: first.speaker, role: first.role },
} satisfies Meta<typeof PullQuote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Rule: Story = {};

/** Stands at the start of the page, which the language says. */
const Margin = ({ children }: { children: ReactNode }) => (
  <div dir={useLocale().dir}>
    <div style={{ maxInlineSize: 288 }}>{children}</div>
  </div>
);

export const Hung: Story = {
  args: { variant: 'hung' },
  decorators: [
    (Story) => (
      <Margin>
        <Story />
      </Margin>
    ),
  ],
};
export const Band: Story = { args: { variant: 'band' } };

/** Each paragraph is opened again, the last is closed. */
export const Statement: Story = {
  args: { variant: 'statement', quote: statement.paragraphs, speaker: statement.speaker, role: statement.role },
};

export const EachParagraphClosed: Story = { args: { ...Statement.args, marks: 'each' } };
export const NoMarks: Story = { args: { marks: 'none' } };

/** The quotation keeps its own language, direction and marks; its speaker speaks the page's. */
export const AnotherLanguage: Story = { args: { ...samples.frenchQuote, quoteLocale: 'fr' } };

export const OppositeDirection: Story = {
  render: (args) => (
    <>
      <PullQuote {...args} quote={typed.en} quoteLocale="en" />
      <PullQuote {...args} quote={typed.ar} quoteLocale="ar" />
    </>
  ),
};

export const WithSource: Story = {
  args: {
    source: { label: { ar: 'كلمة الافتتاح', en: 'Opening address' }, href: 'https://example.org/speeches/opening/' },
  },
};

/** Marks that the editor typed are not doubled. */
export const TypedMarks: Story = {
  args: { quote: { ar: `’’${typed.ar}‘‘`, en: `"${typed.en}"` } },
};

export const NoSpeaker: Story = { args: { speaker: undefined, role: undefined } };
export const OneWord: Story = { args: { quote: { ar: 'اتّفقنا.', en: 'Agreed.' } } };
export const LongSpeaker: Story = {
  args: { variant: 'statement', speaker: samples.longSpeaker, role: samples.longRole },
};
export const VeryLongWord: Story = { args: { quote: samples.longWord } };
export const SeveralParagraphsOnBand: Story = { args: { variant: 'band', quote: statement.paragraphs } };

export const Empty: Story = { args: { quote: '' }, parameters: { warnings: [/there are no words/] } };
