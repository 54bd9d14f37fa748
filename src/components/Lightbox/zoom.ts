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

/**
 * Moves the picture, and enlarges it round a point, which stays where it is. Scales outside 1 to 6 are the nearest of
 * these. The stage stays filled as far as the picture reaches; where it is smaller, it stands in the middle.
 */
export function look(view: View, scale: number, at: Point, move: Point, picture: Size, stage: Size): View {
  const to = clamp(scale, 1, LARGEST);
  const inside = (point: number, middle: number, size: number, around: number) => {
    const room = Math.max(0, (size * to - around) / 2);
    return clamp(point - ((point - middle) * to) / view.scale, -room, room);
  };
  return {
    scale: to,
    x: inside(at.x, view.x + move.x, picture.width, stage.width),
    y: inside(at.y, view.y + move.y, picture.height, stage.height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most)) || 0;
}
