import { safeHref } from '../intl/href.ts';
import { Text, type LocalizedNode } from './Text.tsx';
import type { LanguageProps } from './useLocale.ts';

interface LinkProps extends Pick<LanguageProps, 'locale'> {
  /** Address; what is not safe to follow (`javascript:`) is dropped and the text stays. */
  href?: string;
  value: LocalizedNode;
  part: string;
  /** Language of the page it leads to. */
  hrefLang?: string;
  /** For the warning: component and prop. */
  place: string;
}

/** A text that leads somewhere, or just the text when there is nowhere safe to go, or where a link in it leads elsewhere. */
export function Link({ href, value, part, hrefLang, place, locale }: LinkProps) {
  const safe = holdsLink(value) ? undefined : safeHref(href, place);
  const text = <Text value={value} locale={locale} />;
  return safe ? (
    <a part={part} href={safe} hrefLang={hrefLang}>
      {text}
    </a>
  ) : (
    <span part={part}>{text}</span>
  );
}

/** Within a link HTML allows no other: a browser would tear them apart. */
function holdsLink(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!('$$typeof' in value)) return Object.values(value).some(holdsLink);
  const { type, props } = value as { type?: unknown; props?: { href?: unknown; children?: unknown } };
  return type === 'a' || !!props?.href || holdsLink(props?.children);
}
