/** What `embedScripts` knows of the elements. */
declare module 'virtual:bayan-elements' {
  const elements: unknown;
  export default elements;
}
