import yoctoSpinner from 'yocto-spinner';
import type { Terminal } from './terminal.ts';

/** A bar that says how far a command is. It moves only where somebody watches; elsewhere it is silent. */
export interface Progress {
  step(words: string, done: number, total: number): void;
  /** Takes the bar away, so that what is said next stands alone. */
  stop(): void;
}

const WIDTH = 20;

/** Starts a progress bar on standard error. */
export function startProgress(terminal: Pick<Terminal, 'isWatched'>): Progress {
  if (!terminal.isWatched) return { step: () => undefined, stop: () => undefined };
  const spinner = yoctoSpinner({ stream: process.stderr }).start();
  return {
    step(words, done, total) { spinner.text = `${drawBar(done / total)} ${words}`; },
    stop() { spinner.stop(); },
  };
}

function drawBar(share: number): string {
  const full = Math.round(share * WIDTH);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}
