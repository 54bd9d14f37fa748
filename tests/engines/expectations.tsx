import bidi from 'bidi-js';
import { renderToString } from 'react-dom/server';
import { ORDER_CASES, Said } from './cases.tsx';
import { Ready } from './Ready.tsx';
import { SAMPLE_LANGUAGES, samplesIn } from './samples.tsx';
import { texts } from './texts.ts';

/** What Node printed. */
export interface Expectations {
  /** Printed text by its name. */
  readonly texts: Record<string, string>;
  /** Text of each value, and its characters from left to right by the Unicode algorithm. */
  readonly orders: Record<string, { text: string; order: string }>;
  /** HTML of the server, by language and name of the sample. */
  readonly samples: Record<string, Record<string, string>>;
}

export function expectations(): Expectations {
  const { warn } = console;
  // The engines say it again, and there it is heard.
  console.warn = () => {};
  try {
    return {
      texts: Object.fromEntries(texts()),
      orders: Object.fromEntries(ORDER_CASES.map((one) => [one.name, orderOf(renderToString(<Said {...one} />))])),
      samples: Object.fromEntries(
        SAMPLE_LANGUAGES.map((language) => [
          language,
          Object.fromEntries(
            samplesIn(language).map(({ name, element }) => [name, renderToString(<Ready>{element}</Ready>)]),
          ),
        ]),
      ),
    };
  } finally {
    console.warn = warn;
  }
}

const { getEmbeddingLevels, getReorderedIndices } = bidi();

/** The value is one isolate, which stands as a paragraph of its own direction would (UAX #9, BD9, X5). */
function orderOf(html: string): { text: string; order: string } {
  const direction = /^<[^>]* dir="(ltr|rtl)"/.exec(html)?.[1] as 'ltr' | 'rtl' | undefined;
  if (!direction) throw new Error(`No direction in ${html}`);
  const text = html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity]!);
  const indices = getReorderedIndices(text, getEmbeddingLevels(text, direction));
  return { text, order: indices.map((index) => text[index]).join('') };
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
