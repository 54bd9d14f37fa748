import { ArticleHeader, Bidi, Count, DateRange, DateText, Figure, NumberText, PullQuote, StatsBadge, StatsGroup, Text } from 'bayan-ui';
import { locales, samples } from '../samples.js';

const parts = { ArticleHeader, Bidi, Count, DateRange, DateText, Figure, NumberText, PullQuote, StatsBadge, StatsGroup, Text };

/** Server Components only: no script of the kit may reach the browser. */
export default function Page() {
  return locales.map((locale) => (
    <section key={locale}>
      {Object.entries(parts).map(([name, Component]) => (
        <div key={name} data-sample={`${name} ${locale}`}>
          <Component {...samples[name].props} locale={locale} />
        </div>
      ))}
    </section>
  ));
}
