import { ANSWERS, type At } from './at.ts';
import { checkObject } from './check-object.ts';
import { blame, keysOf, type Checking } from './checking.ts';
import type { Part } from './header-parts.ts';
import { isObject } from './is-object.ts';
import { own } from './own.ts';
import type { ObjectPlan } from './plan.ts';
import { sayName } from './say-member-name.ts';
import { wrongAnywhere } from './wrong-with.ts';

/** Checks the shape of any value as a whole record. */
export function checkRecord(whole: Part, answers: ObjectPlan, record: unknown, checking: Checking): void {
  if (!isObject(record)) return blame(checking, undefined, 'A record', 'not-a-record must be an object');
  checkMembers(whole, record, undefined, checking);
  const given = own(record, 'answers');
  if (isObject(given)) checkObject(answers, given, ANSWERS, checking);
}

function checkPart(part: Part, value: unknown, at: At, checking: Checking): void {
  if (!part.fits(value)) blamePart(part, value, at, checking);
  if (Array.isArray(value) && part.each) for (let key = 0; key < value.length; key += 1) checkPart(part.each, value[key], { up: at, key }, checking);
  else if (isObject(value) && part.members) checkMembers(part, value, at, checking);
}

/** An empty list is told as one only where a list belongs. */
function blamePart({ subject, says, code, each }: Part, value: unknown, at: At, checking: Checking): void {
  if (wrongAnywhere(value) && (each || !Array.isArray(value))) blame(checking, at, code ? sayName(at?.key) : subject, value === null ? 'null must not be null' : 'empty must not be empty: leave it out');
  else blame(checking, at, subject, `${code ?? 'wrong-header'} ${says}`);
}

function checkMembers({ members = new Map<string, Part>(), required = [], each, names }: Part, object: Readonly<Record<string, unknown>>, up: At, checking: Checking): void {
  for (const key of required) {
    if (own(object, key) === undefined) blame(checking, { up, key }, sayName(key), `missing-member is missing from the ${up ? 'header' : 'record'}`);
  }
  for (const key of keysOf(checking, object, members)) {
    const value = object[key];
    if (value === undefined) continue;
    const part = each ?? members.get(key);
    const wrong = names && names[1](key);
    if (wrong) blame(checking, { up, key }, names[0], wrong);
    else if (part) {
      if (typeof value === 'object' || !part.fits(value)) checkPart(part, value, { up, key }, checking);
    } else blame(checking, { up, key }, sayName(key), `unknown-member is no member of ${up ? 'this part of the header' : 'a record'}`);
  }
}
