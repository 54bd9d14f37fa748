import { useEffect, useState } from 'react';

/** How often a distance is told anew, in ms. */
const STEP = 60_000;

/** The present, once the page is alive; before, on the server and while hydrating, nobody knows it. */
export function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const tell = () => setNow(Date.now());
    tell();
    const timer = setInterval(tell, STEP);
    return () => clearInterval(timer);
  }, []);
  return now;
}
