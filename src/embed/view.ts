import type { Content } from './tree.tsx';

/** What an element shows, and how it stands in the page. */
export interface View extends Content {
  inline: true | undefined;
}
