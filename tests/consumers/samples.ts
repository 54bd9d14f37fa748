import { locales, samples as shared, type ComponentSample } from './shared/samples.js';

export { locales };
export const samples: [name: string, sample: ComponentSample][] = Object.entries(shared);

/** The component of a sample: `PullQuote` of `PullQuote.band`. */
export function componentOf(name: string): string {
  return name.split('.')[0]!;
}

/** Classes of their roots. */
export function rootsOf(list = samples): string[] {
  return [...new Set(list.flatMap(([, { root }]) => root ?? []))].sort();
}

/** Names under which a page shows them: `StatsBadge ar`. */
export function shown(list = samples): string[] {
  return locales.flatMap((locale) => list.map(([name]) => `${name} ${locale}`)).sort();
}
