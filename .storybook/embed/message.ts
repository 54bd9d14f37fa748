import type { StoryLanguage } from './toolbar.ts';

/** What panel and preview say to each other. */
export const ASK = 'bayan/embed/ask';
export const CODES = 'bayan/embed/codes';

export type Kind = 'react' | 'element' | 'html' | 'frame';

/** A story as code. */
export interface Codes {
  /** Id of the story. */
  story: string;
  /** Language of the reader. */
  language: StoryLanguage;
  dark: boolean;
  /** Name of the element; none where a component has none. */
  tag?: string;
  codes: Partial<Record<Kind, string>>;
  /** What the frames point to, by name of the file. */
  pages?: Record<string, string>;
}
