import { cache } from './cache.ts';
import { directionOf, scriptOf, type Direction } from './direction.ts';
import { baseOf, hasData, hasMonths, hasUsualScript, usualNumerals, writesNumerals } from './engine.ts';
import type { QuoteMarks } from './quotes.ts';
import { development, warn } from './warn.ts';
import type { LanguageWords } from './words.ts';

/** Digits: `latn` 0–9, `arab` ٠–٩, `arabext` ۰–۹, and those of other scripts, as `deva` ०–९, `beng` ০–৯, `mymr` ၀–၉. */
export type Numerals = 'latn' | 'arab' | 'arabext' | OtherNumerals;

type OtherNumerals =
  | 'adlm'
  | 'beng'
  | 'cakm'
  | 'deva'
  | 'gujr'
  | 'guru'
  | 'hmnp'
  | 'khmr'
  | 'knda'
  | 'laoo'
  | 'mlym'
  | 'mtei'
  | 'mymr'
  | 'nkoo'
  | 'olck'
  | 'orya'
  | 'tamldec'
  | 'telu'
  | 'thai'
  | 'tibt';

/**
 * Marks of thousands and decimals: those of the region (CLDR), `point` 1,234.5, `comma` 1.234,5, `arabic` ١٬٢٣٤٫٥,
 * whatever the digits.
 */
export type Separators = 'regional' | 'point' | 'comma' | 'arabic';

/** `hijri` is Umm al-Qura; other variants of the Islamic calendar differ by a day and are never meant silently. */
export type Calendar = 'gregory' | 'hijri' | 'persian';

/**
 * Arabic month names: those of the tag's region, Egyptian and Gulf (أغسطس), Levantine (آب), both with a slash
 * (آب/أغسطس), Moroccan (غشت), Algerian and Tunisian (أوت).
 */
export type MonthNames = 'regional' | 'egyptian' | 'levantine' | 'dual' | 'moroccan' | 'algerian';

/** What stands before the year of a long date: what CLDR has for the language, a space, or a comma as on many Arabic pages. */
export type YearSeparator = 'regional' | 'space' | 'comma';

/** Which way a range of bare figures runs. */
export type RangeDirection = 'regional' | 'ltr';

/** The clock: 24 hours, or 12 with the half of the day. */
export type HourCycle = 'h23' | 'h12';

/** Choices of a publication; each has the usual one of the language as its default. */
export interface LocaleSettings {
  /** Default: those of the language and region (CLDR). What is no system of digits warns. */
  numerals?: Numerals;
  /** What stands between thousands and before decimals. Default `regional`. */
  separators?: Separators;
  calendar?: Calendar;
  monthNames?: MonthNames;
  /** What stands before the year. Default `regional`. */
  yearSeparator?: YearSeparator;
  /**
   * Which way two bare figures with a dash between them run, `3–5`, `11–13`, `14:05–16:30`: as the language, or `ltr`, as
   * readers of Hebrew and Persian may expect it (W3C, Strings and bidi). Default `regional`.
   */
  rangeDirection?: RangeDirection;
  /** Opening and closing mark, then those of a quotation within a quotation, in logical order. */
  quotes?: QuoteMarks;
  /** IANA name, for date-times. Plain dates have no time zone. Default `UTC`. */
  timeZone?: string;
  /** `h23`: 14:05, `h12`: 2:05 with the half of the day. Default `h23`. */
  hourCycle?: HourCycle;
  /** Languages beside Arabic and English, from `bayan-ui/locales/…`: their words for the reader. */
  languages?: readonly LanguageWords[];
}

/** A language with all its choices made: plain data, the same on server and client. */
export interface Locale extends Required<Omit<LocaleSettings, 'quotes'>> {
  /** What goes into the `lang` attribute: the tag as the page knows it, without extensions. */
  readonly lang: string;
  /** ISO 639 code, with the script where it is not the usual one of the language: `az-Arab`, `ur-Latn`. */
  readonly language: string;
  readonly dir: Direction;
  /** Those that the publication chose; `quotesOf` knows the usual ones. */
  readonly quotes: QuoteMarks | undefined;
  /** What goes to `Intl`: never without digits and calendar (`ar-EG-u-ca-gregory-nu-latn`). */
  readonly tag: string;
  /** The same for dates: English where the engine has the months of the calendar in Latin letters alone. */
  readonly dateTag: string;
  /** The choices that were made, as opposed to what is usual in the language. */
  readonly choices: LocaleSettings;
}

/** What a publication may choose; the first is the usual one. */
const CHOICES = {
  separators: ['regional', 'point', 'comma', 'arabic'],
  monthNames: ['regional', 'egyptian', 'levantine', 'dual', 'moroccan', 'algerian'],
  yearSeparator: ['regional', 'space', 'comma'],
  rangeDirection: ['regional', 'ltr'],
} as const satisfies { [P in keyof LocaleSettings]?: readonly LocaleSettings[P][] };

type Chosen = Pick<Locale, keyof typeof CHOICES>;

const CALENDARS: Record<Calendar, string> = {
  gregory: 'gregory',
  hijri: 'islamic-umalqura',
  persian: 'persian',
};

/** Bare languages whose data changed between CLDR years are printed as in a region. */
const DATA_REGION: Record<string, string> = { ar: 'EG', en: 'GB' };

const resolved = cache<string, Locale>();

/**
 * Makes every choice once: `resolveLocale('ar')` formats as `ar-EG-u-ca-gregory-nu-latn` in every engine.
 * Settings win over the tag's own `-u-` extension (BCP 47 allows one, and one is written).
 * A malformed tag counts as English, one of no language is written as it is; both warn. `ar_EG` is read as `ar-EG`.
 */
export function resolveLocale(tag: string, settings?: LocaleSettings): Locale {
  const { languages: given, quotes, ...choices } = settings ?? {};
  // One that was looked up and is not there is none.
  const languages = Array.isArray(given) ? given.filter((one) => typeof one?.language === 'string') : [];
  const text = typeof tag === 'string' ? tag : '';
  const marks = isQuotes(quotes) ? quotes : undefined;
  const key = JSON.stringify([
    text,
    Object.entries(choices).map(([name, value]) => [name, keyOf(value)]),
    marks,
    languages.map(nameOf),
  ]);
  return resolved(key, () => make(text, { ...settings, quotes: marks, languages }));
}

const names = new WeakMap<LanguageWords, number>();
let named = 0;

/** Stands for a language's words in a key. */
function nameOf(words: LanguageWords): number {
  let name = names.get(words);
  if (name === undefined) names.set(words, (name = named++));
  return name;
}

function make(tag: string, settings: LocaleSettings): Locale {
  const parsed = parse(tag);
  // Asking a tag for what it does not say costs Chromium 11 ms once.
  const said: Partial<Intl.Locale> = parsed.toString() === baseOf(parsed) ? {} : parsed;
  const numerals = knownNumerals(settings.numerals) ?? numeralsOf(parsed, said.numberingSystem);
  const calendar =
    known(settings.calendar, Object.keys(CALENDARS) as Calendar[], 'calendar') ?? calendarOf(said.calendar);
  const hourCycle =
    known(settings.hourCycle, ['h23', 'h12'], 'hourCycle') ?? (said.hourCycle?.startsWith('h1') ? 'h12' : 'h23');
  // Not the machine's language, which stands in for one that an engine lacks.
  const english = new Intl.Locale('en');
  const data = hasData(parsed) ? parsed : english;
  const extension = `-u-ca-${CALENDARS[calendar]}-nu-${numerals}`;
  return {
    ...chosen(settings),
    lang: baseOf(parsed),
    language: languageOf(parsed),
    dir: directionOf(parsed),
    tag: inRegion(data) + extension,
    dateTag: inRegion(hasMonths(data, CALENDARS[calendar]) ? data : english) + extension,
    numerals,
    calendar,
    quotes: settings.quotes,
    timeZone: timeZoneOf(settings.timeZone),
    hourCycle,
    languages: settings.languages!,
    // What the tag's extension says is chosen as well.
    choices: {
      ...settings,
      ...(said.numberingSystem && { numerals }),
      ...(said.calendar && { calendar }),
      ...(said.hourCycle && { hourCycle }),
    },
  };
}

/** The undetermined one has no code in some engines. */
function languageOf(locale: Intl.Locale): string {
  const language = locale.language || 'und';
  return hasUsualScript(locale) ? language : `${language}-${scriptOf(locale)}`;
}

function inRegion(data: Intl.Locale): string {
  const region = data.region ? '' : DATA_REGION[data.language];
  return region ? baseOf(data).replace(/^\w+(-\w{4}\b)?/, `$&-${region}`) : baseOf(data);
}

function chosen(settings: LocaleSettings): Chosen {
  return Object.fromEntries(
    Object.entries(CHOICES).map(([prop, values]) => [
      prop,
      known(settings[prop as keyof Chosen], values, prop) ?? values[0],
    ]),
  ) as Chosen & object;
}

function keyOf(part: unknown): unknown {
  return typeof part === 'string' ? part : '';
}

function isQuotes(quotes: unknown): quotes is QuoteMarks {
  return Array.isArray(quotes) && quotes.length === 4 && quotes.every((mark) => typeof mark === 'string');
}

/** A value of ours, else `undefined` with a warning. */
function known<T extends string>(value: T | undefined, values: readonly T[], prop: string): T | undefined {
  if (value === undefined || values.includes(value)) return value;
  if (development)
    warn(
      prop,
      `“${typeof value === 'string' ? value : typeof value}” is none; the usual one is used.`,
      `Write ${values.join(', ')}.`,
    );
  return undefined;
}

/** Any ten digits that `Intl` writes, else `undefined` with a warning. */
function knownNumerals(value: unknown): Numerals | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && writesNumerals(value)) return value as Numerals;
  return known(value as Numerals, ['latn', 'arab', 'arabext'], 'numerals');
}

function parse(tag: string): Intl.Locale {
  for (const written of [tag, tag.replaceAll('_', '-')]) {
    try {
      const locale = new Intl.Locale(written);
      if (development && written !== tag) warn('locale', `“${tag}” is not a BCP 47 tag.`, `Write “${written}”.`);
      if (development && !isLanguage(locale.language))
        warn('locale', `no language has the tag “${tag}”.`, 'Write one such as “ar” or “en-GB”.');
      return locale;
    } catch {
      // Not a tag.
    }
  }
  if (development)
    warn('locale', `“${tag}” is not a language tag; English is used.`, 'Write one such as “ar” or “en-GB”.');
  return new Intl.Locale('en');
}

/** Whether a language has this code: it has a likely script. Engines name fewer, and do not know all codes of three letters. */
function isLanguage(code: string | undefined): boolean {
  if (!code || code.length === 3) return true;
  return scriptOf(new Intl.Locale(code)) !== '';
}

/** A choice in the tag that is not ours is not taken silently. */
function dropped(key: string, value: string, ours: readonly string[]): void {
  if (development) warn('locale', `“-u-${key}-${value}” is not supported.`, `Write one of ${ours.join(', ')}.`);
}

function numeralsOf(locale: Intl.Locale, named: string | undefined): Numerals {
  if (named) {
    if (writesNumerals(named)) return named as Numerals;
    dropped('nu', named, ['latn', 'arab', 'arabext']);
  }
  return usualNumerals(locale) as Numerals;
}

function calendarOf(named: string | undefined): Calendar {
  if (development && named && !Object.values(CALENDARS).includes(named)) dropped('ca', named, Object.values(CALENDARS));
  if (named?.startsWith('islamic')) return 'hijri';
  return named === 'persian' ? 'persian' : 'gregory';
}

function timeZoneOf(timeZone = 'UTC'): string {
  if (timeZone === 'UTC' || typeof timeZone !== 'string') return 'UTC';
  try {
    // Newer engines also take an offset, so that a browser would print another hour than its server.
    if (!/^[+-]/.test(timeZone)) return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    // Not a time zone.
  }
  if (development)
    warn('timeZone', `“${timeZone}” is not a time zone; UTC is used.`, 'Write an IANA name such as “Africa/Cairo”.');
  return 'UTC';
}
