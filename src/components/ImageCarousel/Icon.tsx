const PATHS = {
  previous: 'M13 3.5 6.5 10l6.5 6.5',
  next: 'm7 3.5 6.5 6.5L7 16.5',
  enlarge: 'M12 3.5h4.5V8M8 16.5H3.5V12M16.5 3.5l-5.5 5.5M3.5 16.5 9 11',
  play: 'M6 4v12l10-6z',
  pause: 'M7 4v12M13 4v12',
};

/** Drawn for text from left to right; the style sheet strokes and mirrors it. */
export function icon(name: keyof typeof PATHS) {
  return (
    <svg part="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
