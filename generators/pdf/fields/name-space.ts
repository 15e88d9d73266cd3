import { unreachable } from '../../../compiler/unreachable.ts';
import type { Part, Path } from './space.ts';

/**
 * The name of a field: where its answer stands in a record's answers, with positions from 0, then the member or choice:
 * `people[0].person.names[0].fullName`, `worries.friend`, `heard.at`. The letter for a missing answer stands where a record has
 * its reason, `people[0].person.absent.names`; a reason with a box of its own adds itself, `absent.worries:not-known`.
 */
export function nameSpace(path: Path, part: Part): string {
  switch (part.kind) {
    case 'answer': return writePath(path);
    case 'member': return `${writePath(path)}.${part.name}`;
    case 'code': return `${writePath(path)}.${part.code}`;
    case 'letter': return nameReason(path);
    case 'reason': return `${nameReason(path)}:${part.reason}`;
    default: return unreachable(part);
  }
}

/** The name of the field that says why a query stands. No question can be called so. */
export function nameWhy(rule: string, place: number): string {
  return `@reasons.${rule}${place === 0 ? '' : `[${place}]`}`;
}

/** The steps with dots between names and brackets around positions. */
export function writePath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

function nameReason(path: Path): string {
  return writePath([...path.slice(0, -1), 'absent', ...path.slice(-1)]);
}
