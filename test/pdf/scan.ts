/** A picture of grey levels from 0 (black) to 255, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly levels: Float32Array;
}

/** Reads the binary PGM (P5, 255 levels) that `pdftoppm -gray` writes. */
export function readPgm(bytes: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (!head) throw new Error('not a PGM of 255 levels');
  const [whole, width, height] = [head[0], Number(head[1]), Number(head[2])];
  return { width, height, levels: Float32Array.from(bytes.subarray(whole.length, whole.length + width * height)) };
}

/** The part of a picture in its bottom right corner. */
export function cutCorner({ width, height, levels }: Picture, wide: number, high: number): Picture {
  const rows = Array.from({ length: high }, (_, row) => levels.subarray((height - high + row + 1) * width - wide, (height - high + row + 1) * width));
  const cut = new Float32Array(wide * high);
  rows.forEach((row, index) => cut.set(row, index * wide));
  return { width: wide, height: high, levels: cut };
}

/** What a hurried hand lays on the glass: turned around its middle, with white where there is no paper. */
export function turn({ width, height, levels }: Picture, degrees: number): Picture {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const at = (x: number, y: number): number => (x < 0 || y < 0 || x >= width || y >= height ? 255 : levels[y * width + x] ?? 255);
  return {
    width, height, levels: fill(width, height, (x, y) => {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [u, v] = [dx * cos + dy * sin + width / 2, -dx * sin + dy * cos + height / 2];
      const [left, top] = [Math.floor(u), Math.floor(v)];
      const [a, b] = [u - left, v - top];
      return (1 - b) * ((1 - a) * at(left, top) + a * at(left + 1, top)) + b * ((1 - a) * at(left, top + 1) + a * at(left + 1, top + 1));
    }),
  };
}

/** A lens out of focus: each point a bell curve of that many points. */
export function blur({ width, height, levels }: Picture, points: number): Picture {
  const reach = Math.ceil(points * 3);
  const bell = Array.from({ length: reach * 2 + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * points ** 2)));
  const sum = bell.reduce((total, weight) => total + weight, 0);
  const along = (from: Float32Array, stepX: number, stepY: number): Float32Array => fill(width, height, (x, y) => bell.reduce((total, weight, index) => {
    const [u, v] = [x + (index - reach) * stepX, y + (index - reach) * stepY];
    return total + (weight / sum) * (u < 0 || v < 0 || u >= width || v >= height ? 255 : from[v * width + u] ?? 255);
  }, 0));
  return { width, height, levels: along(along(levels, 1, 0), 0, 1) };
}

/** Grain of a copier: to each point about that many levels more or less, the same for the same seed. */
export function addNoise({ width, height, levels }: Picture, amount: number, seed: number): Picture {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { width, height, levels: levels.map((level) => level + amount * Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random())) };
}

/** A picture as decoders take it: red, green, blue and opacity of each point. */
export function toRgba({ levels }: Picture): Uint8ClampedArray {
  const out = new Uint8ClampedArray(levels.length * 4);
  levels.forEach((level, index) => out.set([level, level, level, 255], index * 4));
  return out;
}

function fill(width: number, height: number, level: (x: number, y: number) => number): Float32Array {
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) out[y * width + x] = level(x, y);
  return out;
}
