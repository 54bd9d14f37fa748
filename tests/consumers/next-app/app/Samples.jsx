'use client';

import * as kit from 'bayan-ui';
import { useEffect } from 'react';
import { locales, samples } from '../samples.js';

export function Samples() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
  }, []);
  return locales.map((locale) => (
    <kit.LocaleProvider key={locale} locale={locale}>
      <section>
        {Object.entries(samples).map(([name, { props }]) => {
          const Component = kit[name];
          return (
            <div key={name} data-sample={`${name} ${locale}`}>
              <Component {...props} />
            </div>
          );
        })}
      </section>
    </kit.LocaleProvider>
  ));
}
