import { define } from './element.ts';
import * as elements from './elements.ts';

/** `dist/embed/bayan.js`: every element is known, and its code comes when the first one appears. */
for (const row of Object.values(elements)) define(row);
