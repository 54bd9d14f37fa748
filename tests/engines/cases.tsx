import type { ReactElement } from 'react';
import {
  Bidi,
  Count,
  DateRange,
  DateText,
  ListText,
  LocaleProvider,
  NumberText,
  QuoteText,
  type CountForms,
  type LocaleProviderProps,
  type LocaleSettings,
} from '../../src/index.ts';
import { es } from '../../src/locales/es.ts';
import { fa } from '../../src/locales/fa.ts';
import { fr } from '../../src/locales/fr.ts';
import { he } from '../../src/locales/he.ts';
import { ur } from '../../src/locales/ur.ts';

/** What every engine has to show alike: values, and the places they stand in. */

export type Speech = Omit<LocaleProviderProps, 'children'>;

/** A value, and its characters from left to right; where no order is written, the Unicode algorithm says it. */
export interface OrderCase {
  readonly name: string;
  readonly speech: Speech;
  readonly element: ReactElement;
  readonly order?: string;
}

/** Direction, name, what stands before and after: after letters of either direction, a digit, a bracket, nothing. */
export const CONTEXTS: readonly (readonly ['rtl' | 'ltr', string, string, string])[] = [
  ['rtl', 'after Arabic', 'نسبة ', ' من'],
  ['rtl', 'after Latin', 'منصة OpenBasin ', ' هنا'],
  ['rtl', 'after a digit', 'القرار 7 ', ' هنا'],
  ['rtl', 'at the start', '', ' هنا'],
  ['rtl', 'in brackets', 'هنا (', ')'],
  ['ltr', 'after Latin', 'about ', ' here'],
  ['ltr', 'after Hebrew', 'about שלום ', ' here'],
  ['ltr', 'after a digit', 'no. 7 ', ' here'],
];

export const PACKS = [es, fa, fr, he, ur];

/** All seven, each as a publication in it would say. */
export const LANGUAGES = ['ar', 'en', 'fa', 'he', 'ur', 'fr', 'es'] as const;

/** The order of these was settled by eye. */
export const SETTLED: readonly (readonly [string, string, ReactElement, string])[] = [
  ['ar', 'a range', <NumberText value={11} to={13} />, '13–11'],
  ['ar', 'a range of percentages', <NumberText value={0.1} to={0.25} format="percent" />, '25%–10'],
  ['ar', 'a range below zero', <NumberText value={-12} to={-5} />, '-5 – -12'],
  ['ar', 'a range in Arabic-Indic digits', <NumberText value={11} to={13} numerals="arab" />, '١٣–١١'],
  ['ar', 'a percentage', <NumberText value={0.45} format="percent" />, '45%'],
  ['ar', 'a number below zero', <NumberText value={-5} />, '-5'],
  ['ar', 'money', <NumberText value={1500} currency="EUR" />, '€ 1,500'],
  ['ar', 'an ordinal', <NumberText value={20} format="ordinal" />, '20 ـلا'],
  ['ar', 'a phone number', <Bidi kind="code">+212 5 37 71 90 00</Bidi>, '+212 5 37 71 90 00'],
  ['en', 'a range', <NumberText value={11} to={13} />, '11–13'],
  ['en', 'a range of percentages', <NumberText value={0.1} to={0.25} format="percent" />, '10–25%'],
  ['he', 'a range below zero', <NumberText value={-12} to={-5} />, '-5 – -12'],
  ['fa', 'a range below zero', <NumberText value={-12} to={-5} />, '−۵ – −۱۲'],
  ['ar', 'dollars below zero', <NumberText value={-3} currency="USD" />, 'US$ -3'],
  ['ur', 'rupees from and to', <NumberText value={3} to={5} currency="PKR" />, 'Rs 5–Rs 3'],
  ['ar', 'names of another script', <ListText items={['C++', 'Aqua Inc.', 'بيروت']} />, 'توريبو Aqua Inc.و C++'],
  ['en', 'names of another script', <ListText items={['שלום!', 'Beirut']} />, '!םולש and Beirut'],
];

/** The same, where the publication's choices make the case. */
const CHOSEN: readonly (readonly [string, string, LocaleSettings, ReactElement, string])[] = [
  ['en', 'a range in Arabic-Indic digits', { numerals: 'arab' }, <NumberText value={3} to={5} />, '٣–٥'],
  [
    'en',
    'days in Arabic-Indic digits',
    { numerals: 'arab' },
    <DateRange start="2026-03-11" end="2026-03-13" />,
    '١١–١٣ March ٢٠٢٦',
  ],
  [
    'ur',
    'halves of the day',
    { hourCycle: 'h12' },
    <DateRange start="2026-03-12T09:05:00Z" end="2026-03-12T16:30:00Z" format="clock" />,
    'PM 4:30 – AM 9:05',
  ],
];

const days: CountForms = {
  ar: { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
  en: { one: '{n} day', other: '{n} days' },
  es: { one: '{n} día', many: '{n} de días', other: '{n} días' },
  fa: { one: '{n} روز', other: '{n} روز' },
  fr: { one: '{n} jour', many: '{n} de jours', other: '{n} jours' },
  he: { one: 'יום אחד', two: 'יומיים', other: '{n} ימים' },
  ur: { one: '{n} دن', other: '{n} دن' },
};

/** Said in every language. */
const VALUES: readonly (readonly [string, ReactElement])[] = [
  ['a date', <DateText value="2025-02-11" />],
  ['a medium date', <DateText value="2025-02-11" format="medium" />],
  ['a date with its weekday', <DateText value="2025-02-11" format="weekday" />],
  ['a month', <DateText value="2025-02-11" format="month" />],
  ['a day', <DateText value="2025-02-11" format="day" />],
  ['a date with its time', <DateText value="2025-02-11T16:40:00+01:00" format="time" />],
  ['a clock', <DateText value="2025-02-11T16:05:00+01:00" format="clock" />],
  ['a date in two calendars', <DateText value="2025-02-11" also="hijri" />],
  ['days of a month', <DateRange start="2025-02-11" end="2025-02-13" />],
  ['days of two months', <DateRange start="2025-02-28" end="2025-03-02" format="day" />],
  ['days of two years', <DateRange start="2024-12-30" end="2025-01-02" />],
  ['hours of a day', <DateRange start="2025-02-11T09:05:00Z" end="2025-02-11T16:30:00Z" format="clock" />],
  ['hours of two days', <DateRange start="2025-02-11T22:05:00Z" end="2025-02-12T06:30:00Z" format="time" />],
  ['two days counted', <Count value={2} forms={days} />],
  ['days counted', <Count value={310} forms={days} />],
  ['days counted from and to', <Count value={11} to={13} forms={days} />],
  ['an ordinal', <NumberText value={21} format="ordinal" />],
  ['a fraction', <NumberText value="1234.50" />],
  ['a percentage', <NumberText value={-0.125} format="percent" fractionDigits={1} />],
  ['money', <NumberText value={-1500.5} currency="USD" />],
  ['money from and to', <NumberText value={1500} to={2000} currency="EUR" />],
  ['a measurement', <NumberText value={-5.5} unit="celsius" />],
  ['a speed from and to', <NumberText value={90} to={120} unit="kilometer-per-hour" unitDisplay="long" />],
  ['a number with its sign', <NumberText value={12} sign="always" />],
  ['a percentage with its sign', <NumberText value={0.12} sign="always" format="percent" />],
  ['more than a number', <NumberText value={500} qualifier="more-than" />],
  ['a list', <ListText items={['OpenBasin', 'بيروت', 'SBC/RES/7', 'ירושלים']} />],
  ['a choice', <ListText items={['C++', '5–7']} type="or" />],
  ['a quotation', <QuoteText>OpenBasin 2.1</QuoteText>],
  ['a foreign quotation', <QuoteText quoteLocale="ar">(الماء) لا ينتظر!</QuoteText>],
  [
    'a French quotation in another',
    <QuoteText level={1}>
      OpenBasin{' '}
      <QuoteText level={2} quoteLocale="fr" marks="own">
        L’eau (1.5)
      </QuoteText>
    </QuoteText>,
  ],
  ['a short form', <NumberText value={2_500_000} format="compact" />],
];

/** Choices of a publication that change what is printed. */
export const CHOICES: readonly (readonly [string, string, LocaleSettings])[] = [
  ['ar, Arabic-Indic digits', 'ar', { numerals: 'arab', yearSeparator: 'comma' }],
  ['ar, both month names', 'ar', { monthNames: 'dual' }],
  ['ar, halves of the day', 'ar', { hourCycle: 'h12' }],
  ['ar, Hijri', 'ar', { calendar: 'hijri' }],
  ['ar-MA', 'ar-MA', {}],
  ['ar-LB, Egyptian months', 'ar-LB', { monthNames: 'egyptian' }],
  ['fa, Persian calendar', 'fa', { calendar: 'persian' }],
];

export const ORDER_CASES: readonly OrderCase[] = [
  ...SETTLED.map(([tag, name, element, order]) => ({
    name: `${tag}, settled: ${name}`,
    speech: speech(tag),
    element,
    order,
  })),
  ...CHOSEN.map(([tag, name, settings, element, order]) => ({
    name: `${tag}, chosen: ${name}`,
    speech: { ...speech(tag, settings), timeZone: 'UTC' },
    element,
    order,
  })),
  ...[...LANGUAGES.map((tag) => [tag, tag, {}] as const), ...CHOICES].flatMap(([title, tag, choices]) =>
    VALUES.map(([name, element]) => ({ name: `${title}: ${name}`, speech: speech(tag, choices), element })),
  ),
];

export function speech(locale: string, settings: LocaleSettings = {}): Speech {
  return { locale, languages: PACKS, timeZone: 'Africa/Casablanca', ...settings };
}

/** One value alone, as a page in its language has it. */
export function Said({ speech: said, element }: Pick<OrderCase, 'speech' | 'element'>) {
  return <LocaleProvider {...said}>{element}</LocaleProvider>;
}
