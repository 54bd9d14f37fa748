declare const process: { env: { NODE_ENV?: string } };

/** Bundlers and Node fill this in; what it guards is not in a production bundle. */
export const development = process.env.NODE_ENV !== 'production';

const said = new Set<string>();

/**
 * Says once what is wrong, where, and how to cure it. Silent in production.
 * @param place Component and prop, as written in JSX: `<StatsBadge value>`.
 */
export function warn(place: string, problem: string, cure: string): void {
  const message = `bayan-ui: ${place}: ${problem} ${cure}`;
  if (!development || said.has(message)) return;
  // A page that makes up new messages for ever must not fill the memory.
  if (said.size > 500) said.clear();
  said.add(message);
  console.warn(message);
}

/** Lets a test hear the same warning again. */
export function forgetWarnings(): void {
  said.clear();
}
