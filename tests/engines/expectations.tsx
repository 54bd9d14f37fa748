import bidi from 'bidi-js';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
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
  /** Custom elements as the built server writes them, by language. */
  readonly embeds: Record<string, string>;
}

export function expectations(): Omit<Expectations, 'embeds'> {
  const { warn } = console;
  // The engines say it again, and there it is heard.
  console.warn = () => {};
  try {
    return {
      texts: Object.fromEntries(texts()),
      orders: Object.fromEntries(
        ORDER_CASES.map((one) => [one.name, orderOf(renderToStaticMarkup(<Said {...one} />))]),
      ),
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

/**
 * The value is one isolate, which stands as a paragraph of its own direction would (UAX #9, BD9, X5). Elements inside
 * that have a direction are isolates in it.
 */
function orderOf(html: string): { text: string; order: string } {
  const direction = /^<[^>]* dir="(ltr|rtl)"/.exec(html)?.[1] as 'ltr' | 'rtl' | undefined;
  if (!direction) throw new Error(`No direction in ${html}`);
  let text = '';
  let line = '';
  const open: string[] = [];
  for (const [piece, name] of html.matchAll(/<(\/?[a-z]+)[^>]*>|[^<]+/g)) {
    if (name === 'wbr') continue;
    if (!name) {
      const said = piece.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity]!);
      text += said;
      line += said;
    } else if (name.startsWith('/')) line += open.pop();
    else {
      const own = open.length > 0 ? / dir="(ltr|rtl|auto)"/.exec(piece)?.[1] : undefined;
      line += own ? ISOLATES[own] : '';
      open.push(own ? '\u2069' : '');
    }
  }
  const indices = getReorderedIndices(line, getEmbeddingLevels(line, direction));
  return { text, order: indices.map((index) => line[index]).join('') };
}

const ISOLATES: Record<string, string> = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' };
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
