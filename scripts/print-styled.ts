/** What a style file makes when it is only to be written down: see `printStyles` in `doors.ts`. */
export interface PrintedRoot {
  tag: string;
  id: string;
  css: string;
}

/** Stands in for `src/design/styled.ts`. */
export function styled(tag: string, id: string) {
  return (strings: TemplateStringsArray, ...values: string[]): PrintedRoot => ({
    tag,
    id,
    css: String.raw({ raw: strings }, ...values),
  });
}
