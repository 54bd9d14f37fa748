import * as React from 'react';
import { STORY_RENDERED } from 'storybook/internal/core-events';
import { useChannel, useGlobals } from 'storybook/manager-api';
import { useTheme } from 'storybook/theming';
import { directionOf } from '../../src/intl/direction.ts';
import { Code } from './Code.tsx';
import { hostPage } from './hostPage.ts';
import { ASK, CODES, type Codes, type Kind } from './message.ts';
import { panelCss } from './panelCss.ts';
import { languagesOf } from './toolbar.ts';
import { words as allWords, type PanelWords } from './words.ts';

/** Of very long code so many lines are shown. */
const LINES = 600;

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
  const { base } = useTheme() as { base: 'light' | 'dark' };
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
          <Copyable key={kind} code={codes.codes[kind]!} label={words.kinds[kind]} words={words} />
          {page.map(([name, html]) => (
            <Copyable key={name} code={html} label={words.framed} file={name} words={words} />
          ))}
        </div>
        {kind !== 'react' && <Host key={kind} kind={kind} codes={codes} words={words} />}
      </div>
    </>
  );
}

interface CopyableProps {
  code: string;
  label: string;
  file?: string;
  words: PanelWords;
}

function Copyable({ code, label, file, words }: CopyableProps) {
  const shown = React.useRef<HTMLElement>(null);
  const [whole, setWhole] = React.useState(false);
  const [said, setSaid] = React.useState('');
  const lines = code.split('\n');
  const short = !whole && lines.length > LINES;

  React.useEffect(() => setSaid(''), [code]);
  React.useEffect(() => {
    // There is no clipboard: the reader's own keys copy what is selected.
    if (whole && shown.current) getSelection()?.selectAllChildren(shown.current);
  }, [whole]);

  const copy = () =>
    (navigator.clipboard ? navigator.clipboard.writeText(code) : Promise.reject(new Error('no clipboard'))).then(
      () => setSaid(words.copied),
      () => {
        setWhole(true);
        if (shown.current) getSelection()?.selectAllChildren(shown.current);
        setSaid(words.selected);
      },
    );

  return (
    <section>
      <header>
        <h2>
          {label} {file && <bdi dir="ltr">{file}</bdi>}
        </h2>
        <output aria-live="polite">{said}</output>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
      </header>
      <Code ref={shown} code={short ? lines.slice(0, LINES).join('\n') : code} label={label} />
      {short && <p>{words.shortened}</p>}
    </section>
  );
}

function Host({ kind, codes, words }: { kind: Kind; codes: Codes; words: PanelWords }) {
  const [hostile, setHostile] = React.useState(kind !== 'html');
  return (
    <section className="host">
      <header>
        <h2>{words.preview}</h2>
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
