import type { Meta, StoryObj } from '@storybook/react-vite';
import { basins, countries, delegates, states, stations } from '../../../tests/fixtures/nouns.ts';
import { longWord } from '../../../tests/fixtures/samples.ts';
import { StatsBadge } from './StatsBadge.tsx';

const meta = {
  title: 'Components/StatsBadge',
  component: StatsBadge,
  args: {
    value: 310,
    label: delegates,
    note: { ar: 'شاركوا في أعمال المؤتمر', en: 'took part in the conference' },
  },
} satisfies Meta<typeof StatsBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};

/** Eleven and more take the accusative singular in Arabic. */
export const Many: Story = { args: { value: 150, label: countries, note: undefined } };

/** Arabic says two without a digit. */
export const Dual: Story = {
  args: { value: 2, label: states, note: { ar: 'انضمّتا هذا العام', en: 'joined this year' } },
};

export const Range: Story = {
  args: { value: 40, to: 45, label: stations, note: { ar: 'تُقام كل عام', en: 'are built each year' } },
};

export const Percentage: Story = {
  args: {
    value: 0.725,
    format: 'percent',
    fractionDigits: 1,
    label: { ar: 'من الأحواض مشمولة بالرصد', en: 'of basins are monitored' },
    note: undefined,
  },
};

/** In a line of text the words about the figure stand in the line too. */
export const InLine: Story = {
  args: { layout: 'inline', source: { label: { ar: 'التقرير السنوي', en: 'Annual report' }, href: '#report' } },
};

export const Currency: Story = {
  args: {
    value: 85000000,
    currency: 'EUR',
    format: 'compact',
    label: { ar: 'رأس مال صندوق المحطات', en: 'capital of the stations fund' },
    note: undefined,
  },
};

export const Compact: Story = {
  args: {
    value: 1_250_000,
    format: 'compact',
    fractionDigits: 1,
    label: { ar: 'قراءة يوميًّا', en: 'readings a day' },
    note: undefined,
  },
};

export const Ordinal: Story = {
  args: {
    value: 20,
    format: 'ordinal',
    label: { ar: 'في ترتيب دورات المجلس', en: 'in the order of the Council’s sessions' },
    note: undefined,
  },
};

export const MoreThan: Story = { args: { value: 500, qualifier: 'more-than', label: stations, note: undefined } };

export const WithSource: Story = {
  args: {
    value: 263,
    note: undefined,
    label: basins,
    source: {
      label: { ar: 'التقرير السنوي 2025', en: 'Annual report 2025' },
      href: 'https://example.org/reports/2025/',
    },
  },
};

export const NoOptionalPart: Story = { args: { value: 24, label: { ar: 'ساعة', en: 'hours' }, note: undefined } };

export const LongNumberAndLabel: Story = {
  args: {
    value: 1234567890,
    note: undefined,
    label: {
      ar: 'مترًا مكعبًا من المياه عبرت محطات القياس في حوض النهر الأعلى خلال موسم الفيضان الماضي وحده',
      en: 'cubic metres of water passed the gauging stations of the upper basin during the last flood season alone',
    },
  },
};

export const Negative: Story = {
  args: {
    value: -12.5,
    label: { ar: 'سنتيمترًا عن متوسط المنسوب', en: 'centimetres from the mean level' },
    note: undefined,
  },
};

/** Names and codes of the other script keep to themselves. */
export const OtherScriptInside: Story = {
  args: {
    value: 1200,
    label: { ar: 'قراءة على OpenBasin في الساعة (الإصدار 2.1)', en: 'readings an hour on بيان (version 2.1)' },
    note: undefined,
  },
};

export const VeryLongWord: Story = { args: { value: 24, label: longWord, note: longWord } };

/** What is no number shows a dash, and the words stay. */
export const NoNumber: Story = {
  args: { value: Number.NaN, label: { ar: 'قيد الإحصاء', en: 'being counted' }, note: undefined },
  parameters: { warnings: [/is not a finite number/] },
};
