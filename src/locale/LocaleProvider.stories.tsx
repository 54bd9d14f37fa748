import type { Meta, StoryObj } from '@storybook/react-vite';
import { DateText } from './DateText.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';
import { NumberText } from './NumberText.tsx';
import { QuoteText } from './QuoteText.tsx';
import { Text } from './Text.tsx';
import { useLocale } from './useLocale.ts';

/** The provider writes no element: a paragraph in its language says so itself. */
function Line() {
  const { lang, dir } = useLocale();
  return (
    <p lang={lang} dir={dir}>
      <Text value={{ ar: 'بيان', en: 'Statement' }} /> · <DateText value="2026-04-16T16:40:00+01:00" format="time" /> ·{' '}
      <NumberText value={1234.5} /> · <QuoteText>OpenBasin</QuoteText>
    </p>
  );
}

const meta = {
  title: 'Language/LocaleProvider',
  component: LocaleProvider,
  args: {
    locale: 'ar',
    children: <Line />,
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof LocaleProvider>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Arabic: Story = {};

/** The choices of a publication: digits, month names, the comma before the year, marks, time zone. */
export const OwnChoices: Story = {
  args: {
    numerals: 'arab',
    monthNames: 'dual',
    yearSeparator: 'comma',
    quotes: ['«', '»', '“', '”'],
    timeZone: 'Africa/Casablanca',
  },
};

export const English: Story = { args: { locale: 'en' } };
