import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { kitPage, PlainPage, treeOf } from './page.tsx';

declare global {
  interface Window {
    mountTimes: (rounds: number) => { kit: number[]; plain: number[] };
  }
}

/** Mounts both pages in turn and times each up to its layout, in ms. */
window.mountTimes = (rounds) => {
  const times = { kit: [] as number[], plain: [] as number[] };
  const first = mount(kitPage());
  const tree = treeOf(first.host.firstElementChild!);
  first.drop();
  for (let round = 0; round < rounds; round++) {
    for (const kind of round % 2 ? (['kit', 'plain'] as const) : (['plain', 'kit'] as const)) {
      const { time, drop } = mount(kind === 'kit' ? kitPage() : <PlainPage tree={tree} />);
      times[kind].push(time);
      drop();
    }
  }
  return times;
};

function mount(page: React.ReactElement) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const start = performance.now();
  flushSync(() => root.render(page));
  void document.body.offsetHeight;
  const time = performance.now() - start;
  return {
    host,
    time,
    drop: () => {
      root.unmount();
      host.remove();
    },
  };
}
