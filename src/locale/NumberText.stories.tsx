import type { Meta, StoryObj } from '@storybook/react-vite';
import { NumberText } from './NumberText.tsx';

const meta = {
  title: 'Language/NumberText',
  component: NumberText,
  args: { value: 1234567.89 },
} satisfies Meta<typeof NumberText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const ArabicIndic: Story = { args: { numerals: 'arab' } };

/** An en dash, read from the smaller number to the greater in both directions. */
export const Range: Story = { args: { value: 100, to: 150 } };
export const Percentage: Story = { args: { value: 0.45, format: 'percent' } };
export const Currency: Story = { args: { value: 1500, currency: 'EUR' } };
export const Compact: Story = { args: { value: 1_231, format: 'compact' } };
export const Ordinal: Story = { args: { value: 20, format: 'ordinal' } };
export const NoNumber: Story = { args: { value: Number.NaN }, parameters: { warnings: [/is not a finite number/] } };
