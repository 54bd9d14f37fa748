import type { Meta, StoryObj } from '@storybook/react-vite';
import { pressRelease } from '../../../tests/fixtures/pressRelease.ts';
import { photo } from '../../../tests/fixtures/photos.ts';
import * as samples from '../../../tests/fixtures/samples.ts';
import { Bidi } from '../../locale/Bidi.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';

const { headline, standfirst, kicker, published, updated, byline } = pressRelease;

const meta = {
  title: 'Components/ArticleHeader',
  component: ArticleHeader,
  args: {
    kicker,
    headline,
    standfirst,
    published,
    dateFormat: 'weekday',
    details: [
      { term: { ar: 'المكان', en: 'Place' }, value: { ar: 'طنجة، قصر المؤتمرات', en: 'Congress Palace, Tangier' } },
      { term: { ar: 'رقم البيان', en: 'Release' }, value: <Bidi kind="code">SBC/2026/14</Bidi> },
    ],
  },
} satisfies Meta<typeof ArticleHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Standard: Story = {};

export const Feature: Story = { args: { variant: 'feature', picture: photo('upper-valley') } };

export const Brief: Story = { args: { variant: 'brief', level: 2 } };

export const WithEverything: Story = {
  args: {
    updated,
    byline,
    translations: [
      { locale: 'fr', href: '#fr' },
      { locale: 'es', href: '#es' },
      { locale: 'fa', href: '#fa' },
    ],
    picture: photo('river-delta'),
  },
};

/** `١٦ أبريل، ٢٠٢٦`: digits, names of months and the comma before the year are choices of the publication. */
export const ArabicIndicDate: Story = {
  args: { numerals: 'arab', dateFormat: 'long', monthNames: 'egyptian', yearSeparator: 'comma' },
};

export const NoOptionalPart: Story = {
  args: { kicker: undefined, standfirst: undefined, published: undefined, details: undefined },
};
export const OneWord: Story = { args: { headline: samples.oneWordHeadline } };
export const ThirtyWords: Story = { args: { headline: samples.longHeadline, standfirst: samples.longStandfirst } };
export const VeryLongWord: Story = { args: { headline: samples.longWord } };
export const ColonInside: Story = { args: { headline: samples.colonHeadline } };

/** Direction comes from the language, not from the first letter. */
export const OtherScriptFirst: Story = { args: { headline: samples.latinFirstHeadline } };
export const OtherScriptInside: Story = { args: { headline: samples.mixedHeadline } };
export const Vocalised: Story = { args: { headline: samples.vocalised } };
export const FeatureThirtyWords: Story = {
  args: { variant: 'feature', headline: samples.longHeadline, picture: photo('gauging-station') },
};

/** A text missing in the page's language is shown in another, with that one's language and direction. */
export const MissingLanguage: Story = {
  args: {
    headline: { fr: 'Les États du bassin publient leurs mesures' },
    standfirst: { ar: pressRelease.standfirst.ar },
  },
  parameters: { warnings: [/there is no “(ar|en)” text/] },
};

export const NoDate: Story = {
  args: { published: 'منتصف آذار', dateFormat: 'long' },
  parameters: { warnings: [/is not a date/] },
};

export const UnsafeLink: Story = {
  args: { translations: [{ locale: 'fr', href: 'javascript:alert(1)' }] },
  parameters: { warnings: [/is not a safe address/] },
};
