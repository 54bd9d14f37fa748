import 'bayan-ui/embed';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { delegates, pictures, start } from './data.js';

/** Objects, numbers and flags as properties, events by their name. */
function App() {
  const [{ value, lang, order, shown, heard }, set] = useState(start);
  const change = (part: Partial<typeof start>) => set((old) => ({ ...old, ...part }));
  const actions = {
    more: () => change({ value: value + 1 }),
    none: () => change({ value: NaN }),
    speak: () => change({ lang: 'ar' }),
    sort: () => change({ order: [...order].reverse() }),
    toggle: () => change({ shown: !shown }),
  };
  return (
    <main lang={lang}>
      {Object.entries(actions).map(([name, act]) => (
        <button key={name} id={name} type="button" onClick={act}>
          {name}
        </button>
      ))}
      <output>{heard}</output>
      {shown && (
        <bayan-stats-badge value={value} label={delegates}>
          no figure
        </bayan-stats-badge>
      )}
      {shown &&
        order.map((at) => (
          <bayan-image-carousel
            key={at}
            id={`carousel-${at}`}
            images={pictures}
            thumbnails
            onbayan-index-change={({ detail }) => change({ heard: String(detail.index) })}
          />
        ))}
    </main>
  );
}

// @ts-expect-error there is no such layout
export const wrong = <bayan-stats-badge layout="pile" />;

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
