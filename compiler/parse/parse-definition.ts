import type { Diagnostic } from '../diagnostic.ts';
import type { Source } from '../source.ts';
import type { Definition } from './definition.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Kind } from './raw.ts';

const KINDS: readonly Kind[] = ['form', 'component', 'codes', 'source', 'board', 'profile'];

/** Reads a definition file. */
export function parseDefinition(source: Source): { definition?: Definition; diagnostics: readonly Diagnostic[] } {
  const { value, problems, locate, offsetIn } = parseYaml(source);
  const diagnostics = problems.map((problem): Diagnostic => ({ ...problem, severity: 'error' }));
  const raw = (value ?? {}) as Record<string, unknown>;
  const kind = KINDS.find((candidate) => typeof raw[candidate] === 'string');
  if (!kind || diagnostics.length > 0) return { diagnostics };
  const version = typeof raw['version'] === 'string' ? { version: raw['version'] } : {};
  return { definition: { kind, id: raw[kind] as string, ...version, source, value: raw as never, locate, offsetIn }, diagnostics };
}
