import type { Meta, StoryObj } from '@storybook/react-vite';
import { basins, countries, delegates, stations } from '../../../tests/fixtures/nouns.ts';
import { StatsGroup } from './StatsGroup.tsx';

const inConference = {
  value: 310,
  label: delegates,
  note: { ar: 'شاركوا في أعمال المؤتمر', en: 'took part in the conference' },
};
const signed = { value: 150, label: countries, note: { ar: 'وقّعت الإعلان في يومه الأول', en: 'signed on the first day' } };
const covered = {
  value: 263,
  label: basins,
  note: { ar: 'يشملها النشر الإلزامي للقياسات', en: 'fall under compulsory publication' },
};
const planned = {
  value: 1200,
  label: stations,
  note: {
    ar: 'تُقام في البلدان التي لا تملك شبكة وطنية أو فقدت شبكتها بسبب النزاعات',
    en: 'are to be built in countries that have no network or lost theirs to conflict',
  },
};

const meta = {
  title: 'Components/StatsGroup',
  component: StatsGroup,
  args: { stats: [inConference, signed, covered, planned] },
} satisfies Meta<typeof StatsGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Grid: Story = {};
export const Row: Story = { args: { stats: [inConference, signed, covered] } };

/** Reads in the right order in both directions: the items are isolated, their order is the language's. */
export const Line: Story = {
  args: {
    layout: 'line',
    stats: [
      { value: 310, label: delegates },
      { value: 150, label: countries },
    ],
  },
};

export const Two: Story = { args: { stats: [inConference, signed] } };
export const One: Story = { args: { stats: [inConference] } };
/** What the figures are about is for the ear alone: on the page the text round them says it. */
export const Labelled: Story = {
  args: { stats: [inConference, signed], label: { ar: 'المؤتمر بالأرقام', en: 'The conference in figures' } },
};
export const DualBesideLong: Story = {
  args: {
    stats: [
      { value: 2, label: delegates },
      { value: 1234567, label: stations },
      { value: 0.45, format: 'percent', label: { ar: 'من السكان', en: 'of the population' } },
    ],
  },
};

/** Nothing is shown, and a warning names the cure. */
export const Empty: Story = { args: { stats: [] }, parameters: { warnings: [/the list is empty/] } };
