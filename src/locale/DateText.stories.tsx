import type { Meta, StoryObj } from '@storybook/react-vite';
import { DateText } from './DateText.tsx';

const meta = {
  title: 'Language/DateText',
  component: DateText,
  args: { value: '2026-04-16' },
} satisfies Meta<typeof DateText>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Both month names, Levantine and Egyptian: a choice of the publication. */
export const Usual: Story = {};
export const Weekday: Story = { args: { format: 'weekday' } };
export const ArabicIndicWithComma: Story = {
  args: { numerals: 'arab', monthNames: 'egyptian', yearSeparator: 'comma' },
};
export const Month: Story = { args: { format: 'month' } };
export const Day: Story = { args: { format: 'day' } };

/** A moment is told in the publication's time zone. */
export const WithTime: Story = { args: { value: '2026-04-16T16:40:00+01:00', format: 'time' } };
export const Hijri: Story = { args: { calendar: 'hijri' } };

/** The day in two calendars, as releases of the Gulf have it. */
export const TwoCalendars: Story = { args: { calendar: 'hijri', also: 'gregory' } };

/** What is no date is shown as it was written. */
export const NoDate: Story = { args: { value: 'منتصف نيسان' }, parameters: { warnings: [/is not a date/] } };
