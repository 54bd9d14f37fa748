/** What a frame tells the page that holds it: how high its content is, in px. */
export interface HeightMessage {
  type: typeof HEIGHT;
  height: number;
}

export const HEIGHT = 'bayan-height';
/** What the page asks a frame that was there before it. */
export const ASK = 'bayan-height?';

/** No embed is higher; a frame that says so means no good. In px. */
const HIGHEST = 20_000;

/** The height that a message tells, `undefined` for any other message. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as Partial<HeightMessage>;
  const sound = type === HEIGHT && typeof height === 'number' && height > 0 && height <= HIGHEST;
  return sound ? Math.ceil(height) : undefined;
}
