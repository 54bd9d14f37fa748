import * as React from 'react';

/** Code in colours, from left to right in every language, with the words in it isolated in their own direction. */
export function Code({ code, label, ref }: { code: string; label: string; ref?: React.Ref<HTMLElement> }) {
  return (
    <pre dir="ltr" tabIndex={0} aria-label={label}>
      <code ref={ref}>{tokensOf(code).map(painted)}</code>
    </pre>
  );
}

type Token = [kind: 'comment' | 'tag' | 'name' | 'word' | 'text' | '', text: string];

const HTML = /<!--.*?-->|<\/?[\w!-]+|\/?>|[\w-]+(?==)|"[^"]*"|'[^']*'|[^<>]+?(?=["'<]|[\w-]+=|$)|[^]/gs;

/** Enough of a grammar to read by: comments, tags, names of attributes, words of the language, and texts. */
function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  let inside = false;
  const script = /^import /.test(code);
  const pattern = script
    ? /\/\/.*|<\/?[A-Za-z][\w-]*|\/?>|'(?:[^'\\]|\\.)*'|"[^"]*"|\b(?:import|from|new|true|false)\b|[\w$]+(?=[=:])|[^]/g
    : HTML;
  for (const [text] of code.matchAll(pattern)) {
    if (/^(<!--|\/\/)/.test(text)) tokens.push(['comment', text]);
    else if (/^<\/?[\w!]/.test(text)) {
      inside = true;
      tokens.push(['tag', text]);
    } else if (/^\/?>$/.test(text)) {
      inside = false;
      tokens.push(['tag', text]);
    } else if (!script && !inside) tokens.push(['text', text]);
    else if (/^['"]/.test(text) && text.length > 1) tokens.push(['text', text]);
    else if (/^(import|from|new|true|false)$/.test(text)) tokens.push(['word', text]);
    else tokens.push([/^[\w$-]+$/.test(text) && text.length > 1 ? 'name' : '', text]);
  }
  return merged(tokens);
}

function merged(tokens: Token[]): Token[] {
  const found: Token[] = [];
  for (const [kind, text] of tokens) {
    const last = found.at(-1);
    if (last?.[0] === kind && (kind === '' || kind === 'text')) last[1] += text;
    else found.push([kind, text]);
  }
  return found;
}

function painted([kind, text]: Token, key: number): React.ReactNode {
  const content = ARABIC.test(text) ? isolated(text) : text;
  return kind === '' ? (
    <React.Fragment key={key}>{content}</React.Fragment>
  ) : (
    <span key={key} data-token={kind}>
      {content}
    </span>
  );
}

const ARABIC = /\p{Script=Arabic}/u;
/** What stands between the signs of the code. */
const PIECE = /[^"'{}[\]:,\n<>]*\p{Script=Arabic}(?:[^"'{}[\]\n<>]*[^"'{}[\]\n<>\s])?/gu;

/** Each text within in the direction of most of its letters. */
function isolated(text: string): React.ReactNode[] {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const space = /^\s*/.exec(piece)![0].length;
    parts.push(text.slice(end, index + space));
    const words = piece.slice(space);
    const latin = words.replace(/[^A-Za-z]/g, '').length;
    const mostly = words.replace(/\P{Script=Arabic}/gu, '').length >= latin ? 'rtl' : 'ltr';
    parts.push(
      <bdi key={index} dir={mostly}>
        {words}
      </bdi>,
    );
    end = index + piece.length;
  }
  return [...parts, text.slice(end)];
}
