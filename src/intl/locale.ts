import { cache } from './cache.ts';
import { directionOf, type Direction } from './direction.ts';
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
  readonly language: string;
  readonly dir: Direction;
  /** Those that the publication chose; `quotesOf` knows the usual ones. */
  readonly quotes: QuoteMarks | undefined;
  /** What goes to `Intl`: never without digits and calendar (`ar-EG-u-ca-gregory-nu-latn`). */
  readonly tag: string;
  /** The choices that were made, as opposed to what is usual in the language. */
  readonly choices: LocaleSettings;
}

const SEPARATORS: readonly Separators[] = ['regional', 'point', 'comma', 'arabic'];

const MONTH_NAMES: readonly MonthNames[] = ['regional', 'egyptian', 'levantine', 'dual', 'moroccan', 'algerian'];

const YEAR_SEPARATORS: readonly YearSeparator[] = ['regional', 'space', 'comma'];

const HOUR_CYCLES: readonly HourCycle[] = ['h23', 'h12'];

const CALENDARS: Record<Calendar, string> = {
  gregory: 'gregory',
  hijri: 'islamic-umalqura',
  persian: 'persian',
};

/** Regions whose Arabic is set in Arabic-Indic digits by CLDR 48. Written out, since engines carry other years. */
const ARABIC_INDIC_REGIONS = new Set('BH DJ EG ER IL IQ JO KM KW LB OM PS QA SA SD SO SS SY TD YE'.split(' '));

/** Bare languages whose data changed between CLDR years are printed as in a region. */
const DATA_REGION: Record<string, string> = { ar: 'EG', en: 'GB' };

const resolved = cache<string, Locale>();

/**
 * Makes every choice once: `resolveLocale('ar')` formats as `ar-EG-u-ca-gregory-nu-latn` in every engine.
 * Settings win over the tag's own `-u-` extension (BCP 47 allows one, and one is written).
 * A malformed tag counts as English, one of no language is written as it is; both warn. `ar_EG` is read as `ar-EG`.
 */
export function resolveLocale(tag: string, settings?: LocaleSettings): Locale {
  const { languages, quotes, ...choices } = settings ?? {};
  const text = typeof tag === 'string' ? tag : '';
  const marks = isQuotes(quotes) ? quotes : undefined;
  const key = JSON.stringify([
    text,
    Object.entries(choices).map(([name, value]) => [name, keyOf(value)]),
    marks,
    languages?.map(nameOf),
  ]);
  return resolved(key, () => make(text, { ...settings, quotes: marks }));
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
  // The undetermined one has none in some engines.
  const language = parsed.language || 'und';
  // Asking a tag for what it does not say costs Chromium 11 ms once.
  const extension: Partial<Intl.Locale> = parsed.toString() === baseOf(parsed) ? {} : parsed;
  const numerals = knownNumerals(settings.numerals) ?? numeralsOf(parsed, extension.numberingSystem);
  const calendar =
    known(settings.calendar, Object.keys(CALENDARS) as Calendar[], 'calendar') ?? calendarOf(extension.calendar);
  // Not the machine's language, which stands in for one that an engine lacks.
  const data = hasData(parsed) ? parsed : new Intl.Locale('en');
  const region = data.region ? '' : DATA_REGION[data.language];
  const name = region ? baseOf(data).replace(/^\w+(-\w{4}\b)?/, `$&-${region}`) : baseOf(data);
  const hourCycle =
    known(settings.hourCycle, HOUR_CYCLES, 'hourCycle') ?? (extension.hourCycle?.startsWith('h1') ? 'h12' : 'h23');
  return {
    lang: baseOf(parsed),
    language,
    dir: directionOf(parsed),
    tag: `${name}-u-ca-${CALENDARS[calendar]}-nu-${numerals}`,
    numerals,
    separators: known(settings.separators, SEPARATORS, 'separators') ?? 'regional',
    calendar,
    monthNames: known(settings.monthNames, MONTH_NAMES, 'monthNames') ?? 'regional',
    yearSeparator: known(settings.yearSeparator, YEAR_SEPARATORS, 'yearSeparator') ?? 'regional',
    quotes: settings.quotes,
    timeZone: timeZoneOf(settings.timeZone),
    hourCycle,
    languages: settings.languages ?? [],
    // What the tag's extension says is chosen as well.
    choices: {
      ...settings,
      ...(extension.numberingSystem && { numerals }),
      ...(extension.calendar && { calendar }),
      ...(extension.hourCycle && { hourCycle }),
    },
  };
}

/** Engines make an old variant (`en-US-posix`) an extension, and leave it in. */
function baseOf({ baseName }: Intl.Locale): string {
  return baseName.split('-u-', 1)[0]!;
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
  if (typeof value === 'string' && ownNumerals('en', value) === value) return value as Numerals;
  return known(value as Numerals, ['latn', 'arab', 'arabext'], 'numerals');
}

/**
 * Whether an engine prints this language, and in this script as far as direction goes: Azerbaijani it has in Latin
 * letters alone. Of our own languages it has all or nothing, and plural rules are at hand where formatters are built first.
 */
function hasData(locale: Intl.Locale): boolean {
  const tag = baseOf(locale);
  const data = /^(?:ar|en)\b/.test(tag) ? Intl.PluralRules : Intl.DateTimeFormat;
  if (data.supportedLocalesOf(tag).length === 0) return false;
  return !locale.script || directionOf(new Intl.DateTimeFormat(tag).resolvedOptions().locale) === directionOf(locale);
}

/** The digits that `Intl` writes for a tag: those asked for, else its default; `latn` in what it does not know. */
function ownNumerals(tag: string, numberingSystem?: string): string {
  try {
    if (!hasData(new Intl.Locale(tag))) return 'latn';
    return new Intl.NumberFormat(tag, { numberingSystem }).resolvedOptions().numberingSystem;
  } catch {
    return 'latn';
  }
}

function parse(tag: string): Intl.Locale {
  try {
    const locale = new Intl.Locale(tag);
    if (development && !isLanguage(locale.language)) {
      warn('locale', `no language has the tag “${tag}”.`, 'Write one such as “ar” or “en-GB”.');
    }
    return locale;
  } catch {
    const mended = tag.replaceAll('_', '-');
    try {
      const locale = new Intl.Locale(mended);
      if (development) warn('locale', `“${tag}” is not a BCP 47 tag.`, `Write “${mended}”.`);
      return locale;
    } catch {
      if (development) {
        warn('locale', `“${tag}” is not a language tag; English is used.`, 'Write one such as “ar” or “en-GB”.');
      }
      return new Intl.Locale('en');
    }
  }
}

/** Whether a language has this code, as far as the engine knows; it does not know all codes of three letters. */
function isLanguage(code: string | undefined): boolean {
  if (!code || code.length === 3) return true;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
}

/** A choice in the tag that is not ours is not taken silently. */
function dropped(key: string, value: string, ours: readonly string[]): void {
  if (development) warn('locale', `“-u-${key}-${value}” is not supported.`, `Write one of ${ours.join(', ')}.`);
}

function numeralsOf(locale: Intl.Locale, named: string | undefined): Numerals {
  if (named) {
    if (ownNumerals('en', named) === named) return named as Numerals;
    dropped('nu', named, ['latn', 'arab', 'arabext']);
  }
  switch (locale.language) {
    case 'ar':
      return ARABIC_INDIC_REGIONS.has(locale.region ?? '') ? 'arab' : 'latn';
    case 'en':
      return 'latn';
    case 'ckb':
      return 'arab';
    case 'fa':
    case 'ps':
      return 'arabext';
    default:
      return ownNumerals(locale.baseName) as Numerals;
  }
}

function calendarOf(named: string | undefined): Calendar {
  if (named && !Object.values(CALENDARS).includes(named)) dropped('ca', named, Object.values(CALENDARS));
  if (named?.startsWith('islamic')) return 'hijri';
  return named === 'persian' ? 'persian' : 'gregory';
}

function timeZoneOf(timeZone = 'UTC'): string {
  if (timeZone === 'UTC') return timeZone;
  try {
    if (typeof timeZone !== 'string') return 'UTC';
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    if (development) {
      warn('timeZone', `“${timeZone}” is not a time zone; UTC is used.`, 'Write an IANA name such as “Africa/Cairo”.');
    }
    return 'UTC';
  }
}
