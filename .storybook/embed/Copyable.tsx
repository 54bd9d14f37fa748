import * as React from 'react';
import { Code } from './Code.tsx';
import type { PanelWords } from './words.ts';

/** Of very long code so many lines are shown. */
const LINES = 600;

interface CopyableProps {
  code: string;
  /** What the code is for. */
  about: string;
  /** Name of its file. */
  file?: string;
  words: PanelWords;
}

/** Code with a button that copies it, or selects it where there is no clipboard. */
export function Copyable({ code, about, file, words }: CopyableProps) {
  const shown = React.useRef<HTMLElement>(null);
  const [whole, setWhole] = React.useState(false);
  const [said, setSaid] = React.useState('');
  const lines = code.split('\n');
  const short = !whole && lines.length > LINES;

  React.useEffect(() => {
    if (whole && shown.current) getSelection()?.selectAllChildren(shown.current);
  }, [whole]);

  const select = () => {
    // All of it has to stand there first.
    setWhole(true);
    getSelection()?.selectAllChildren(shown.current!);
    setSaid(words.selected);
  };
  const copy = () => {
    if (!navigator.clipboard) return select();
    navigator.clipboard.writeText(code).then(() => setSaid(words.copied), select);
  };

  return (
    <section className="copyable">
      <header>
        <p>
          {about} {file && <bdi dir="ltr">{file}</bdi>}
        </p>
        <output aria-live="polite">{said}</output>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
      </header>
      <Code ref={shown} code={short ? lines.slice(0, LINES).join('\n') : code} label={about} />
      {short && <p>{words.shortened}</p>}
    </section>
  );
}
