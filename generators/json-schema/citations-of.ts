import type { Citation, Origin } from '../../compiler/model/origin.ts';

/** Where a rule comes from. */
export interface RuleSource {
  readonly citations: readonly Citation[];
  readonly added?: string;
  readonly decided?: string;
}

/** The origin of something printed as plain data in English. */
export function citationsOf({ citations, added, decided }: Origin): RuleSource {
  return { citations, ...(added ? { added: added.en } : {}), ...(decided ? { decided: decided.en } : {}) };
}
