import * as React from 'react';

/** Code in colours, from left to right in every language, with the words in it isolated in their own direction. */
export function Code({ code, label, ref }: { code: string; label: string; ref?: React.Ref<HTMLElement> }) {
  return (
    <pre dir="ltr" tabIndex={0} aria-label={label}>
      <code ref={ref}>
        {linesOf(code).map((tokens, key) => {
          const indent = /^ */.exec(tokens[0]?.[1] ?? '')![0].length + 4;
          return (
            <span key={key} data-line style={{ paddingInlineStart: `${indent}ch`, textIndent: `-${indent}ch` }}>
              {tokens.map(painted)}
              {'\n'}
            </span>
          );
        })}
      </code>
    </pre>
  );
}

type Token = [kind: 'comment' | 'tag' | 'name' | 'word' | 'text' | '', text: string];

const HTML = /<!--.*?-->|<[/!]?[\w-]+|\/?>|[\w-]+(?==)|"[^"]*"|'[^']*'|[^]/gs;
const REACT =
  /<\/?[A-Za-z]\w*|\/?>|'(?:[^'\\]|\\.)*'|"[^"]*"|\b(?:import|from|new|true|false)\b|[\w$]+(?=[=:])|[\w$]+|[^]/g;

/** Enough of a grammar to read by: comments, tags, names of attributes, words of the language, and texts. */
function linesOf(code: string): Token[][] {
  const react = code.startsWith('import ');
  const lines: Token[][] = [[]];
  let inTag = false;
  for (const [text] of code.matchAll(react ? REACT : HTML)) {
    const tag = /^<[/!]?\w|^\/?>$/.test(text);
    if (tag) inTag = text.startsWith('<');
    const kind = tag ? 'tag' : react || inTag ? kindOf(text) : text.startsWith('<!--') ? 'comment' : 'text';
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([]);
      const line = lines.at(-1)!;
      const last = line.at(-1);
      if (last?.[0] === kind && kind !== 'tag') last[1] += part;
      else if (part !== '') line.push([kind, part]);
    });
  }
  return lines;
}

function kindOf(text: string): Token[0] {
  if (/^(["']).+\1$/s.test(text)) return 'text';
  if (/^(import|from|new|true|false)$/.test(text)) return 'word';
  return /^[a-z_$][\w$-]+$/i.test(text) ? 'name' : '';
}

function painted([kind, text]: Token, key: number): React.ReactNode {
  return (
    <span key={key} data-token={kind || undefined}>
      {isolated(text)}
    </span>
  );
}

/** What stands between the signs of the code and has Arabic letters. */
const WORDS = /[^"'<>\s][^"'<>]*/gu;
const ARABIC = /\p{Script=Arabic}/gu;

/** Each text within in the direction of most of its letters. */
function isolated(text: string): React.ReactNode {
  if (text.search(ARABIC) < 0) return text;
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(WORDS)) {
    const words = piece.trimEnd();
    const arabic = words.match(ARABIC)?.length ?? 0;
    if (arabic === 0) continue;
    const latin = words.match(/[A-Za-z]/g)?.length ?? 0;
    parts.push(
      text.slice(end, index),
      <bdi key={index} dir={arabic < latin ? 'ltr' : 'rtl'}>
        {words}
      </bdi>,
    );
    end = index + words.length;
  }
  return [...parts, text.slice(end)];
}
