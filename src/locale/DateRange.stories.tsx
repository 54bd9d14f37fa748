import type { Meta, StoryObj } from '@storybook/react-vite';
import { DateRange } from './DateRange.tsx';

const meta = {
  title: 'Language/DateRange',
  component: DateRange,
  args: { start: '2026-04-14', end: '2026-04-16' },
} satisfies Meta<typeof DateRange>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const WithoutYear: Story = { args: { format: 'day' } };
export const AcrossMonths: Story = { args: { start: '2026-02-28', end: '2026-03-02' } };
/** Months are Gregorian in every calendar. */
export const Months: Story = { args: { start: '2026-03', end: '2026-05' } };
export const AcrossYears: Story = { args: { start: '2025-12-30', end: '2026-01-02' } };

/** Printed in order all the same. */
export const Backwards: Story = {
  args: { start: '2026-04-16', end: '2026-04-14' },
  parameters: { warnings: [/is after/] },
};
