// Runs every measurement in this folder and prints ratios, each taken within this one run. Ends with 1 if one is over its limit.
// Those that take long run only by name, and may be made shorter: `soak --minutes 1 --rebuilds 30`.
import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const { positionals: names, values } = parseArgs({ allowPositionals: true, options: { minutes: { type: 'string' }, rebuilds: { type: 'string' } } });
const lengths = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
const folder = new URL('./', import.meta.url);
let isOver = false;
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.mjs') && name !== 'run.mjs').sort()) {
  if (names.length > 0 && !names.includes(file.replace('.mjs', ''))) continue;
  const { measure, onDemand } = await import(new URL(file, folder));
  if (!measure || (onDemand && names.length === 0)) continue;
  for (const { name, value, limit, least } of await measure(lengths)) {
    const over = (limit !== undefined && value > limit) || (least !== undefined && value < least);
    isOver ||= over;
    const bound = limit !== undefined ? ` (at most ${limit})` : least !== undefined ? ` (at least ${least})` : '';
    console.log(`${over ? 'OVER ' : 'ok   '} ${value.toFixed(2).padStart(8)}  ${name}${bound}`);
  }
}
process.exitCode = isOver ? 1 : 0;
