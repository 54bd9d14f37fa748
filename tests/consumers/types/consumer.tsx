import 'bayan-ui/styles.css';
import 'bayan-ui/fonts/title.css';
import { DateText, LocaleProvider, StatsBadge, useLocale, type CountForms, type Locale, type Stat } from 'bayan-ui';
import { createElement } from 'react';

const delegates: CountForms = { en: { one: '{n} delegate', other: '{n} delegates' } };
const stat: Stat = { value: 310, label: delegates };

export function useTag(): Locale {
  return useLocale({ locale: 'ar' });
}

export const page = (
  <LocaleProvider locale="ar" numerals="arab">
    <StatsBadge {...stat} qualifier="more-than" />
    <DateText value={new Date(0)} />
  </LocaleProvider>
);

export const same = createElement(StatsBadge, stat);

// @ts-expect-error No such layout.
export const wrong = <StatsBadge {...stat} layout="round" />;
