import type { At } from './at.ts';
import { blame, type Checking } from './checking.ts';

const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/** Names a member of an object; a name that looks like no name is not repeated, since it could be an answer in the wrong place. */
export function sayName(member: unknown): string {
  return PLAIN_NAME.test(String(member)) ? `The member ${String(member)}` : 'A member';
}

/** Finds that a member of the answers is none that the form has. */
export function blameUnknown(checking: Checking, at: At): void {
  blame(checking, at, sayName(at?.key), 'unknown-member is not one that the form has here');
}
