export interface ComponentSample {
  props: object;
  /** Class of its root. */
  root?: string;
  /** A part, a property and the value it has once the style is there. */
  styled?: [part: string, property: string, value: string];
  /** A client component: the markup that its script adds, and the parts that then look otherwise. */
  behaves?: { markup: RegExp; look: string };
}

/** By name: that of the component, with a variant's after a point. */
export declare const samples: Record<string, ComponentSample>;
export declare const locales: readonly ['ar', 'en'];
