import type { Check, Place } from './finding.ts';
import { HEBREW, isLineEnd, isSpace } from './letters.ts';

/** Two of a kind and no more; two commas before a word stand for a low opening mark. */
const PAIR =
  /(?<!')''(?!')|(?<!\u2019)\u2019\u2019(?!\u2019)|(?<!\u2018)\u2018\u2018(?!\u2018)|(?<=^|[\s(]),,(?=\p{L})/gmu;
const BETWEEN_HEBREW = new RegExp(`^[${HEBREW}]..[${HEBREW}]$`, 's');
const BETWEEN_LATIN = /^\p{Script=Latin}..\p{Script=Latin}$/su;

/**
 * Apostrophes or commas doubled to look like a quotation mark (`bidi.md`, R-56). Not the gershayim of a Hebrew word,
 * nor inches and seconds after a figure while no quotation is open. Within a Latin word they are one apostrophe, as
 * software doubles it.
 */
export const doubledApostrophe: Check = ({ text, quotes: [opening, closing], islands }) => {
  const places: Place[] = [];
  let open = false;
  let from = 0;
  for (const { 0: pair, index } of text.matchAll(PAIR)) {
    const within = text.slice(index - 1, index + 3);
    if (islands[index] || BETWEEN_HEBREW.test(within)) continue;
    if (BETWEEN_LATIN.test(within)) {
      places.push({ start: index, end: index + 2, suggestion: '\u2019' });
      continue;
    }
    if (open && !onOneLine(text, from, index)) open = false;
    from = index;
    if (!open && index > 0 && /\p{Nd}/u.test(text.charAt(index - 1))) continue;
    open = opensAt(text, index, pair);
    // French marks bring a narrow space of their own, unless the editor wrote one.
    const mark = open ? opening : closing;
    const spaced = isSpace(text, open ? index + 2 : index - 1);
    places.push({ start: index, end: index + 2, suggestion: spaced ? mark.trim() : mark });
  }
  return places;
};

function opensAt(text: string, index: number, pair: string): boolean {
  return (
    pair === ',,' ||
    ((isSpace(text, index - 1) || /[([\u00ab:\u0640-]/.test(text.charAt(index - 1))) && !isSpace(text, index + 2))
  );
}

/** Looked at from pair to pair, so that no character is seen twice. */
function onOneLine(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isLineEnd(text.charAt(index))) return false;
  return true;
}
