import { development, warn } from './warn.ts';

/** Nothing to be found out: within a site, or of a host with a name, in plain letters. */
const PLAIN = /^(?:https?:\/\/[a-z\d.-]+\.[a-z]+)?\/[a-z\d/._-]*$/i;
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'ftp:']);

/**
 * The address if it is safe to follow, else `undefined` with a warning; the text is then shown without a link.
 * Read as a browser reads it (WHATWG URL: case, control characters and tabs inside the scheme do not hide it);
 * relative addresses, `#…` and `//host/…` are safe.
 */
export function safeHref(href: string | undefined, place: string): string | undefined {
  if (typeof href !== 'string' || href === '') return undefined;
  if (PLAIN.test(href)) return href;
  try {
    if (SAFE.has(new URL(href, 'https://relative.invalid/').protocol)) return href;
  } catch {
    // A malformed address is no link either.
  }
  if (development)
    warn(place, `“${href}” is not a safe address; the text is shown without a link.`, 'Use https, mailto or tel.');
  return undefined;
}
