import { scanContent, type Operation } from './scan-content.ts';

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINT = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);

/** What is drawn outside the structure: from `start` to `end`; `y` is the height of a text on the page in points. */
interface Untagged {
  readonly start: number;
  readonly end: number;
  readonly y?: number;
}

/** Marks everything in a content stream that belongs to no element as an artifact: text by its half of the page as header or footer. */
export function wrapUntagged(content: string, pageHeight: number): string {
  let out = '';
  let done = 0;
  for (const { start, end, y } of findUntagged(content)) {
    const kind = y === undefined ? '/Artifact BMC' : `/Artifact <</Type /Pagination /Subtype /${y > pageHeight / 2 ? 'Header' : 'Footer'}>> BDC`;
    out += `${content.slice(done, start)}${kind}\n${content.slice(start, end)}\nEMC`;
    done = end;
  }
  return out + content.slice(done);
}

function* findUntagged(content: string): Generator<Untagged> {
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  let depth = 0;
  let path: number | undefined;
  let text: { start: number; y?: number; tagged: boolean } | undefined;
  for (const operation of scanContent(content)) {
    const { operator, start, end } = operation;
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? IDENTITY;
    else if (operator === 'cm') matrix = multiply(readMatrix(operation), matrix);
    else if (operator === 'BDC' || operator === 'BMC') {
      if (text) text.tagged = true;
      depth += 1;
    } else if (operator === 'EMC') depth -= 1;
    else if (operator === 'ET') {
      if (text && !text.tagged) yield { start: text.start, end, ...(text.y === undefined ? {} : { y: text.y }) };
      text = undefined;
    } else if (depth > 0) continue;
    else if (operator === 'BT') text = { start, tagged: false };
    else if (operator === 'Tm' && text) text.y ??= multiply(readMatrix(operation), matrix)[5];
    else if (PATH.has(operator)) path ??= start;
    else if (operator === 'n') path = undefined;
    else if (PAINT.has(operator)) {
      yield { start: path ?? start, end };
      path = undefined;
    } else if (operator === 'sh' || operator === 'Do') yield { start, end };
  }
}

function readMatrix({ operands }: Operation): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.trim().split(/\s+/).map(Number);
  return [a, b, c, d, e, f];
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
