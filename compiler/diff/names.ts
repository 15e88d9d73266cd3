import type { Changes } from '../model/form.ts';

/** The names of two versions: what was declared as renamed, removed and unchanged in meaning. */
export interface Names {
  /** The name in the newer version of a thing of the older, step by step from the outermost: a renamed object renames what is in it. */
  toNew(old: string): string;
  toOld(name: string): string;
  whyRemoved(old: string): string | undefined;
  /** One of the names is declared to mean what it meant. */
  isSigned(...names: readonly string[]): boolean;
  readonly renamed: ReadonlyMap<string, string>;
}

/** Reads declared changes; several versions' declarations, oldest first, count together. */
export function readNames(declared: readonly Changes[]): Names {
  const renamed = declared.reduce((all, changes) => compose(all, changes.renamed), new Map<string, string>());
  const back = new Map([...renamed].map(([old, name]) => [name, old]));
  const removed = new Map(declared.flatMap((changes) => [...changes.removed]));
  const signed = new Set(declared.flatMap((changes) => [...changes.meaningUnchanged]));
  return {
    renamed,
    toNew: (old) => translate(old, renamed), toOld: (name) => translate(name, back),
    whyRemoved: (old) => removed.get(old),
    isSigned: (...all) => all.some((name) => signed.has(name)),
  };
}

/** `a -> b` and then `b -> c` is `a -> c`. */
function compose(first: ReadonlyMap<string, string>, then: ReadonlyMap<string, string>): Map<string, string> {
  const later = new Map(then);
  const composed = new Map([...first].map(([old, name]): [string, string] => {
    const next = translate(name, then);
    later.delete(name);
    return [old, next];
  }));
  return new Map([...composed, ...later]);
}

/** The longest declared beginning of a name decides; what follows it stays. */
function translate(name: string, names: ReadonlyMap<string, string>): string {
  const steps = name.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const found = names.get(steps.slice(0, length).join('.'));
    if (found !== undefined) return [found, ...steps.slice(length)].join('.');
  }
  return name;
}
