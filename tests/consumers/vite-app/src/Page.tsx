import * as kit from 'bayan-ui';
import { useEffect, type ComponentType } from 'react';
import { styled } from 'styled-components';
import { locales, samples } from '../samples.js';

/** The app's own styled component beside the kit's: one copy of styled-components serves both. */
const Note = styled.p.withConfig({ componentId: 'app-note' })`
  border-inline-start: 5px solid rgb(1, 2, 3);
`;

/** Every sample in every language, the language coming from the provider. */
export function Page() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
  }, []);
  return (
    <>
      {locales.map((locale) => (
        <kit.LocaleProvider key={locale} locale={locale} timeZone="Africa/Casablanca">
          <section>
            {Object.entries(samples).map(([name, { props }]) => {
              const Component = kit[name.split('.')[0] as keyof typeof kit] as ComponentType<object>;
              return (
                <div key={name} data-sample={`${name} ${locale}`}>
                  <Component {...props} />
                </div>
              );
            })}
          </section>
        </kit.LocaleProvider>
      ))}
      <div data-sample="app">
        <Note>Note</Note>
      </div>
    </>
  );
}
