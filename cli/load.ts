// The way in: definition files become the texts that the compiler is given. Everything after this is pure until cli/write.ts.
import path from 'node:path';
import { decodeText } from '../compiler/parse/decode-text.ts';
import { LOCK_FILE, readLock } from '../compiler/publish/lock.ts';
import type { Source } from '../compiler/source.ts';
import type { DefinitionFile } from './definition-files.ts';
import { fail } from './failure.ts';

/** Decodes the definition files of a folder. What is not UTF-8 ends the command with the file and the byte, all such files at once. */
export function loadSources(files: readonly DefinitionFile[], folder: string): readonly Source[] {
  const sources: Source[] = [];
  const problems: string[] = [];
  for (const { file, bytes } of files) {
    const decoded = decodeText(bytes);
    if ('text' in decoded && file === LOCK_FILE && !readLock(decoded.text)) problems.push(`${path.join(folder, file)}: this is not a list of published versions. Take it back from where it was last right.`);
    else if ('text' in decoded) sources.push({ file, text: decoded.text });
    else problems.push(`${path.join(folder, file)}: ${decoded.problem}`);
  }
  return problems.length > 0 ? fail(1, problems.join('\n')) : sources;
}
