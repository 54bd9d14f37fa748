import { escaped } from '../../src/server/tags.ts';
import type { Codes, Kind } from './message.ts';

/** Somebody's page that the copied code is put on. */

const OTHER = {
  ar: { lang: 'en', dir: 'ltr', site: 'The Harbour Gazette', text: 'What stands here belongs to the page, not to us.' },
  en: { lang: 'ar', dir: 'rtl', site: 'جريدة الميناء', text: 'هذا الكلام من الصفحة المضيفة وليس من عندنا.' },
};

const SAME = {
  ar: { ...OTHER.en },
  en: { ...OTHER.ar },
};

/** All that pages do to what stands on them. */
const HOSTILE = (dir: string) => `
html { font-size: 62.5% }
body * { all: unset; letter-spacing: 2px; word-spacing: .5em; direction: ${dir} !important; font-family: cursive }
body { text-align: center; text-transform: uppercase; font: italic 700 18px/3 cursive; text-shadow: 1px 1px #f0f; text-indent: 2em }
p, h1, h2, h3, li, dd { color: #808; margin: 1em 0 !important; background: #ff0 } img { border: 9px solid lime; width: 50px } button { padding: 40px }
main > h1, main > p, main > iframe { display: block } main > iframe { width: 100% }`;

const QUIET = 'html { font: 16px/1.6 system-ui, sans-serif } h1 { font-size: 1.125rem }';

export function hostPage(kind: Kind, { language, dark, codes, pages = {} }: Codes, hostile: boolean): string {
  const { lang, dir, site, text } = (hostile ? OTHER : SAME)[language];
  const scheme = dark ? 'dark' : 'light';
  // The frame's page is nowhere yet.
  const code = (codes[kind] ?? '').replace(/src="\/embeds\/([^"]+)"/g, (whole, name: string) =>
    pages[name] === undefined ? whole : `srcdoc="${escaped(inScheme(pages[name], scheme))}"`,
  );
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>${site}</title>
<style>
html { color-scheme: ${scheme}; background: light-dark(#fff, #121315); color: light-dark(#131416, #ececea) }
body { margin: 0; padding: 8px 24px 24px }
${hostile ? HOSTILE(dir) : QUIET}
</style>
</head>
<body>
<main>
<h1>${site}</h1>
<p>${text}</p>
${code}
</main>
</body>
</html>`;
}

function inScheme(page: string, scheme: string): string {
  return page.replace('color-scheme:light dark', `color-scheme:${scheme}`);
}
