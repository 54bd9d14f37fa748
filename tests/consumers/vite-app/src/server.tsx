import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { Page } from './Page.tsx';

/** With styled-components' own set-up. */
export function sheet() {
  const styles = new ServerStyleSheet();
  const html = renderToString(styles.collectStyles(<Page />));
  return { html, styles: styles.getStyleTags() };
}

/** Without: the page links `bayan-ui/styles.css`. */
export function linked() {
  return { html: renderToString(<Page />), styles: '' };
}
