/** Code with its button, in the panel and on the pages of the elements. */
export const codeCss = `
.copyable { min-inline-size: 0; }
.copyable p { margin: 0; }
.copyable header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; min-block-size: 48px; padding: 4px 16px; }
.copyable header p { flex: 1 1 0; min-inline-size: 12em; }
.copyable output:empty { position: absolute; }
.copyable output { margin-inline-start: auto; color: light-dark(#55595e, #a9adb3); }
.copyable button {
  padding: 4px 16px; border: 1px solid light-dark(#767b81, #80858c); border-radius: 0; background: none; color: inherit;
  font: inherit; font-weight: 600; cursor: pointer; transition: background 120ms;
}
.copyable button:hover { background: light-dark(#131416, #ececea); color: light-dark(#fff, #121315); }
.copyable :is(button, pre):focus-visible { outline: 3px solid light-dark(#1b4fa8, #8fb8ff); outline-offset: -3px; }
.copyable pre {
  margin: 0; padding: 12px 16px; background: light-dark(#f2f3f3, #1d1f22); color: light-dark(#131416, #ececea);
  overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2;
  font: 13px/1.7 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', 'IBM Plex Sans Arabic', monospace;
}
.copyable :is(code, code bdi) { font: inherit; unicode-bidi: isolate; }
.copyable code bdi { font-size: 14px; }
/* The spaces of Arabic words are those of its own face. */
.copyable code bdi[dir='rtl'] { font-family: 'IBM Plex Sans Arabic', system-ui, sans-serif; }
.copyable :is([data-token='tag'], [data-token='name']) { white-space: nowrap; }
.copyable [data-line] { display: block; }
.copyable [data-token='tag'] { color: light-dark(#1b4fa8, #8fb8ff); }
.copyable [data-token='name'] { color: light-dark(#55595e, #a9adb3); }
.copyable [data-token='word'] { color: light-dark(#b3261b, #ff8066); }
.copyable [data-token='comment'] { color: light-dark(#55595e, #a9adb3); font-style: italic; }
.copyable > p { padding: 8px 16px; color: light-dark(#55595e, #a9adb3); }
@media (prefers-reduced-motion: reduce) { .copyable button { transition: none; } }`;
