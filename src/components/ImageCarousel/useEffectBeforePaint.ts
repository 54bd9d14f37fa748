import { useEffect, useLayoutEffect } from 'react';

/** React 18 warns of layout effects on the server, where neither runs. */
export const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
