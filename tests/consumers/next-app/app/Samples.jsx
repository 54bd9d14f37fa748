'use client';

import * as kit from 'bayan-ui';
import { locales, samples } from '../samples.js';
import { Hydrated } from './Hydrated.jsx';

/** Every component as a client component: the language comes from the provider. */
export function Samples() {
  return (
    <>
      {locales.map((locale) => (
        <kit.LocaleProvider key={locale} locale={locale}>
          <section>
            {Object.entries(samples).map(([name, { props }]) => {
              const Component = kit[name.split('.')[0]];
              return (
                <div key={name} data-sample={`${name} ${locale}`}>
                  <Component {...props} />
                </div>
              );
            })}
          </section>
        </kit.LocaleProvider>
      ))}
      <Hydrated />
    </>
  );
}
