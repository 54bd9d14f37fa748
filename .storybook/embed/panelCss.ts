import { codeCss } from './codeCss.ts';

/** The panel's look: that of the library, in Storybook's frame. */
export const panelCss = `${codeCss}
.bayan-embed {
  --ink: light-dark(#131416, #ececea);
  --muted: light-dark(#55595e, #a9adb3);
  --rule: light-dark(#cfd2d4, #3b3f44);
  --accent: light-dark(#b3261b, #ff8066);
  --blue: light-dark(#1b4fa8, #8fb8ff);
  container-type: inline-size;
  min-block-size: 100%;
  background: light-dark(#fff, #121315);
  color: var(--ink);
  font: 14px/1.45 'IBM Plex Sans Variable', 'IBM Plex Sans', system-ui, sans-serif;
}
.bayan-embed:lang(ar) { font: 15px/1.6 'IBM Plex Sans Arabic', system-ui, sans-serif; }
.bayan-embed > p { padding: 16px; color: var(--muted); max-inline-size: 36em; }
.bayan-embed :is(p, fieldset) { margin: 0; }
.bayan-embed fieldset {
  display: flex; gap: 24px; padding: 0 16px; border: 0; border-block-end: 1px solid var(--rule); overflow-x: auto;
}
.bayan-embed legend { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.bayan-embed fieldset label { position: relative; cursor: pointer; }
.bayan-embed fieldset input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.bayan-embed fieldset span {
  display: block; padding: 10px 0 8px; border-block-end: 3px solid transparent; color: var(--muted); white-space: nowrap;
}
.bayan-embed fieldset label:hover span { color: var(--ink); }
.bayan-embed input:checked + span { border-color: var(--accent); color: var(--ink); font-weight: 600; }
.bayan-embed :is(input:focus-visible + span, .host input:focus-visible) {
  outline: 3px solid var(--blue); outline-offset: -3px;
}
.bayan-embed .halves { display: grid; align-items: start; }
.bayan-embed section { min-inline-size: 0; }
.bayan-embed header {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; min-block-size: 48px; padding: 0 16px;
}
.bayan-embed section > p { padding: 8px 16px; color: var(--muted); }
.bayan-embed .host label { color: var(--muted); display: flex; gap: 8px; align-items: center; margin-inline-start: auto; cursor: pointer; }
.bayan-embed .host input { accent-color: var(--ink); margin: 0; }
.bayan-embed iframe { display: block; inline-size: 100%; block-size: 420px; border: 0; border-block: 1px solid var(--rule); }
@container (inline-size >= 56rem) {
  .bayan-embed .halves:not([data-alone]) { grid-template-columns: 1fr 1fr; }
  .bayan-embed .host { border-inline-start: 1px solid var(--rule); position: sticky; inset-block-start: 0; }
}
@container (inline-size < 30rem) {
  .bayan-embed .host label { margin: 0; }
  .bayan-embed fieldset { gap: 16px; }
}`;
