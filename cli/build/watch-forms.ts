import { setTimeout as wait } from 'node:timers/promises';
import { describeSystemError, isFailure, type ExitCode } from '../failure.ts';
import { showText } from '../report/show-text.ts';
import type { Terminal } from '../terminal.ts';
import { buildOnce, type BuildOrder } from './build-once.ts';
import { followChanges } from './follow-changes.ts';

/** Builds, and builds again whenever a definition changes, until the process is interrupted. A mistake is said and waited out. */
export async function watchForms(order: BuildOrder, terminal: Terminal): Promise<ExitCode> {
  const attempt = async (): Promise<void> => {
    try {
      await buildOnce(order, terminal);
    } catch (error) {
      const words = isFailure(error) ? error.message : describeSystemError(error);
      if (words === undefined) throw error;
      terminal.say(`${showText(words)}\n`);
    }
  };
  const changes = followChanges(order.folder);
  await attempt();
  terminal.say('Watching. Ctrl+C ends it.\n');
  while (!terminal.isClosed()) {
    await wait(300);
    if (changes.look()) await attempt();
  }
  return 0;
}
