import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  ArticleHeader,
  Bidi,
  Count,
  DateRange,
  DateText,
  Figure,
  ListText,
  LocaleProvider,
  PullQuote,
  QuoteText,
  RelativeTime,
  NumberText,
  StatsBadge,
  Text,
} from '../../src/index.ts';
import type { CountForms } from '../../src/intl.ts';
import { delegates } from '../fixtures/nouns.ts';
import { renderIn } from '../render.tsx';
import { allowWarning, expectWarning } from '../setup.ts';

const first = (container: Element) => container.firstElementChild as HTMLElement;

describe('the parts that speak a language', () => {
  it.each([
    ['Text', <Text value={{ ar: 'بيان', en: 'statement' }} />, 'بيان', 'statement'],
    ['NumberText', <NumberText value={1234.5} />, '1,234.5', '1,234.5'],
    ['NumberText, a range', <NumberText value={11} to={13} />, '11–13', '11–13'],
    ['DateText', <DateText value="2026-03-12" />, '12 مارس 2026', '12 March 2026'],
    ['DateRange', <DateRange start="2026-03-10" end="2026-03-12" />, '10–12 مارس 2026', '10–12 March 2026'],
    ['Count', <Count value={310} forms={delegates} />, '310\u00a0مندوبين', '310\u00a0delegates'],
  ])('%s writes lang and dir and speaks both languages', (_name, element, arabic, english) => {
    const ar = first(renderIn('ar', element).container);
    expect([ar.lang, ar.dir, ar.textContent]).toEqual(['ar', 'rtl', arabic]);
    const en = first(renderIn('en', element).container);
    expect([en.lang, en.dir, en.textContent]).toEqual(['en', 'ltr', english]);
  });

  it('work with their own language and no provider', () => {
    const { container } = renderIn(
      undefined,
      <DateText locale="ar" numerals="arab" monthNames="dual" value="2026-03-12" />,
    );
    expect(container.textContent).toBe('١٢ آذار/مارس ٢٠٢٦');
  });

  it('keep the publication’s choices for a part that only names the language again', () => {
    const { container } = renderIn(
      undefined,
      <LocaleProvider locale="ar" numerals="arab" monthNames="dual">
        <DateText locale="ar" value="2026-03-12" /> <DateText locale="en" value="2026-03-12" />
      </LocaleProvider>,
    );
    expect(container.textContent).toBe('١٢ آذار/مارس ٢٠٢٦ 12 March 2026');
  });

  it('give each end of a range its own date for machines', () => {
    const { container } = renderIn('ar', <DateRange start="2026-03-10" end="2026-03-12" />);
    expect([...container.querySelectorAll('time')].map((time) => time.dateTime)).toEqual(['2026-03-10', '2026-03-12']);
  });

  it.each([
    ['ar', 'hijri', 'gregory', '12 شعبان 1446 هـ الموافق 11 فبراير 2025\u00a0م'],
    ['ar', 'gregory', 'hijri', '11 فبراير 2025\u00a0م الموافق 12 شعبان 1446 هـ'],
    ['en', 'gregory', 'persian', '11 February 2025 (23 Bahman 1403 AP)'],
  ] as const)('say one day in two calendars in %s: %s and %s', (language, calendar, also, text) => {
    const { container } = renderIn(language, <DateText value="2025-02-11" calendar={calendar} also={also} />);
    expect(container.textContent).toBe(text);
    expect(container.querySelector('time')?.dateTime).toBe('2025-02-11');
  });

  it('say a clock and a weekday once, and leave out a second date that says nothing new', () => {
    const shown = (element: ReactElement) => renderIn('ar', element).container.textContent;
    const moment = '2026-03-12T14:00:00Z';
    expect(shown(<DateText value={moment} format="time" also="hijri" />)).toBe(
      '12 مارس 2026\u00a0م الموافق 23 رمضان 1447 هـ، 14:00',
    );
    expect(shown(<DateText value={moment} format="day" also="hijri" />)).toBe('12 مارس الموافق 23 رمضان');
    expect(shown(<DateText value={moment} format="weekday" also="hijri" />)).toBe(
      'الخميس، 12 مارس 2026\u00a0م الموافق 23 رمضان 1447 هـ',
    );
    expect(shown(<DateText value={moment} also="gregory" />)).toBe('12 مارس 2026');
    expectWarning(/outside the table of Umm al-Qura/);
    expect(shown(<DateText value="1800-03-12" also="hijri" />)).toBe('12 مارس 1800');
    expectWarning(/a month is not one of a second calendar/);
    expect(shown(<DateText value={moment} format="month" also="hijri" />)).toBe('مارس 2026');
  });

  it('leave out a second calendar whose months the language has no names for, and say so', () => {
    expectWarning(/also: there are no names of its months in “ckb”; it is left out/);
    allowWarning(/no words in “ckb”/);
    const { container } = renderIn('ckb', <DateText value="2025-02-11" also="hijri" />);
    expect(container.textContent).toBe('١١ی شوباتی ٢٠٢٥');
  });

  it('say a range of days in two calendars', () => {
    const shown = (element: ReactElement, tag = 'ar') => renderIn(tag, element).container.textContent;
    const [start, end] = ['2025-02-11', '2025-02-13'];
    const { container } = renderIn('ar', <DateRange start={start} end={end} also="hijri" />);
    expect(container.textContent).toBe('11–13 فبراير 2025\u00a0م الموافق 12–14 شعبان 1446 هـ');
    expect([...container.querySelectorAll('time')].map((time) => time.dateTime)).toEqual([start, end]);
    expect(shown(<DateRange start={start} end={end} format="day" also="hijri" />)).toBe(
      '11–13 فبراير الموافق 12–14 شعبان',
    );
    expect(shown(<DateRange start={start} end={end} calendar="hijri" also="gregory" />)).toBe(
      '12–14 شعبان 1446 هـ الموافق 11–13 فبراير 2025\u00a0م',
    );
    expect(shown(<DateRange start={start} end={start} also="hijri" />, 'en')).toBe(
      '11 February 2025 (12 Shaʻban 1446 AH)',
    );
    expect(shown(<DateRange start={start} end={end} also="gregory" />)).toBe('11–13 فبراير 2025');
    expectWarning(/a clock is not one of a second calendar/);
    expect(shown(<DateRange start={`${start}T10:00Z`} end={`${start}T11:00Z`} format="clock" also="hijri" />)).toBe(
      '10:00–11:00',
    );
  });

  it('keep controls within a quotation, and an end of a range that is no date', () => {
    expect(renderIn('ar', <QuoteText>{'كلمة\u202e'}</QuoteText>).container.textContent).toBe('”كلمة\u202e\u202c“');
    expectWarning(/<DateRange end>: “قريبًا\u2067” is not a date/);
    const { container } = renderIn('ar', <DateRange start="2026-04-14" end={'قريبًا\u2067'} />);
    expect(container.querySelector('span span')).toMatchObject({ dir: 'rtl', textContent: 'قريبًا\u2067\u2069' });
  });

  it('count with a qualifier, the figure always shown', () => {
    const count = <Count value={2} forms={delegates} qualifier="more-than" />;
    expect(renderIn('ar', count).container.textContent).toBe('أكثر من 2\u00a0مندوب');
    expect(renderIn('en', count).container.textContent).toBe('more than 2\u00a0delegates');
  });

  it('let a weekday, and nothing else in a date, end a line', () => {
    const { container } = renderIn('ar', <DateText value="2026-03-12" format="weekday" />);
    expect(container.querySelectorAll('wbr')).toHaveLength(1);
    expect(container.textContent).toBe('الخميس، 12 مارس 2026');
  });

  it('nest to any depth, each inner one in its own language', () => {
    const { container } = renderIn(
      'ar',
      <Text
        value={
          <Bidi locale="en">
            Final <Bidi locale="ar">بيان</Bidi>
          </Bidi>
        }
      />,
    );
    expect([...container.querySelectorAll('[dir]')].map((element) => element.getAttribute('dir'))).toEqual([
      'rtl',
      'ltr',
      'rtl',
    ]);
  });
});

describe('<RelativeTime>', () => {
  it('prints the date on the server, and the distance once the page is alive', () => {
    const element = <RelativeTime locale="en" value={new Date()} />;
    expect(renderToString(element)).toMatch(/\d{4}<\/time>$/);
    const { container } = renderIn(undefined, element);
    expect(container.textContent).toBe('now');
    expect(container.querySelector('time')?.dateTime).toMatch(/Z$/);
  });

  it('keeps to the date beyond a week, and to what is no date', () => {
    expect(renderIn('en', <RelativeTime value="2020-01-02" />).container.textContent).toBe('2 January 2020');
    expectWarning(/<RelativeTime value>: “soon” is not a date/);
    expect(renderIn('en', <RelativeTime value="soon" />).container.textContent).toBe('soon');
  });
});

describe('<NumberText>', () => {
  it.each([
    ['ar', 'أكثر من 500'],
    ['en', 'more than 500'],
  ])('says in %s how exact a number is', (language, text) => {
    const { container } = renderIn(language, <NumberText value={500} qualifier="more-than" />);
    expect(container.textContent).toBe(text);
  });

  it('leaves out a qualifier that is none, and says so', () => {
    expectWarning(/<NumberText qualifier>: “over” is none/);
    expect(renderIn('en', <NumberText value={5} qualifier={'over' as never} />).container.textContent).toBe('5');
  });
});

describe('joiners and vowel signs', () => {
  it.each([
    ['fa', 'می\u200cخواهیم پیام\u200cها را'],
    ['ar', 'شَكَّلُوا المُؤْتَمَرَ'],
    ['en', 'cafe\u0301 👩\u200d👧'],
  ])('come through every component as they were written, in %s', (language, text) => {
    allowWarning(/no words in “fa”/);
    const { container } = renderIn(
      language,
      <>
        <ArticleHeader kicker={text} headline={text} standfirst={text} />
        <PullQuote quote={[text, text]} speaker={text} />
        <Figure src="/a.jpg" width={3} height={2} alt={text} caption={text} credit={text} />
        <StatsBadge value={5} label={text} note={text} />
        <ListText items={[text, text]} />
      </>,
    );
    expect(container.textContent!.split(text).length - 1).toBe(12);
    expect(container.querySelector('img')!.alt).toBe(text);
  });
});

describe('values that an engine has in English only', () => {
  it.each([
    ['a date', <DateText value="2026-03-12" />, '12 March 2026'],
    ['a range', <DateRange start="2026-03-28" end="2026-04-02" />, '28 March – 2 April 2026'],
    ['an amount', <NumberText value={5} to={10} currency="SAR" />, 'SAR\u00a05–10'],
  ])('are English, from left to right: %s on a page in Divehi', (_name, element, text) => {
    const value = first(renderIn('dv', element).container);
    expect([value.lang, value.dir, value.textContent]).toEqual(['en', 'ltr', text]);
  });

  const forms = { dv: { other: '{n} މީހުން' } } as CountForms;

  it.each([
    ['a count', <Count value={13_000} format="compact" forms={forms} />],
    ['a badge', <StatsBadge value={13_000} format="compact" label={forms} />],
  ])('stand within the words of the page: the figure of %s', (_name, element) => {
    const figure = [...renderIn('dv', element).container.querySelectorAll<HTMLElement>('[lang]')].at(-1)!;
    expect([figure.lang, figure.dir, figure.textContent]).toEqual(['en', 'ltr', '13K']);
    expect(figure.closest('[lang="dv"]')!.textContent).toContain('މީހުން');
  });

  it.each(['ru-Latn', 'az-IR', 'he-Latn'])('are so too where it has another script than the tag: %s', (tag) => {
    const value = first(renderIn(tag, <DateText value="2026-03-12" />).container);
    expect([value.lang, value.textContent]).toEqual(['en', '12 March 2026']);
  });
});

describe('values in a text of another language than the page', () => {
  const date = <DateText value="2026-04-16" />;
  const german = '16. April 2026';
  it.each([
    ['Text that falls back', <Text value={{ de: <>am {date}</> }} />, `am ${german}`],
    ['a list in it', <Text value={{ de: ['am ', <DateText key="date" value="2026-04-16" />] }} />, `am ${german}`],
    ['PullQuote', <PullQuote quote={[<>Am {date}</>]} quoteLocale="de" />, `„Am ${german}“`],
    ['QuoteText', <QuoteText quoteLocale="de">am {date}</QuoteText>, `”am ${german}“`],
    ['Bidi', <Bidi locale="de">am {date}</Bidi>, `am ${german}`],
    [
      'a part of a component',
      <StatsBadge locale="de" value={3} label="Tage" note={<>am {date}</>} />,
      `3 Tageam ${german}`,
    ],
  ])('are in its language: %s', (_name, element, text) => {
    allowWarning(/there is no “ar” text/);
    const { container } = renderIn('ar', element);
    expect(container.textContent).toBe(text);
    expect(container.querySelector('time')?.lang).toBe('de');
  });

  it('keep the time zone of the publication, and its digits in its own language alone', () => {
    allowWarning(/there is no “ar” text/);
    const time = <DateText value="2026-04-16T22:30:00Z" format="long" />;
    const publication = { locale: 'ar', numerals: 'arab', timeZone: 'Asia/Aden' } as const;
    expect(renderIn(publication, <Text value={{ en: <>on {time}</> }} />).container.textContent).toBe(
      'on 17 April 2026',
    );
    expect(renderIn(publication, <Text value={{ ar: <>في {time}</> }} />).container.textContent).toBe(
      'في ١٧ أبريل ٢٠٢٦',
    );
  });
});

describe('<QuoteText>', () => {
  it.each([
    ['ar', '”كلمة ’داخلها‘“'],
    ['en', '“كلمة ‘داخلها’”'],
    ['he', '”كلمة ’داخلها’”'],
    ['fa', '«كلمة ‹داخلها›»'],
  ])('nests the marks of %s', (language, text) => {
    const inner = <QuoteText>داخلها</QuoteText>;
    expect(renderIn(language, <QuoteText>كلمة {inner}</QuoteText>).container.textContent).toBe(text);
  });

  it('knows its level at any depth, also on the server and in an element, and takes one that is given', () => {
    const third = (
      <>
        <br />
        <em>
          two <QuoteText>three</QuoteText>
        </em>
      </>
    );
    const quote = (
      <LocaleProvider locale="en">
        <QuoteText>
          one <b key="b">and {[<QuoteText key="q">{third}</QuoteText>]}</b> <QuoteText level={1}>four</QuoteText>
        </QuoteText>
      </LocaleProvider>
    );
    const text = '“one and ‘two “three”’ “four””';
    expect(renderIn(undefined, quote).container.textContent).toBe(text);
    expect(renderToString(quote).replace(/<[^>]*>/g, '')).toBe(text);
  });

  it('takes the marks of the publication', () => {
    const language = { locale: 'ar', quotes: ['«', '»', '“', '”'] as const };
    expect(renderIn(language, <QuoteText>كلمة</QuoteText>).container.textContent).toBe('«كلمة»');
  });

  it.each([
    ['”كلمة“', '”كلمة“'],
    ['«كلمة»', '”كلمة“'],
    ['’’كلمة‘‘', '”كلمة“'],
    ['«نعم» أو «لا»', '”«نعم» أو «لا»“'],
  ])('does not double marks that the editor typed: %s', (typed, text) => {
    expect(renderIn('ar', <QuoteText>{typed}</QuoteText>).container.textContent).toBe(text);
  });

  it('isolates another language, within the marks of the sentence or its own', () => {
    const sentence = first(renderIn('ar', <QuoteText quoteLocale="fr">oui</QuoteText>).container);
    expect([sentence.dir, sentence.textContent, sentence.querySelector('bdi')?.dir]).toEqual(['rtl', '”oui“', 'ltr']);
    const own = first(
      renderIn(
        'ar',
        <QuoteText quoteLocale="fr" marks="own">
          oui
        </QuoteText>,
      ).container,
    );
    expect([own.dir, own.lang, own.textContent]).toEqual(['ltr', 'fr', '«\u202foui\u202f»']);
  });
});

it.each([
  ['sentence', '”oui «\u202fnon\u202f»“'],
  ['own', '«\u202foui «\u202fnon\u202f»\u202f»'],
] as const)('<QuoteText> within another language has the inner marks of that language: %s', (marks, text) => {
  const quote = (
    <QuoteText quoteLocale="fr" marks={marks}>
      oui <QuoteText>non</QuoteText>
    </QuoteText>
  );
  expect(renderIn('ar', quote).container.textContent).toBe(text);
});

describe('<ListText>', () => {
  it('says that joining words are English where the language has none', () => {
    const { container } = renderIn('ug', <ListText items={[{ ug: 'قەشقەر' }, { ug: 'خوتەن' }]} />);
    const list = container.querySelector('[lang="en"]')!;
    expect([list.getAttribute('dir'), list.textContent]).toEqual(['ltr', 'قەشقەر and خوتەن']);
    expect(list.querySelectorAll('[lang="ug"][dir="rtl"]')).toHaveLength(2);
  });

  it('isolates each item, also a name of the other script or an element', () => {
    const { container } = renderIn(
      'ar',
      <ListText items={['OpenBasin', { ar: 'طنجة', en: 'Tangier' }, <b key="b">UN</b>, '']} />,
    );
    expect(container.textContent).toBe('OpenBasin وطنجة وUN');
    expect([...container.firstElementChild!.children].map((item) => item.getAttribute('dir'))).toEqual([
      'ltr',
      'rtl',
      'rtl',
    ]);
    expect(renderIn('ar', <ListText items={[]} />).container.innerHTML).toBe('');
    expect(renderIn('ar', <ListText items={null as never} />).container.innerHTML).toBe('');
  });
});

describe('<Bidi>', () => {
  it('runs codes from left to right in every language', () => {
    const { container } = renderIn('ar', <Bidi kind="code">+212 5 37 71 90 00</Bidi>);
    expect(first(container).dir).toBe('ltr');
  });

  it('guesses only where there is a letter to go by', () => {
    expect(first(renderIn('ar', <Bidi>OpenBasin</Bidi>).container).dir).toBe('auto');
    expect(first(renderIn('ar', <Bidi>11–13</Bidi>).container).dir).toBe('rtl');
    const figure = (
      <Bidi>
        <b>123</b>
      </Bidi>
    );
    expect(first(renderIn('ar', figure).container).dir).toBe('rtl');
  });
});

describe('<Text>', () => {
  it('gives fully vocalised Arabic the room it needs', () => {
    const { container } = renderIn('ar', <Text value="أُولَٰئِكَ الَّذينَ شَكَّلُوا المُؤْتَمَرَ" />);
    expect(first(container).dataset.vocalised).toBe('true');
  });

  it.each(['br', 'x y', '', 5, null, {}, 'script'])(
    'writes a span where the element is none for a text, and says so: %j',
    (as) => {
      expectWarning(/<Text as>: .* is no element for a text; a span is written/);
      const { container } = renderIn('ar', <Text value="نص" as={as as never} />);
      expect(container.querySelector('span')?.textContent).toBe('نص');
    },
  );

  it('writes nothing when there is nothing to say', () => {
    expect(renderIn('ar', <Text value={{ ar: '', en: '' }} />).container.innerHTML).toBe('');
    expectWarning(/no language is given/);
    renderIn(undefined, <Text value="بيان" />);
  });
});
