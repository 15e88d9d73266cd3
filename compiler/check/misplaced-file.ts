import { diagnose, type Diagnostic } from '../diagnostic.ts';
import type { Definition } from '../parse/definition.ts';
import type { RawProfile } from '../parse/raw.ts';
import { unreachable } from '../unreachable.ts';
import type { Check } from './check.ts';

/** A file stands where its first lines say. */
export const misplacedFile: Check = {
  code: 'misplaced-file',
  severity: 'error',
  summary: 'a file stands where its first lines say',
  why: 'A person looking for a version finds it by its path, and two files can never claim one name.',
  example: {
    wrong: `# in forms/visit/1.0.0.yaml
form: visits
version: 1.0.0`,
    right: `# in forms/visit/1.0.0.yaml
form: visit
version: 1.0.0`,
  },
};

/** Says where a definition should stand when its path ends otherwise. */
export function findMisplaced(definition: Definition): Diagnostic[] {
  const wanted = expectedPath(definition);
  const { file } = definition.source;
  if (!wanted || file === wanted || file.endsWith(`/${wanted}`)) return [];
  return [diagnose(misplacedFile, {
    span: definition.locate([definition.kind]), message: `This file calls itself ${definition.id}${definition.version ? ` ${definition.version}` : ''}, but stands in ${file}.`,
    help: `Move it to ${wanted}, or mend its first lines.`,
  })];
}

function expectedPath({ kind, id, version, value }: Definition): string | undefined {
  switch (kind) {
    case 'form': return `${id}/${version}.yaml`;
    case 'component': return `components/${id}/${version}.yaml`;
    case 'codes': return `code-lists/${id}/${version}.yaml`;
    case 'source': return `sources/${id}.yaml`;
    case 'board': return `boards/${id}/board.yaml`;
    case 'profile': return `boards/${id}/${(value as RawProfile).of.split('@')[0]}/${version}.yaml`;
    default: return unreachable(kind);
  }
}
