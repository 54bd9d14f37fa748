import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from './Text.tsx';
import { Bidi } from './Bidi.tsx';

const meta = {
  title: 'Language/Bidi',
  component: Bidi,
  args: { children: 'OpenBasin' },
} satisfies Meta<typeof Bidi>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A name of unknown language takes the direction of its first letter. */
export const Usual: Story = {};

export const KnownLanguage: Story = { args: { children: 'الماء لا ينتظر', locale: 'ar' } };

/** Phone numbers, addresses, file names and resolution numbers run from left to right everywhere. */
export const Code: Story = {
  render: (args) => (
    <p>
      <Text value={{ ar: 'للاستفسار: ', en: 'Enquiries: ' }} /> <Bidi {...args} kind="code" />
      <Text value={{ ar: '، القرار ', en: ', resolution ' }} /> <Bidi kind="code">SBC/RES/7</Bidi>.
    </p>
  ),
  args: { children: '+212 5 37 71 90 00' },
};
