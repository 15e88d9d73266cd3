import type { Definition } from './parse/definition.ts';
import type { Kind } from './parse/raw.ts';

/** Every definition of a compilation, by kind, id and version. */
export interface Library {
  readonly definitions: readonly Definition[];
  /** Finds a versioned definition; boards and sources have no version. */
  find<K extends Kind>(kind: K, id: string, version?: string): Definition<K> | undefined;
  /** The ids known of a kind, for suggestions. */
  ids(kind: Kind): readonly string[];
  /** The versions known of an id, oldest file first. */
  versions(kind: Kind, id: string): readonly string[];
}

/** Indexes definitions; of two with the same name the first counts (the check `duplicate-definition` reports the other). */
export function createLibrary(definitions: readonly Definition[]): Library {
  const byName = new Map<string, Definition>();
  for (const definition of definitions) {
    const name = nameOf(definition);
    if (!byName.has(name)) byName.set(name, definition);
  }
  const ofKind = (kind: Kind) => definitions.filter((definition) => definition.kind === kind);
  return {
    definitions,
    find: <K extends Kind>(kind: K, id: string, version?: string) =>
      byName.get(`${kind} ${id}${version ? `@${version}` : ''}`) as Definition<K> | undefined,
    ids: (kind) => [...new Set(ofKind(kind).map((definition) => definition.id))],
    versions: (kind, id) => ofKind(kind).filter((definition) => definition.id === id).flatMap((definition) => definition.version ?? []),
  };
}

/** The name by which definitions refer to each other: `component person@1.0.0`. */
export function nameOf(definition: Definition): string {
  // A board has a profile of the same version for each form.
  if (definition.kind === 'profile') return `profile ${definition.id}/${(definition as Definition<'profile'>).value.of}@${definition.version}`;
  return `${definition.kind} ${definition.id}${definition.version ? `@${definition.version}` : ''}`;
}
