import type { Change, Vector } from './vector.ts';

type Container = Record<string, unknown> | unknown[];

/** Makes the record of a vector from its base; neither is changed. Throws where a change leads nowhere. */
export function applyChanges(base: object, changes: readonly Change[]): object {
  const record = structuredClone(base);
  for (const change of changes) {
    const keys = keysOf('set' in change ? change.set : change.remove);
    const holder = keys.slice(0, -1).reduce<Container>((value, key) => inside(value, key), record as Container);
    const last = keys.at(-1) ?? '';
    if ('set' in change) Object.defineProperty(holder, last, { value: structuredClone(valueOf(change)), enumerable: true, writable: true, configurable: true });
    else if (!Reflect.deleteProperty(holder, last)) throw new Error(`nothing to remove at ${change.remove}`);
  }
  return record;
}

/** The record of a vector: its own bytes as base64, or the record itself. */
export function applyVector(vector: Pick<Vector, 'base' | 'change' | 'bytes'>, bases: Readonly<Record<string, object>>): { readonly bytes: string } | { readonly record: object } {
  if (vector.bytes !== undefined) return { bytes: vector.bytes };
  const base = bases[vector.base ?? ''];
  if (!base) throw new Error(`there is no base ${vector.base}`);
  return { record: applyChanges(base, vector.change ?? []) };
}

function inside(value: Container, key: string): Container {
  const inner: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  if (typeof inner !== 'object' || inner === null) throw new Error(`nothing at ${key}`);
  return inner as Container;
}

function valueOf(change: Extract<Change, { set: string }>): unknown {
  if ('to' in change) return change.to;
  return 'repeat' in change ? change.repeat.repeat(change.times) : Array.from({ length: change.times }, () => change.copies);
}

function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
