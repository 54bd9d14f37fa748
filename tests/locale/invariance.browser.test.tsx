import fc from 'fast-check';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import {
  Bidi,
  Count,
  DateRange,
  DateText,
  ListText,
  LocaleProvider,
  NumberText,
  QuoteText,
  Text,
} from '../../src/index.ts';
import type { CountForms } from '../../src/intl/plural.ts';
import { LONG, SEED } from '../fixtures/anything.ts';
import { basins, delegates, stations } from '../fixtures/nouns.ts';
import { orderByRule } from '../fixtures/secondJudge.ts';
import { renderIn } from '../render.tsx';
import { allowWarning } from '../setup.ts';
import { visualOrder } from '../visualOrder.ts';

/** Context invariance: whatever stands around it, a value shows one visual order, that of UAX #9. */
const CASES = LONG ? 10_000 : 1_000;
const BATCH = 250;

type Context = (value: ReactNode) => ReactElement;

const CONTEXTS: Record<string, Context> = {
  'after Arabic': (value) => <p dir="rtl">نسبة {value} من</p>,
  'after Latin': (value) => <p dir="rtl">منصة OpenBasin {value} هنا</p>,
  'after Hebrew': (value) => <p dir="ltr">about שלום {value} here</p>,
  'after a digit': (value) => <p dir="ltr">no. 7 {value} 8 here</p>,
  'at the start': (value) => <p dir="rtl">{value} هنا</p>,
  'in brackets': (value) => <p dir="rtl">هنا ({value}).</p>,
  'in a parent of the other direction': (value) => (
    <div dir="rtl">
      <p dir="ltr">about {value} – مارس</p>
    </div>
  ),
  'nested twice': (value) => (
    <p dir="ltr">
      a <bdi dir="rtl">ب 5 {<bdi dir="ltr">c {value} 6</bdi>} د</bdi> e
    </p>
  ),
};

const LOCALES = ['ar', 'ar-EG', 'ar-LB', 'ar-MA', 'ar-SA', 'en', 'en-US', 'es', 'fa', 'fr', 'he', 'ur'] as const;

const locale = fc.record({
  locale: fc.constantFrom(...LOCALES),
  numerals: fc.constantFrom('latn', 'arab', 'arabext', undefined),
  calendar: fc.constantFrom('gregory', 'gregory', 'hijri', 'persian'),
  monthNames: fc.constantFrom('regional', 'dual', 'levantine'),
  yearSeparator: fc.constantFrom('space', 'comma'),
} as const);

const figure = fc.oneof(
  fc.integer({ min: -9_999_999, max: 9_999_999 }),
  fc.integer({ min: -99, max: 99 }),
  fc.double({ min: -10_000, max: 10_000, noNaN: true }),
  fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  fc.integer({ min: 0, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
);
const format = fc.constantFrom('decimal', 'percent', 'compact', 'ordinal', undefined);
const currency = fc.constantFrom('EUR', 'USD', 'MAD', 'EGP', 'SAR', 'IRR', 'ILS', 'JPY', 'CHF');
const digits = fc.constantFrom(undefined, 0, 1, 2);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const form = fc.constantFrom('long', 'medium', 'weekday', 'month', 'day', 'time', 'clock');

/** Letters of four scripts, digits of three systems, and signs that look both ways. No marks: two would share a place. */
const WORDS =
  'ا ب ج حوض طنجة گ پ ے ש לום a B Basin é Ω Я 0 7 42 ٣ ٤٥ ۶ - – / . , ، : ; ؟ ! ? % ٪ + # @ _ & * = € $ ° ( ) [ ] « » “ ”';
const name = fc
  .array(fc.constantFrom(...WORDS.split(' '), ' '), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const code = fc.oneof(
  fc.webUrl(),
  fc.emailAddress(),
  fc.constantFrom('+212 5 37 71 90 00', 'B/RES/31/4', 'C/RES/118 (2024)', '2026-03-12', '3-1', '_HZ20417.jpeg', 'C++'),
  name,
);

type Direction = 'ltr' | 'rtl' | 'auto';

/**
 * A value and the direction that its own element must have, on a page in a language; none where it holds isolates of
 * its own, so that the rule cannot be asked about its bare text.
 */
interface Value {
  element: ReactElement;
  direction?: (page: string) => Direction;
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
const of = (language: string): Direction => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');
const ownPage = (element: ReactElement): Value => ({ element, direction: of });
const inLanguage = fc.record({ text: name, locale: fc.constantFrom(...LOCALES) });

const numbers = fc.oneof(
  fc.record({ value: figure, format, fractionDigits: digits }),
  fc.record({ value: figure, to: figure, format, fractionDigits: digits }),
  fc.record({
    value: fc.integer({ min: -200, max: 200 }).map((n) => n / 100),
    format: fc.constant('percent' as const),
  }),
  fc.record({ value: figure, currency, fractionDigits: digits }),
  fc.record({ value: figure, to: figure, currency }),
  fc.record({
    value: fc.integer({ min: -500, max: 500 }),
    unit: fc.constantFrom('kilometer', 'celsius', 'cubic-meter', 'hectare'),
    unitDisplay: fc.constantFrom('short' as const, 'long' as const),
  }),
  fc.record({ value: fc.integer({ min: -500, max: 500 }), sign: fc.constant('always' as const) }),
);
const hedged = fc.record({
  value: fc.nat({ max: 9_999 }),
  qualifier: fc.constantFrom('more-than' as const, 'at-least' as const, 'about' as const, 'up-to' as const),
});
const dates = fc.record({ value: day, format: form });
const after = (start: string, days: number) =>
  new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
const ranges = fc
  .tuple(day, fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 4_000 })), fc.constantFrom('long' as const, 'day' as const))
  .map(([start, days, format]) => ({ start, end: after(start, days), format }));
const counts = fc.record({
  value: fc.oneof(fc.nat({ max: 400 }), figure),
  forms: fc.constantFrom<CountForms>(delegates, basins, stations),
});

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: numbers.map((props) => ownPage(<NumberText {...props} />)) },
  { weight: 2, arbitrary: dates.map((props) => ownPage(<DateText {...props} />)) },
  { weight: 2, arbitrary: ranges.map((props) => ownPage(<DateRange {...props} />)) },
  hedged.map((props) => ({ element: <NumberText {...props} /> })),
  fc.array(name, { minLength: 1, maxLength: 4 }).map((items) => ({ element: <ListText items={items} /> })),
  inLanguage.map(({ text, locale }) => ({ element: <QuoteText quoteLocale={locale}>{text}</QuoteText> })),
  // The nouns are Arabic and English; elsewhere the English ones stand.
  counts.map((props) => ({
    element: <Count {...props} />,
    direction: (page: string) => (page.startsWith('ar') ? 'rtl' : 'ltr'),
  })),
  code.map((text) => ({ element: <Bidi kind="code">{text}</Bidi>, direction: () => 'ltr' })),
  name.map((text) => ({
    element: <Bidi>{text}</Bidi>,
    direction: (page: string) => (/\p{L}/u.test(text) ? 'auto' : of(page)),
  })),
  inLanguage.map(({ text, locale }) => ({
    element: <Bidi locale={locale}>{text}</Bidi>,
    direction: () => of(locale),
  })),
  inLanguage.map(({ text, locale }) => ({
    element: <Text locale={locale} value={text} />,
    direction: () => of(locale),
  })),
);

const printed = fc.tuple(locale, value).map(([settings, one]) => ({ settings, ...one }));
type Case = typeof printed extends fc.Arbitrary<infer C> ? C : never;

it(`${CASES} values show one order each in ${Object.keys(CONTEXTS).length} contexts`, () => {
  allowWarning(/^bayan-ui: /);
  const cases = fc.sample(printed, { numRuns: CASES, seed: SEED });
  const wrong: string[] = [];
  for (let from = 0; from < cases.length; from += BATCH) wrong.push(...differences(cases.slice(from, from + BATCH)));
  const shortest = wrong.sort((a, b) => a.length - b.length).slice(0, 20);
  expect(shortest, `seed ${SEED}, ${wrong.length} orders differ`).toEqual([]);
}, 300_000);

/** Lays out all cases in all contexts at once, then measures. */
function differences(cases: readonly Case[]): string[] {
  const { container, unmount } = renderIn(
    undefined,
    <div style={{ whiteSpace: 'pre', font: '16px serif' }}>
      {cases.map(({ settings, element }, index) => (
        <LocaleProvider key={index} {...settings}>
          {Object.entries(CONTEXTS).map(([where, context]) => (
            <Fragment key={where}>{context(<i data-value="">{element}</i>)}</Fragment>
          ))}
        </LocaleProvider>
      ))}
    </div>,
  );
  const values = [...container.querySelectorAll('[data-value]')].map((holder) => holder.firstElementChild!);
  const places = Object.keys(CONTEXTS);
  const found = cases.flatMap(({ settings, direction }, index) => {
    const shown = values.slice(index * places.length, (index + 1) * places.length);
    const [first] = shown;
    const order = letters(
      direction ? orderByRule(first!.textContent!, direction(settings.locale)) : visualOrder(first!),
    );
    return shown.flatMap((element, place) => {
      const measured = letters(visualOrder(element));
      const said = `${JSON.stringify(settings)} ${first!.outerHTML} ${places[place]}: ${measured}, not ${order}`;
      return measured === order ? [] : [said];
    });
  });
  unmount();
  return found;
}

/** Without the marks above and below letters: two share one place. */
function letters(order: string): string {
  return order.replace(/\p{M}/gu, '');
}
