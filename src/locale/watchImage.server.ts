/** A Server Component listens to nothing. */
export function watchImage(_place: string): object {
  return {};
}
