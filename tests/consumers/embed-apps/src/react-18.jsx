import 'bayan-ui/embed';
import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { delegates, pictures, start } from './data.js';

/** It knows attributes only: data as JSON, events by a ref. */
function Carousel({ id, onGo }) {
  const carousel = useRef(null);
  useEffect(() => {
    const { current } = carousel;
    const hear = ({ detail }) => onGo(detail.index);
    current.addEventListener('bayan-index-change', hear);
    return () => current.removeEventListener('bayan-index-change', hear);
  });
  return <bayan-image-carousel ref={carousel} id={id} images={JSON.stringify(pictures)} thumbnails="" />;
}

function App() {
  const [{ value, lang, order, shown, heard }, set] = useState(start);
  const change = (part) => set((old) => ({ ...old, ...part }));
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
        <bayan-stats-badge value={String(value)} label={JSON.stringify(delegates)}>
          no figure
        </bayan-stats-badge>
      )}
      {shown &&
        order.map((at) => (
          <Carousel key={at} id={`carousel-${at}`} onGo={(index) => change({ heard: String(index) })} />
        ))}
    </main>
  );
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
