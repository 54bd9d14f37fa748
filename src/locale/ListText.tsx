import { Fragment } from 'react';
import { directionOfText } from '../intl/direction.ts';
import { closed } from '../intl/isolate.ts';
import { listLocale, listPieces, type ListType } from '../intl/list.ts';
import { pick } from '../intl/localized.ts';
import type { Locale } from '../intl/locale.ts';
import { nodesOf, Text, type LocalizedNode } from './Text.tsx';
import { languageAttributes, useLocale, type LanguageProps } from './useLocale.ts';

export interface ListTextProps extends Pick<LanguageProps, 'locale'> {
  /**
   * The items in order, each isolated; one wholly in the other script is a name of it, `C++`, `Aqua Inc.`, and keeps its own
   * direction. An item that has nothing to say is left out. An empty list writes nothing.
   */
  items: readonly LocalizedNode[];
  /** `and` or `or`. Default `and`. */
  type?: ListType;
}

/** Writes a list in a sentence as the language joins it: `ليون وبيروت والقاهرة`, `Lyon, Beirut and Cairo`. */
export function ListText({ items, type = 'and', locale: own }: ListTextProps) {
  const locale = useLocale({ locale: own }, '<ListText>');
  const shown = (Array.isArray(items) ? (items as readonly LocalizedNode[]) : []).filter((item) => {
    const picked = pick(item, '<ListText items>', locale);
    return picked && nodesOf(picked.value, '<ListText items>') !== undefined;
  });
  if (shown.length === 0) return null;
  const texts = shown.map((item) => textOf(pick(item, '<ListText items>', locale)?.value));
  return (
    <span {...languageAttributes(listLocale(type, locale))}>
      {listPieces(texts, type, locale).map((piece, index) => (
        <Fragment key={index}>
          {'text' in piece ? piece.text : <Item value={shown[piece.item]!} locale={locale} />}
        </Fragment>
      ))}
    </span>
  );
}

function Item({ value, locale }: { value: LocalizedNode; locale: Locale }) {
  if (!isOfOtherScript(value, locale)) return <Text value={value} locale={locale} />;
  return <bdi dir={directionOfText(value)}>{closed(value)}</bdi>;
}

/** Its full stop or plus sign belongs to the name. */
function isOfOtherScript(value: LocalizedNode, { dir }: Locale): value is string {
  const letters = typeof value === 'string' ? (value.match(/\p{L}/gu) ?? []) : [];
  return letters.length > 0 && letters.every((letter) => directionOfText(letter) !== dir);
}

/** What the joining word looks at; of an element nothing is known, so it counts as a word of the language. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '\u2003';
}
