import type { StoryContext } from '@storybook/react-vite';
import { createElement } from 'react';
import { frameHtml, pageAround } from '../../src/server/frame.ts';
import type { AnyRow } from '../../src/embed/element.ts';
import { htmlCode, parsed, staticMarkup } from './inline.tsx';
import { markupOf, type Seen } from './markup.tsx';
import type { Codes } from './message.ts';
import { isPublic, reactCode } from './reactCode.ts';
import { instancesIn, rowOf, seenIn, type Instance } from './story.tsx';
import { languagesOf, settingsOf } from './toolbar.ts';

/** Where the files of the embed are, on Storybook's own server as on the pages that the code is copied to. */
const SCRIPTS = '/bayan';
export const MODULE = `<script type="module" src="${SCRIPTS}/bayan.js"></script>`;
const SHEET = `<link rel="stylesheet" href="${SCRIPTS}/styles.css">`;
/** `dist/fonts`, as Storybook has it. */
const FONTS = '<link rel="stylesheet" href="/fonts/full.css">';
const FRAMES = `<script src="${SCRIPTS}/frames.js" defer></script>`;

/** All that a story can be copied as. Nothing for what is no component of ours. */
export async function codesOf(context: StoryContext): Promise<Codes> {
  const { id: story, component, globals } = context;
  const languages = languagesOf(globals);
  const about = { story, language: languages[0]!, dark: globals.theme === 'dark' };
  if (!isPublic(component)) return { ...about, codes: {} };
  const instances = instancesIn(context);
  const row = await rowOf(component);
  const fonts = globals.fonts === 'full';
  const head = fonts ? `${FONTS}\n` : '';
  if (!row) {
    const pages = languages.map((lang) => ({ lang, settings: settingsOf(lang, globals), instances }));
    return { ...about, codes: { react: reactCode(pages, fonts) } };
  }
  const seen = instances.flatMap((instance) =>
    seenIn(instance, row, globals).map((one) => ({ instance, one, markup: markupOf(one) })),
  );
  const pages = languages.map((lang) => ({
    lang,
    settings: Object.assign({}, ...seen.filter(({ one }) => one.language === lang).map(({ one }) => one.settings)),
    instances,
  }));
  const framed = seen.map(({ instance, one, markup }, at) => {
    const number = at < languages.length ? '' : `-${at + 1}`;
    return framedCode(row, instance, one, markup, `${row.tag.slice(6)}-${one.lang}${number}.html`);
  });
  return {
    ...about,
    tag: row.tag,
    codes: {
      react: reactCode(pages, fonts),
      element: [head + MODULE, ...seen.map(({ markup }) => markup)].join('\n\n'),
      html: [head + SHEET, ...seen.map(({ instance, one }) => staticCode(instance, one))].join('\n\n'),
      frame: [...framed.map(({ frame }) => frame), FRAMES].join('\n'),
    },
    pages: Object.fromEntries(framed.map(({ src, page }) => [src, page])),
  };
}

function staticCode({ component, props }: Instance, page: Seen): string {
  return htmlCode(staticMarkup(createElement(component, props), page));
}

function framedCode(row: AnyRow, { component, props }: Instance, seen: Seen, markup: string, src: string) {
  const title = titleOf(staticMarkup(createElement(component, props), seen));
  return {
    src,
    frame: frameHtml({ src: `/embeds/${src}`, title }),
    page: pageAround(row.tag, markup, { title, scripts: SCRIPTS, lang: seen.lang }),
  };
}

/** The first words of what is shown. */
function titleOf(html: string): string {
  const content = parsed(html.replaceAll('<', ' <'));
  content.querySelectorAll('[aria-hidden=true]').forEach((mark) => mark.remove());
  const words = content.textContent?.trim().split(/\s+/) ?? [];
  return words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : words.join(' ');
}
