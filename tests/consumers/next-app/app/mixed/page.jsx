import { ImageCarousel, LocaleProvider } from 'bayan-ui';
import { locales, samples } from '../../samples.js';
import { Hydrated } from '../Hydrated.jsx';
import { Parts } from '../Parts.jsx';

/** Server Components round a client component. */
export default function Page() {
  return locales.map((locale) => (
    <section key={locale}>
      <Parts locale={locale} />
      <LocaleProvider locale={locale}>
        <div data-sample={`ImageCarousel ${locale}`}>
          <ImageCarousel {...samples.ImageCarousel.props} />
        </div>
      </LocaleProvider>
      <Hydrated />
    </section>
  ));
}
