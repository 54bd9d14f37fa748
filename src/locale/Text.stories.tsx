import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from './Text.tsx';

const meta = {
  title: 'Language/Text',
  component: Text,
  args: { value: { ar: 'بيان صحفي', en: 'Press release' } },
} satisfies Meta<typeof Text>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {};

/** Shown in another language, with that one's `lang` and `dir`. */
export const FallsBack: Story = {
  args: { value: { fr: 'Communiqué de presse' } },
  parameters: { warnings: [/there is no “(ar|en)” text/] },
};

/** Every vowel sign set: the type scale gives the lines more room. */
export const Vocalised: Story = {
  args: { as: 'p', value: { ar: 'بَيَانٌ صَادِرٌ عَنِ الْمَجْلِسِ', en: 'A statement by the Council' } },
};
