import { lstatSync } from 'node:fs';
import { fail } from '../failure.ts';

/** Remembers which folder stands at a path. What is returned ends with 4 where another one, or a link, has taken its place since. */
export function holdFolder(folder: string): () => void {
  const { dev, ino } = lstatSync(folder);
  return () => {
    const now = lstatSync(folder, { throwIfNoEntry: false });
    if (now?.dev !== dev || now.ino !== ino) fail(4, `${folder} was moved or replaced meanwhile, so nothing was written there. Build again.`);
  };
}
