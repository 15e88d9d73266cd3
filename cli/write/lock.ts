import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail } from '../failure.ts';

const LOCK_FILE = '.concordat-lock';

/** A writer needs seconds; a lock this old is left over, even if another process has its number now. */
const STALE_MS = 10 * 60_000;

/** How long to wait for another writer. */
const PATIENCE_MS = 60_000;

/** Takes the right to write in a folder, which it makes; gives the way to return it. Waits for another writer, and takes over from one that died. */
export async function takeLock(folder: string): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, LOCK_FILE);
  const mine = `${process.pid} ${process.hrtime.bigint()}\n`;
  for (const start = Date.now(); ; await wait(20 + Math.random() * 40)) {
    if (tryLock(lock, mine)) return () => { if (readLock(lock) === mine) rmSync(lock, { force: true }); };
    const holder = readLock(lock);
    if (holder !== undefined && isDead(lock, holder)) breakLock(lock, holder);
    else if (Date.now() - start > PATIENCE_MS) {
      fail(4, `Another build (process ${holder?.split(' ')[0] ?? 'unknown'}) is writing to ${folder}. Try again when it has ended.`);
    }
  }
}

/** Of several that try, the file system lets one make the file. */
function tryLock(lock: string, mine: string): boolean {
  try {
    writeFileSync(lock, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    rmSync(lock, { force: true });
    throw error;
  }
}

function readLock(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isDead(lock: string, holder: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > STALE_MS) return true;
  const pid = Number(holder.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return age > 2_000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Only one of several waiters moves the dead lock away; who moved a new one by mistake puts it back. */
function breakLock(lock: string, holder: string): void {
  const aside = `${lock}-${process.pid}-broken`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') === holder) rmSync(aside, { force: true });
    else renameSync(aside, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
