import * as React from 'react';
import { STORY_RENDERED } from 'storybook/internal/core-events';
import { useChannel, useGlobals } from 'storybook/manager-api';
import { useTheme, type StorybookTheme } from 'storybook/theming';
import { directionOf } from '../../src/intl/direction.ts';
import { Copyable } from './Copyable.tsx';
import { hostPage } from './hostPage.ts';
import { ASK, CODES, type Codes, type Kind } from './message.ts';
import { panelCss } from './panelCss.ts';
import { languagesOf } from './toolbar.ts';
import { words as allWords, type PanelWords } from './words.ts';

/** The name of the panel, in the language of the toolbar. */
export function Title() {
  const [globals] = useGlobals();
  return <span lang={languageIn(globals)}>{allWords[languageIn(globals)].embed}</span>;
}

/** The story as code to copy, each kind beside a page that it stands on. */
export function Panel() {
  const [globals] = useGlobals();
  const [codes, setCodes] = React.useState<Codes>();
  const emit = useChannel({ [CODES]: setCodes, [STORY_RENDERED]: () => emit(ASK) });
  React.useEffect(() => emit(ASK), [emit]);
  const { base } = useTheme() as StorybookTheme;
  const lang = languageIn(globals);
  const words = allWords[lang];
  return (
    <div className="bayan-embed" lang={lang} dir={directionOf(lang)} style={{ colorScheme: base }}>
      <style>{panelCss}</style>
      {codes ? <Shown codes={codes} words={words} /> : <p>{words.waiting}</p>}
    </div>
  );
}

function languageIn(globals: Record<string, unknown>) {
  return languagesOf(globals)[0] ?? 'ar';
}

function Shown({ codes, words }: { codes: Codes; words: PanelWords }) {
  const [wanted, setWanted] = React.useState<Kind>('element');
  const group = React.useId();
  const kinds = (['react', 'element', 'html', 'frame'] as const).filter((kind) => codes.codes[kind] !== undefined);
  const kind = kinds.includes(wanted) ? wanted : kinds[0];
  if (!kind) return <p>{words.none}</p>;
  const page = kind === 'frame' ? Object.entries(codes.pages ?? {}) : [];
  return (
    <>
      <fieldset>
        <legend>{words.embed}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={one === kind} onChange={() => setWanted(one)} />
            <span>{words.kinds[one]}</span>
          </label>
        ))}
      </fieldset>
      <div className="halves" data-alone={kind === 'react' || undefined}>
        <div className="codes">
          <Copyable
            key={`${kind} ${codes.codes[kind]}`}
            code={codes.codes[kind]!}
            about={words.about[kind]}
            words={words}
          />
          {page.map(([name, html]) => (
            <Copyable key={`${name} ${html}`} code={html} about={words.framed} file={name} words={words} />
          ))}
        </div>
        {kind !== 'react' && <Host key={kind} kind={kind} codes={codes} words={words} />}
      </div>
    </>
  );
}

function Host({ kind, codes, words }: { kind: Kind; codes: Codes; words: PanelWords }) {
  const [hostile, setHostile] = React.useState(kind !== 'html');
  return (
    <section className="host">
      <header>
        <p>{words.preview}</p>
        <label>
          <input type="checkbox" checked={hostile} onChange={() => setHostile(!hostile)} />
          {words.hostile}
        </label>
      </header>
      <iframe title={words.preview} srcDoc={hostPage(kind, codes, hostile)} />
      {kind === 'html' && <p>{words.plain}</p>}
    </section>
  );
}
