import { inlineSign } from '../../intl/direction.ts';
import { clampIndex, wrapIndex } from './carousel.ts';

interface Spring {
  /** Pixels. */
  position: number;
  /** Pixels a second. */
  velocity: number;
}

/** Natural frequencies, 1/s: 99.9 % of the way in 300 ms, or in 120 ms for a reader who asks on and on. */
const CALM = 30;
const HURRIED = 80;
/** A move takes no longer, in ms. */
const LONGEST_MOVE = 300;
/** A longer move begins so many pictures before its aim: what lies between would only flash by, and be loaded. */
export const LONGEST_WAY = 3;

/** A critically damped spring, solved exactly: no overshoot, any length of step, and the aim may change under way. */
export function springStep({ position, velocity }: Spring, aim: number, seconds: number, frequency = CALM): Spring {
  const distance = position - aim;
  const push = velocity + frequency * distance;
  const decay = Math.exp(-frequency * seconds);
  return {
    position: aim + (distance + push * seconds) * decay,
    velocity: (velocity - frequency * push * seconds) * decay,
  };
}

export type Motion = ReturnType<typeof motionOf>;

/**
 * Moves a scroller of pictures of one width to one of them. Asked again under way, it turns there with the speed it
 * has; it gives way when someone else scrolls. `onRest` is told where the scroller came to rest.
 *
 * In a ring there is room for a picture before the first and after the last: there stand the last and the first when
 * they are needed, at places -1 and `count`. At rest they are at their own places again.
 *
 * Where pictures come into the row and leave it, it snaps only under the reader's hand: WebKit counts the places to snap
 * to, and without a word goes to another picture when there are more or fewer before it.
 */
export function motionOf(
  scroller: HTMLElement,
  { count, ring, windowed }: { count: number; ring: boolean; windowed: boolean },
  onRest: (index: number) => void,
) {
  let aim = 0;
  let frame = 0;
  let spring: Spring = { position: 0, velocity: 0 };
  /** From one picture to the next, in pixels, with its sign; 0 until it is known. */
  let step = 0;
  let gap = 0;
  /** Of the scroller, when that was measured. */
  let room = 0;
  /** Whether it was seen between two pictures since it came to rest. */
  let between = false;

  function measure() {
    const slide = scroller.querySelector('[part~="slide"]');
    room = widthOf(scroller);
    gap = Number.parseFloat(getComputedStyle(scroller).columnGap) || 0;
    const width = slide && widthOf(slide);
    step = width ? inlineSign(scroller) * (width + gap) : 0;
  }

  /** Scroll position of a picture; the last of several in view stand where the row ends. */
  function position(place: number) {
    const end = scroller.scrollWidth - scroller.clientWidth;
    return Math.sign(step) * Math.min((place + Number(ring)) * Math.abs(step), end);
  }

  function scrollTo(to: number) {
    scroller.scrollLeft = to;
    if (ring) turn();
  }

  /** The place in view, in a ring also -1 or `count`. */
  function nearest(): number {
    if (!step) measure();
    if (!step || Math.abs(scroller.scrollLeft - position(aim)) < 2) return aim;
    const place = Math.round(scroller.scrollLeft / step) - Number(ring);
    return ring ? place : clampIndex(place, count);
  }

  /** Lets the last picture stand before the first, or the first after the last, where the view comes near. */
  function turn() {
    const place = scroller.scrollLeft / step - 1;
    between ||= Math.abs(place - Math.round(place)) > 0.01;
    // Of two pictures each is before and after the other: it goes over only once it is needed.
    const near = count > 2 ? 0.5 : 0;
    shift(0, place > count - 1 - near ? step * count : 0);
    shift(count - 1, place < near ? -step * count : 0);
  }

  function shift(index: number, by: number) {
    const slide = scroller.querySelector<HTMLElement>(`[data-at='${index}']`);
    if (slide) slide.style.translate = by ? `${by}px` : '';
  }

  /** How many pictures are wholly in view. */
  function fit(): number {
    if (!step) measure();
    return step ? Math.max(1, Math.floor((scroller.clientWidth + gap + 1) / Math.abs(step))) : 1;
  }

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
    scroller.style.scrollSnapType = windowed ? 'none' : '';
  }

  /** The reader's finger or wheel is on it. */
  function touched() {
    if (windowed && !frame) scroller.style.scrollSnapType = '';
  }

  function jump(index: number) {
    aim = ring ? wrapIndex(index, count) : index;
    if (!step) measure();
    // A picture that still stands at its other place is nothing to snap to: the browser would take the one before.
    if (ring) scroller.style.scrollSnapType = 'none';
    scrollTo(position(aim));
    stop();
  }

  function to(index: number) {
    if (index === aim) return;
    measure();
    const own = ring ? wrapIndex(aim, count) : aim;
    if (own !== aim) over(own - aim);
    if (index === own) return;
    const round = ring && Math.abs(index - own) === count - 1 && (count > 2 || index === 0);
    go(round ? (index === 0 ? count : -1) : index);
  }

  function go(place: number, velocity?: number) {
    if (globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return jump(place);
    aim = place;
    const frequency = frame ? HURRIED : CALM;
    // From where it stands, which a box that became narrower has changed.
    spring = { position: scroller.scrollLeft, velocity: velocity ?? (frame ? spring.velocity : 0) };
    const way = position(aim) - spring.position;
    const longest = LONGEST_WAY * Math.abs(step);
    if (Math.abs(way) > longest) scrollTo((spring.position = position(aim) - Math.sign(way) * longest));
    run(frequency);
  }

  /** The view goes on at the same pictures, at their other place. */
  function over(places: number) {
    aim += places;
    scrollTo(scroller.scrollLeft + places * step);
    spring.position = scroller.scrollLeft;
  }

  function run(frequency: number) {
    cancelAnimationFrame(frame);
    scroller.style.scrollSnapType = 'none';
    let before = performance.now();
    const end = before + LONGEST_MOVE;
    const next = (now: number) => {
      // Someone else scrolls: the reader's hand, a search in the page.
      if (Math.abs(scroller.scrollLeft - spring.position) > 2) {
        stop();
        return rested();
      }
      if (!step) measure();
      const there = position(aim);
      spring = springStep(spring, there, Math.max(0, now - before) / 1000, frequency);
      before = now;
      if (now > end || Math.abs(spring.position - there) < 0.5) return jump(aim);
      scrollTo(spring.position);
      frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
  }

  /** Where the scroller came to rest; on its way there, the picture it is going to. */
  function rest(): number {
    // In a box of another width the browser has snapped anew, and says so before the observer does. Only at the first
    // picture, and where nothing was measured, may it have been the reader.
    if (!frame && (step || aim || ring) && room !== widthOf(scroller)) keep();
    else if (!frame) {
      const was = aim;
      aim = nearest();
      // A box without room for a moment, as a picture is taken of a whole page, leaves the scroller at its very begin.
      if (ring && aim !== wrapIndex(aim, count)) jump(aim < 0 && !between ? was : aim);
      else if (windowed) settle();
    }
    between = false;
    return ring ? wrapIndex(aim, count) : aim;
  }

  /** What does not snap by itself is brought to its place. */
  function settle() {
    stop();
    if (step && Math.abs(scroller.scrollLeft - position(aim)) > 1) go(aim);
  }

  /** Where it was sent is no news, and may be out of date by now: the next picture has been asked for. */
  function rested() {
    const sent = ring ? wrapIndex(aim, count) : aim;
    const at = rest();
    if (at !== sent) onRest(at);
  }

  /** Keeps its picture when its box changes. */
  function keep() {
    step = 0;
    if (!frame && (aim > 0 || ring)) jump(aim);
  }

  /** The hand has it. */
  function hold() {
    measure();
    stop();
    scroller.style.scrollSnapType = 'none';
  }

  /** The hand lets go, at this speed: on to the next picture if it was thrown, else to the nearest. */
  function release(velocity: number) {
    const place = scroller.scrollLeft / step - Number(ring);
    const onward = velocity / step > 0;
    const next = Math.abs(velocity) < THROWN ? Math.round(place) : onward ? Math.ceil(place) : Math.floor(place);
    go(ring ? next : clampIndex(next, count), velocity);
    onRest(ring ? wrapIndex(next, count) : aim);
  }

  return { to, jump, stop, touched, rest, rested, keep, nearest, fit, turn, hold, scrollTo, release };
}

/** As laid out, to a fraction of a pixel, which a hundred pictures make a hundredfold. `NaN`: nowhere. */
export function widthOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).width);
}

/** From this speed on, in pixels a second, a hand throws a picture. */
const THROWN = 300;
