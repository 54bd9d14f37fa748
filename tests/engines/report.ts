/** What one engine found: names of the cases that passed, and what was seen in those that did not. */
export interface Finding {
  readonly name: string;
  readonly got: string;
  readonly expected: string;
}

export interface Report {
  readonly passed: number;
  readonly failed: readonly Finding[];
}

/** Collects findings. */
export class Reporter {
  #passed = 0;
  readonly #failed: Finding[] = [];

  /** One case: what was seen, and what should have been. */
  compare(name: string, got: string | undefined, expected: string | undefined): void {
    if (got === expected && got !== undefined) this.#passed++;
    else this.#failed.push({ name, got: String(got), expected: String(expected) });
  }

  add({ passed, failed }: Report): void {
    this.#passed += passed;
    this.#failed.push(...failed);
  }

  get report(): Report {
    return { passed: this.#passed, failed: this.#failed };
  }
}

/** Waits for a condition that holds for so many frames, 5 s at most. Whether it came. */
export async function until(holds: () => boolean, frames: number): Promise<boolean> {
  const end = performance.now() + 5_000;
  for (let held = 0; held < frames;) {
    if (performance.now() > end) return false;
    await new Promise(requestAnimationFrame);
    held = holds() ? held + 1 : 0;
  }
  return true;
}

/** What the console and the window say from now on. */
export function listen(): string[] {
  const said: string[] = [];
  const hear = (...words: unknown[]) => void said.push(short(words.map(String)));
  Object.assign(console, { warn: hear, error: hear });
  // Not an error: a box was measured again in the next frame.
  window.addEventListener('error', ({ message }) => /ResizeObserver loop/.test(message) || hear(message));
  window.addEventListener('unhandledrejection', ({ reason }) => hear(reason));
  return said;
}

/** What React puts in where it says `%s`; of a long message the first line and what differs. */
function short([format = '', ...words]: string[]): string {
  const message = format.replace(/%s/g, () => words.shift() ?? '%s');
  const lines = [message, ...words].join(' ').split('\n');
  return lines.filter((line, index) => index === 0 || /^[+-] {2}/.test(line)).join('\n');
}
