/** Text in an attribute or an element, in HTML and in XML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** What React escaped. */
export function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity]!);
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** A file of the embeds in the folder that holds them. */
export function fileIn(folder: string, name: string, ending: string, version: string | undefined): string {
  return `${folder.replace(/\/$/, '')}/${name}${version ? `-${version}` : ''}.${ending}`;
}

/** `<a href="…">`, without the attributes that have no value. */
export function openingTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined ? '' : ` ${attribute}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** Types tell only those who check them. */
export function needed(place: string, given: object | undefined, ...names: string[]): void {
  for (const name of names) {
    if (typeof Object(given)[name] === 'string') continue;
    throw new TypeError(`bayan-ui: ${place}: “${name}” is missing. Give it as text among the options.`);
  }
}

/** Data that hold themselves have no end to be written down. */
export function finite(place: string, data: object, path: readonly string[] = [], above: readonly object[] = []): void {
  if (above.includes(data)) {
    throw new TypeError(`bayan-ui: ${place}: “${path.join('.')}” holds itself. Give data that end.`);
  }
  for (const [name, value] of Object.entries(data)) {
    if (typeof value !== 'object' || value === null || '$$typeof' in value) continue;
    finite(place, value, [...path, name], [...above, data]);
  }
}
