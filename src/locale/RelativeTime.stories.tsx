import type { Meta, StoryObj } from '@storybook/react-vite';
import { RelativeTime } from './RelativeTime.tsx';

const HOUR = 3_600_000;

const meta = {
  title: 'Language/RelativeTime',
  component: RelativeTime,
  args: { value: new Date(Date.now() - 2 * HOUR) },
} satisfies Meta<typeof RelativeTime>;

export default meta;
type Story = StoryObj<typeof meta>;

export const TwoHoursAgo: Story = {};
export const Yesterday: Story = { args: { value: new Date(Date.now() - 24 * HOUR) } };

/** Beyond a week the date says more. */
export const LongAgo: Story = { args: { value: '2026-04-16' } };
