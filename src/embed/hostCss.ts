/** The children show only where nothing else does. */
const FALLBACK = ':host>slot:not(:only-child){display:none}';

/**
 * Nothing that a page's rules give to the element is inherited by what stands in it, but its custom properties, its
 * `color-scheme` and whether it is seen. It takes the room there is, also in a flex box, where a container of its own
 * (`container-type`) would be nothing wide, as in a cell or a float, where it asks for 300 px. What stands in a line keeps the letters of that line.
 */
const block = (inline: string) =>
  `:host{display:block;min-inline-size:0;inline-size:-webkit-fill-available;inline-size:stretch}:host(${inline}){display:inline}:host([hidden]){display:none}` +
  ':where(:host>:not(slot,style,link,[data-inline])){all:initial;display:block;contain:inline-size;contain-intrinsic-inline-size:300px;color-scheme:inherit;visibility:inherit}';

/** Of a page that is only a frame's, which would cut the ring of a focus at its edge. */
export const frameCss = 'html{color-scheme:light dark}body{margin:6px}';

/** By the script it is known, also from properties and JSON, whether a block stands in a line; without one its attribute says so. */
export function hostCss(inline: true | undefined, state = '[layout=inline]'): string {
  return inline ? FALLBACK : block(state) + FALLBACK;
}
