/** The only file that knows how a script turns a page round. Everything else asks it. */

export type Direction = 'ltr' | 'rtl';

/** ISO 15924 scripts in use that are written from right to left (Unicode: their letters are bidi class R or AL). */
const RIGHT_TO_LEFT_SCRIPTS = /^(?:Adlm|Arab|Aran|Gara|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/**
 * Direction of a language tag, from its script: an explicit script subtag wins (`ar-Latn` is left-to-right),
 * otherwise the likely one (CLDR likely subtags). A tag that is none is left-to-right. Not `Intl.Locale#textInfo`:
 * engines disagree about it.
 */
export function directionOf(tag: string | Intl.Locale): Direction {
  try {
    return RIGHT_TO_LEFT_SCRIPTS.test(scriptOf(new Intl.Locale(tag))) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Known by themselves: looking up the first likely script costs Chromium 4 ms, and older engines do not know that of Western Punjabi. */
const OWN_SCRIPTS: Record<string, string> = { ar: 'Arab', en: 'Latn', pnb: 'Arab' };

/** ISO 15924 code of the script in the tag, else of the likely one; empty where the engine knows none. */
export function scriptOf(locale: Intl.Locale): string {
  return locale.script ?? OWN_SCRIPTS[locale.language] ?? locale.maximize().script ?? '';
}

/** Direction of the first letter; left to right where there is none. */
export function directionOfText(text: string): Direction {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT_LETTER.test(letter) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A letter of each direction that nobody sees (LRM, RLM). */
export const DIRECTION_MARK: Record<Direction, string> = { ltr: '\u200e', rtl: '\u200f' };

/** What runs the other way by itself: letters, marks, and Arabic-Indic digits in text from left to right (UAX #9, AN). */
const AGAINST: Record<Direction, RegExp> = {
  ltr: new RegExp(`[\u061c\u200f\u0660-\u0669]|${RIGHT_TO_LEFT_LETTER.source}`, 'u'),
  rtl: /[\u061c\u200e\p{Script=Latin}]/u,
};

/**
 * What joins two ends. It reads in the right order where the element round it carries the locale's `dir` (UAX #9: an en
 * dash never joins digits); beside what runs the other way it gets the locale's mark on both sides. Two bare figures run
 * from left to right where the publication says so: `ltr`.
 */
export function joint(separator: string, first: string, last: string, dir: Direction, ltr: boolean): string {
  const isBare = separator === '–' && /\p{Nd}$/u.test(first) && /^\p{Nd}/u.test(last);
  const direction = ltr && isBare ? 'ltr' : dir;
  const own = DIRECTION_MARK[direction];
  const beside = first + /^\P{Nd}*/u.exec(last)![0];
  const mark = direction !== dir || AGAINST[dir].test(beside.replaceAll(own, '')) ? own : '';
  return mark + separator + mark;
}

/**
 * A number of `Intl` whose sign keeps its side. From left to right the marks that come with Arabic-Indic digits would put it
 * behind the number; from right to left CLDR has none in some languages (Uyghur, Yiddish).
 */
export function withSignInPlace(text: string, dir: Direction): string {
  return text.replace(dir === 'ltr' ? /[\u061c\u200f]/g : /^(?=[-+\u2212]\D*\d)/, DIRECTION_MARK.ltr);
}

/** Which way a key moves along the inline axis: to the left is forward where text runs from right to left. */
export type InlineMove = 'next' | 'previous' | 'first' | 'last';

/** Reads a `KeyboardEvent.key` (WAI-ARIA APG, mirrored by direction); `undefined` for any other key. */
export function inlineMove(key: string, direction: Direction): InlineMove | undefined {
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return (key === 'ArrowRight') === (direction === 'ltr') ? 'next' : 'previous';
}

/** Direction an element is really laid out in: its own or an ancestor's, read at the moment of use. */
export function directionOfElement(element: Element): Direction {
  return getComputedStyle(element).direction as Direction;
}

/** Which way the inline axis of an element runs: 1 to the right, -1 to the left, as scroll positions count. */
export function inlineSign(element: Element): 1 | -1 {
  return directionOfElement(element) === 'ltr' ? 1 : -1;
}

/** Selects what runs from right to left. */
export const runsFromRight = ':dir(rtl)';

/** For what CSS has no logical form of (transforms, gradients): `calc(var(--bayan-dir) * …)`. */
export const directionCss = `
  &[dir='ltr'] { --bayan-dir: 1; }
  &[dir='rtl'] { --bayan-dir: -1; }
`;
