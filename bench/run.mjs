// Runs every measurement in this folder and prints ratios, each taken within this one run. Ends with 1 if one is over its limit.
import { readdir } from 'node:fs/promises';

const names = process.argv.slice(2);
const folder = new URL('./', import.meta.url);
let isOver = false;
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.mjs') && name !== 'run.mjs').sort()) {
  if (names.length > 0 && !names.includes(file.replace('.mjs', ''))) continue;
  const { measure } = await import(new URL(file, folder));
  if (!measure) continue;
  for (const { name, value, limit, least } of await measure()) {
    const over = (limit !== undefined && value > limit) || (least !== undefined && value < least);
    isOver ||= over;
    const bound = limit !== undefined ? ` (at most ${limit})` : least !== undefined ? ` (at least ${least})` : '';
    console.log(`${over ? 'OVER ' : 'ok   '} ${value.toFixed(2).padStart(8)}  ${name}${bound}`);
  }
}
process.exitCode = isOver ? 1 : 0;
