/** Geometry of a picture that is looked at closely. Screen pixels; (0, 0) is the middle of the stage. */

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** How the picture stands: its middle, and how many times larger it is than where it fits the stage. */
export interface View extends Point {
  scale: number;
}

export const FITTING: View = { scale: 1, x: 0, y: 0 };
/** What the button and a double tap go to. */
export const CLOSE_UP = 2.5;
const LARGEST = 6;

/** Enlarges round a point, which stays where it is. Scales outside 1 to 6 are the nearest of these. */
export function zoomTo(view: View, scale: number, at: Point, picture: Size, stage: Size): View {
  const to = clamp(scale, 1, LARGEST);
  const by = to / view.scale;
  return within({ scale: to, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by }, picture, stage);
}

/** Keeps the stage filled as far as the picture reaches; where it is smaller than the stage, it stands in the middle. */
export function within({ scale, x, y }: View, picture: Size, stage: Size): View {
  const room = (size: number, around: number) => Math.max(0, (size * scale - around) / 2);
  const [across, down] = [room(picture.width, stage.width), room(picture.height, stage.height)];
  return { scale, x: clamp(x, -across, across), y: clamp(y, -down, down) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most)) || 0;
}
