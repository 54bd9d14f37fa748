import * as kit from 'bayan-ui';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { locales, samples } from './samples.js';

/** Prints what Node renders of each sample, as JSON. */
const rendered = {};
for (const [name, { props }] of Object.entries(samples)) {
  const Component = kit[name.split('.')[0]];
  for (const locale of locales) {
    const own = createElement(Component, { ...props, locale });
    const provided = createElement(kit.LocaleProvider, { locale, children: createElement(Component, props) });
    const sheet = new ServerStyleSheet();
    renderToString(sheet.collectStyles(own));
    rendered[`${name} ${locale}`] = {
      own: renderToStaticMarkup(own),
      provided: renderToStaticMarkup(provided),
      styles: sheet.getStyleTags(),
    };
  }
}
/** A function, or what `forwardRef` makes. */
function isComponent(value) {
  return typeof value === 'function' || Boolean(value?.$$typeof);
}

const exported = Object.keys(kit).filter((name) => /^[A-Z]/.test(name) && isComponent(kit[name]));
console.log(JSON.stringify({ exported, rendered }));
