'use client';

import { useEffect } from 'react';

/** Tells the test that scripts have taken over. */
export function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
  }, []);
}
