/** Name of a rule of the editorial check. */
export type Rule =
  | 'reversed-range'
  | 'doubled-apostrophe'
  | 'mixed-digits'
  | 'direction-override'
  | 'direction-mark'
  | 'unbalanced-bracket'
  | 'unbalanced-isolate'
  | 'unbalanced-quote'
  | 'latin-punctuation'
  | 'tatweel'
  | 'look-alike-letter'
  | 'space-before-punctuation'
  | 'file-name'
  | 'wrong-weekday'
  | 'noun-form';

/** One place that an editor should look at. Offsets count UTF-16 units, as strings and text fields do. */
export interface Finding {
  readonly rule: Rule;
  readonly start: number;
  /** The unit after the last. */
  readonly end: number;
  /** What stands there: `text.slice(start, end)`. */
  readonly text: string;
  /** What to put there; empty to take it out; not given where only the editor can know. */
  readonly suggestion?: string;
  /** What is wrong, in the editor's language; text of another direction is isolated in it by characters. */
  readonly message: string;
}

/** What a rule finds: where, and what to put there. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
  /** What may be right, to be said and not to be put there. */
  readonly perhaps?: string;
}

/** A text made ready once for all rules. */
export interface Subject {
  readonly text: string;
  readonly language: string;
  /** The whole tag, for Intl. */
  readonly tag: string;
  readonly numerals: string;
  readonly separators: string;
  /** What stands between thousands and before decimals in Western figures. */
  readonly marks: string;
  readonly calendar: 'gregory' | 'hijri' | 'persian';
  /** Opening and closing mark of the publication. */
  readonly quotes: readonly [string, string, ...string[]];
  /** 1 where a URL, an address, a code, a file name, a phone number, a face or an interval stands: islands keep their own rules. */
  readonly islands: Uint8Array;
}

/** A rule. It looks at each character a bounded number of times, whatever the text. */
export type Check = (subject: Subject) => Place[];
