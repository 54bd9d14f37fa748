import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/intl/date.ts';
import { dateTimeOf, isoOf, readDate, readDateOrMonth } from '../../src/intl/readDate.ts';
import { resolveLocale } from '../../src/intl/locale.ts';
import { formatDateRange, printDateRange } from '../../src/intl/range.ts';
import { formatRelative } from '../../src/intl/relative.ts';
import { formatNumber } from '../../src/intl/number.ts';
import { datesLocale, valuesLocale } from '../../src/intl/words.ts';
import { expectWarning } from '../setup.ts';

const ar = resolveLocale('ar');
const en = resolveLocale('en');
const dari = resolveLocale('fa-AF');
const dual = resolveLocale('ar', { monthNames: 'dual' });

describe('dates', () => {
  it('are printed by the publication’s choices', () => {
    expect(formatDate('2026-03-09', 'long', ar)).toBe('9 مارس 2026');
    expect(formatDate('2025-02-11', 'long', resolveLocale('ar', { numerals: 'arab', yearSeparator: 'comma' }))).toBe(
      '١١ فبراير، ٢٠٢٥',
    );
    expect(formatDate('2025-02-11', 'long', dual)).toBe('11 شباط/فبراير 2025');
    expect(formatDate('2025-03-11', 'long', resolveLocale('ar', { monthNames: 'levantine' }))).toBe('11 آذار 2025');
    expect(formatDate('2025-02-11', 'weekday', ar)).toBe('الثلاثاء، 11 فبراير 2025');
    expect(formatDate('2025-02-11', 'month', ar)).toBe('فبراير 2025');
    expect(formatDate('2025-02-11', 'long', en)).toBe('11 February 2025');
    expect(formatDate('2025-02-11', 'long', resolveLocale('en-US'))).toBe('February 11, 2025');
    expect(formatDate('2025-02-11', 'weekday', en)).toBe('Tuesday, 11 February 2025');
  });

  it('have the month names of the publication in every region', () => {
    const named = (tag: string, monthNames?: 'egyptian' | 'levantine' | 'dual' | 'moroccan' | 'algerian') =>
      formatDate('2026-08-01', 'month', resolveLocale(tag, { monthNames, numerals: 'latn' })).replace(' 2026', '');
    expect([named('ar-LB'), named('ar-LB', 'egyptian'), named('ar-LB', 'dual')]).toEqual(['آب', 'أغسطس', 'آب/أغسطس']);
    expect([named('ar', 'moroccan'), named('ar', 'algerian')]).toEqual(['غشت', 'أوت']);
    expect([named('ar-MA'), named('ar-MA', 'egyptian'), named('ar-MA', 'dual')]).toEqual(['غشت', 'أغسطس', 'آب/أغسطس']);
  });

  it('name all twelve months in both Arabic ways', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDate({ year: 2026, month: index + 1, day: 1 }, 'month', dual),
    );
    expect(months.map((month) => month.replace(' 2026', ''))).toEqual([
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيو',
      'تموز/يوليو',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ]);
  });

  it('without a time have no time zone', () => {
    const riyadh = resolveLocale('ar', { timeZone: 'Pacific/Kiritimati' });
    const west = resolveLocale('ar', { timeZone: 'America/Los_Angeles' });
    for (const value of ['2026-03-09', { year: 2026, month: 3, day: 9 }]) {
      expect(formatDate(value, 'long', riyadh)).toBe('9 مارس 2026');
      expect(formatDate(value, 'long', west)).toBe('9 مارس 2026');
      expect(isoOf(readDate(value)!)).toBe('2026-03-09');
    }
  });

  it('print the day where no time is said, and say so', () => {
    expectWarning(/“2026-03-12” says no time of day/);
    expect(formatDate('2026-03-12', 'time', en)).toBe('12 March 2026');
    expect(formatDate('2026-03-12', 'clock', ar)).toBe('12 مارس 2026');
  });

  it('take the clock on the wall, and the moment and the calendar of libraries’ objects', () => {
    const wall = { year: 2026, month: 3, day: 12, hour: 14, minute: 5 };
    expect(formatDate(wall, 'time', resolveLocale('en', { timeZone: 'Asia/Tokyo' }))).toBe('12 March 2026, 14:05');
    expect(isoOf(readDate(wall)!)).toBe('2026-03-12T14:05');
    const zoned = { ...wall, epochMilliseconds: Date.UTC(2026, 2, 12, 13, 5) };
    expect(formatDate(zoned, 'time', en)).toBe('12 March 2026, 13:05');
    const temporal = { year: 1447, month: 9, day: 23, calendarId: 'islamic-umalqura', withCalendar: () => wall };
    expect(formatDate(temporal, 'long', en)).toBe('12 March 2026');
    const adobe = { year: 1447, month: 9, day: 23, calendar: { identifier: 'islamic-umalqura' } };
    expect(isoOf(readDate({ ...adobe, toDate: () => new Date('2026-03-12T00:00:00Z') } as never)!)).toBe('2026-03-12');
    expect(readDate(adobe)).toBeUndefined();
    expect(isoOf(readDate('2026-03-12T10:00:00+01:00[Europe/Paris]')!)).toBe('2026-03-12T09:00:00.000Z');
  });

  it('with a time are told in the publication’s zone', () => {
    const tangier = resolveLocale('en', { timeZone: 'Africa/Cairo' });
    expect(formatDate('2026-03-12T22:30:00Z', 'time', tangier)).toBe('13 March 2026, 00:30');
  });

  it('tell the clock in 24 hours, or in 12 where the publication wants it', () => {
    const told = (tag: string, hourCycle?: 'h12') =>
      formatDate('2026-03-12T14:05:00Z', 'clock', resolveLocale(tag, { hourCycle }));
    expect([told('ar'), told('en'), told('fa'), told('he')]).toEqual(['14:05', '14:05', '۱۴:۰۵', '14:05']);
    expect([told('ar', 'h12'), told('en-US', 'h12')]).toEqual(['2:05 م', '2:05 PM']);
    expect(formatDate('2026-03-12T14:05:00Z', 'time', ar)).toBe('12 مارس 2026، 14:05');
  });

  it('follow the calendar: Umm al-Qura by that name', () => {
    const hijri = resolveLocale('ar', { calendar: 'hijri' });
    expect(formatDate('2025-05-26', 'long', hijri)).toBe('28 ذو القعدة 1446 هـ');
    expect(formatDate('2023-07-19', 'long', hijri)).toBe('1 محرم 1445 هـ');
    const urdu = resolveLocale('ur', { calendar: 'hijri' });
    expect(formatDate('2025-09-05', 'day', urdu)).toBe('13 ربیع الاول');
  });

  it.each([
    ['ar', '24 فروردين 1405 ه\u200d.ش', '25 أرديبهشت 1405 ه\u200d.ش', '8 إسفند 1405 ه\u200d.ش'],
    ['ur', '24 فروردین، 1405', '25 اردیبہشت، 1405', '8 اسفند، 1405'],
    ['fa', '۲۴ فروردین ۱۴۰۵', '۲۵ اردیبهشت ۱۴۰۵', '۸ اسفند ۱۴۰۵'],
  ])('spell Persian months right in %s', (tag, ...dates) => {
    const locale = resolveLocale(tag, { calendar: 'persian' });
    const printed = ['2026-04-13', '2026-05-15', '2027-02-27'].map((day) => formatDate(day, 'long', locale));
    expect(printed).toEqual(dates);
    expect(formatDate('2026-04-13', 'day', locale)).toBe(dates[0]!.split(/،? ?(?:1405|۱۴۰۵)/)[0]);
  });

  it('name the first day of a month as French does', () => {
    const french = resolveLocale('fr');
    expect(formatDate('2026-03-01', 'weekday', french)).toBe('dimanche 1er mars 2026');
    expect(formatDateRange('2026-03-01', '2026-03-21', 'long', french)).toBe('1er–21 mars 2026');
    expect(formatDateRange('2026-03-31', '2026-04-01', 'day', french)).toBe('31 mars – 1er avril');
  });

  it('have the order of the long date in Dari', () => {
    const printed = (['medium', 'day', 'weekday'] as const).map((format) => formatDate('2026-03-12', format, dari));
    expect(printed).toEqual(['۱۲ مارچ ۲۰۲۶', '۱۲ مارچ', 'پنجشنبه ۱۲ مارچ ۲۰۲۶']);
  });

  it.each([
    ['zh-TW', '2026年3月12日 14:05'],
    ['ja', '2026年3月12日 14:05'],
    ['ko', '2026년 3월 12일 14:05'],
  ])('have no comma before the clock in %s', (tag, text) => {
    expect(formatDate('2026-03-12T14:05:00Z', 'time', resolveLocale(tag))).toBe(text);
  });

  it.each(['sd', 'ckb', 'ps', 'pa-Arab', 'uz-Arab', 'ks'])('have the comma of the script in %s', (tag) => {
    const printed = (['weekday', 'time'] as const).map((format) =>
      formatDate('2026-03-12T14:05:00Z', format, resolveLocale(tag)),
    );
    expect(printed.join('')).not.toContain(',');
    expect(printed[1]).toContain('، ');
  });

  it('have one kind of space, also within the half of the day', () => {
    expect(formatDate('2026-03-12T14:05:00Z', 'clock', resolveLocale('es', { hourCycle: 'h12' }))).not.toMatch(
      /\u202f/,
    );
  });

  it('are in English where an engine has the months of another calendar in Latin letters alone', () => {
    const hijri = resolveLocale('ckb', { calendar: 'hijri' });
    expect(formatDate('2025-02-11', 'long', hijri)).toBe('١٢ Shaʻban ١٤٤٦ AH');
    expect(datesLocale(hijri).lang).toBe('en');
    expect(datesLocale(resolveLocale('ur', { calendar: 'hijri' })).lang).toBe('ur');
    expect(datesLocale(resolveLocale('ckb')).lang).toBe('ckb');
    // Numbers know no calendar.
    expect(valuesLocale(hijri)).toBe(hijri);
    expect(formatNumber(1234.5, {}, hijri)).toBe(formatNumber(1234.5, {}, resolveLocale('ckb')));
    expect(formatDate('2025-02-11T14:05:00Z', 'time', hijri)).toBe('١٢ Shaʻban ١٤٤٦ AH, ١٤:٠٥');
  });

  it.each(['2026-02-30', 'منتصف آذار', '12/03/2026', '٠٩/٠٣/٢٠٢٦', '2026-02-30T10:00:00Z'])(
    'keep what the editor wrote when it is none: %s',
    (written) => {
      expectWarning(/is not a date; it is shown as written/);
      expect(formatDate(written, 'long', ar)).toBe(written);
    },
  );

  it.each([
    ['-000043-03-15', undefined, '15 March 44 BC', '15 مارس 44 ق.م'],
    ['0000-03-15', undefined, '15 March 1 BC', '15 مارس 1 ق.م'],
    ['0044-03-15', '0044-03-15', '15 March 44', '15 مارس 44'],
    ['12026-03-15', '12026-03-15', '15 March 12026', '15 مارس 12026'],
    ['+012026-03-15', '12026-03-15', '15 March 12026', '15 مارس 12026'],
  ])(
    'before the year 1 and beyond four digits are told as HTML and readers want it: %s',
    (value, dateTime, english, arabic) => {
      expect(dateTimeOf(readDate(value)!)).toBe(dateTime);
      expect([formatDate(value, 'long', en), formatDate(value, 'long', ar)]).toEqual([english, arabic]);
    },
  );

  it('before the year 1 have their era in every format with a year, and in a range', () => {
    const ides = { year: -43, month: 3, day: 15 };
    const formats = ['medium', 'weekday', 'month', 'day'] as const;
    expect(formats.map((format) => formatDate(ides, format, en))).toEqual([
      '15 Mar 44 BC',
      'Friday, 15 March 44 BC',
      'March 44 BC',
      '15 March',
    ]);
    expect(formatDateRange(ides, { ...ides, day: 17 }, 'long', en)).toBe('15–17 March 44 BC');
    expect(formatDateRange(ides, { ...ides, year: 44 }, 'long', en)).toBe('15 March 44 BC – 15 March 44 AD');
    expect(formatRelative(ides, Date.UTC(2026, 2, 12), en)).toBeUndefined();
  });

  it('before the first year of the Persian calendar are Gregorian, and say so', () => {
    const persian = resolveLocale('fa', { calendar: 'persian' });
    expect(formatDate('0622-03-21', 'long', persian)).toBe('۱ فروردین ۱');
    expectWarning(/“?0622-03-20”? is outside the Persian calendar/);
    expect(formatDate('0622-03-20', 'long', persian)).toBe('۲۰ مارس ۶۲۲');
  });

  it('that are none leave no dash behind', () => {
    expectWarning(/is not a date/);
    expect(formatDateRange('', '', 'long', en)).toBe('');
    expect(formatDateRange('', 'spring', 'long', en)).toBe('spring');
  });

  it('may be a month of a year, printed as one', () => {
    // As in Temporal, whose parts are not an object's own.
    class PlainYearMonth {
      get year() {
        return 2026;
      }
      get month() {
        return 3;
      }
    }
    for (const value of ['2026-03', { year: 2026, month: 3 }, new PlainYearMonth()]) {
      expect([formatDate(value, 'long', en), formatDate(value, 'month', ar)]).toEqual(['March 2026', 'مارس 2026']);
      expect(dateTimeOf(readDateOrMonth(value)!)).toBe('2026-03');
    }
    // A month spans two of another calendar.
    expect(formatDate('2026-03', 'month', resolveLocale('ar', { calendar: 'hijri' }))).toBe('مارس 2026');
    expectWarning(/“2026-03” says no day; the month is printed/);
    expect(formatDate('2026-03', 'weekday', en)).toBe('March 2026');
    expectWarning(/“2026-13” is not a date/);
    expect(formatDate('2026-13', 'month', en)).toBe('2026-13');
  });

  it('do not throw for an invalid Date', () => {
    expectWarning(/is not a date/);
    expect(formatDate(new Date(Number.NaN), 'long', ar)).toBe('');
  });

  it('write out a day that is none', () => {
    expectWarning(/“2026-13-1” is not a date/);
    expect(formatDate({ year: 2026, month: 13, day: 1 }, 'long', ar)).toBe('2026-13-1');
    expect(formatDate({ year: 50, month: 1, day: 2 }, 'long', en)).toBe('2 January 50');
  });
});

describe('ranges of days', () => {
  it.each([
    ['2025-02-11', '2025-02-13', '11–13 شباط/فبراير 2025', '11–13 February 2025'],
    ['2025-02-28', '2025-03-02', '28 شباط/فبراير – 2 آذار/مارس 2025', '28 February – 2 March 2025'],
    [
      '2025-12-30',
      '2026-01-02',
      '30 كانون الأول/ديسمبر 2025 – 2 كانون الثاني/يناير 2026',
      '30 December 2025 – 2 January 2026',
    ],
    ['2025-02-11', '2025-02-11', '11 شباط/فبراير 2025', '11 February 2025'],
  ])('%s to %s', (start, end, arabic, english) => {
    expect(formatDateRange(start, end, 'long', dual)).toBe(arabic);
    expect(formatDateRange(start, end, 'long', en)).toBe(english);
  });

  it.each([
    ['fa-u-ca-gregory', '۱۱ تا ۱۳ فوریهٔ ۲۰۲۵', '۲۸ فوریه تا ۲ مارس ۲۰۲۵'],
    ['ur', '11–13 فروری، 2025', '28 فروری – 2 مارچ، 2025'],
    ['he', '11–13 בפברואר 2025', '28 פברואר – 2 מרץ 2025'],
    ['fr', '11–13 février 2025', '28 février – 2 mars 2025'],
    ['es', '11–13 de febrero de 2025', '28 de febrero – 2 de marzo de 2025'],
    ['fa-AF-u-ca-gregory', '۱۱ تا ۱۳ فبروری ۲۰۲۵', '۲۸ فبروری تا ۲ مارچ ۲۰۲۵'],
    ['cy', '11–13 Chwefror 2025', '28 Chwefror – 2 Mawrth 2025'],
    ['hu', '2025. február 11–13.', '2025. február 28. – március 2.'],
    ['ja', '2025年2月11–13日', '2025年2月28日 – 3月2日'],
    ['de', '11.–13. Februar 2025', '28. Februar – 2. März 2025'],
    ['cs', '11.–13. února 2025', '28. února – 2. března 2025'],
    ['lv', '2025. gada 11.–13. februāris', '2025. gada 28. februāris – 2. marts'],
  ])('are written in %s as they are written there', (tag, within, across) => {
    const locale = resolveLocale(tag);
    expect(formatDateRange('2025-02-11', '2025-02-13', 'long', locale)).toBe(within);
    expect(formatDateRange('2025-02-28', '2025-03-02', 'long', locale)).toBe(across);
  });

  it.each([
    ['en', 'March–May 2026', 'November 2025 – February 2026'],
    ['ar', 'مارس–مايو 2026', 'نوفمبر 2025 – فبراير 2026'],
    ['ar-LB-u-nu-latn', 'آذار–أيار 2026', 'تشرين الثاني 2025 – شباط 2026'],
    ['fr', 'mars–mai 2026', 'novembre 2025 – février 2026'],
    ['fa', 'مارس تا مهٔ ۲۰۲۶', 'نوامبر ۲۰۲۵ تا فوریهٔ ۲۰۲۶'],
    ['he', 'מרץ–מאי 2026', 'נובמבר 2025 – פברואר 2026'],
    ['hu', '2026. március–május', '2025. november – 2026. február'],
    ['ja', '2026年3–5月', '2025年11月 – 2026年2月'],
  ])('may be of months, with their year once: %s', (tag, within, across) => {
    // Months are Gregorian in every calendar.
    const locale = resolveLocale(tag, { calendar: 'hijri' });
    for (const format of ['long', 'day'] as const) {
      if (format === 'day') expectWarning(/says no day; the month is printed/);
      expect(formatDateRange('2026-03', { year: 2026, month: 5 }, format, locale)).toBe(within);
    }
    expect(formatDateRange('2025-11', '2026-02', 'long', locale)).toBe(across);
  });

  it('of months have room round a dash between names of several words, and are in order', () => {
    expect(formatDateRange('2026-01', '2026-03', 'long', dual)).toBe('كانون الثاني/يناير – آذار/مارس 2026');
    // The ezafe goes with the year.
    expect(formatDateRange('2026-01', '2026-12', 'long', resolveLocale('fa-u-ca-gregory'))).toBe(
      'ژانویه تا دسامبر ۲۰۲۶',
    );
    expect(formatDateRange('2026-03', '2026-03', 'long', en)).toBe('March 2026');
    expectWarning(/2026-05 is after 2026-03/);
    expect(formatDateRange('2026-05', '2026-03', 'long', en)).toBe('March–May 2026');
    expect(printDateRange('2026-03', '2026-05', 'long', en)).toMatchObject({ startIso: '2026-03', endIso: '2026-05' });
  });

  it('of a month and a day say both whole, neither first within the month', () => {
    expect(formatDateRange('2026-03', '2026-05-12', 'long', en)).toBe('March 2026 – 12 May 2026');
    expect(formatDateRange('2026-03-15', '2026-03', 'long', en)).toBe('15 March 2026 – March 2026');
    expectWarning(/2026-04-01 is after 2026-03/);
    expect(formatDateRange('2026-04-01', '2026-03', 'long', en)).toBe('March 2026 – 1 April 2026');
  });

  it('of times have room round the dash where each end says its half of the day', () => {
    const [start, noon, end] = ['2026-03-12T09:05:00Z', '2026-03-12T11:00:00Z', '2026-03-12T16:30:00Z'];
    const h12 = (tag: string) => resolveLocale(tag, { hourCycle: 'h12' });
    expect(formatDateRange(start, end, 'clock', h12('en'))).toBe('9:05 am – 4:30 pm');
    expect(formatDateRange(start, noon, 'clock', h12('en'))).toBe('9:05–11:00 am');
    expect(formatDateRange(start, end, 'clock', h12('ar'))).toBe('9:05 ص – 4:30 م');
  });

  it('leave the year out where the page has said it', () => {
    expect(formatDateRange('2025-02-11', '2025-02-13', 'day', dual)).toBe('11–13 شباط/فبراير');
    expect(formatDateRange('2025-02-28', '2025-03-02', 'day', en)).toBe('28 February – 2 March');
    expect(formatDateRange('2025-12-30', '2026-01-02', 'day', en)).toBe('30 December 2025 – 2 January 2026');
    expect(formatDate('2025-02-11', 'day', dual)).toBe('11 شباط/فبراير');
  });

  it('have times', () => {
    const [start, end, later] = ['2026-03-12T14:05:00Z', '2026-03-12T16:30:00Z', '2026-03-13T09:00:00Z'];
    expect(formatDateRange(start, end, 'clock', ar)).toBe('14:05–16:30');
    expect(formatDateRange(start, end, 'time', en)).toBe('12 March 2026, 14:05–16:30');
    expect(formatDateRange(start, later, 'time', ar)).toBe('12 مارس 2026، 14:05 – 13 مارس 2026، 09:00');
    expect(formatDateRange(start, start, 'clock', en)).toBe('14:05');
    expect(formatDateRange(start, '2026-03-13T14:05:00Z', 'clock', en)).toBe('14:05–14:05');
  });

  it.each([
    ['within a day the start stands alone', '2026-03-12', '2026-03-12T11:00:00Z', '12 March 2026', '12 مارس 2026'],
    ['also with the clock', '2026-03-12T11:00:00Z', '2026-03-12', '12 March 2026, 11:00', '12 مارس 2026، 11:00'],
    [
      'across days each end says what it knows',
      '2026-03-12',
      '2026-03-13T11:00:00Z',
      '12 March 2026 – 13 March 2026, 11:00',
      '12 مارس 2026 – 13 مارس 2026، 11:00',
    ],
    ['days are days', '2026-03-12', '2026-03-13', '12–13 March 2026', '12–13 مارس 2026'],
  ])('of times take a day for a day: %s', (_rule, start, end, english, arabic) => {
    expectWarning(/“2026-03-1[23]” says no time of day; the day is printed/);
    expect(formatDateRange(start, end, 'time', en)).toBe(english);
    expect(formatDateRange(start, end, 'time', ar)).toBe(arabic);
  });

  it('run forward from a day to a moment of that day, in the time zone of the publication', () => {
    const tokyo = resolveLocale('en', { timeZone: 'Asia/Tokyo' });
    expect(formatDateRange('2026-03-12', '2026-03-12T08:00:00+09:00', 'long', tokyo)).toBe('12 March 2026');
  });

  it('put the month first where the language does', () => {
    expect(formatDateRange('2025-02-11', '2025-02-13', 'long', resolveLocale('en-US'))).toBe('February 11–13, 2025');
    expect(formatDateRange('2025-02-28', '2025-03-02', 'long', resolveLocale('en-US'))).toBe(
      'February 28 – March 2, 2025',
    );
  });

  it('are put in order when they run backwards, with a warning', () => {
    expectWarning(/2025-02-13 is after 2025-02-11/);
    expect(formatDateRange('2025-02-13', '2025-02-11', 'long', ar)).toBe('11–13 فبراير 2025');
  });

  it('keep an end that is no date', () => {
    expectWarning(/is not a date/);
    expect(formatDateRange('2025-02-11', 'قريبًا', 'long', ar)).toBe('11 فبراير 2025 – قريبًا');
  });
});
