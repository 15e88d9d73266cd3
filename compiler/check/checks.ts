import type { Check } from './check.ts';
import { absentAsOption } from './absent-as-option.ts';
import { blamingMessage } from './blaming-message.ts';
import { codeNotInList } from './code-not-in-list.ts';
import { componentCycle } from './component-cycle.ts';
import { conditionLooksAhead } from './condition-looks-ahead.ts';
import { conditionLooksUp } from './condition-looks-up.ts';
import { duplicateDefinition } from './duplicate-definition.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateLabel } from './duplicate-label.ts';
import { exampleFails } from './example-fails.ts';
import { expressionSyntax } from './expression-syntax.ts';
import { idsAlike } from './ids-alike.ts';
import { itemNotAsked } from './item-not-asked.ts';
import { longHint } from './long-hint.ts';
import { minOverMax } from './min-over-max.ts';
import { misplacedFile } from './misplaced-file.ts';
import { negatedTick } from './negated-tick.ts';
import { noWayOut } from './no-way-out.ts';
import { notInConditions } from './not-in-conditions.ts';
import { notInLanguage } from './not-in-language.ts';
import { notInUses } from './not-in-uses.ts';
import { patternAmbiguous } from './pattern-ambiguous.ts';
import { patternNotPortable } from './pattern-not-portable.ts';
import { requiredTick } from './required-tick.ts';
import { reservedCode } from './reserved-code.ts';
import { reservedId } from './reserved-id.ts';
import { ruleNeverSpeaks } from './rule-never-speaks.ts';
import { ruleWithoutExamples } from './rule-without-examples.ts';
import { scaleWithoutEnds } from './scale-without-ends.ts';
import { signedNotAPerson } from './signed-not-a-person.ts';
import { termCycle } from './term-cycle.ts';
import { tooFewChoices } from './too-few-choices.ts';
import { tooManyQuestions } from './too-many-questions.ts';
import { typeMismatch } from './type-mismatch.ts';
import { uncited } from './uncited.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownContact } from './unknown-contact.ts';
import { unknownDefinition } from './unknown-definition.ts';
import { unknownName } from './unknown-name.ts';
import { unknownPart } from './unknown-part.ts';
import { unknownShown } from './unknown-shown.ts';
import { unreachableQuestion } from './unreachable-question.ts';
import { unusedContact } from './unused-contact.ts';
import { unusedTerm } from './unused-term.ts';
import { unusedUse } from './unused-use.ts';
import { wordsDiffer } from './words-differ.ts';

/** Every check, in alphabetical order of its code. */
export const checks: readonly Check[] = [
  absentAsOption,
  blamingMessage,
  codeNotInList,
  componentCycle,
  conditionLooksAhead,
  conditionLooksUp,
  duplicateDefinition,
  duplicateId,
  duplicateLabel,
  exampleFails,
  expressionSyntax,
  idsAlike,
  itemNotAsked,
  longHint,
  minOverMax,
  misplacedFile,
  negatedTick,
  noWayOut,
  notInConditions,
  notInLanguage,
  notInUses,
  patternAmbiguous,
  patternNotPortable,
  requiredTick,
  reservedCode,
  reservedId,
  ruleNeverSpeaks,
  ruleWithoutExamples,
  scaleWithoutEnds,
  signedNotAPerson,
  termCycle,
  tooFewChoices,
  tooManyQuestions,
  typeMismatch,
  uncited,
  unknownCitation,
  unknownContact,
  unknownDefinition,
  unknownName,
  unknownPart,
  unknownShown,
  unreachableQuestion,
  unusedContact,
  unusedTerm,
  unusedUse,
  wordsDiffer,
];

/** Finds a check by its code. */
export function findCheck(code: string): Check | undefined {
  return checks.find((check) => check.code === code);
}
