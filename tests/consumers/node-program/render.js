import * as kit from 'bayan-ui';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { locales, samples } from './samples.js';

/** Prints what Node renders of each sample, as JSON. */
const rendered = {};
for (const [name, { props }] of Object.entries(samples)) {
  for (const locale of locales) {
    const own = createElement(kit[name], { ...props, locale });
    const provided = createElement(kit.LocaleProvider, { locale, children: createElement(kit[name], props) });
    const sheet = new ServerStyleSheet();
    renderToString(sheet.collectStyles(own));
    rendered[`${name} ${locale}`] = {
      own: renderToStaticMarkup(own),
      provided: renderToStaticMarkup(provided),
      styles: sheet.getStyleTags(),
    };
  }
}
const exported = Object.keys(kit).filter((name) => /^[A-Z]/.test(name) && typeof kit[name] === 'function');
console.log(JSON.stringify({ exported, rendered }));
