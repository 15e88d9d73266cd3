// How long a whole `concordat build` takes beside a Node process that does nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeProcess } from './time-process.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const program = path.join(root, 'build/cli/main.js');
const TEXT = 'json-schema,types,validators,html,dictionary,reading-copy,coverage,sources';

/** Ratios of whole processes in one run, with the limits that the project sets itself. */
export async function measure() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'concordat-bench-'));
  const build = (out, ...more) => [program, 'build', '--forms', path.join(root, 'forms'), '--out', path.join(folder, out), '--only', TEXT, ...more];
  try {
    await timeProcess(build('same', 'information-report'), 1);
    let run = 0;
    // Taken in turn, so that a busy machine slows all alike.
    const times = { nothing: [], unchanged: [], built: [] };
    for (let round = 0; round < 9; round += 1) {
      times.nothing.push(...await timeProcess(['-e', '0'], 2));
      times.unchanged.push(...await timeProcess(build('same', 'information-report'), 1));
      times.built.push(...await timeProcess(build(`new-${run += 1}`, 'information-report'), 1));
    }
    const base = Math.min(...times.nothing);
    const ratio = (name) => Math.min(...times[name]) / base;
    return [
      { name: 'rebuild with nothing changed / node -e 0', value: ratio('unchanged'), limit: 3 },
      { name: 'all text outputs of the information report, whole process / node -e 0', value: ratio('built'), limit: 12 },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
