/** The children show only where nothing else does. */
const FALLBACK = ':host>slot:not(:only-child){display:none}';

/**
 * Nothing that a page's rules give to the element is inherited by what stands in it, but its custom properties, its
 * `color-scheme` and whether it is seen. It takes the room there is, also in a flex box, where a container of its own
 * (`container-type`) would be nothing wide. What stands in a line keeps the letters of that line.
 */
const BLOCK =
  ':host{display:block;inline-size:-webkit-fill-available;inline-size:stretch}:host([hidden]){display:none}:host([layout=inline]){display:inline}' +
  ':where(:host>:not(slot,style,link,[data-inline])){all:initial;display:block;color-scheme:inherit;visibility:inherit}';

/** Of a page that is only a frame's. */
export const frameCss = 'html{color-scheme:light dark}body{margin:0}';

export function hostCss(inline: true | undefined): string {
  return inline ? FALLBACK : BLOCK + FALLBACK;
}
