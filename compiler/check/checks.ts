import type { Check } from './check.ts';
import { codeNotInList } from './code-not-in-list.ts';
import { componentCycle } from './component-cycle.ts';
import { conditionLooksUp } from './condition-looks-up.ts';
import { duplicateDefinition } from './duplicate-definition.ts';
import { duplicateId } from './duplicate-id.ts';
import { expressionSyntax } from './expression-syntax.ts';
import { misplacedFile } from './misplaced-file.ts';
import { notInConditions } from './not-in-conditions.ts';
import { notInLanguage } from './not-in-language.ts';
import { notInUses } from './not-in-uses.ts';
import { termCycle } from './term-cycle.ts';
import { typeMismatch } from './type-mismatch.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownDefinition } from './unknown-definition.ts';
import { unknownName } from './unknown-name.ts';
import { unknownPart } from './unknown-part.ts';

/** Every check, in alphabetical order of its code. */
export const checks: readonly Check[] = [
  codeNotInList,
  componentCycle,
  conditionLooksUp,
  duplicateDefinition,
  duplicateId,
  expressionSyntax,
  misplacedFile,
  notInConditions,
  notInLanguage,
  notInUses,
  termCycle,
  typeMismatch,
  unknownCitation,
  unknownDefinition,
  unknownName,
  unknownPart,
];

/** Finds a check by its code. */
export function findCheck(code: string): Check | undefined {
  return checks.find((check) => check.code === code);
}
