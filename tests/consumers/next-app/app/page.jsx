import { locales } from '../samples.js';
import { Parts } from './Parts.jsx';

/** Server Components only: no script of the kit may reach the browser. */
export default function Page() {
  return locales.map((locale) => (
    <section key={locale}>
      <Parts locale={locale} />
    </section>
  ));
}
