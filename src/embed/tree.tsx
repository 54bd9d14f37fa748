import type { ReactNode } from 'react';
import { resolveLocale, type Locale, type LocaleSettings } from '../intl/locale.ts';
import type { LanguageWords } from '../intl/words.ts';
import type { Shown as AnyComponent } from './element.ts';
import { nodesOf } from './nodes.ts';

export interface Content {
  /** Nothing to show: the children are the content. */
  component: AnyComponent | undefined;
  props: Record<string, unknown>;
  /** BCP 47 tag of the page. */
  lang: string | undefined;
  settings: LocaleSettings;
}

/** What an element shows, and how it stands in the page. */
export interface View extends Content {
  inline: true | undefined;
}

/** The same for the script and for the server, so that one can take over what the other wrote. */
export function treeOf(
  { component, props, lang = 'ar', settings }: Content,
  pack: LanguageWords | undefined,
): ReactNode {
  const Shown = component as ((props: { locale: Locale }) => ReactNode) | undefined;
  const locale = resolveLocale(lang, { ...settings, languages: pack && [pack] });
  return Shown && <Shown {...(nodesOf(props) as object)} locale={locale} />;
}
