import type { Meta, StoryObj } from '@storybook/react-vite';
import { ListText } from './ListText.tsx';

const meta = {
  title: 'Language/ListText',
  component: ListText,
  args: {
    items: [
      { ar: 'طنجة', en: 'Tangier' },
      { ar: 'بيروت', en: 'Beirut' },
      { ar: 'القاهرة', en: 'Cairo' },
    ],
  },
} satisfies Meta<typeof ListText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Choice: Story = { args: { type: 'or' } };

/** Each item keeps to itself, so that names of the other script do not run together. */
export const OtherScriptInside: Story = { args: { items: ['OpenBasin', 'SBC/RES/7', { ar: 'المجلس', en: 'بيان' }] } };
