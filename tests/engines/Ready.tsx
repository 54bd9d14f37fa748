import { useEffect, type ReactNode } from 'react';

/** Tells when the script has taken over what the server wrote. */
export function Ready({ then, children }: { then?: () => void; children: ReactNode }) {
  useEffect(() => then?.(), [then]);
  return <>{children}</>;
}
