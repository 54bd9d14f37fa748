// Draws the demonstration pictures of the Storybook, pixel by pixel, from seeded noise.
// Nothing is downloaded or traced, so the pictures carry the licence of this repository.
//
//   node scripts/make-pictures.mjs               all pictures and pictures.json
//   node scripts/make-pictures.mjs lake-morning  only the named ones
import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const OUT = new URL('../.storybook/public/pictures/', import.meta.url);

/* ---------- Numbers, noise, colour ---------- */

const { abs, ceil, cos, exp, floor, hypot, max, min, PI, pow, sin, sqrt } = Math;
const clamp = (v, a = 0, b = 1) => (v < a ? a : v > b ? b : v);
const step = (a, b, v) => {
  const t = clamp((v - a) / (b - a));
  return t * t * (3 - 2 * t);
};
const lerp = (a, b, t) => a + (b - a) * t;
const unit = (...v) => {
  const l = hypot(...v);
  return v.map((n) => n / l);
};

/** A seeded generator (mulberry32): the same pictures on every machine. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const hash = (a, b = 0) => {
  let n = Math.imul(a | 0, 374761393) + Math.imul(b | 0, 668265263);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
};

const GX = new Float32Array(1024);
const GY = new Float32Array(1024);
for (let i = 0; i < 1024; i++) {
  GX[i] = cos(i * 2.399963) * 1.5;
  GY[i] = sin(i * 2.399963) * 1.5;
}
const grad = (ix, iy, fx, fy) => {
  let n = Math.imul(ix, 374761393) + Math.imul(iy, 668265263);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  n = (n ^ (n >>> 16)) & 1023;
  return GX[n] * fx + GY[n] * fy;
};
/** Gradient noise, about -1 to 1. */
const noise = (x, y) => {
  const ix = floor(x),
    iy = floor(y),
    fx = x - ix,
    fy = y - iy;
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10),
    v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  return lerp(
    lerp(grad(ix, iy, fx, fy), grad(ix + 1, iy, fx - 1, fy), u),
    lerp(grad(ix, iy + 1, fx, fy - 1), grad(ix + 1, iy + 1, fx - 1, fy - 1), u),
    v,
  );
};
// Every octave is turned a little, which hides the lattice.
const fbm = (x, y, octaves, gain = 0.5) => {
  let sum = 0,
    amp = 1;
  for (let i = 0; i < octaves; i++) {
    sum += amp * noise(x, y);
    [x, y] = [1.62 * x - 1.18 * y + 17.3, 1.18 * x + 1.62 * y - 9.1];
    amp *= gain;
  }
  return sum;
};
const ridged = (x, y, octaves) => {
  let sum = 0,
    amp = 0.5,
    weight = 1;
  for (let i = 0; i < octaves; i++) {
    const n = noise(x, y),
      r = (1.05 - sqrt(n * n + 0.012)) ** 2;
    sum += amp * r * weight;
    weight = clamp(r * 1.4);
    [x, y] = [1.62 * x - 1.18 * y + 31.7, 1.18 * x + 1.62 * y + 5.3];
    amp *= 0.44;
  }
  return sum;
};

/** '#rrggbb' to linear light, where mixing and fog behave as they do in air. */
const hex = (s) => [1, 3, 5].map((i) => pow(parseInt(s.slice(i, i + 2), 16) / 255, 2.2));
const mix = (a, b, t) => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];
const mul = (a, k) => [a[0] * k, a[1] * k, a[2] * k];
const tint = (a, b) => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
const add = (a, b, k = 1) => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
const ramp = (stops, t) => {
  const p = clamp(t) * (stops.length - 1),
    i = min(floor(p), stops.length - 2);
  return mix(stops[i], stops[i + 1], p - i);
};

/* ---------- Canvas ---------- */

const canvas = (w, h) => ({ w, h, px: new Float32Array(w * h * 3) });
const put = (img, x, y, c, a = 1) => {
  if (x < 0 || y < 0 || x >= img.w || y >= img.h) return;
  const i = (y * img.w + x) * 3;
  for (let k = 0; k < 3; k++) img.px[i + k] += (c[k] - img.px[i + k]) * a;
};
const get = (img, x, y) => {
  const i = (clamp(y | 0, 0, img.h - 1) * img.w + clamp(x | 0, 0, img.w - 1)) * 3;
  return [img.px[i], img.px[i + 1], img.px[i + 2]];
};
const paint = (img, fn, y0 = 0) => {
  for (let y = floor(y0); y < img.h; y++) for (let x = 0; x < img.w; x++) put(img, x, y, fn(x, y));
  return img;
};
/** An ellipse shaded through its normal; `soft` widens the edge, as a lens out of focus does. */
const blob = (img, cx, cy, rx, ry, shade, soft = 0.06, turn = 0) => {
  const c = cos(turn),
    s = sin(turn),
    m = max(rx, ry) * (1 + soft) + 1;
  for (let y = floor(cy - m); y <= cy + m; y++)
    for (let x = floor(cx - m); x <= cx + m; x++) {
      const nx = ((x - cx) * c + (y - cy) * s) / rx,
        ny = ((y - cy) * c - (x - cx) * s) / ry,
        r = nx * nx + ny * ny;
      const a = 1 - step(1 - soft, 1 + soft, sqrt(r));
      if (a > 0) put(img, x, y, shade(nx, ny, sqrt(max(0, 1 - r))), a);
    }
};
const rect = (img, x, y, w, h, c) => {
  for (let j = floor(y); j < y + h; j++)
    for (let i = floor(x); i < x + w; i++) put(img, i, j, typeof c === 'function' ? c(i, j) : c);
};
/** Three box passes, close to a Gaussian. */
const blur = (img, r) => {
  const { w, h } = img;
  let a = Float32Array.from(img.px),
    b = new Float32Array(a.length);
  const pass = (n, lines, stride, jump) => {
    for (let l = 0; l < lines; l++)
      for (let k = 0; k < 3; k++) {
        const at = (i) => l * jump + clamp(i, 0, n - 1) * stride + k;
        let s = 0;
        for (let i = -r; i <= r; i++) s += a[at(i)];
        for (let i = 0; i < n; i++) {
          b[at(i)] = s / (2 * r + 1);
          s += a[at(i + r + 1)] - a[at(i - r)];
        }
      }
    [a, b] = [b, a];
  };
  for (let i = 0; i < 3; i++) {
    pass(w, h, 3, w * 3);
    pass(h, w, w * 3, 3);
  }
  return { w, h, px: a };
};
/** Light that spills over its edges. */
const bloom = (img, r, k, threshold) => {
  const bright = { ...img, px: img.px.map((v) => max(0, v - threshold)) };
  const glow = blur(bright, r).px;
  for (let i = 0; i < glow.length; i++) img.px[i] += glow[i] * k;
};

/* ---------- Terrain ---------- */

/** Samples a function once on a grid and returns a quick, smooth reader of it. */
const bake = (fn, [x0, x1], [y0, y1], n, work) => {
  const g = new Float32Array(n * n),
    sx = (n - 1) / (x1 - x0),
    sy = (n - 1) / (y1 - y0);
  for (let j = 0; j < n; j++) for (let i = 0; i < n; i++) g[j * n + i] = fn(x0 + i / sx, y0 + j / sy);
  work?.(g, n);
  return (x, y) => {
    const u = clamp((x - x0) * sx, 0, n - 1.001),
      v = clamp((y - y0) * sy, 0, n - 1.001);
    const i = floor(u),
      j = floor(v),
      p = j * n + i;
    const fx = u - i,
      fy = v - j;
    return lerp(lerp(g[p], g[p + 1], fx), lerp(g[p + n], g[p + n + 1], fx), fy);
  };
};
/** The same, densest where the camera stands: the grid runs over angle and logarithm of distance. */
const fan = (fn, [y0, y1], n) => {
  const read = bake(
    (a, l) => {
      const r = exp(l);
      return fn(sin(a) * r, cos(a) * r);
    },
    [-1.3, 1.3],
    [Math.log(y0), Math.log(y1 * 1.2)],
    n,
  );
  return (x, y) => read(Math.atan2(x, y), 0.5 * Math.log(x * x + y * y));
};
/** Rain: drops run downhill, cut gullies and leave their load where they slow down. */
const erode = (drops, seed) => (g, n) => {
  const rnd = random(seed);
  for (let d = 0; d < drops; d++) {
    let x = 3 + rnd() * (n - 8),
      y = 3 + rnd() * (n - 8),
      dx = 0,
      dy = 0,
      speed = 1,
      water = 1,
      load = 0;
    for (let s = 0; s < 60; s++) {
      const i = floor(x),
        j = floor(y),
        p = j * n + i,
        fx = x - i,
        fy = y - j;
      const gx = lerp(g[p + 1] - g[p], g[p + n + 1] - g[p + n], fy),
        gy = lerp(g[p + n] - g[p], g[p + n + 1] - g[p + 1], fx);
      const old = lerp(lerp(g[p], g[p + 1], fx), lerp(g[p + n], g[p + n + 1], fx), fy);
      dx = dx * 0.08 - gx;
      dy = dy * 0.08 - gy;
      const l = hypot(dx, dy);
      if (l < 1e-9) break;
      x += dx /= l;
      y += dy /= l;
      if (x < 3 || y < 3 || x > n - 5 || y > n - 5) break;
      const q = floor(y) * n + floor(x),
        qx = x - floor(x),
        qy = y - floor(y);
      const dh = lerp(lerp(g[q], g[q + 1], qx), lerp(g[q + n], g[q + n + 1], qx), qy) - old;
      const capacity = max(-dh, 0.0004) * speed * water * 5;
      if (load > capacity || dh > 0) {
        const drop = dh > 0 ? min(dh, load) : (load - capacity) * 0.3;
        load -= drop;
        g[p] += drop * (1 - fx) * (1 - fy);
        g[p + 1] += drop * fx * (1 - fy);
        g[p + n] += drop * (1 - fx) * fy;
        g[p + n + 1] += drop * fx * fy;
      } else {
        const cut = min((capacity - load) * 0.35, -dh);
        load += cut;
        for (let b = -2; b <= 2; b++) for (let a = -2; a <= 2; a++) g[p + b * n + a] -= cut * BRUSH[b * b + a * a];
      }
      speed = sqrt(max(0.01, speed * speed - dh * 12));
      water *= 0.985;
    }
  }
};
const BRUSH = [0.145, 0.087, 0.06, 0, 0.03, 0.0097, 0, 0, 0];

/** Marches every column of the picture from near to far over a height function. */
const landscape = (img, { height, shade, sky, z, horizon, focal, near, far, stride = 0.0012 }) => {
  const f = focal * img.w,
    hy = horizon * img.h;
  for (let i = 0; i < img.w; i++) {
    const sx = (i - img.w / 2) / f;
    let low = img.h,
      last = null;
    for (let d = near; d < far && low > 0; d *= 1 + stride) {
      const x = sx * d,
        g = height(x, d),
        top = max(0, ceil(hy - ((g - z) / d) * f));
      if (top >= low) {
        last = null;
        continue;
      }
      const e = d * 0.0009;
      const n = unit(
        (height(x - e, d) - height(x + e, d)) / (2 * e),
        (height(x, d - e) - height(x, d + e)) / (2 * e),
        1,
      );
      const c = shade(x, d, g, n, sx);
      for (let y = low - 1; y >= top; y--) put(img, i, y, last ? mix(last, c, (low - y) / (low - top)) : c);
      low = top;
      last = c;
    }
    for (let y = 0; y < low; y++) put(img, i, y, sky(sx, (hy - y) / f));
  }
};
/** 0 in shadow, 1 in sun: walks from a point towards the sun over the ground. */
const sunlit = (height, x, y, h, sun, reach, steps = 28) => {
  let lit = 1;
  for (let i = 1; i <= steps; i++) {
    const t = reach * (i / steps) ** 1.6;
    const gap = h + sun[2] * t - height(x + sun[0] * t, y + sun[1] * t);
    lit = min(lit, 0.5 + (gap / t) * 14);
    if (lit <= 0) return 0;
  }
  return clamp(lit);
};
/** Share of the light lost on the way: thin air everywhere, mist that lies low. */
const haze = (d, h, z, air, mist, depth) => {
  const dz = (h - z) / depth;
  const low = abs(dz) < 1e-3 ? exp(-z / depth) : (exp(-z / depth) - exp(-h / depth)) / dz;
  return 1 - exp(-((d * d) / (d + 2.5)) * (air + mist * low));
};
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/* ---------- Pictures ---------- */

function upperValley(img) {
  const river = (y) => (0.36 * sin(y * 1.2 + 0.6) + 0.55 * sin(y * 0.5 - 0.4)) * (0.9 + 0.07 * y);
  const axis = (y) => 0.5 * sin(y * 0.5 - 0.4);
  const raw = (x, y) => {
    const side = min(abs(x - axis(y)) + 0.6, 1.25 * abs(x - river(y))) + 0.5 * noise(x * 0.5, y * 0.5);
    const wall = step(0.4, 3.9, side) * (0.8 + 0.035 * y);
    return (
      wall * (0.25 + 1.9 * ridged(x * 0.3 + 4.2, y * 0.3 + 1.7, 8)) + 0.05 * step(0.3, 1, side) * fbm(x * 2, y * 2, 4)
    );
  };
  const ground = bake((x, y) => raw(x, y) / 4, [-11, 11], [0.5, 24], 1200, erode(260000, 11));
  const height = (x, y) => {
    const h = ground(x, y) * 4,
      near = step(9, 2, y) * step(0.02, 0.3, h);
    return max(h, 0) + (near ? near * 0.018 * fbm(x * 14, y * 14, 4) : 0);
  };
  const sun = unit(-0.62, 0.62, 0.3);
  const [forest, rock, meadow, snow] = ['#2c3f40', '#5c6668', '#4f6152', '#b9c4c9'].map(hex);
  const air = (sx) => mix(hex('#9fb4c0'), hex('#e6d2bb'), step(0.45, -0.5, sx) * 0.85);
  const sky = (sx, sy) => {
    const cloud = step(0, 0.9, fbm(sx * 2.2 + 3, sy * 11, 6) + 0.1) * step(0.02, 0.25, sy);
    const c = mix(
      ramp([air(sx), mix(air(sx), hex('#a9bcc8'), 0.6), hex('#7f99ac'), hex('#6b879d')], sy * 2.6),
      hex('#e9dccd'),
      cloud * 0.5,
    );
    return add(c, hex('#f3d9b4'), 0.35 * exp(-((sx + 0.34) ** 2 * 14 + sy * sy * 30)));
  };
  landscape(img, {
    height,
    sky,
    z: 1.75,
    horizon: 0.3,
    focal: 0.92,
    near: 1.1,
    far: 23,
    shade: (x, y, h, n, sx) => {
      const tex = fbm(x * 9, y * 9, 4),
        slope = 1 - n[2];
      const w = 0.1 * (1 + 0.25 * noise(y * 2, 3)) + 0.004 * y,
        off = abs(x - river(y));
      let c = mix(forest, rock, step(0.22, 0.5, slope + tex * 0.08) * step(0.5, 1.4, h));
      c = mix(c, meadow, step(0.12, 0.02, slope) * step(0.5, 0.1, h));
      c = mix(c, snow, step(1.9, 2.5, h + tex * 0.3) * step(0.6, 0.3, slope) * 0.8);
      const lit = max(0, dot(n, sun)) * (h > 0.01 ? sunlit(height, x, y, h, sun, 5) : 0.6);
      c = mul(c, 1 + tex * 0.28);
      c = add(tint(c, mul(hex('#b9cbd8'), 0.5 * (0.4 + 0.6 * n[2]))), tint(c, hex('#ffd7a6')), lit * 2.6);
      // Gravel bars, then the water, which shows the sky and nothing of itself.
      c = mix(
        c,
        mul(hex('#a9a79b'), 0.55),
        step(w * 2.1, w * 1.2, off + 0.05 * fbm(x * 7, y * 7, 3)) * step(0.12, 0.05, h),
      );
      const wet = step(w * 1.07, w * 0.93, off + 0.01 * fbm(x * 5, y * 5, 3));
      c = mix(
        c,
        mul(mix(hex('#c6d3da'), hex('#f0e2d0'), step(3, 10, y)), 0.86 + 0.1 * noise(x * 5, y * 22)),
        wet * step(0.3, 0.1, h),
      );
      const m = 0.09 * (0.75 + 0.8 * fbm(x * 0.35, y * 0.35 + 8, 3));
      return mix(c, air(sx), haze(y, h, 1.75, 0.062, max(0.02, m), 0.42));
    },
  });
}

function lakeMorning(img) {
  const raw = (x, y) =>
    step(5.5, 10, y + 1.4 * noise(x * 0.5, 2) + 0.9 * abs(x - 0.4) * -0.35 + 0.6) *
    (0.25 + 2.3 * ridged(x * 0.25 + 9.4, y * 0.25 + 3.1, 8)) *
    (0.35 + 0.055 * y) *
    (0.72 + 0.06 * abs(x - 0.8));
  const ground = bake((x, y) => raw(x, y) / 4, [-14, 14], [3, 26], 1200, erode(240000, 5));
  const height = (x, y) =>
    max(0, ground(x, y) * 4 - 0.02) + step(0, 0.1, ground(x, y)) * 0.012 * fbm(x * 16, y * 16, 3);
  const sun = unit(0.8, 0.1, 0.42),
    hy = floor(img.h * 0.5);
  const air = (sx) => mix(hex('#a7bccb'), hex('#e9d6c4'), step(-0.4, 0.6, sx) * 0.7);
  const sky = (sx, sy) => {
    const c = ramp([mix(air(sx), hex('#eadfd3'), 0.5), hex('#bccbd5'), hex('#86a3b8'), hex('#64859f')], sy * 2.3);
    return mix(c, hex('#f1e3d6'), 0.75 * step(0.05, 0.95, fbm(sx * 1.7 + 1.2, sy * 8 + 2, 7)) * step(0.02, 0.16, sy));
  };
  landscape(img, {
    height,
    sky,
    z: 0.05,
    horizon: 0.5,
    focal: 0.95,
    near: 4,
    far: 25,
    stride: 0.0007,
    shade: (x, y, h, n, sx) => {
      const tex = fbm(x * 10, y * 10, 4),
        slope = 1 - n[2];
      let c = mix(hex('#25383a'), hex('#6a7376'), step(0.9, 1.7, h + slope * 0.6 + tex * 0.3));
      c = mix(c, hex('#d6dde0'), step(1.75, 2.2, h + tex * 0.35) * step(0.62, 0.38, slope));
      const lit = max(0, dot(n, sun)) * sunlit(height, x, y, h, sun, 5);
      c = mul(c, 1 + tex * 0.25);
      c = add(tint(c, mul(hex('#a9c0d2'), 0.55)), tint(c, hex('#ffdcb8')), lit * 1.5);
      const m = 0.13 * (0.8 + 1.1 * fbm(x * 0.5 + 2, y * 0.2, 3));
      return mix(c, air(sx), haze(y, h, 0.05, 0.03, max(0.01, m), 0.16));
    },
  });
  // A wooded point from the right, one spruce after another along the shore.
  const rnd = random(42);
  for (let t = 0; t < 260; t++) {
    const u = rnd(),
      left = t % 6 === 0,
      x0 = left ? -0.03 + u * u * 0.24 : 1.02 - u * u * 0.42,
      size = (left ? 0.035 : 0.06 + 0.1 * (1 - u)) * (0.5 + rnd() * 0.7) * img.h;
    const fog = left ? 0.45 : lerp(0.04, 0.3, u),
      c = mix(mul(hex('#1d2c2c'), 0.5 + rnd() * 0.6), air(left ? -0.5 : 0.4), fog);
    for (let y = 0; y < size; y++) {
      const tier = ((y / size) * 9 + hash(t)) % 1,
        half = size * 0.19 * (1 - y / size) ** 0.85 * (1.15 - 0.5 * tier) + 0.6;
      for (let x = -half; x <= half; x++)
        if (hash(floor(x) + t * 91, y) > abs(x / half) ** 3 * 0.8)
          put(img, floor(x0 * img.w + x), hy - y, mix(c, hex('#c9b9a4'), 0.16 * max(0, x / half)));
    }
  }
  // Still water: the picture upside down, bent by long flat ripples that tighten with distance.
  const top = { ...img, px: img.px.slice() };
  paint(
    img,
    (x, y) => {
      const r = y - hy + 1,
        d = 900 / r,
        u = (x - img.w / 2) * d * 0.002;
      const rip = fbm(u * 0.8, d * 3 + 5, 4) * (0.25 + 0.75 * step(-0.3, 0.5, fbm(u * 0.25, d * 0.5, 3)));
      let c = [0, 0, 0];
      for (let k = 0; k < 3; k++)
        c = add(c, get(top, x + rip * 3 * k, hy - r * 0.94 - rip * (5 + r * 0.055) - k * (1 + r * 0.008)), 1 / 3);
      c = mix(c, hex('#1e3440'), 0.12 + 0.38 * step(0, img.h * 0.5, r));
      return mix(c, air((x / img.w - 0.5) * 1.1), 0.5 * exp(-r / 26) * (0.8 + 0.5 * noise(x * 0.004, 1)));
    },
    hy,
  );
  // Morning mist along the shore.
  for (let y = hy - 130; y < hy + 60; y++)
    for (let x = 0; x < img.w; x++)
      put(
        img,
        x,
        y,
        hex('#dfdcd8'),
        clamp(0.5 * exp(-(((y - hy + 16) / 34) ** 2)) * (0.6 + 1.1 * fbm(x * 0.0022, y * 0.012, 5))),
      );
  // Reeds close to the camera.
  for (let i = 0; i < 170; i++) {
    const x0 = rnd() ** 1.6 * 0.3 * img.w - 40,
      len = (0.12 + 0.3 * rnd()) * img.h * (1 - (x0 / img.w) * 1.6),
      lean = (rnd() - 0.35) * 0.3;
    const c = mul(hex('#3a4238'), 0.25 + rnd() * 0.7);
    for (let s = 0; s < len; s++) {
      const q = s / len,
        x = x0 + lean * len * q * q,
        w = 2.6 * (1 - q) + 0.5;
      for (let a = -w; a <= w; a++) put(img, floor(x + a), floor(img.h + 20 - s), c, 0.85);
    }
  }
}

function terraces(img) {
  const hill = fan(
    (x, y) => {
      const far = step(1, 9, y);
      return (
        0.55 * abs(x + 0.5 * sin(y * 0.7)) ** 1.15 * lerp(0.75, 0.9, far) +
        0.42 * fbm(x * 0.55 + 2, y * 0.55, 3, 0.42) +
        0.26 * max(0, y - 3.2) -
        0.1 * y +
        0.35
      );
    },
    [0.5, 22],
    1500,
  );
  const trees = (x, y) => {
    const grove = step(
      0.3,
      0.55,
      fbm(x * 0.9 + 6, y * 0.9 + 2, 3) + 0.015 * y - 0.8 * exp(-((x + 0.5) ** 2 + (y - 3.5) ** 2) * 0.5),
    );
    return grove ? grove * 0.07 * (0.4 + abs(fbm(x * 13, y * 13, 3)) * 1.5) : 0;
  };
  const S = 0.085;
  const level = (x, y) => {
    const t = (hill(x, y) + 0.01 * noise(x * 4, y * 4)) / S;
    return [floor(t), t - floor(t)];
  };
  const height = (x, y) => {
    const [l, f] = level(x, y);
    return (l + step(0.8, 0.98, f)) * S + trees(x, y);
  };
  const sun = unit(-0.6, 0.5, 0.62),
    z = 2.25;
  const air = (sx) => mix(hex('#b9c8c2'), hex('#e8dfc4'), step(0.4, -0.6, sx) * 0.8);
  const sky = (sx, sy) => ramp([air(sx), hex('#c3cfce'), hex('#9fb4bb')], sy * 4 + 0.15 * fbm(sx * 2, sy * 9, 5));
  landscape(img, {
    height,
    sky,
    z,
    horizon: 0.2,
    focal: 0.95,
    near: 0.8,
    far: 21,
    stride: 0.0009,
    shade: (x, y, h, n, sx) => {
      const [l, f] = level(x, y),
        plot = hash(l, floor(x * 1.1 + noise(y, l) + l * 0.37)),
        t = trees(x, y);
      const tex = fbm(x * 26, y * 26, 3),
        riser = step(0.74, 0.82, f);
      let c = ramp(['#3f5a34', '#5d7a3d', '#7d9348', '#94a458', '#58743c'].map(hex), plot);
      c = mix(c, hex('#3a4a2a'), riser * 0.75);
      // Rows of seedlings, seen only close by.
      const rows = fbm(x * 70, y * 70, 2) * step(6, 1, y);
      c = mul(c, 0.86 + 0.34 * tex * step(14, 2, y) + 0.3 * rows + 0.14 * step(0, 0.14, f));
      if (t > 0.012) c = mul(hex('#2c4230'), 0.5 + t * 9 + tex * 0.4);
      const lit = max(0, dot(n, sun)) * sunlit(height, x, y, h + 0.004, sun, 3.2, 22);
      c = add(tint(c, mul(hex('#b4c9cf'), 0.52)), tint(c, hex('#ffe2ae')), lit * 2.3);
      // A few plots are still flooded and carry the sky.
      if (plot > 0.74 && t < 0.012)
        c = mix(
          c,
          mix(hex('#8fa7ad'), hex('#e5dcc6'), step(2, 9, y)),
          (1 - riser) * step(0.02, 0.1, f) * (0.72 + 0.1 * tex) * step(13, 6, y),
        );
      return mix(c, air(sx), haze(y, h, z, 0.035, 0.05 * (1 + fbm(x * 0.4, y * 0.4, 3)), 0.5));
    },
  });
}

function desertWadi(img) {
  const bed = (y) => 0.7 * sin(y * 0.62 + 0.5) + 0.3 * sin(y * 1.5 + 1) - 0.1;
  // A dune: a long back to the wind, a short slip face behind a sharp crest.
  const dune = (x, y, f, lee) => {
    const u =
        y * f + x * f * 0.42 + 0.75 * noise(x * f * 0.5 + 3, y * f * 0.4) + 0.16 * noise(x * f * 1.7, y * f * 1.7),
      t = u - floor(u);
    const k = t < 1 - lee ? t / (1 - lee) : (1 - t) / lee;
    return k * k * (1.6 - 0.6 * k);
  };
  const bush = (x, y) =>
    step(0.5, 0.75, noise(x * 7 + 2, y * 7) + 0.3 * noise(x * 29, y * 29) + 0.3 * noise(x, y)) *
    step(1.1, 0.5, abs(x - bed(y)) - 0.05 * y) *
    step(0.15, 0.4, abs(x - bed(y)));
  const height = fan(
    (x, y) => {
      const off = abs(x - bed(y)),
        bank = step(0.28 + 0.02 * y, 1.9 + 0.1 * y, off + 0.12 * fbm(x * 1.5, y * 1.5, 3));
      const big = dune(x * 0.92 + y * 0.25, y, 0.34, 0.3) * (0.55 + 0.07 * y) * (0.7 + 0.4 * noise(x * 0.3, y * 0.3));
      const mesa =
        step(15, 17, y + 1.2 * fbm(x * 0.7, y * 0.3, 4)) *
        (1.2 + 0.7 * step(-0.1, 0.25, noise(x * 0.17 + 4, 7)) + 0.12 * fbm(x * 2, y * 2, 5));
      return (
        bank * (big + 0.22 * dune(y * 0.6, x, 0.9, 0.32) + 0.1) +
        mesa * step(0.1, 3, off) +
        0.012 * fbm(x * 5, y * 5, 4) * (1 - bank) +
        0.05 * bush(x, y)
      );
    },
    [0.6, 23],
    1900,
  );
  const sun = unit(-0.8, 0.3, 0.3),
    z = 1.25;
  const air = (sx) => mix(hex('#d9c3ab'), hex('#f0dcbd'), step(0.4, -0.6, sx));
  const sky = (sx, sy) =>
    mix(
      ramp([air(sx), hex('#d9ccbb'), hex('#b3bfc2'), hex('#93abb8')], sy * 3.6),
      hex('#f0e2d0'),
      0.4 * step(0, 1, fbm(sx * 1.8 + 7, sy * 14, 6)),
    );
  landscape(img, {
    height,
    sky,
    z,
    horizon: 0.3,
    focal: 0.95,
    near: 0.9,
    far: 22.5,
    stride: 0.001,
    shade: (x, y, h, n, sx) => {
      const floorOf = step(0.5, 0.2, abs(x - bed(y)) - 0.02 * y + 0.15 * fbm(x * 2.5, y * 2.5, 4)) * step(0.3, 0.12, h);
      const tex = fbm(x * 30, y * 30, 3) * step(9, 1, y),
        rip = (1 - floorOf) * step(7, 1.2, y);
      // Wind ripples, too small to model: they only tilt the light.
      const wave = rip * 0.22 * cos((y * 0.85 + x * 0.5 + 0.22 * noise(x * 2, y * 2)) * 62);
      const m = unit(n[0] + wave * 0.7, n[1] + wave, n[2]);
      let c = mix(hex('#c79f70'), hex('#b98a5c'), 0.5 + 0.5 * noise(x * 0.6, y * 0.6));
      c = mix(c, hex('#9c7d62'), step(0.5, 0.7, 1 - n[2]) * 0.5);
      c = mix(c, mix(hex('#c9b79c'), hex('#8e7c68'), step(-0.1, 0.5, fbm(x * 4, y * 1.4, 5))), floorOf);
      const stone = floorOf * step(0.32, 0.5, noise(x * 34, y * 34) * 0.7 + 0.5 * noise(x * 11, y * 9)) * step(8, 2, y);
      c = mul(mix(c, hex('#6f6255'), stone * 0.8), 1 + tex * 0.14);
      const lit = max(0, dot(m, sun)) * sunlit(height, x, y, h + 0.004, sun, 5);
      c = add(tint(c, mul(hex('#b9b6c0'), 0.36)), tint(c, hex('#ffd9a4')), lit * 1.9);
      c = mix(c, mul(hex('#5a5f42'), 0.25 + lit * 0.8 + 0.5 * tex), step(0.1, 0.5, bush(x, y)) * 0.9);
      return mix(c, air(sx), haze(y, h, z, 0.04, 0.025, 0.6));
    },
  });
}

function riverDelta(img) {
  // The river splits again and again on its way to the sea; each arm is stamped into a map.
  const N = 2400,
    arms = new Float32Array(N * N).fill(-6),
    rnd = random(77);
  const stamp = (x, y, w) => {
    const r = w * 7;
    for (let j = max(0, floor(y - r)); j < min(N, y + r); j++)
      for (let i = max(0, floor(x - r)); i < min(N, x + r); i++) {
        const v = 1 - hypot(i - x, j - y) / w;
        if (v > arms[j * N + i]) arms[j * N + i] = v;
      }
  };
  const flow = (x, y, a, w, depth) => {
    let bend = rnd() * 6,
      life = 0;
    const aim = a,
      next = 130 + 130 * rnd();
    while (y < 1420 && x > 0 && x < N && w > 1.4) {
      bend += 0.035 + 0.01 * rnd();
      a = aim + 0.75 * sin(bend) + 0.35 * sin(bend * 2.3);
      x += sin(a) * 3;
      y += cos(a) * 3;
      life += 3;
      w *= 0.9998;
      stamp(x, y, w);
      if (life > next && depth < 7) {
        const share = 0.5 + 0.32 * rnd(),
          spread = 0.3 + 0.3 * rnd(),
          side = rnd() < 0.5 ? 1 : -1;
        flow(x, y, clamp(aim + side * spread * 0.5, -1.1, 1.1), w * sqrt(share), depth + 1);
        flow(x, y, clamp(aim - side * spread, -1.1, 1.1), w * sqrt(1 - share) * 0.95, depth + 1);
        return;
      }
    }
  };
  flow(1060, -60, 0.12, 26, 0);
  const arm = (x, y) => {
    const i = floor(clamp(x, 0, N - 2)),
      j = floor(clamp(y, 0, N - 2)),
      p = j * N + i,
      fx = clamp(x - i),
      fy = clamp(y - j);
    return lerp(lerp(arms[p], arms[p + 1], fx), lerp(arms[p + N], arms[p + N + 1], fx), fy);
  };
  const [deep, shelf, silt, sand, marsh, wood] = ['#24505c', '#5b8a8a', '#a49a7c', '#c8b48d', '#66734a', '#3a5038'].map(
    hex,
  );
  paint(img, (px, py) => {
    // A tilted camera over flat ground: rows of the picture map to distances.
    const v = (py / img.h) * 0.8 + 0.2,
      d = 0.62 / v,
      u = (px / img.w - 0.5) * d * 1.5;
    const X = 1200 + u * 640,
      Y = (d - 0.62) * 830;
    const wx = X + 16 * fbm(X * 0.012, Y * 0.012, 4) + 4 * fbm(X * 0.07, Y * 0.07, 3),
      wy = Y + 16 * fbm(X * 0.012 + 9, Y * 0.012, 4);
    const a = arm(wx, wy),
      big = fbm(X * 0.004, Y * 0.004 + 3, 5),
      fine = fbm(X * 0.06, Y * 0.06, 4);
    const coast =
      Y - 980 + 260 * ((X - 1250) / 640) ** 2 + 190 * fbm(X * 0.0042 + 2, Y * 0.003, 6) - 70 * step(-5, 0.5, a);
    let land = ramp([wood, marsh, marsh, silt, sand], 0.42 + big * 0.42 + fine * 0.14);
    land = mix(land, wood, step(-5, -1.2, a) * step(0.1, -0.35, fine + big) * 0.8);
    land = mix(land, sand, step(-0.75, -0.05, a + 0.5 * fine + 0.5 * big) * 0.75);
    const creek = step(0.05, 0.0, abs(noise(wx * 0.016 + big, wy * 0.016))) * step(-6, -3, a) * step(-420, -60, coast);
    land = mix(land, shelf, creek * 0.75);
    // Tree crowns and wet hollows, fading out where a lens would lose them.
    land = mul(land, 0.9 + 0.3 * fine + 0.55 * fbm(X * 0.22, Y * 0.22, 4) * step(1.6, 0.6, d));
    const plume = step(420, -20, coast + 120 * fbm(wx * 0.007, wy * 0.004, 5));
    const sea = mix(deep, mix(shelf, silt, step(0.5, 1, plume) * 0.6), plume * 0.8);
    const river = mix(mix(shelf, silt, 0.25 + 0.3 * big), deep, step(0, 0.8, a) * 0.6);
    let c = mix(land, mix(sand, silt, 0.4), step(-70, -5, coast) * 0.7);
    c = mix(c, sea, step(-8, 14, coast));
    const wet = step(-0.06, 0.1, a + 0.12 * fine) * step(60, -30, coast);
    c = mix(c, river, wet);
    // Low sun far off: every water surface brightens towards it.
    const glint = exp(-((u / d + 0.16) ** 2 * 9)) * step(0.55, 0.22, v);
    c = add(
      c,
      hex('#ffe3b8'),
      max(wet, step(0, 14, coast), creek * 0.5) * glint * (0.5 + 0.2 * fbm(X * 0.02, Y * 0.07, 3)),
    );
    c = mul(c, 1 - 0.3 * step(0.1, 0.6, fbm(X * 0.0021 + 4, Y * 0.0021, 5)) * step(0, 0.8, d));
    const cloud = step(0.18, 0.75, fbm(X * 0.0026 + 7.5, Y * 0.0026 + 1, 7)) * step(1.1, 1.5, d) * 0.5;
    return mix(
      mix(c, hex('#efe6da'), cloud),
      mix(hex('#b9c6cc'), hex('#ecdcc4'), exp(-((u / d + 0.16) ** 2 * 6))),
      0.02 + 0.92 * step(0.9, 3.2, d) ** 1.2,
    );
  });
}

function mangroves(img) {
  const { w, h } = img,
    f = w * 0.95,
    hy = h * 0.46,
    z = 0.82,
    rnd = random(9);
  const light = (x) => mix(hex('#8fa287'), hex('#e9e6bd'), exp(-((x / w - 0.56) ** 2) * 16));
  paint(img, (x, y) => {
    const leaf = fbm(x * 0.011, y * 0.011, 5),
      gap = step(0.15, 0.7, fbm(x * 0.02 + 5, y * 0.02, 4) + 0.25);
    const c = mix(mul(light(x), 0.5 + 0.35 * leaf), light(x), exp(-(((y - hy) / (h * 0.16)) ** 2)));
    return mix(c, hex('#3f5540'), step(hy, 0, y) * 0.75 * (1 - 0.55 * gap));
  });
  const mirror = { ...img, px: img.px.slice() };
  paint(mirror, (x, y) => get(img, x, 2 * hy - y));
  const depth = [img, mirror].map((layer) => ({ layer, z: new Float32Array(w * h).fill(1e9) }));
  // A bead of bark in space, drawn once upright and once upside down for the water.
  const bead = (x, y, zz, r, tone) => {
    const cx = w / 2 + (x / y) * f,
      R = (r / y) * f,
      fog = 1 - exp(-max(0, y - 2.4) * 0.13),
      far = light(cx);
    depth.forEach(({ layer, z: zb }, flip) => {
      if (zz < -0.02 || (flip && y < 1)) return;
      const cy = hy + ((z - (flip ? -zz : zz)) / y) * f;
      for (let j = max(0, floor(cy - R)); j <= min(h - 1, cy + R); j++)
        for (let i = max(0, floor(cx - R)); i <= min(w - 1, cx + R); i++) {
          const nx = (i - cx) / R,
            ny = (j - cy) / R,
            q = nx * nx + ny * ny,
            p = j * w + i;
          if (q > 1 || zb[p] <= y - r * sqrt(1 - q)) continue;
          zb[p] = y - r * sqrt(1 - q);
          const up = flip ? ny : -ny,
            rim = q ** 2;
          const side = clamp(0.5 + 0.5 * nx * (cx < w * 0.56 ? 1 : -1));
          const bark = 0.85 + 0.45 * fbm(i * 0.05 + y * 9, j * 0.025, 3);
          let c = mul(tone, bark * (0.1 + 0.35 * max(0, up) + 0.4 * side ** 2 + 0.9 * rim * side));
          const tide = step(0.42, 0.1, zz + 0.05 * sin(x * 40));
          c = mix(c, mul(hex('#46502f'), bark * (0.2 + 0.6 * side)), tide * 0.6);
          put(layer, i, j, mix(mul(c, 1 - 0.55 * step(0.1, 0, zz)), far, fog));
        }
    });
  };
  const root = (x, y, z0, a, reach, r, tone) => {
    const n = ceil(min(2600, ((reach + z0) * 5) / r)),
      kick = 0.25 + 0.5 * rnd(),
      wob = rnd() * 9;
    const at = (t) => [
      x + cos(a + 0.25 * sin(t * 3 + wob)) * reach * t ** 0.85,
      y + sin(a) * reach * t ** 0.85,
      z0 + kick * t * z0 - (1.06 + kick) * z0 * t ** 2.2,
    ];
    for (let i = 0; i <= n; i++) {
      const t = i / n;
      bead(...at(t), r * (1.15 - 0.55 * t) * (1 + 0.08 * noise(t * 9, wob)), tone);
    }
    if (reach > 0.6)
      for (let k = 0; k < 2; k++) {
        const [bx, by, bz] = at(0.3 + 0.35 * rnd());
        if (bz > 0.15) root(bx, by, bz, a + (rnd() - 0.5) * 1.8, reach * (0.25 + 0.25 * rnd()), r * 0.6, tone);
      }
  };
  const tree = (x, y, size) => {
    const tone = mix(hex('#6e6353'), hex('#8a8275'), rnd()),
      base = (0.75 + 0.4 * rnd()) * size,
      lean = (rnd() - 0.5) * 0.3;
    for (let s = 0; s < 420; s++) {
      const q = s / 120;
      bead(x + lean * q + 0.06 * sin(q * 2 + x), y, base * 0.85 + q, 0.075 * size * (1 - q * 0.1), tone);
    }
    const roots = 17 + floor(rnd() * 8);
    for (let k = 0; k < roots; k++)
      root(
        x,
        y,
        base * (0.5 + 0.75 * rnd()),
        (k / roots) * 2 * PI + rnd() * 0.5,
        (0.45 + 0.75 * rnd()) * size,
        (0.02 + 0.014 * rnd()) * size,
        tone,
      );
  };
  for (let i = 0; i < 46; i++) {
    const y = 3 + 15 * rnd() ** 1.1,
      side = rnd() < 0.5 ? -1 : 1;
    tree(0.06 * y + side * (0.55 + 0.13 * y + rnd() * y * 0.5), y, 0.85 + 0.4 * rnd());
  }
  tree(-1.0, 3.1, 1.15);
  tree(1.5, 3.7, 1.25);
  // Water: the mirrored layer through ripples, clear and dark at the feet of the camera.
  const still = { ...mirror, px: mirror.px.slice() };
  paint(
    img,
    (x, y) => {
      const d = (z * f) / (y - hy + 0.5),
        u = ((x - w / 2) / f) * d;
      if (depth[0].z[y * w + x] < d) return get(img, x, y);
      const rip = fbm(u * 2.2, d * 6, 4),
        push = (9 + (y - hy) * 0.055) * rip;
      let c = [0, 0, 0];
      for (let k = -1; k < 2; k++) c = add(c, get(still, x + push * 0.5, y + push + k * 3), 1 / 3);
      const fresnel = 0.3 + 0.62 * exp(-(y - hy) / (h * 0.22));
      c = mix(mul(hex('#2f3d2c'), 0.5 + 0.25 * fbm(u * 3, d * 3, 3)), c, fresnel);
      return mix(c, light(x), (1 - exp(-d * 0.045)) * 0.7);
    },
    hy + 1,
  );
  // Leaves above, in whorls as mangroves carry them, translucent against the opening.
  for (let i = 0; i < 900; i++) {
    const y = 11 - 8.6 * (i / 900) ** 0.8,
      x = (rnd() - 0.5) * y * 1.25,
      zz = z + y * (0.13 + 0.4 * sqrt(rnd())) + 0.25 * noise(x * 1.3, y);
    const cx = w / 2 + (x / y) * f,
      cy = hy + ((z - zz) / y) * f,
      open = exp(-((cx / w - 0.56) ** 2) * 16);
    if (cy > hy * (0.28 + 0.7 * abs(cx / w - 0.56) + 0.16 * noise(cx * 0.01, y))) continue;
    for (let k = 0; k < 11; k++) {
      const a = (k / 11) * 2 * PI + rnd(),
        R = ((0.05 + 0.035 * rnd()) / y) * f,
        lum = rnd(),
        s = 0.75 + 0.5 * rnd();
      const c = mix(
        mul(mix(hex('#2c4029'), hex('#93a555'), lum * open), 0.22 + 0.75 * lum * (0.4 + open)),
        light(cx),
        (1 - exp(-max(0, y - 2) * 0.15)) * 0.85,
      );
      blob(
        img,
        cx + cos(a) * R * 1.1 * s,
        cy + sin(a) * R * 0.7 * s,
        R,
        R * 0.36,
        (nx, ny) => mul(c, 0.95 + 0.25 * (ny > 0 ? -0.6 : 0.4) - 0.12 * nx),
        y < 3.6 ? 0.3 : 0.12,
        Math.atan2(sin(a) * 0.75, cos(a)),
      );
    }
  }
}

function gaugingStation(img) {
  const { w, h } = img,
    eye = 2.1,
    hy = h * 0.4,
    f = w * 1.05;
  const along = unit(-0.17, 1, 0),
    out = [-along[1], along[0], 0],
    P0 = 1.15,
    TOP = 3.15;
  const block = (s, zz) => {
    const row = floor(zz / 0.42),
      off = hash(row, 3) * 0.9,
      width = 0.72 + 0.4 * hash(row, 8),
      col = floor((s + off) / width);
    const u = (s + off) / width - col,
      v = zz / 0.42 - row;
    return [row, col, min(min(u, 1 - u) * width, min(v, 1 - v) * 0.42)];
  };
  const relief = (s, zz) => {
    const [row, col, edge] = block(s + 0.012 * noise(s * 5, zz * 5), zz + 0.012 * noise(s * 5 + 9, zz * 5));
    return (
      0.03 * step(0.004, 0.035, edge) +
      0.012 * hash(row, col) +
      0.022 * fbm(s * 3.5 + col * 5, zz * 3.5 + row * 7, 6, 0.6)
    );
  };
  const sun = unit(-0.75, 0.05, 0.62);
  const G = [3.7, 4.02];
  const wall = (s, zz) => {
    const [row, col] = block(s, zz),
      e = 0.006;
    const ds = (relief(s + e, zz) - relief(s - e, zz)) / (2 * e),
      dz = (relief(s, zz + e) - relief(s, zz - e)) / (2 * e);
    const n = unit(out[0] - along[0] * ds, out[1] - along[1] * ds, -dz);
    let c = mul(
      ramp(['#8d8270', '#a3967f', '#b3a78f', '#97907f'].map(hex), hash(row * 7, col)),
      0.85 + 0.3 * fbm(s * 6, zz * 6, 5) + 0.16 * fbm(s * 40, zz * 40, 3),
    );
    c = mul(c, relief(s, zz) < 0.012 ? 0.6 : 1);
    const streak = step(0.05, 0.5, fbm(s * 3.2, zz * 0.25, 5)) * step(0.2, 2.6, zz);
    c = mul(c, 1 - 0.35 * streak);
    const tide = zz + 0.12 * fbm(s * 1.5, 3, 4);
    c = mix(c, tint(c, hex('#8c9a78')), step(1.5, 0.75, tide) * 0.8);
    c = mix(c, mul(hex('#3c4632'), 0.6 + 0.5 * fbm(s * 9, zz * 9, 4)), step(0.72, 0.4, tide) * 0.8);
    c = mul(c, 1 - 0.45 * step(0.32, 0.24, tide));
    let lit = max(0, dot(n, sun)) * 1.15;
    // The board throws a narrow shadow on the stones to its side.
    if (s < G[0] && s > G[0] - 0.07 && zz < 2.69) lit *= 0.25;
    if (zz > TOP - 0.26) {
      c = mul(hex('#b9ae99'), 0.9 + 0.2 * fbm(s * 8, zz * 8, 5));
      lit = max(0, dot(unit(out[0], out[1], 0.2), sun)) * 1.2;
      if (abs((s % 1.4) - 0.7) < 0.008) lit *= 0.4;
    }
    if (zz < TOP - 0.26 && zz > TOP - 0.42) lit *= 0.35;
    if (s > G[0] && s < G[1] && zz < 2.72) {
      // Decimetre teeth, alternating sides, a comb of centimetres in each.
      const dm = floor(zz * 10),
        t = zz * 10 - dm,
        u = (s - G[0]) / (G[1] - G[0]),
        side = floor(zz * 5) % 2 ? u : 1 - u;
      const comb = dm % 2 === 0 ? side > 0.45 : side > 0.62 && floor(t * 5) % 2 === 0;
      const flood = zz > 2.1 && zz < 2.2;
      c = comb ? hex('#23292c') : hex('#e6e2d8');
      if (flood) c = hex('#a23a2a');
      if (min(u, 1 - u) < 0.03 || zz > 2.69) c = hex('#8a8c8a');
      c = mul(c, 0.88 + 0.22 * fbm(s * 14, zz * 3, 4));
      c = mix(c, hex('#5b5c3e'), clamp(step(0.95, 0.2, tide) * (0.55 + 0.7 * fbm(s * 18, zz * 5, 4))));
      lit = max(0, dot(out, sun)) * 1.2;
    }
    return add(tint(c, mul(hex('#a9bccb'), 0.5)), tint(c, hex('#ffe0b4')), lit * 1.25);
  };
  const haze0 = hex('#c9d0d0');
  const far = (dx, dz) => {
    const ridge = 0.085 + 0.05 * fbm(dx * 3.2 + 1, 2, 5),
      near = 0.034 + 0.014 * fbm(dx * 14 + 3, 5, 5);
    if (dz < near)
      return mix(mul(hex('#4b5a4c'), 0.8 + 0.4 * fbm(dx * 60, dz * 90, 3)), haze0, 0.22 + 0.3 * step(0.02, 0, dz));
    if (dz < ridge) return mix(hex('#73858a'), haze0, 0.35 + 0.3 * step(0.05, 0, dz));
    return mix(
      ramp([hex('#dcd8cd'), hex('#bccad0'), hex('#93afc0')], dz * 1.8),
      hex('#efe8dc'),
      0.6 * step(0, 0.9, fbm(dx * 2.2 + 3, dz * 5, 6)),
    );
  };
  const trace = (o, d) => {
    const den = dot(d, out),
      t = (-P0 - dot(o, out)) / den;
    if (den < 0 && t > 0) {
      const p = add(o, d, t),
        s = dot(p, along);
      const rail =
        p[2] > TOP &&
        p[2] < TOP + 0.95 &&
        (abs(p[2] - TOP - 0.9) < 0.022 || abs(p[2] - TOP - 0.5) < 0.014 || abs(((s + 20) % 1.4) - 0.7) < 0.022);
      if (p[2] < TOP || rail) return [t, mix(rail ? hex('#39434a') : wall(s, p[2]), haze0, 1 - exp(-t * 0.014))];
    }
    return [1e9, far(d[0] / d[1], d[2] / d[1])];
  };
  const o = [0, 0, eye];
  paint(img, (x, y) => {
    const d = [(x - w / 2) / f, 1, (hy - y) / f],
      [t, c] = trace(o, d),
      tw = d[2] < 0 ? -eye / d[2] : 1e9;
    if (d[2] >= 0 || tw > t) return c;
    const p = add(o, d, tw),
      k = 1 / (1 + tw * 0.05);
    const wave = (a, b) => 0.55 * fbm(a * 1.4 + b * 0.5, b * 1.1, 5, 0.55) * 0.1;
    const e = 0.02,
      nx = ((wave(p[0] + e, p[1]) - wave(p[0] - e, p[1])) / (2 * e)) * k,
      ny = ((wave(p[0], p[1] + e) - wave(p[0], p[1] - e)) / (2 * e)) * k;
    const n = unit(-nx * 0.5, -ny, 1),
      v = unit(...d),
      r = add(v, n, -2 * dot(v, n));
    r[2] = max(r[2], 0.01);
    const F = 0.1 + 0.9 * (1 - max(0, -dot(v, n))) ** 3.2;
    const body = mul(hex('#3b5552'), 0.75 + 0.3 * fbm(p[0] * 0.7, p[1] * 0.7, 3));
    return mix(mix(body, trace(p, r)[1], clamp(F * 1.15)), haze0, 1 - exp(-tw * 0.006));
  });
}

function harbourNight(img) {
  const { w, h } = img,
    hy = floor(h * 0.64),
    rnd = random(31),
    lamp = hex('#ffc27a'),
    cool = hex('#cfe0ea');
  const horizon = (x) => mix(hex('#4a5a74'), hex('#b98a6e'), exp(-((x / w - 0.2) ** 2) * 7));
  paint(img, (x, y) => {
    const t = (hy - y) / hy,
      c = ramp([horizon(x), hex('#42587a'), hex('#243a5a'), hex('#13233c'), hex('#0c182b')], t * 1.05);
    return mix(c, horizon(x), 0.45 * step(0.05, 0.9, fbm(x * 0.0016, y * 0.008, 6)) * (1 - t));
  });
  const glow = (x, y, r, c, k) => {
    for (let j = -r; j <= r; j++)
      for (let i = -r; i <= r; i++) {
        const q = hypot(i, j) / r;
        if (q < 1) put(img, floor(x + i), floor(y + j), mul(c, k), (1 - q) ** 0.7);
      }
  };
  const hill = (x) =>
    h *
    (0.23 * exp(-(((x / w - 0.66) / 0.2) ** 2)) +
      0.085 * exp(-(((x / w - 0.36) / 0.1) ** 2)) +
      0.012 * noise(x * 0.006, 4));
  const ranges = [
    [0.27, 0.0009, '#3b4a63', 2],
    [0.15, 0.0016, '#26364d', 8],
  ];
  for (const [top, k, c, s] of ranges)
    for (let x = 0; x < w; x++) {
      const y0 = hy - h * top * (0.55 + 0.5 * fbm(x * k + s, s, 6, 0.45));
      for (let y = floor(y0); y < hy; y++) put(img, x, y, mix(hex(c), horizon(x), 0.35 * step(hy - 160, hy, y)));
    }
  for (let i = 0; i < 240; i++) {
    const x = rnd() * w;
    glow(x, hy - 14 - rnd() ** 2 * h * 0.06, 1.6, lamp, 0.3 + 0.5 * rnd());
  }
  // The old town: rows of small cubes climbing the hill, farthest first.
  for (let row = 13; row >= 0; row--)
    for (let x = w * 0.2; x < w * 0.93;) {
      const bw = 26 + rnd() * 52,
        base = hy - 12 - hill(x + bw / 2) * (row / 13) * 1.15,
        bh = 36 + rnd() * 46 + (row < 2 ? 34 * rnd() : 0),
        top = base - bh;
      if (rnd() < 0.93 && (row === 0 || hill(x) > h * 0.018)) {
        const wash = mul(mix(hex('#56657c'), hex('#8a8794'), rnd()), 0.16 + 0.26 * rnd()),
          warm = rnd() ** 2 * 0.8,
          dusk = (row / 13) * 0.25;
        rect(img, x, top, bw, bh + 30, (i, j) => {
          const foot = exp(-(base - j) / 24) * warm,
            edge = i - x > bw * 0.72 ? 0.62 : 1;
          return mix(add(mul(wash, edge * (0.85 + (0.3 * (base - j)) / bh)), lamp, foot * 0.75), hex('#3c4c66'), dusk);
        });
        rect(img, x, top, bw, 1.5, mul(wash, 1.6));
        for (let wy = top + 10; wy < base - 10; wy += 17)
          for (let wx = x + 6; wx < x + bw - 8; wx += 14)
            if (rnd() < 0.3 && rnd() < 0.8) {
              const on = rnd();
              rect(
                img,
                wx,
                wy,
                4,
                6.5,
                on < 0.5 ? mul(mix(lamp, hex('#fff0d0'), rnd() * 0.6), 0.5 + 1.1 * rnd()) : mul(wash, 0.45),
              );
            }
        if (rnd() < 0.2) {
          glow(x, base - 12, 3.4, lamp, 3);
          glow(x, base - 8, 26, lamp, 0.3);
        }
      }
      x += bw * (0.8 + 0.3 * rnd());
    }
  // A square minaret and a few modern blocks give the skyline its accents.
  const tower = (x, y, tw, th, c, lit) =>
    rect(img, x, y - th, tw, th, (i, j) =>
      add(
        mul(c, i - x > tw * 0.66 ? 0.55 : 1),
        lamp,
        lit * (0.25 + 0.75 * exp(-(y - j) / 60)) * (i - x > tw * 0.66 ? 0.5 : 1),
      ),
    );
  const mx = w * 0.655,
    my = hy - hill(mx) * 0.8;
  tower(mx, my, 46, 215, hex('#5a5560'), 0.3);
  tower(mx - 3, my - 205, 52, 10, hex('#5a5560'), 0.4);
  tower(mx + 14, my - 215, 18, 40, hex('#5a5560'), 0.26);
  glow(mx + 23, my - 266, 4, lamp, 2);
  for (const [bx, bw, bh] of [
    [0.225, 62, 190],
    [0.256, 84, 140],
    [0.3, 56, 226],
    [0.83, 80, 160],
    [0.868, 64, 205],
    [0.9, 78, 130],
  ]) {
    tower(bx * w, hy, bw, bh, hex('#22304a'), 0.02);
    for (let j = 8; j < bh - 12; j += 12)
      for (let i = 5; i < bw - 6; i += 10)
        if (hash(i + bx * 997, j) < 0.32)
          rect(img, bx * w + i, hy - bh + j, 6, 5, mul(hash(j, i) < 0.7 ? lamp : cool, 0.3 + hash(i, j * 3)));
  }
  // Port: gantry cranes left, a mole with its light, the quay and its lamps.
  for (const [x, s] of [
    [0.04, 1.7],
    [0.1, 1.8],
    [0.16, 1.62],
  ]) {
    const X = x * w,
      c = hex('#1a2739');
    for (const leg of [0, 62]) rect(img, X + leg, hy - 120 * s, 7, 120 * s, c);
    rect(img, X - 92, hy - 122 * s, 220, 8, c);
    rect(img, X + 28, hy - 165 * s, 6, 45 * s, c);
    for (let t = 0; t < 1; t += 0.002) {
      rect(img, X + 30 - 120 * t, hy - 165 * s + 43 * s * t, 2, 2, c);
      rect(img, X + 30 + 94 * t, hy - 165 * s + 43 * s * t, 2, 2, c);
    }
    glow(X + 31, hy - 168 * s, 3, hex('#ff7a5c'), 1.6);
    glow(X + 3, hy - 112 * s, 3, cool, 1.8);
    glow(X + 65, hy - 112 * s, 3, cool, 1.8);
  }
  for (let x = 0; x < w * 0.19; x += 38)
    for (let k = 0; k < 4; k++)
      if (rnd() < 0.86 - k * 0.14)
        rect(
          img,
          x,
          hy - 26 - k * 15,
          36,
          14,
          mul(['#5d4a46', '#3f5568', '#54606a', '#6b6250'].map(hex)[floor(rnd() * 4)], 0.5 + 0.4 * rnd()),
        );
  rect(img, 0, hy - 12, w, 13, (x, y) => mul(hex('#3a3d44'), 0.4 + 0.3 * noise(x * 0.05, y)));
  rect(img, w * 0.93, hy - 6, w * 0.07, 7, hex('#1a2330'));
  tower(w * 0.962, hy, 24, 140, hex('#5c6470'), 0.12);
  tower(w * 0.962 + 5, hy - 140, 14, 22, hex('#3c4450'), 0.1);
  glow(w * 0.962 + 12, hy - 152, 8, hex('#fff1d2'), 5);
  for (let x = w * 0.2; x < w * 0.93; x += 62 + rnd() * 16) {
    rect(img, x, hy - 48, 2.2, 38, hex('#20262e'));
    glow(x + 1, hy - 50, 5, lamp, 5);
    glow(x + 1, hy - 16, 24, lamp, 0.34);
  }
  // A ferry at its berth.
  const fx = w * 0.42,
    hull = (i, j) => mul(j > hy - 26 ? hex('#1f3247') : hex('#c9ccd0'), j > hy - 26 ? 0.9 : 0.16 + 0.03 * rnd());
  rect(img, fx, hy - 30, 380, 34, hull);
  rect(img, fx + 24, hy - 56, 326, 26, hull);
  rect(img, fx + 56, hy - 80, 236, 24, hull);
  rect(img, fx + 230, hy - 112, 34, 32, mul(hex('#6b3f3a'), 0.6));
  for (let k = 0; k < 2; k++)
    for (let i = 0; i < 20 - 5 * k; i++)
      rect(img, fx + 36 + k * 30 + i * 15, hy - 47 - k * 24, 8, 7, mul(hex('#ffe2ae'), 0.7 + 0.6 * rnd()));
  bloom(img, 7, 0.5, 0.5);
  bloom(img, 40, 0.9, 0.32);
  // Water smears every light into a column; the smear grows towards the camera.
  const city = { ...img, px: img.px.slice() };
  paint(
    img,
    (x, y) => {
      const r = y - hy,
        d = 420 / (r + 6),
        u = (x - w / 2) * d * 0.004;
      let c = [0, 0, 0],
        sum = 0;
      const rip = fbm(u * 1.3, d * 9, 4),
        fine = noise(x * 0.03 + rip * 2, y * 0.22 + d);
      for (let k = 0; k < 18; k++) {
        const t = (k + hash(x * 3 + k, y)) / 18,
          wgt = 1 - 0.6 * t;
        const s = r * lerp(0.95, 0.1, t * t) + rip * (4 + r * 0.25) + fine * (2 + r * 0.05);
        c = add(c, get(city, x + (rip * 5 + fine * 3) * (0.3 + r * 0.004), hy - 1 - abs(s)), wgt);
        sum += wgt;
      }
      c = mul(c, (0.82 - (0.35 * r) / (h - hy)) / sum);
      return add(mix(c, hex('#0f1d2e'), 0.2 + 0.3 * clamp(-rip)), hex('#5a6f8c'), 0.1 * max(0, rip + fine * 0.4));
    },
    hy + 2,
  );
}

function conferenceHall(img) {
  const { w, h } = img,
    f = w * 0.78,
    hy = h * 0.4,
    eye = 6,
    rnd = random(63);
  const END = 34,
    SIDE = 12.5,
    CEIL = 9.4,
    STAGE = 1.0;
  const rake = (y) => max(0, (25 - y) * 0.165);
  const screen = (u, v) => {
    // A river basin: nested contours and the stream through them.
    const n = fbm(u * 2.6 + 1, v * 2 + 4, 4),
      s = abs(v - 0.5 - 0.16 * sin(u * 6 + 0.6) - 0.05 * sin(u * 14));
    let c = ramp([hex('#7fa3ab'), hex('#a8bfba'), hex('#cfcfbd'), hex('#b4c0b0')], 0.5 + n * 0.45 + s);
    const iso = abs(((n + s * 1.3) * 7) % 1);
    if (iso < 0.09) c = mul(c, 0.68);
    const b1 = abs(u - 0.36 - 0.1 * sin(v * 7)) + (v > 0.5 ? 1 : 0),
      b2 = abs(u - 0.7 + 0.12 * sin(v * 5)) + (v < 0.52 ? 1 : 0);
    return mix(c, hex('#2f6f86'), max(step(0.02, 0.012, s), step(0.011, 0.006, b1), step(0.011, 0.006, b2)));
  };
  paint(img, (x, y) => {
    const dx = (x - w / 2) / f,
      dz = (hy - y) / f;
    const tx = SIDE / abs(dx),
      tc = dz > 0 ? (CEIL - eye) / dz : 1e9;
    let tf = 1e9;
    if (dz < 0)
      tf =
        min((eye - 0.165 * 25) / max(1e-6, -dz - 0.165), 1e9) > 0 && -dz > 0.165
          ? (eye - 4.125) / (-dz - 0.165)
          : -eye / dz;
    if (tf < 25 === false && dz < 0) tf = -eye / dz;
    const t = min(END, tx, tc, tf),
      X = dx * t,
      Z = eye + dz * t,
      spill = exp(-(END - t) / 13);
    const warm = hex('#ffdcae'),
      blue = hex('#bfd3dc');
    if (t === END) {
      const u = (X + 5) / 10,
        v = (8.3 - Z) / 5.4;
      if (u > 0 && u < 1 && v > 0 && v < 1) return mul(screen(u, v), 0.62);
      if (Z < STAGE) return mul(hex('#4b3a2e'), 0.35);
      const fold = 0.7 + 0.3 * sin(X * 9 + 0.5 * sin(X * 2.3)),
        wash = exp(-((Z - 1) / 2.6)) + 0.35 * exp(-(((abs(X) - 8.5) / 1.6) ** 2));
      return add(mul(hex('#243b46'), fold * 0.45), tint(hex('#4d6a74'), warm), fold * wash * 0.9);
    }
    if (t === tc) {
      const rib = abs(((t * 0.42) % 1) - 0.5),
        strip = step(0.055, 0.03, abs((abs(X) % 6.2) - 3.1) * 0.4) * step(0.1, 0.16, rib);
      const c = mul(hex('#57504a'), 0.18 + 0.35 * spill + 0.1 * step(0.42, 0.5, rib));
      return add(c, warm, strip * 0.85 * exp(-t * 0.012));
    }
    if (t === tx) {
      const slat = (t * 2.3) % 1,
        groove = step(0, 0.16, slat) * step(1, 0.84, slat),
        panel = hash(floor(t * 2.3), X > 0 ? 1 : 2);
      const lampAt = exp(-((((t + 1.2) % 4.4) - 2.2) ** 2) * 1.4),
        up = exp(-abs(Z - 5.6) / 1.5) * lampAt;
      const c = mul(
        mix(hex('#6d4c34'), hex('#8a6545'), panel),
        (0.25 + 0.75 * groove) * (0.85 + 0.2 * fbm(t * 3, Z * 0.5, 3)),
      );
      return add(mul(tint(c, blue), 0.1 + 0.5 * spill), tint(c, warm), 1.25 * up + 0.12);
    }
    const aisle = step(0.75, 0.6, abs(abs(X) - 4.6)),
      edge = t > 25 ? 1 : step(0.1, 0.0, ((t % 1.25) / 1.25) % 1) * 0.5;
    const carpet = mul(mix(hex('#26343a'), hex('#33474d'), aisle), 0.28 + 1.1 * spill + edge * aisle);
    return add(carpet, blue, 0.05 * exp(-((X / 8) ** 2)) * spill);
  });
  const at = (x, y, z) => [w / 2 + (x / y) * f, hy + ((eye - z) / y) * f, f / y];
  // Stage: a lit floor, the panel's table, a lectern, small figures.
  const box = (x0, x1, y, z0, z1, c) => {
    const [a, t, s] = at(x0, y, z1);
    rect(img, a, t, (x1 - x0) * s, (z1 - z0) * s, c);
  };
  box(-10, 10, 31, 0, STAGE, (i, j) => mul(hex('#5a4635'), 0.5 + 0.15 * noise(i * 0.02, j)));
  box(-10, 10, 31.5, STAGE, STAGE + 0.12, mul(hex('#b08f68'), 0.8));
  const figure = (x, y, z, s, coat) => {
    const [cx, cy, k] = at(x, y, z),
      lit = (c) => (nx, ny) => mul(c, 0.55 + 0.35 * max(0, -ny) + 0.15 * nx);
    blob(img, cx, cy, 0.27 * k * s, 0.42 * k * s, lit(coat), 0.12);
    blob(img, cx, cy - 0.56 * k * s, 0.115 * k * s, 0.15 * k * s, lit(hex('#a5795c')), 0.15);
    blob(img, cx, cy - 0.62 * k * s, 0.12 * k * s, 0.1 * k * s, lit(hex('#2a2420')), 0.2);
  };
  for (let i = 0; i < 7; i++)
    figure(
      -3.9 + i * 1.05,
      32,
      STAGE + 0.95,
      1,
      ['#2f3a48', '#6a5346', '#39434a', '#7d7a74', '#2d3340', '#44535a', '#5b4650'].map(hex)[i],
    );
  box(-4.6, 3, 31.8, STAGE, STAGE + 0.82, (i, j) => mul(hex('#8d6c4c'), 0.75 + 0.1 * noise(i * 0.01, j * 0.2)));
  box(-4.6, 3, 31.8, STAGE + 0.78, STAGE + 0.84, hex('#d9bd94'));
  figure(5.3, 32, STAGE + 1.2, 1.05, hex('#3a4450'));
  box(4.95, 5.65, 31.6, STAGE, STAGE + 1.12, mul(hex('#9a7751'), 0.9));
  bloom(img, 44, 0.3, 0.42);
  // The audience, from the stage backwards, each head rimmed by the light of the stage.
  for (let y = 24.5; y > 2.3; y -= 1.18) {
    const soft = y < 4 ? 0.13 : y < 7 ? 0.08 : 0.07,
      spill = 0.35 + 0.65 * exp(-(24.5 - y) / 16);
    for (let x = -11.4 + rnd() * 0.3; x < 11.5; x += 0.74) {
      if (abs(abs(x) - 4.6) < 0.62) continue;
      const yy = y - 0.012 * x * x * 0.4,
        [cx, , k] = at(x, yy, 0),
        ground = rake(yy),
        px = cx / w;
      if (px < -0.1 || px > 1.1 || yy < 2) continue;
      const Y = (z) => at(0, yy, ground + z)[1],
        taken = rnd() < 0.9,
        dir = clamp(-x * 0.09, -0.6, 0.6),
        tall = (rnd() - 0.5) * 0.09;
      const rim =
        (c, k1, light = hex('#e9e0cf')) =>
        (nx, ny, nz) => {
          const r = (1 - nz) ** 3 * clamp(0.1 - ny + nx * dir);
          return add(mul(c, (0.05 + 0.13 * max(0, -ny)) * (0.5 + spill)), light, r * k1 * spill);
        };
      if (taken) {
        const coat = ['#2c3640', '#3b3f45', '#554a42', '#27323c', '#4a5560', '#6b6458', '#3f3a44', '#7c7466'].map(hex)[
          floor(rnd() * 8)
        ];
        const hair = ['#1d1916', '#2a211b', '#3a2f28', '#5d564f', '#141414'].map(hex)[floor(rnd() * 5)],
          scarf = rnd() < 0.14,
          lean = (rnd() - 0.5) * 0.07;
        const veil = ['#8c9596', '#b3a894', '#4d6064', '#75565a', '#96938a'].map(hex)[floor(rnd() * 5)];
        const size = 0.92 + 0.18 * rnd(),
          hx = cx + lean * k,
          hyy = Y(1.2 + tall),
          skin = mix(hex('#8a6750'), hex('#4a3328'), rnd());
        blob(img, cx, Y(0.56), 0.265 * k, 0.34 * k, rim(coat, 0.3), soft);
        blob(img, cx + lean * k * 0.3, Y(0.84), 0.17 * k, 0.13 * k, rim(coat, 0.22), soft + 0.1, lean);
        if (!scarf) blob(img, cx + lean * k * 0.7, Y(1.06 + tall), 0.062 * k, 0.12 * k, rim(skin, 0.3), soft);
        if (!scarf)
          for (const s of [-1, 1])
            blob(img, hx + s * 0.098 * size * k, hyy + 0.02 * k, 0.02 * k, 0.036 * k, rim(skin, 0.9), soft + 0.1);
        blob(
          img,
          hx,
          hyy,
          0.1 * k * size,
          0.135 * k * size,
          (nx, ny, nz) => {
            const c = scarf ? mul(veil, 0.7) : mix(hair, skin, step(0.5, 0.8, ny));
            return mul(rim(c, 0.7)(nx, ny, nz), 0.85 + 0.35 * fbm(nx * 5 + x * 9, ny * 2 + y, 3));
          },
          soft,
          lean * 2,
        );
        if (scarf) blob(img, cx + lean * k * 0.6, Y(1.0 + tall), 0.15 * k, 0.17 * k, rim(veil, 0.24), soft);
      }
      const seat = mix(hex('#2a4148'), hex('#36525a'), rnd() * 0.5);
      blob(
        img,
        cx,
        Y(0.3),
        0.3 * k,
        0.35 * k,
        (nx, ny, nz) =>
          add(
            mul(seat, (0.12 + 0.22 * spill) * (0.6 + 0.5 * nz)),
            hex('#d8d6cc'),
            0.16 * spill * step(-0.72, -0.95, ny),
          ),
        soft * 0.7,
      );
    }
  }
  for (let i = 0; i < img.px.length; i++) img.px[i] = (1.75 * img.px[i]) / (1 + 0.75 * img.px[i]);
}

/* ---------- Output ---------- */

const PICTURES = [
  ['conference-hall', conferenceHall, 1600, 1067],
  ['river-delta', riverDelta, 1600, 1067],
  ['upper-valley', upperValley, 1600, 1067],
  ['mangroves', mangroves, 1600, 1600],
  ['lake-morning', lakeMorning, 1600, 1067],
  ['terraces', terraces, 1600, 1067],
  ['desert-wadi', desertWadi, 1600, 1067],
  ['gauging-station', gaugingStation, 960, 1200],
  ['harbour-night', harbourNight, 1600, 900],
];
const OVERSAMPLE = 1.5;

/** Linear light to sRGB: muted colour, soft shoulder, slightly lifted blacks, a darker rim. */
const develop = ({ w, h, px }) => {
  const out = Buffer.alloc(px.length);
  for (let y = 0, i = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const rim = 1 - 0.3 * pow(((x / w - 0.5) ** 2 + (y / h - 0.5) ** 2) * 2, 1.4);
      const grey = px[i] * 0.25 + px[i + 1] * 0.65 + px[i + 2] * 0.1;
      for (let k = 0; k < 3; k++, i++) {
        let v = max(0, lerp(grey, px[i], 0.83) * rim);
        if (v > 0.6) v = 0.6 + 0.4 * (1 - exp(-(v - 0.6) / 0.4));
        v = pow(v, 1 / 2.2);
        out[i] = 255 * (0.018 + 0.976 * lerp(v, v * v * (3 - 2 * v), 0.45));
      }
    }
  return sharp(out, { raw: { width: w, height: h, channels: 3 } });
};
/** Film grain after scaling, weakest in the lights, so that it survives at every width. */
const grain = async (image, width, height, seed) => {
  const px = await image.clone().resize(width, height, { kernel: 'lanczos3' }).raw().toBuffer();
  const rnd = random(seed);
  for (let i = 0; i < px.length; i += 3) {
    const g = (rnd() + rnd() - 1) * (5 - px[i + 1] / 85);
    for (let k = 0; k < 3; k++) px[i + k] = clamp(px[i + k] + g, 0, 255);
  }
  return sharp(px, { raw: { width, height, channels: 3 } });
};

await mkdir(OUT, { recursive: true });
const only = process.argv.slice(2);
const list = [];
for (const [name, draw, width, height] of PICTURES) {
  if (only.length && !only.includes(name)) continue;
  const img = canvas(Math.round(width * OVERSAMPLE), Math.round(height * OVERSAMPLE));
  draw(img);
  const image = sharp(await develop(img).png().toBuffer());
  const widths = [480, 960, 1600].filter((w) => w <= width);
  for (const w of widths) {
    const sized = await grain(image, w, Math.round((w * height) / width), w);
    const file = (ext) => new URL(`${name}-${w}.${ext}`, OUT).pathname;
    await sized.clone().avif({ quality: 52, effort: 4 }).toFile(file('avif'));
    await sized.clone().webp({ quality: 70, effort: 5 }).toFile(file('webp'));
  }
  const [r, g, b] = await image.clone().resize(1, 1, { kernel: 'cubic' }).raw().toBuffer();
  const color = `#${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`;
  list.push({ name, width, height, widths, color });
  console.log(name, color);
}
if (!only.length) await writeFile(new URL('pictures.json', OUT), `${JSON.stringify(list, null, 2)}\n`);
