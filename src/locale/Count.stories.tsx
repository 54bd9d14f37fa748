import type { Meta, StoryObj } from '@storybook/react-vite';
import { delegates } from '../../tests/fixtures/nouns.ts';
import { Count } from './Count.tsx';

const meta = {
  title: 'Language/Count',
  component: Count,
  args: { value: 310, forms: delegates },
} satisfies Meta<typeof Count>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};

/** Zero, one, two, few, many and other: all six Arabic forms. */
export const SixForms: Story = {
  render: (args) => (
    <ul>
      {[0, 1, 2, 3, 11, 100].map((value) => (
        <li key={value}>
          <Count {...args} value={value} />
        </li>
      ))}
    </ul>
  ),
};
