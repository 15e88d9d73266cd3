import { inflateSync } from 'node:zlib';
import type { Picture } from './scan.ts';

/** Reads a PNG of eight bits a colour that is not interlaced (W3C, PNG, sections 9 and 11) as grey levels. */
export function readPng(png: Uint8Array): Picture {
  const bytes = Buffer.from(png);
  const [width, height, depth, kind, interlaced] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25], bytes[28]];
  const samples = ({ 2: 3, 6: 4 } as Record<number, number>)[kind ?? -1];
  if (depth !== 8 || samples === undefined || interlaced !== 0) throw new Error(`a PNG of another kind: ${depth} ${kind} ${interlaced}`);
  const data = inflateSync(Buffer.concat([...listChunks(bytes)].filter(({ type }) => type === 'IDAT').map(({ content }) => content)));
  const line = width * samples;
  const plain = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const left = x < samples ? 0 : plain[y * line + x - samples] ?? 0;
      const up = y === 0 ? 0 : plain[(y - 1) * line + x] ?? 0;
      const corner = x < samples || y === 0 ? 0 : plain[(y - 1) * line + x - samples] ?? 0;
      const predicted = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
      plain[y * line + x] = (data[y * (line + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  const levels = new Float32Array(width * height).map((_, index) => ((plain[index * samples] ?? 0) + (plain[index * samples + 1] ?? 0) + (plain[index * samples + 2] ?? 0)) / 3);
  return { width, height, levels };
}

function* listChunks(bytes: Buffer): Generator<{ readonly type: string; readonly content: Buffer }> {
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    yield { type: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)) };
  }
}

/** Paeth's predictor. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [fromLeft, fromUp, fromCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}
