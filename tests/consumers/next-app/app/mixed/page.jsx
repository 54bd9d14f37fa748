import { ImageCarousel, LocaleProvider, RelativeTime } from 'bayan-ui';
import { locales, samples } from '../../samples.js';
import { Hydrated } from '../Hydrated.jsx';
import { Parts } from '../Parts.jsx';

/** Server Components round a client component. */
export default function Page() {
  return locales.map((locale) => (
    <section key={locale}>
      <Parts locale={locale} />
      <LocaleProvider locale={locale}>
        {Object.entries({ ImageCarousel, RelativeTime }).map(([name, Component]) => (
          <div key={name} data-sample={`${name} ${locale}`}>
            <Component {...samples[name].props} />
          </div>
        ))}
      </LocaleProvider>
      <Hydrated />
    </section>
  ));
}
