import { development, warn } from './warn.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'ftp:']);

/**
 * The address if it is safe to follow, else `undefined` with a warning; the text is then shown without a link.
 * Read as a browser reads it (WHATWG URL: case, control characters and tabs inside the scheme do not hide it);
 * relative addresses, `#…` and `//host/…` are safe.
 */
export function safeHref(href: string | undefined, place: string): string | undefined {
  if (typeof href !== 'string' || href === '') return undefined;
  try {
    if (SAFE.has(new URL(href, 'https://relative.invalid/').protocol)) return href;
  } catch {
    // A malformed address is no link either.
  }
  if (development)
    warn(place, `“${href}” is not a safe address; the text is shown without a link.`, 'Use https, mailto or tel.');
  return undefined;
}
