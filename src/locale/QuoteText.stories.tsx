import type { Meta, StoryObj } from '@storybook/react-vite';
import { QuoteText } from './QuoteText.tsx';
import { Text } from './Text.tsx';

const meta = {
  title: 'Language/QuoteText',
  component: QuoteText,
  args: { children: <Text value={{ ar: 'الماء لا ينتظر', en: 'Water does not wait' }} /> },
} satisfies Meta<typeof QuoteText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};

/** The inner one takes the inner marks. */
export const Nested: Story = {
  args: {
    children: (
      <>
        <Text value={{ ar: 'قال لنا: ', en: 'They told us: ' }} />{' '}
        <QuoteText>
          <Text value={{ ar: 'لن نغادر', en: 'We shall not leave' }} />
        </QuoteText>
      </>
    ),
  },
};

/** A French quotation in the marks of the sentence, then in its own. */
export const AnotherLanguage: Story = {
  render: () => (
    <>
      <p>
        <QuoteText quoteLocale="fr">L’eau est un bien commun.</QuoteText>
      </p>
      <p>
        <QuoteText quoteLocale="fr" marks="own">
          L’eau est un bien commun.
        </QuoteText>
      </p>
    </>
  ),
};
