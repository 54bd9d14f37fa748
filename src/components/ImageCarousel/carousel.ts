import type { InlineMove } from '../../intl/direction.ts';

/** A whole number from 0 to the last picture; what is no number counts as 0. */
export function clampIndex(index: number, count: number): number {
  return Math.max(0, Math.min(Math.trunc(index) || 0, count - 1));
}

/** Where a step leads; a gallery stops at its ends. */
export function targetOf(move: InlineMove, index: number, count: number): number {
  const targets = { previous: index - 1, next: index + 1, first: 0, last: count - 1 };
  return clampIndex(targets[move], count);
}

/** The picture a scroller shows. Both lengths have the same sign in either direction, so none is needed here. */
export function nearestIndex(scrolled: number, offsetOfLast: number, count: number): number {
  return clampIndex(Math.round((scrolled / offsetOfLast) * (count - 1)), count);
}

/** Pictures far from the frame's shape are shown whole, the others fill it. `undefined`: fills it. */
export function shapeOf(width = 0, height = 0): 'portrait' | 'square' | 'panorama' | undefined {
  const ratio = width / height || 1.5;
  if (ratio < 0.9) return 'portrait';
  if (ratio < 1.2) return 'square';
  return ratio > 2.2 ? 'panorama' : undefined;
}

export interface Spring {
  /** Pixels. */
  position: number;
  /** Pixels a second. */
  velocity: number;
}

/** Natural frequency, 1/s: 99.9 % of the way in the 300 ms that a move may take. */
const FREQUENCY = 30;

/** A critically damped spring, solved exactly: no overshoot, any length of step, and the aim may change under way. */
export function springStep({ position, velocity }: Spring, aim: number, seconds: number): Spring {
  const distance = position - aim;
  const push = velocity + FREQUENCY * distance;
  const decay = Math.exp(-FREQUENCY * seconds);
  return {
    position: aim + (distance + push * seconds) * decay,
    velocity: (velocity - FREQUENCY * push * seconds) * decay,
  };
}
