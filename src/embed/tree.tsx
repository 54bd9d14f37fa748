import { Component, type ReactNode } from 'react';
import { StyleSink } from '../design/styled.embed.ts';
import { resolveLocale, type LocaleSettings } from '../intl/locale.ts';
import type { LanguageWords } from '../intl/words.ts';
import { LocaleProvider } from '../locale/LocaleProvider.tsx';
import type { Shown as AnyComponent } from './element.ts';
import { nodesOf } from './nodes.tsx';

export interface Content {
  /** Nothing to show: the children are the content. */
  component: AnyComponent | undefined;
  props: Record<string, unknown>;
  /** BCP 47 tag of the page. */
  lang: string | undefined;
  settings: LocaleSettings;
}

/** The same for the script and for the server, so that one can take over what the other wrote. */
export function treeOf(
  { component, props, lang = 'ar', settings }: Content,
  pack: LanguageWords | undefined,
  sink: (css: string) => void,
  slot = true,
): ReactNode {
  const Shown = component as ((props: object) => ReactNode) | undefined;
  const locale = resolveLocale(lang, { ...settings, languages: pack && [pack] });
  const content = Shown && (
    <StyleSink.Provider value={sink}>
      <LocaleProvider locale={locale}>
        <Shown {...(nodesOf(props) as object)} />
      </LocaleProvider>
    </StyleSink.Provider>
  );
  return (
    <>
      <Guard>{content}</Guard>
      {slot && <slot />}
    </>
  );
}

/** Data that a component cannot show shows the children, until there are others. */
class Guard extends Component<{ children: ReactNode }, { failed?: ReactNode }> {
  override state: { failed?: ReactNode } = {};

  override componentDidCatch(): void {
    this.setState({ failed: this.props.children });
  }

  override render(): ReactNode {
    const { children } = this.props;
    return this.state.failed !== undefined && this.state.failed === children ? null : children;
  }
}
