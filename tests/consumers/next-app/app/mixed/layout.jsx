import 'bayan-ui/styles.css';

/** An app that did not set up styled-components on its server. */
export default function Layout({ children }) {
  return children;
}
